/** On paper: the pages of a PDF, read back by poppler, wherever a page may end. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { LOCALES } from '../../dist/content/locales.js';
import { engineNames, findBrowsers } from '../support/browsers.mjs';
import { inRoot } from '../../scripts/lib.mjs';

// WebKit's driver cannot print.
const browsers = Object.entries(findBrowsers()).filter(([engine]) => engine !== 'webkit');
const script = readFileSync(inRoot('dist/ai-paths.min.js'), 'utf8');
const { case: source } = LOCALES.en.content;

/** The page's margins, which nothing of the widget's may reach. In px; a point is 4/3 of them. */
const MARGIN = 40;
const points = (px) => px * 0.75;

/** White space collapsed, and ligatures, which Firefox prints, as letters. */
const plain = (text) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

function poppler(program, args, pdf) {
  const { stdout, error } = spawnSync(program, args, { input: pdf, maxBuffer: 2 ** 28 });
  if (error) throw error;
  return stdout;
}

/** The pages of a PDF as lines of text. */
const linesOf = (pdf) =>
  poppler('pdftotext', ['-layout', '-', '-'], pdf)
    .toString()
    .split('\f')
    .map((page) => page.split('\n').map(plain).filter(Boolean))
    .filter((page) => page.length);

/** The pages of a PDF as words with their places, in points. */
const wordsOf = (pdf) =>
  poppler('pdftotext', ['-bbox', '-', '-'], pdf)
    .toString()
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</g)].map(
        ([, ...numbers]) => {
          const [left, top, right, bottom] = numbers.map(Number);
          return { left, top, right, bottom, word: numbers[4] };
        },
      ),
    );

/** The pages of a PDF as pixels, one a point: `colour(x, y)` is [red, green, blue]. (https://netpbm.sourceforge.net/doc/ppm.html) */
function picturesOf(pdf) {
  const stream = poppler('pdftoppm', ['-r', '72', '-'], pdf);
  const pictures = [];
  for (let at = 0; at < stream.length;) {
    const [head, width, height] = /^P6\n(\d+) (\d+)\n255\n/.exec(
      stream.toString('latin1', at, at + 40),
    );
    const pixels = stream.subarray(at + head.length);
    pictures.push({
      width: Number(width),
      height: Number(height),
      colour: (x, y) => [...pixels.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)],
    });
    at += head.length + width * height * 3;
  }
  return pictures;
}

/** The texts of a widget in the order of its markup, without what only screens or screen readers have. In a page. */
function textsOf(tag) {
  const base = document.querySelector(tag).shadowRoot.querySelector('[part="base"]');
  const walker = document.createTreeWalker(base, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    const unseen = '[part="controls"], caption, [aria-hidden="true"], .dash';
    if (/\p{L}/u.test(data) && !parentElement.closest(unseen)) texts.push(data.trim());
  }
  return texts;
}

/** Without white space, and with the letters of ligatures and of other forms. */
const loose = (text) => text.normalize('NFKC').replace(/\s+/g, '');

/** How far a colour is from grey. */
const strength = (colour) => Math.max(...colour) - Math.min(...colour);
const isWhite = (colour) => Math.min(...colour) > 250;

/** Where a page of a cut heading would end, or one whose text follows on the next page. */
const HEADS = [
  /^Case 37 \|/,
  /Paths of AI Development$/,
  /^Compute Maximalism, Energy Foundation, and Pragmatism$/,
  /Three Paths, Three Futures$/,
  /Path (One|Two|Three):/,
  /“Bigger is Better”/,
];

function assertNoHeadLast(pages, room) {
  for (const page of pages.slice(0, -1))
    for (const head of HEADS) assert.doesNotMatch(page.at(-1), head, `below ${room} px`);
}

for (const [engine, { path: executablePath, args = [] }] of browsers)
  describe(`printed by ${engineNames[engine]}`, () => {
    let browser;
    let tab;

    before(async () => {
      browser = await puppeteer.launch({
        browser: engine === 'firefox' ? 'firefox' : 'chrome',
        executablePath,
        args,
      });
      tab = await browser.newPage();
    });
    after(() => browser?.close());

    /** What was printed, by how: several tests look at the same paper. */
    const printed = new Map();

    /** Prints an article with a widget below so much of the author's text: its PDF, and the widget's texts. */
    function print(tag, format, room, options = '', lang = 'en') {
      const key = [tag, format, room, options, lang].join();
      if (!printed.has(key)) printed.set(key, printNow(tag, format, room, options, lang));
      return printed.get(key);
    }

    async function printNow(tag, format, room, options, lang) {
      await tab.setContent(
        `<!doctype html><meta charset="utf-8">
        <style>html { background: white } body { font: 16px/1.5 serif; margin: 0 }</style>
        <div style="height: ${room}px"></div><${tag} lang="${lang}" controls ${options}></${tag}><p>The author again.</p>`,
      );
      await tab.addScriptTag({ content: script });
      await tab.waitForFunction(
        (name) => document.querySelector(name).shadowRoot.querySelector('[part="path-heading"]'),
        {},
        tag,
      );
      const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
      const texts = await tab.evaluate(textsOf, tag);
      return { texts, pdf: await tab.pdf({ format, margin, printBackground: true }) };
    }

    it('colour: In print, without backgrounds, a dark widget has dark text', async () => {
      await print('ai-paths-card', 'A4', 0, 'theme="dark"');
      const [{ width, height, colour }] = picturesOf(
        await tab.pdf({ format: 'A4', printBackground: false }),
      );
      const lightness = Array.from({ length: width * height }, (_, at) =>
        Math.max(...colour(at % width, Math.floor(at / width))),
      );
      assert.ok(lightness.reduce((least, it) => Math.min(least, it)) < 80, 'pale text');
    });

    for (const [tag, format] of [
      ['ai-paths-compare', 'A4'],
      ['ai-paths-compare', 'Letter'],
      ['ai-paths-card', 'A4'],
    ])
      describe(`<${tag}> printed on ${format}`, () => {
        it('colour: In print, no heading is the last line of a page, and the buttons do not show', async () => {
          for (let room = 50; room < 1000; room += 150) {
            const pages = linesOf((await print(tag, format, room)).pdf);
            assert.ok(pages.length > 1);
            assertNoHeadLast(pages, room);
            assert.doesNotMatch(pages.flat().join(' '), /English|繁體中文/);
          }
        });

        it('colour: In print, a PDF has each label before its text, and the introduction is a paragraph', async () => {
          const { pdf } = await print(tag, format, 0);
          // In the order of the file, which is that of copying, and of Firefox's reader.
          const text = plain(poppler('pdftotext', ['-raw', '-', '-'], pdf).toString());
          assert.match(
            text,
            /Case 37 \| The Three Major Paths of AI Development Compute Maximalism,/,
          );
          const [path] = source.paths;
          const places = [`${path.label}:`, path.name, path.slogan].map((it) =>
            text.indexOf(plain(it), text.indexOf('very different futures.')),
          );
          assert.deepEqual(
            places.toSorted((a, b) => a - b),
            places,
          );
          if (engine !== 'chromium') return;
          const tree = poppler('pdfinfo', ['-struct-text', '-'], pdf).toString();
          assert.match(tree, /\bP \(block\)\s+(NonStruct\s+)?"The AI industry/);
        });

        if (tag === 'ai-paths-compare')
          for (const [what, sections, step] of [
            ['below an introduction without a title', 'intro paths', 50],
            ['where nothing is above them', 'paths', 25],
          ])
            it(`keeps the column headings with the first row ${what}`, async () => {
              for (let room = 600; room <= 950; room += step) {
                const pages = linesOf(
                  (await print(tag, format, room, `sections="${sections}"`)).pdf,
                );
                assertNoHeadLast(pages, room);
              }
            });

        // Firefox's PDF does not say which letters the glyphs of its Chinese are.
        for (const lang of engine === 'firefox' ? ['en'] : ['en', 'zh-Hant'])
          it(`text: In a PDF, what is copied or read aloud has the order of the page, and every label stands with its text: ${lang}`, async () => {
            const { pdf, texts } = await print(tag, format, 150, '', lang);
            assert.ok(texts.length > 30);
            // In the order in which it was drawn.
            const raw = loose(poppler('pdftotext', ['-raw', '-', '-'], pdf).toString());
            let at = 0;
            texts.map(loose).forEach((text, index) => {
              const found = raw.indexOf(text, at);
              assert.ok(
                found >= 0,
                `"${texts[index]}" is not after "${texts[index - 1]}", but in: ${raw.slice(at, at + 300)}`,
              );
              // Nothing between them but the heads, which a table repeats on each page.
              const between = raw.slice(at, found);
              assert.ok(between.length < 500, `before "${texts[index]}": ${between}`);
              at = found + text.length;
            });
          });

        it('colour: In print, no future is split between two pages', async () => {
          for (let room = 0; room < 700; room += 150) {
            const pages = linesOf((await print(tag, format, room)).pdf);
            const whole = pages.map((page) => page.join(' '));
            for (const { future } of source.paths) {
              // Side by side, the lines of several futures alternate: all of their words are on one page.
              const words = plain(future).split(' ');
              const on = whole.filter((page) => words.every((word) => page.includes(word)));
              assert.ok(on.length, `below ${room} px: ${future}`);
            }
          }
        });

        it('colour: In print, nothing of the widget is outside its box', async () => {
          for (const room of [150, 600]) {
            const { pdf } = await print(tag, format, room);
            const pages = wordsOf(pdf);
            picturesOf(pdf).forEach(({ width, height, colour }, index) => {
              const margin = Math.floor(points(MARGIN)) - 1;
              // The author's room is above it, on the first page, and the author's text below it.
              const top = index ? margin : margin + Math.floor(points(room));
              const end = pages[index].find(({ word }) => word === 'again.');
              const bottom = end ? Math.ceil(end.bottom) : height - margin;
              const marked = [];
              for (let y = 0; y < height; y++)
                for (let x = 0; x < width; x++) {
                  const inside = x >= margin && x < width - margin && y >= top && y < bottom;
                  if (!inside && !isWhite(colour(x, y))) marked.push(`${x}, ${y}`);
                }
              assert.deepEqual(marked.slice(0, 5), [], `page ${index + 1}, below ${room} px`);
            });
          }
        });

        if (tag === 'ai-paths-compare')
          it('colour: In print, each column has a bar in its colour above it, on every page', async () => {
            for (const room of [150, 600]) {
              const { pdf } = await print(tag, format, room);
              const pictures = picturesOf(pdf);
              let heads = 0;
              wordsOf(pdf).forEach((words, index) => {
                const columns = words
                  .filter(
                    ({ word }, at) =>
                      word === 'Path' && /^(One|Two|Three):$/.test(words[at + 1]?.word),
                  )
                  .map(({ top, right }) => ({ top: Math.round(top), right: Math.round(right) }));
                if (!columns.length) return;
                heads++;
                assert.equal(columns.length, 3);
                const { colour } = pictures[index];
                const bars = columns.map(({ top, right }) => {
                  const above = Array.from({ length: 12 }, (_, up) => colour(right, top - up));
                  return above.sort((a, b) => strength(b) - strength(a))[0];
                });
                for (const bar of bars) assert.ok(strength(bar) > 60, `${bar}`);
                assert.equal(new Set(bars.map(String)).size, 3, 'three colours');
              });
              assert.ok(heads > 1, 'the heads are on each page of the table');
            }
          });

        if (tag === 'ai-paths-compare')
          it('colour: In print, labels stand above their rows, so that columns are not narrow', async () => {
            const [page] = wordsOf((await print(tag, format, 0)).pdf);
            const [case37] = page;
            const one = page.find((_, at) => page[at + 1]?.word === 'One:');
            assert.equal(case37.word, 'Case');
            assert.ok(one.left - case37.left < 20, 'labels stand above their rows');
          });
      });
  });
