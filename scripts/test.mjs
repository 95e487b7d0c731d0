/**
 * npm test: checks a change in less than two minutes on two cores.
 * npm run test:all: npm test, then the slower tests.
 *
 *   node scripts/test.mjs         the build, types, lint, quick tests in Node, quick browser tests in Chromium
 *   node scripts/test.mjs --rest  slow tests in Node, browser tests in every engine found, coverage
 *
 * Two or three steps run at a time, so that no core waits: checks of the code beside the build, then
 * beside the tests.
 * The output of a step appears when it has finished, and that of a failing one once more at the end,
 * where a long log is read first. A failing step does not stop the others, but without a build there is
 * nothing to test.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { engineNames, findBrowsers } from '../tests/support/browsers.mjs';
import { inRoot, toolOptions } from './lib.mjs';

const rest = process.argv.includes('--rest');
if (!rest) process.env.AI_PATHS_ENGINES ||= 'chromium';

const heading = (name) => console.log(`\n== ${name}`);
const failed = [];

/** Runs a step; whether it has passed. */
async function step(name, command, args, env) {
  const started = performance.now();
  const child = spawn(command, args, toolOptions({ stdio: ['ignore', 'pipe', 'pipe'], env }));
  const ended = new Promise((resolve) => child.on('error', resolve).on('exit', resolve));
  const printed = await Promise.all([text(child.stdout), text(child.stderr)]);
  const passed = (await ended) === 0;
  const output = printed.join('');
  if (!passed) failed.push({ name, output });
  heading(`${name}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
  process.stdout.write(output);
  return passed;
}

/** The tests of a folder in Node. Node 20 takes names only, no patterns. */
const inNode = (name, folder) =>
  step(name, 'node', [
    '--test',
    '--test-reporter=spec',
    ...readdirSync(inRoot(folder))
      .filter((file) => file.endsWith('.test.mjs'))
      .map((file) => `${folder}/${file}`),
  ]);

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
    step('Tests in browsers', 'wtr', [], coverage),
    inNode('Slow tests in Node', 'tests/slow'),
  ]);
} else {
  const format = step('Format', 'npm', ['run', '--silent', 'lint:format']);
  // Lint reads the types of the generated texts, so they come before the rest of the build.
  const build =
    (await step('Texts', 'node', ['scripts/build/texts/localize.mjs'])) &&
    step('Build', 'node', ['scripts/build.mjs']);
  await format;
  const lint = step('Lint', 'npm', ['run', '--silent', 'lint:code']);
  if (await build)
    await Promise.all([
      step('Tests in browsers', 'wtr', []),
      inNode('Tests in Node', 'tests/node'),
      lint.then(() => step('Types', 'tsc', ['--noEmit', '-p', 'tests/tsconfig.json'])),
    ]);
  await lint;
}

for (const { name, output } of failed) {
  heading(`${name}, failed`);
  process.stdout.write(output);
}
if (failed.length) {
  console.error(`\nFailed: ${failed.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}
