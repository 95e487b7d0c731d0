/**
 * Keeps src/content/generated up to date: the text of each locale, and the version, from package.json
 * and CHANGELOG.md.
 *
 * The texts take seconds, so they are skipped if all inputs and outputs are unchanged since the last
 * success.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot, isPublished } from '../../lib.mjs';

const STAMP = inRoot('.cache', 'localize.sha256');

const VERSION = inRoot('src', 'content', 'generated', 'version.ts');

/** The inputs and the outputs; a folder stands for all that is in it. */
const FILES = [
  'locales',
  'node_modules/@lit/localize/package.json',
  'node_modules/@lit/localize-tools/package.json',
  'node_modules/opencc-js/package.json',
  'scripts/build/texts',
  'src/case',
  'src/content',
  'tsconfig.json',
];

const filesOf = (name) =>
  statSync(inRoot(name)).isDirectory()
    ? readdirSync(inRoot(name))
        .sort()
        .flatMap((inside) => filesOf(join(name, inside)))
    : [name];

function hashOfAll() {
  const hash = createHash('sha256');
  for (const path of FILES.filter((name) => existsSync(inRoot(name))).flatMap(filesOf))
    hash.update(`${path}\0`).update(readFileSync(inRoot(path)));
  return hash.digest('hex');
}

function writeVersion() {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const published = isPublished(version);
  const module = `/** The version in package.json. */
export const VERSION: string = '${version}';

/** Whether CHANGELOG.md has a date for it: npm has the package then, and its CDN the script. */
export const PUBLISHED: boolean = ${published};
`;
  // Lint may read the module while a build runs, so it is written only when it changes.
  if (existsSync(VERSION) && readFileSync(VERSION, 'utf8') === module) return;
  mkdirSync(dirname(VERSION), { recursive: true });
  writeFileSync(VERSION, module);
}

/**
 * Checks the messages and writes the texts. `extract` first updates locales/*.xlf from the source, and
 * creates a file for each language tag in `added`. Throws where the messages are wrong.
 */
export async function updateTexts({ extract = false, added = [] } = {}) {
  writeVersion();
  const stamp = existsSync(STAMP) && readFileSync(STAMP, 'utf8');
  if (!extract && stamp === hashOfAll()) return;
  const { localize } = await import('./localizer.mjs');
  await localize({ extract, added });
  writeVersion();
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, hashOfAll());
}
