/**
 * npm test: checks a change in less than two minutes on two cores.
 * npm run test:all: npm test, then the slower tests.
 *
 *   node scripts/test.mjs         the build, types, lint, quick tests in Node, browser tests in Chromium
 *   node scripts/test.mjs --rest  slow tests in Node, browser tests in every engine found, coverage
 *
 * Steps with a browser and steps without one run side by side. The output of a step appears when it
 * has finished. A failing step does not stop the others.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { engineNames, findBrowsers } from './browsers.mjs';
import { inRoot, run, toolOptions } from './lib.mjs';

const rest = process.argv.includes('--rest');
if (!rest) process.env.AI_PATHS_ENGINES ||= 'chromium';

const heading = (name) => console.log(`\n== ${name}`);
const failed = [];

/** Runs steps `[name, command, arguments, environment]` one after another. */
async function inTurn(steps) {
  for (const [name, command, args, env] of steps) {
    const started = performance.now();
    const child = spawn(command, args, toolOptions({ stdio: ['ignore', 'pipe', 'pipe'], env }));
    const ended = new Promise((resolve) => child.on('error', resolve).on('exit', resolve));
    const printed = await Promise.all([text(child.stdout), text(child.stderr)]);
    if ((await ended) !== 0) failed.push(name);
    heading(`${name}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
    process.stdout.write(printed.join(''));
  }
}

/** The tests of a folder. Node 20 takes names only, no patterns. */
const testsIn = (folder) =>
  readdirSync(inRoot(folder))
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `${folder}/${name}`);

heading('Browsers');
const browsers = findBrowsers();
for (const [engine, name] of Object.entries(engineNames)) {
  const { path, driver } = browsers[engine] ?? {};
  console.log(`${name}: ${path ?? driver ?? 'not used'}`);
}

if (rest) {
  // One run serves both: only Chromium measures coverage, the other engines add nothing to it.
  const coverage = { AI_PATHS_COVERAGE: browsers.chromium ? '1' : '0' };
  await Promise.all([
    inTurn([['Tests in browsers', 'wtr', [], coverage]]),
    inTurn([['Slow tests in Node', 'node', ['--test', ...testsIn('tests/slow')]]]),
  ]);
} else {
  heading('Build');
  run('node', ['scripts/build.mjs']);
  await Promise.all([
    inTurn([['Tests in browsers', 'wtr', []]]),
    inTurn([
      ['Types', 'tsc', ['--noEmit', '-p', 'tests/tsconfig.json']],
      ['Lint', 'npm', ['run', '--silent', 'lint']],
      ['Tests in Node', 'node', ['--test', ...testsIn('tests')]],
    ]),
  ]);
}

if (failed.length) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
