/**
 * Takes pictures of the widgets in demo/ and dist/. Needs a build.
 *
 *   npm run screenshots                 the README's, into demo/pictures/
 *   npm run screenshots -- --all DIR    the review set into DIR: every width, language and scheme, in
 *                                       each of the articles of host-articles.mjs
 *   npm run screenshots -- --tour       those of docs/tour.md, into docs/tour/: see tour.mjs
 *
 * Fonts: Noto CJK and Noto Color Emoji (Debian: fonts-noto-cjk, fonts-noto-color-emoji).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import { findBrowsers } from './test/browsers.mjs';
import { HOST_ARTICLES } from './look/articles.mjs';
import { fail, inRoot, readArguments } from './lib.mjs';

const { locales: LOCALES } = await import('../dist/content/locales.js');

const SCHEMES = ['light', 'dark'];
const MARGIN = 24;

/** In an article, as a reader meets it: its heading, a paragraph, and the widget's beginning. */
const readme = SCHEMES.map((scheme) => ({
  name: `compare-${scheme}`,
  element: 'ai-paths-compare',
  attributes: { lang: 'en', controls: '', fields: 'representatives belief costs' },
  article: 'serif-blog',
  width: 800,
  height: 1000,
  scheme,
}));

/**
 * What services that preview links show: 1200 × 630 pixels, one a language. (https://ogp.me)
 * A chat shows it 400 pixels wide or less, so names and slogans are as large as the picture allows.
 */
const previews = LOCALES.map((lang) => ({
  name: `preview-${lang}`,
  element: 'ai-paths-card',
  attributes: { lang, fields: 'none', sections: 'title paths' },
  width: 1200,
  height: 630,
  scheme: 'light',
  preview: true,
}));

const combine = (lists) =>
  lists.reduce((rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])), [[]]);

const REVIEW_WIDTHS = [240, 320, 390, 600, 680, 768, 1000, 1440];

const review = combine([
  ['card', 'compare'],
  Object.keys(HOST_ARTICLES),
  REVIEW_WIDTHS,
  SCHEMES,
  LOCALES,
])
  // Two of the articles have colours of their own, whatever the reader prefers.
  .filter(
    ([, article, , scheme]) =>
      scheme === 'light' || HOST_ARTICLES[article].includes('color-scheme: light dark'),
  )
  .map(([kind, article, width, scheme, lang]) => ({
    name: [kind, article, width, scheme, lang].join('-'),
    element: `ai-paths-${kind}`,
    attributes: { lang, controls: '' },
    article,
    width,
    scheme,
  }));

const PREVIEW_STYLE = `
  body { align-content: center; block-size: 630px; box-sizing: border-box; padding: 24px 64px !important; }
  ai-paths-card { font-size: 40px; margin: 0; }
  ai-paths-card::part(title) { font-size: 1.05em; }
  ai-paths-card::part(path) { margin-block-start: 0.8em; padding-block-start: 0.4em; }
  ai-paths-card::part(icon), ai-paths-card::part(name), ai-paths-card::part(slogan) { line-height: 1.3; }
  ai-paths-card::part(name) { display: inline; }
  ai-paths-card::part(label), ai-paths-card::part(subtitle) { display: none; }
`;

/** In the page: shows one widget, and says how high a picture to take. */
async function stage({ element, attributes, height, margin, preview }) {
  const widget = document.createElement(element);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  const place = document.getElementById('here');
  if (place) place.replaceWith(widget);
  else {
    document.body.replaceChildren(widget);
    Object.assign(document.body.style, {
      margin: 0,
      maxInlineSize: 'none',
      padding: `${margin}px`,
    });
  }
  await document.fonts.ready;
  // Two frames: a comparison looks at its own width in the first.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  if (!height) return document.documentElement.scrollHeight;
  if (preview) return height;
  // As many whole rows as fit.
  const rows = [...widget.shadowRoot.querySelectorAll('tr')];
  const bottoms = rows.map((row) => row.getBoundingClientRect().bottom);
  return Math.max(...bottoms.filter((bottom) => bottom <= height));
}

/** The same picture with a palette, half the size. */
const withPalette = (png) => sharp(png).png({ palette: true, effort: 10, dither: 0 }).toBuffer();

const { values: options } = readArguments('screenshots', {
  options: { all: { type: 'string' }, tour: { type: 'boolean' } },
});
if (options.tour) {
  const { takeTour } = await import('./look/tour.mjs');
  await takeTour();
  process.exit();
}
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
      height: 800,
      deviceScaleFactor: options.all || rest.preview ? 1 : 2,
    });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    if (rest.article) {
      await page.setContent(HOST_ARTICLES[rest.article]);
      await page.addScriptTag({ path: inRoot('dist', 'ai-paths.min.js') });
    } else await page.goto(pathToFileURL(inRoot('demo', 'article.html')).href);
    if (rest.preview) await page.addStyleTag({ content: PREVIEW_STYLE });
    const height = Math.ceil(await page.evaluate(stage, { ...rest, margin: MARGIN }));
    const clip = { x: 0, y: 0, width, height };
    const path = join(folder, `${name}.png`);
    const png = await page.screenshot({ clip, captureBeyondViewport: true });
    await writeFile(path, options.all ? png : await withPalette(png));
    console.log(`${name}.png`);
  }
} finally {
  await browser.close();
}
