/**
 * npm run test:hosts: the widget in pages of real frameworks and libraries, in every browser there
 * is. They are a package of their own, tests/hosts, so that the project's install stays small. Then
 * the tests there that run in Node, and the widget in sites of real programs, as npm run test:programs
 * does.
 *
 * Further arguments go to the runner: `npm run test:hosts -- --files tests/hosts/moves.test.ts`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { inRoot, installPackages, run } from '../lib.mjs';

installPackages(inRoot('tests', 'hosts'));
if (!existsSync(inRoot('dist', 'ai-paths.min.js'))) run('node', ['scripts/build.mjs']);

run('node', ['tests/hosts/build.mjs']);
run('wtr', ['--config', 'tests/hosts/web-test-runner.config.mjs', ...process.argv.slice(2)]);
if (process.argv.length === 2) {
  const inNode = readdirSync(inRoot('tests', 'hosts')).filter((name) => name.endsWith('.test.mjs'));
  run('node', ['--test', '--test-reporter=spec', ...inNode.map((name) => `tests/hosts/${name}`)]);
  run('node', ['scripts/test/programs.mjs']);
}
