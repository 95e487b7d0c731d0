/**
 * npm run test:hosts: the widget in pages of real frameworks and libraries, in every browser there
 * is. They are a package of their own, tests/hosts, so that the project's install stays small. Then
 * the package on servers, links to its pages, and the widget in sites of real programs, as npm run test:programs does.
 *
 * Further arguments go to the runner: `npm run test:hosts -- --files tests/hosts/moves.test.ts`.
 */
import { existsSync } from 'node:fs';
import { inRoot, installPackages, run } from './lib.mjs';

installPackages(inRoot('tests', 'hosts'));
if (!existsSync(inRoot('dist', 'ai-paths.min.js'))) run('node', ['scripts/build.mjs']);

run('node', ['tests/hosts/build.mjs']);
run('wtr', ['--config', 'tests/hosts/web-test-runner.config.mjs', ...process.argv.slice(2)]);
if (process.argv.length === 2) {
  run('node', ['--test', 'tests/hosts/servers.test.mjs', 'tests/hosts/previews.test.mjs']);
  run('node', ['scripts/test-programs.mjs']);
}
