/** The files that the command writes for programs, and the lines that the builder writes into pages. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { KITS } from '../../dist/builder/kits.js';
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

/** Two pages with the line of a place's kit: the comparison with buttons, and cards of some paths. */
export const called = (name, place, more = {}) => [
  {
    name,
    options: { controls: true, source: 'https://example.com/?a=1&b={{b}}' },
    content: KITS[place].line,
    shows: 'widget',
    ...more,
  },
  {
    name: `${name} with options`,
    options: { lang: 'zh-Hant', view: 'card', paths: 'energy compute', headingLevel: 3 },
    content: KITS[place].line,
    shows: 'widget',
    ...more,
  },
];
