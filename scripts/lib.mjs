/** Helpers of the project's scripts. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** A path below the project's root, wherever the script was called from. */
export const inRoot = (...parts) => join(fileURLToPath(new URL('..', import.meta.url)), ...parts);

/** Ends the process as a command-line tool should: one message on stderr, exit code 2. */
export function fail(message) {
  console.error(message);
  process.exit(2);
}

/** What Node's parseArgs() reads; ends the process at an argument that a script does not know. */
export function readArguments(script, config) {
  try {
    return parseArgs(config);
  } catch (error) {
    return fail(`${script}: ${error.message}`);
  }
}

/** For a command in the project's root, its own tools first. */
export const toolOptions = ({ env, ...options } = {}) => ({
  cwd: inRoot(),
  stdio: 'inherit',
  // Windows starts commands of npm packages only through a shell.
  shell: process.platform === 'win32',
  ...options,
  env: {
    ...process.env,
    PATH: `${inRoot('node_modules', '.bin')}${delimiter}${process.env.PATH}`,
    ...env,
  },
});

/** Runs a command; ends the process where it fails. */
export function run(command, args, options) {
  const { status, error } = spawnSync(command, args, toolOptions(options));
  if (error) fail(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages of a folder by its lock file, unless they are there. */
export function installPackages(folder) {
  // A copy of the lock file says what is installed; an interrupted install leaves none.
  const lock = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules', '.installed-lock.json');
  if (existsSync(installed) && readFileSync(lock).equals(readFileSync(installed))) return;
  // No package here needs a script to install.
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  copyFileSync(lock, installed);
}

/** Whether CHANGELOG.md has a date for a version: a release adds it. */
export const isPublished = (version) =>
  readFileSync(inRoot('CHANGELOG.md'), 'utf8')
    .split('\n')
    .some((line) => line.startsWith(`## ${version} - `) && /\d{4}-\d\d-\d\d$/.test(line));
