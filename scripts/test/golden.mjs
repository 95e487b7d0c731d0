/**
 * npm run golden: writes the output of every channel, in every language and with several options,
 * into tests/golden/. Read the difference before you commit it. Needs a build.
 */
import * as exported from 'ai-paths/static';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales } from '../../dist/content/locales.js';
import { inRoot } from '../lib.mjs';

const FOLDER = inRoot('tests', 'golden');

const EXTENSIONS = { csv: 'csv', json: 'json', markdown: 'md', oembed: 'json', text: 'txt' };

/** The options that show most of a channel. The languages come first. */
const CHOICES = {
  ...Object.fromEntries(locales.map((lang) => [lang, { lang }])),
  card: { view: 'card' },
  'one-path': { paths: 'energy', fields: 'risks costs' },
  'without-paths': { sections: 'intro conclusion' },
  'with-controls': { controls: true, theme: 'light', source: 'https://example.com/?a=1&b={2}*' },
  everything: {
    view: 'card',
    paths: 'pragmatism compute',
    fields: ['costs', 'belief', 'risks'],
    sections: 'title paths futures',
    theme: 'dark',
    headingLevel: 6,
    controls: true,
    lang: 'zh-HK',
    source: 'https://example.com/',
    base: 'https://example.com/w',
  },
};

const channels = Object.keys(exported.CHANNELS).map((name) => [name, exported[name]]);

/** What changes with every build or release, and says nothing about a channel. */
const steady = (output) =>
  output
    .replace(/sha384-[\w+/]{64}/g, 'sha384-HASH')
    .replace(/\bai-paths@[\d.]+/g, 'ai-paths@VERSION');

/** Every golden file: its name in the folder, and what belongs into it. */
export const goldens = () =>
  new Map(
    channels.flatMap(([name, channel]) =>
      Object.entries(CHOICES).map(([choice, options]) => [
        `${name}/${choice}.${EXTENSIONS[name] ?? 'html'}`,
        steady(channel({ page: 'https://example.com/page.html', ...options })),
      ]),
    ),
  );

/** Every golden file that is there: its name, and what is in it. */
export const stored = () =>
  new Map(
    readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, path = parentPath, name }) => join(path, name))
      .map((path) => [
        path.slice(FOLDER.length + 1).replaceAll('\\', '/'),
        readFileSync(path, 'utf8'),
      ]),
  );

function write() {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [name, text] of goldens()) {
    mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
    writeFileSync(join(FOLDER, name), text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write();
