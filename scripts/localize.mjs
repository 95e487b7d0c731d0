/**
 * What is in src/content/generated: the text of each locale, and the version, from package.json and
 * CHANGELOG.md.
 *
 *   node scripts/localize.mjs                checks the messages, then writes <locale>.ts
 *   node scripts/localize.mjs --extract      first updates locales/*.xlf from the source
 *   node scripts/localize.mjs --extract fr   and creates locales/fr.xlf
 *
 * This takes seconds, so the first command skips the texts if all its inputs and outputs are unchanged
 * since its last success.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, inRoot, isPublished } from './lib.mjs';

const STAMP = inRoot('.cache', 'localize.sha256');

const VERSION = inRoot('src', 'content', 'generated', 'version.ts');

/** What goes in and what comes out; a folder stands for all that is in it. */
const FILES = [
  'locales',
  'node_modules/@lit/localize/package.json',
  'node_modules/@lit/localize-tools/package.json',
  'node_modules/opencc-js/package.json',
  'scripts/chinese.mjs',
  'scripts/locales.mjs',
  'scripts/localize.mjs',
  'scripts/localizer.mjs',
  'scripts/message-guard.mjs',
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
  mkdirSync(dirname(VERSION), { recursive: true });
  writeFileSync(
    VERSION,
    `/** The version in package.json. */
export const VERSION: string = '${version}';

/** Whether CHANGELOG.md has a date for it: npm has the package then, and its CDN the script. */
export const PUBLISHED: boolean = ${published};
`,
  );
}

writeVersion();
const [command, ...added] = process.argv.slice(2);
const extract = command === '--extract';
const stamp = existsSync(STAMP) && readFileSync(STAMP, 'utf8');
if (extract || stamp !== hashOfAll()) {
  try {
    const { localize } = await import('./localizer.mjs');
    await localize({ extract, added });
  } catch (error) {
    fail(`localize: ${error.message}`);
  }
  writeVersion();
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, hashOfAll());
}
