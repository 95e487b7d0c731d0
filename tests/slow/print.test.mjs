/** On paper: the pages of a PDF, read back by poppler, wherever a page may end. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { LOCALES } from '../../dist/content/locales.js';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { inRoot } from '../../scripts/lib.mjs';

const { path: executablePath, args } = findBrowsers().chromium;
const script = readFileSync(inRoot('dist/ai-paths.min.js'), 'utf8');
const { case: source } = LOCALES.en.content;

/** White space collapsed; words without what a line end may have cut. */
const plain = (text) => text.replace(/\s+/g, ' ').trim();

let browser;
let tab;

before(async () => {
  browser = await puppeteer.launch({ executablePath, args });
  tab = await browser.newPage();
});
after(() => browser?.close());

/** Prints an article with a widget below so much of the author's text; its pages as lines. */
async function print(tag, format, room) {
  await tab.setContent(
    `<!doctype html><meta charset="utf-8"><style>body { font: 16px/1.5 serif }</style>
    <div style="height: ${room}px"></div><${tag} lang="en" controls></${tag}><p>The author again.</p>`,
  );
  await tab.addScriptTag({ content: script });
  await tab.waitForFunction(
    (name) => document.querySelector(name).shadowRoot.querySelector('[part="conclusion"]'),
    {},
    tag,
  );
  const pdf = await tab.pdf({ format, printBackground: true });
  const { stdout, error } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf });
  if (error) throw error;
  return stdout
    .toString()
    .split('\f')
    .map((page) => page.split('\n').map(plain).filter(Boolean))
    .filter((page) => page.length);
}

/** Where a page of a cut heading would end, or one whose text follows on the next page. */
const HEADS = [
  /^Case 37 \|/,
  /Paths of AI Development$/,
  /^Compute Maximalism, Energy Foundation, and Pragmatism$/,
  /Three Paths, Three Futures$/,
  /Path (One|Two|Three):/,
  /“Bigger is Better”/,
];

for (const [tag, format] of [
  ['ai-paths-compare', 'A4'],
  ['ai-paths-compare', 'Letter'],
  ['ai-paths-card', 'A4'],
])
  describe(`<${tag}> printed on ${format}`, () => {
    it('colour: In print, no heading is the last line of a page, and the buttons do not show', async () => {
      for (let room = 300; room < 1000; room += 100) {
        const pages = await print(tag, format, room);
        assert.ok(pages.length > 1);
        for (const page of pages.slice(0, -1))
          for (const head of HEADS) assert.doesNotMatch(page.at(-1), head, `below ${room} px`);
        assert.doesNotMatch(pages.flat().join(' '), /English|繁體中文/);
      }
    });

    it('colour: In print, no future is split between two pages', async () => {
      for (let room = 0; room < 700; room += 100) {
        const pages = await print(tag, format, room);
        const whole = pages.map((page) => page.join(' '));
        for (const { future } of source.paths) {
          // Side by side, the lines of several futures alternate: all of their words are on one page.
          const words = plain(future).split(' ');
          const on = whole.filter((page) => words.every((word) => page.includes(word)));
          assert.ok(on.length, `below ${room} px: ${future}`);
        }
      }
    });
  });
