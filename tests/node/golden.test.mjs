/**
 * What every channel says, in every language and for some choices, as it was last agreed to:
 * tests/golden/. `npm run golden` calls this file with `--write`; read the difference before you commit it.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import * as exported from 'ai-paths/static';
import { locales } from '../../dist/content/locales.js';
import { inRoot } from '../../scripts/lib.mjs';

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

/** What changes with every build or release, and says nothing about a channel. */
const steady = (output) =>
  output
    .replace(/sha384-[\w+/]{64}/g, 'sha384-HASH')
    .replace(/\bai-paths@[\d.]+/g, 'ai-paths@VERSION');

/** Every golden file: its name in the folder, and what belongs into it. */
const actual = new Map(
  Object.keys(exported.CHANNELS).flatMap((channel) =>
    Object.entries(CHOICES).map(([choice, options]) => [
      `${channel}/${choice}.${EXTENSIONS[channel] ?? 'html'}`,
      steady(exported[channel]({ page: 'https://example.com/page.html', ...options })),
    ]),
  ),
);

function write() {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [name, text] of actual) {
    mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
    writeFileSync(join(FOLDER, name), text);
  }
}
if (process.argv.includes('--write')) write();

const stored = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.includes('.'));

const RENEW = 'where the change is meant, run "npm run golden" and commit what it writes';

describe('the channels say what tests/golden/ holds', () => {
  it('no file is missing, and none is left over', () => {
    assert.ok(actual.size > 50, `${actual.size} files: where are the channels?`);
    assert.deepEqual([...actual.keys()].sort(), stored.sort(), RENEW);
  });

  for (const [name, text] of actual)
    it(name, () => {
      const golden = stored.includes(name) ? readFileSync(join(FOLDER, name), 'utf8') : '';
      if (text === golden) return;
      let at = 0;
      while (text[at] === golden[at]) at++;
      const part = (whole) => whole.slice(Math.max(0, at - 60), at + 60);
      assert.fail(
        `tests/golden/${name} differs:\n  ${part(golden)}\nis now\n  ${part(text)}\n${RENEW}`,
      );
    });
});
