/** The files that the command writes for programs. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../scripts/lib.mjs';
import { temporary } from './support.mjs';

/** Runs `ai-paths kit PLACE`, and returns the contents of its files by their paths. */
export const kitFor = (place) => (options) => {
  const { folder, remove } = temporary();
  const given = Object.entries(options).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, String(value)],
  );
  execFileSync('node', [inRoot('dist', 'cli.js'), 'kit', place, ...given, '--out', folder]);
  const files = readdirSync(folder, { recursive: true }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const contents = Object.fromEntries(
    files.map((name) => [name, readFileSync(join(folder, name))]),
  );
  remove();
  return contents;
};
