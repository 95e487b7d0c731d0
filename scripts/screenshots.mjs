/**
 * Pictures of the widgets, from demo/ and dist/ (build first).
 *
 *   npm run screenshots                 the README's, into demo/pictures/
 *   npm run screenshots -- --all DIR    the review set into DIR: every width, scheme and language
 *
 * Fonts: Noto CJK and Noto Color Emoji (Debian: fonts-noto-cjk, fonts-noto-color-emoji).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import { findBrowsers } from './browsers.mjs';
import { fail, inRoot } from './lib.mjs';

const { locales: LOCALES } = await import('../dist/content/locales.js');

const SCHEMES = ['light', 'dark'];
const MARGIN = 24;

const readme = SCHEMES.flatMap((scheme) => [
  {
    name: `builder-${scheme}`,
    page: 'index.html',
    hash: '#ui=en&controls=true',
    width: 1280,
    height: 1060,
    scheme,
  },
  {
    name: `compare-${scheme}`,
    element: 'ai-paths-compare',
    attributes: { controls: '', sections: 'title paths' },
    width: 1000,
    height: 680,
    scheme,
  },
  {
    name: `card-${scheme}`,
    element: 'ai-paths-card',
    attributes: { paths: 'pragmatism', sections: 'paths' },
    width: 360,
    scheme,
  },
  {
    name: `chinese-${scheme}`,
    element: 'ai-paths-compare',
    attributes: { lang: 'zh-Hant', controls: '', sections: 'title paths' },
    width: 1000,
    height: 680,
    scheme,
  },
]);

/** What services that preview links show: 1200 × 630 pixels, one a language. (https://ogp.me) */
const previews = LOCALES.map((lang) => ({
  name: `preview-${lang}`,
  element: 'ai-paths-compare',
  attributes: { lang, fields: 'none', sections: 'title paths' },
  width: 1200,
  height: 630,
  scheme: 'light',
  preview: true,
}));

const combine = (lists) =>
  lists.reduce((rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])), [[]]);

const review = combine([
  ['card', 'compare'],
  [1000, 600, 320],
  SCHEMES,
  ['en', 'zh-Hant'],
  ['controls', 'plain'],
  ['one', 'three'],
]).map(([kind, width, scheme, lang, controls, paths]) => ({
  name: [kind, width, scheme, lang, controls, paths].join('-'),
  element: `ai-paths-${kind}`,
  attributes: {
    lang,
    ...(controls === 'controls' && { controls: '' }),
    ...(paths === 'one' && { paths: 'pragmatism' }),
  },
  width,
  scheme,
}));

/** In the page: leaves one element of it, and says how high a picture to take. */
async function stage({ element, attributes, height, margin, preview }) {
  const widget = document.createElement(element);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  document.body.replaceChildren(widget);
  Object.assign(document.body.style, { margin: 0, maxInlineSize: 'none', padding: `${margin}px` });
  // Large enough to read in a chat, in the middle of the picture.
  if (preview) widget.style.fontSize = '18px';
  if (preview)
    Object.assign(document.body.style, {
      alignContent: 'center',
      blockSize: '630px',
      boxSizing: 'border-box',
      padding: '48px 64px',
    });
  await document.fonts.ready;
  // Two frames: a comparison looks at its own width in the first.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  if (!height) return widget.getBoundingClientRect().bottom + margin;
  if (preview) return height;
  // As many whole rows as fit.
  const rows = [...widget.shadowRoot.querySelectorAll('tr')];
  const bottoms = rows.map((row) => row.getBoundingClientRect().bottom);
  return Math.max(...bottoms.filter((bottom) => bottom <= height));
}

/** The same picture with a palette, half the size. */
const withPalette = (png) => sharp(png).png({ palette: true, effort: 10, dither: 0 }).toBuffer();

const { values: options } = parseArgs({ options: { all: { type: 'string' } } });
const folder = options.all ? resolve(options.all) : inRoot('demo', 'pictures');
const { chromium } = findBrowsers();
if (!chromium) fail('No Chromium found.');
await mkdir(folder, { recursive: true });
const browser = await puppeteer.launch({ executablePath: chromium.path, args: chromium.args });
try {
  const page = await browser.newPage();
  for (const { name, width, scheme, ...rest } of options.all ? review : [...readme, ...previews]) {
    await page.setViewport({
      width,
      height: rest.page ? rest.height : 800,
      deviceScaleFactor: options.all || rest.preview ? 1 : 2,
    });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(
      pathToFileURL(inRoot('demo', rest.page ?? 'article.html')).href + (rest.hash ?? ''),
    );
    const height = rest.page
      ? rest.height
      : Math.ceil(await page.evaluate(stage, { ...rest, margin: MARGIN }));
    const clip = { x: 0, y: 0, width, height };
    const path = join(folder, `${name}.png`);
    const png = await page.screenshot({ clip, captureBeyondViewport: true });
    await writeFile(path, options.all ? png : await withPalette(png));
    console.log(`${name}.png`);
  }
} finally {
  await browser.close();
}
