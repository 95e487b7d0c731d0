/**
 * npm run test:programs: the widget in sites of real programs, each started here; see
 * tests/programs/README.md. Chromium reads them.
 *
 * Arguments name programs: `npm run test:programs -- hugo next`. Missing Debian programs are skipped
 * by name; with CI=true or AI_PATHS_PROGRAMS=all they are an error. Programs from npm are installed
 * into tests/programs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fail, inRoot, installPackages, run } from '../lib.mjs';
import { newest } from '../../tests/programs/nodes.mjs';

const here = (...parts) => inRoot('tests', 'programs', ...parts);
const programs = readdirSync(here())
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => name.replace('.test.mjs', ''));

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !programs.includes(name));
if (unknown) fail(`"${unknown}" is not one of ${programs.join(', ')}.`);
const chosen = wanted.length ? wanted : programs;

const fromNpm = chosen.filter((name) => existsSync(here(name, 'package-lock.json')));
for (const name of fromNpm) installPackages(here(name));

/** Whether a program says which versions of Node it takes: its tests run it on the newest. */
const namesNode = (name) =>
  'engines' in JSON.parse(readFileSync(here(name, 'package.json'), 'utf8'));
if (newest !== process.execPath && fromNpm.some(namesNode)) installPackages(here('node'));

if (!existsSync(inRoot('dist', 'ai-paths.min.js'))) run('node', ['scripts/build.mjs']);

// One after another: each starts servers, builds or a browser of its own.
run('node', [
  '--test',
  '--test-reporter=spec',
  '--test-concurrency=1',
  ...chosen.map((name) => `tests/programs/${name}.test.mjs`),
]);
