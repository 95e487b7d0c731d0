/** What the project's scripts share. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A path below the project's root, wherever the script was called from. */
export const inRoot = (...parts) => join(fileURLToPath(new URL('..', import.meta.url)), ...parts);

/** Ends the process as a command-line tool should: one message on stderr, exit code 2. */
export function fail(message) {
  console.error(message);
  process.exit(2);
}

function start(command, args, options) {
  return spawnSync(command, args, {
    cwd: inRoot(),
    stdio: 'inherit',
    ...options,
    env: {
      ...process.env,
      PATH: `${inRoot('node_modules', '.bin')}${delimiter}${process.env.PATH}`,
      ...options.env,
    },
  });
}

/** Runs a command in the project's root, its own tools first; ends the process where it fails. */
export function run(command, args, options = {}) {
  const { status, error } = start(command, args, options);
  if (error) fail(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Whether a command does. */
export const succeeds = (command, args, options = {}) => start(command, args, options).status === 0;
