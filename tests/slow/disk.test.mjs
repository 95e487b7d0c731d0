/** A page that its author opens from the disk, the script beside it: no server, and so no origin. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../support/browsers.mjs';
import { inRoot } from '../../scripts/lib.mjs';

const SENTENCE = 'Competing over who controls more and deeper.';
const body = `<ai-paths-compare lang="en"><p slot="fallback">Words for all.</p></ai-paths-compare>
  <ai-paths-card lang="zh-Hant" paths="energy"></ai-paths-card>`;

const { chromium, firefox } = findBrowsers();
const ENGINES = {
  Chromium: chromium && { executablePath: chromium.path, args: chromium.args },
  Firefox: firefox && { browser: 'firefox', executablePath: firefox.path },
};

for (const [name, options] of Object.entries(ENGINES))
  describe(
    `script: On a page opened from your disk (file://), in Chromium and Firefox, the widget shows with its styles and without a message: ${name}`,
    { skip: !options && 'not used here' },
    () => {
      let folder, browser;
      before(async () => {
        // A space and letters beyond ASCII, as folders have them.
        folder = mkdtempSync(join(tmpdir(), 'my page é '));
        copyFileSync(inRoot('dist/ai-paths.min.js'), join(folder, 'ai-paths.min.js'));
        browser = await puppeteer.launch(options);
      });
      after(async () => {
        await browser?.close();
        rmSync(folder, { recursive: true, force: true });
      });

      /** What a page with this script tag shows and says. */
      async function open(tag) {
        const path = join(folder, 'page.html');
        writeFileSync(
          path,
          `<!doctype html><html lang="en"><head>${tag}</head><body>${body}</body></html>`,
        );
        const page = await browser.newPage();
        const said = [];
        page.on('console', (message) => said.push(message.text()));
        page.on('pageerror', ({ message }) => said.push(message));
        await page.goto(pathToFileURL(path).href, { waitUntil: 'load' });
        const shown = await page.evaluate(async () => {
          const widgets = [...document.querySelectorAll('ai-paths-compare, ai-paths-card')];
          await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
          const bases = widgets.map(({ shadowRoot }) => shadowRoot?.querySelector('[part="base"]'));
          return {
            protocol: location.protocol,
            texts: bases.map((base) => base?.innerText ?? ''),
            lines: bases.map((base) => base && getComputedStyle(base).lineHeight !== 'normal'),
            around: document.body.innerText.trim(),
          };
        });
        await page.close();
        return { ...shown, said };
      }

      it('shows the widget, with its look, and without a message', async () => {
        const { protocol, texts, lines, around, said } = await open(
          '<meta charset="utf-8"><script src="ai-paths.min.js" defer></script>',
        );
        assert.equal(protocol, 'file:');
        assert.deepEqual(said, []);
        assert.ok(texts[0].includes(SENTENCE), texts[0]);
        assert.ok(texts[1].includes('掌握底層才掌握未來'), texts[1]);
        assert.deepEqual(lines, [true, true]);
        assert.ok(!around.includes('Words for all.'), 'the fallback shows too');
      });

      // Firefox has a setting for that, which is off where scripts drive it.
      const refuses = name === 'Chromium';
      it(
        'script: On a page opened from your disk, Chromium refuses a script with type="module", and the fallback stays',
        { skip: !refuses },
        async () => {
          const { texts, around, said } = await open(
            '<script type="module" src="ai-paths.min.js"></script>',
          );
          assert.deepEqual(texts, ['', '']);
          assert.equal(around, 'Words for all.');
          assert.notEqual(said.length, 0);
        },
      );
    },
  );
