/**
 * npm run test:programs: the widget in sites of real programs, each started here; see
 * tests/programs/README.md. Chromium reads them.
 *
 * Arguments name programs: `npm run test:programs -- hugo next`. Missing Debian programs are skipped
 * by name; with CI=true or AI_PATHS_PROGRAMS=all they are an error. Programs from npm are installed
 * into tests/programs.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fail, inRoot, installPackages, run } from '../lib.mjs';

const here = (...parts) => inRoot('tests', 'programs', ...parts);
const programs = readdirSync(here())
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => name.replace('.test.mjs', ''));

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !programs.includes(name));
if (unknown) fail(`"${unknown}" is not one of ${programs.join(', ')}.`);
const chosen = wanted.length ? wanted : programs;

for (const name of chosen)
  if (existsSync(here(name, 'package-lock.json'))) installPackages(here(name));

if (!existsSync(inRoot('dist', 'ai-paths.min.js'))) run('node', ['scripts/build.mjs']);

// One after another: each starts servers, builds or a browser of its own.
run('node', [
  '--test',
  '--test-reporter=spec',
  '--test-concurrency=1',
  ...chosen.map((name) => `tests/programs/${name}.test.mjs`),
]);
