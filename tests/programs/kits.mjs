/** Files for programs: those that the command writes, and pieces of the channel `embed` for others. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../scripts/lib.mjs';
import { temporary } from './support.mjs';
import { embed } from '../../dist/static.js';

/** The element with the text as its fallback, in a block of its own, without the script. */
export const element = (options) => embed(options).replace(/<script\b[^>]*><\/script>/, '');

/** Where the script is, and its hash. */
export function script(options) {
  const tag = embed(options).match(/<script\b[^>]*>/)[0];
  const read = (name) => tag.match(new RegExp(` ${name}="([^"]*)"`))[1];
  return { src: read('src'), integrity: read('integrity') };
}

/** What `ai-paths kit PLACE` writes: the files' contents by their paths. */
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
