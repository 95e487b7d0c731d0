/** WeasyPrint, which makes PDF of sites: it knows few properties of the last ten years. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { LOCALES } from '../../dist/content/locales.js';
import * as channels from '../../dist/static.js';

const run = (command, args, input) => {
  const { error, stdout } = spawnSync(command, args, { input, maxBuffer: 2 ** 28 });
  if (error) throw error;
  return stdout;
};

const absent = ['weasyprint', 'pdftotext'].find((command) => spawnSync(command, ['-v']).error);
const all = process.env.AI_PATHS_PROGRAMS === 'all' || process.env.CI === 'true';
if (absent && all) throw new Error(`Not installed: ${absent}.`);

const page = (snippet, lang) =>
  snippet.startsWith('<!DOCTYPE')
    ? snippet
    : `<!DOCTYPE html><html lang="${lang}"><meta charset="utf-8"><title>A page</title><p>Before it.</p>${snippet}<p>After it.</p></html>`;

/** The words of a PDF with their boxes in points, page by page. */
const wordsOf = (pdf) =>
  run('pdftotext', ['-bbox', '-', '-'], pdf)
    .toString()
    .split('<page ')
    .slice(1)
    .map((text) => ({
      width: Number(/width="(.*?)"/.exec(text)[1]),
      words: [...text.matchAll(/xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</g)].map(
        ([, left, top, right, bottom, word]) => ({
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
          word,
        }),
      ),
    }));

/** The part that two boxes share, of the smaller one. */
function overlap(a, b) {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const area = ({ left, right, top, bottom }) => (right - left) * (bottom - top);
  return width > 0 && height > 0 ? (width * height) / Math.min(area(a), area(b)) : 0;
}

const loose = (text) => text.normalize('NFKC').replace(/[\s\ufe0f]+/g, '');

describe('a page that WeasyPrint prints', { skip: absent && `not installed: ${absent}` }, () => {
  for (const [channel, view, lang] of [
    ['shadow', 'compare', 'en'],
    ['shadow', 'compare', 'zh-Hant'],
    ['shadow', 'card', 'en'],
    ['page', 'compare', 'en'],
  ])
    it(`text: In a PDF by WeasyPrint, no word of shadow and page covers another or leaves the paper, and all are there: ${channel}, ${view}, ${lang}`, () => {
      const html = page(channels[channel]({ view, lang, base: './' }), lang);
      const pages = wordsOf(run('weasyprint', ['-q', '-', '-'], html));
      const { case: source, words: its } = LOCALES[lang].content;
      // Dashes and the caption are clipped: not painted, but in the file.
      const hidden = new Set([its.dash.trim(), ...its.comparison.split(' ')]);
      const shown = pages.map(({ width, words }) => ({
        width,
        words: words.filter(({ word }) => !hidden.has(word)),
      }));
      for (const { width, words } of shown)
        for (const [index, word] of words.entries()) {
          assert.ok(word.left >= 0 && word.right <= width, `${word.word} leaves the paper`);
          for (const other of words.slice(index + 1))
            assert.ok(overlap(word, other) < 0.2, `${word.word} and ${other.word}`);
        }
      // Of a cell in a column, each word.
      const text = loose(pages.flatMap(({ words }) => words.map(({ word }) => word)).join(''));
      for (const { name, slogan, fields } of source.paths)
        for (const sentence of [name, slogan, ...Object.values(fields)])
          for (const word of lang === 'en' ? sentence.split(/[\s-]+/) : [])
            assert.ok(text.includes(loose(word)), `${word} of ${sentence}`);
      for (const label of Object.values(source.fields))
        assert.ok(text.includes(loose(label)), label);
    });
});
