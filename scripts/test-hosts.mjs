/**
 * npm run test:hosts: the widget in pages of real frameworks and libraries, in every browser there
 * is. They are a package of their own, tests/hosts, so that the project's install stays small.
 *
 * Further arguments go to the runner: `npm run test:hosts -- --files tests/hosts/moves.test.ts`.
 */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { inRoot, run } from './lib.mjs';

const hosts = (...parts) => inRoot('tests', 'hosts', ...parts);

/** A copy of the lock file says what is installed; an interrupted install leaves none. */
const lock = hosts('package-lock.json');
const installed = hosts('node_modules', '.installed-lock.json');
const same = (a, b) => existsSync(b) && readFileSync(a).equals(readFileSync(b));

if (!same(lock, installed)) {
  // No package here needs a script to install.
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: hosts() });
  copyFileSync(lock, installed);
}

if (!existsSync(inRoot('dist', 'ai-paths.min.js'))) run('node', ['scripts/build.mjs']);

run('node', ['tests/hosts/build.mjs']);
run('wtr', ['--config', 'tests/hosts/web-test-runner.config.mjs', ...process.argv.slice(2)]);
