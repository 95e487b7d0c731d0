/** npm test: the build, the checks, the tests in Node, the tests in every browser there is. */
import { readdirSync } from 'node:fs';
import { engineNames, findBrowsers } from './browsers.mjs';
import { inRoot, run } from './lib.mjs';

const heading = (text) => console.log(`\n== ${text}`);

heading('Browsers');
const browsers = findBrowsers({ install: true });
for (const [engine, name] of Object.entries(engineNames)) {
  const { path, driver } = browsers[engine] ?? {};
  console.log(`${name}: ${path ?? driver ?? 'not used'}`);
}

heading('Build');
run('node', ['scripts/build.mjs']);

heading('Size');
run('node', ['scripts/size.mjs']);

heading('Lint');
run('npm', ['run', '--silent', 'lint'], { shell: process.platform === 'win32' });

heading('Types');
run('tsc', ['--noEmit', '-p', 'tests/tsconfig.json']);

heading('Tests in Node');
// Node 20 takes names only, no patterns.
const nodeTests = readdirSync(inRoot('tests')).filter((name) => name.endsWith('.test.mjs'));
if (nodeTests.length) run('node', ['--test', ...nodeTests.map((name) => `tests/${name}`)]);
else console.log('There are none.');

heading('Tests in browsers');
// One run serves both: only Chromium measures coverage, the other engines add nothing to it.
run('wtr', [], { env: { AI_PATHS_COVERAGE: browsers.chromium ? '1' : '0' } });
