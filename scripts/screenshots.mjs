/**
 * Takes pictures of the widgets and of the builder. Needs a build.
 *
 *   npm run screenshots                 the README's and the link previews, into demo/pictures/
 *   npm run screenshots -- --all DIR    the review set into DIR: every width, language and scheme, in
 *                                       each of the articles of look/articles.mjs, the builder and the
 *                                       demo's article, and sheets of them, to look at: sheet-*.png
 *   npm run screenshots -- --tour       those of docs/tour.md, into docs/tour/: see look/tour.mjs
 *
 * Fonts (Debian): fonts-noto-cjk fonts-noto-cjk-extra fonts-noto-color-emoji fonts-linuxlibertine
 * fonts-ebgaramond fonts-inter fonts-dejavu-core.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import { findBrowsers } from '../tests/support/browsers.mjs';
import { ADAPTIVE, ARTICLES, articlePage, previewPage, scenePage } from './look/articles.mjs';
import { inRoot, readArguments } from './lib.mjs';
import { locales as LOCALES } from '../dist/content/locales.js';

const SCRIPT = inRoot('dist', 'ai-paths.min.js');
const SCHEMES = ['light', 'dark'];
const WIDTHS = [240, 320, 390, 600, 680, 768, 1000, 1440];
/** The widgets of the review set. */
const VIEWS = {
  glance: ['ai-paths-card', { fields: 'none' }],
  card: ['ai-paths-card', { controls: '' }],
  compare: ['ai-paths-compare', { controls: '' }],
};

/** In the page: puts a widget in its place. */
async function place(element, attributes) {
  const widget = document.createElement(element);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  document.getElementById('here').replaceWith(widget);
  await document.fonts.ready;
  // Two frames: a comparison looks at its own width in the first.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/** Shows a page of ours with a widget, in a tab or in a frame of it. */
async function show(frame, html, [element, attributes]) {
  await frame.setContent(html);
  await frame.addScriptTag({ path: SCRIPT });
  await frame.evaluate(place, element, attributes);
}

/** The text at a glance in an article, and beside it the same in Chinese on a phone. */
const readme = SCHEMES.map((scheme) => ({
  name: `compare-${scheme}`,
  width: 1200,
  scheme,
  selector: 'body',
  async open(page) {
    await page.setContent(scenePage({ desktop: 740, phone: 330 }));
    for (const [index, frame] of (await page.$$('iframe')).entries())
      await show(
        await frame.contentFrame(),
        articlePage('serif-blog', index ? 'zh-Hant' : 'en'),
        VIEWS.glance,
      );
    // The window is as high as its article; the phone shows two lines of the article and the widget.
    await page.evaluate((margin) => {
      const [desktop, phone] = document.querySelectorAll('iframe');
      desktop.style.blockSize = `${desktop.contentDocument.body.offsetHeight}px`;
      const { contentDocument, contentWindow } = phone;
      const paragraph = contentDocument.querySelector('p');
      const lines = 2 * parseFloat(contentWindow.getComputedStyle(paragraph).lineHeight);
      const top = paragraph.getBoundingClientRect().bottom - lines;
      const { bottom } = contentDocument.querySelector('ai-paths-card').getBoundingClientRect();
      phone.style.blockSize = `${bottom + margin - top}px`;
      contentWindow.scrollTo(0, top);
    }, 14);
  },
}));

/** What services that preview links show: 1200 × 630 pixels, one a language. (https://ogp.me) */
const previews = LOCALES.map((lang) => ({
  name: `preview-${lang}`,
  width: 1200,
  height: 630,
  scheme: 'light',
  open: (page) =>
    show(page, previewPage(lang), ['ai-paths-card', { fields: 'none', sections: 'title paths' }]),
}));

const combine = (...lists) =>
  lists.reduce((rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])), [[]]);

const articles = combine(Object.keys(VIEWS), ARTICLES, WIDTHS, SCHEMES, LOCALES)
  .filter(([, article, , scheme]) => scheme === 'light' || ADAPTIVE.includes(article))
  .map(([view, article, width, scheme, lang]) => ({
    name: [view, article, width, scheme, lang].join('-'),
    sheet: [view, article, scheme, lang].join('-'),
    width,
    scheme,
    open: (page) => show(page, articlePage(article, lang), VIEWS[view]),
  }));

/** The builder as it opens in each language, and the demo's article, which opens in English. */
const pages = [
  ...combine(['index'], [390, 1280], SCHEMES, LOCALES),
  ...combine(['article'], [390, 1280], SCHEMES, ['en']),
].map(([page, width, scheme, lang]) => ({
  name: [page, width, scheme, lang].join('-'),
  sheet: [page, scheme, lang].join('-'),
  width,
  scheme,
  lang,
  open: (tab) => tab.goto(pathToFileURL(inRoot('demo', `${page}.html`)).href),
}));

/** All widths of one thing side by side, the top of each, small enough to look at one after the other. */
const sheetOf = (folder, pictures, sheet) => ({
  name: `sheet-${sheet}`,
  width: 800,
  scheme: 'light',
  selector: 'body',
  async open(page) {
    const images = pictures
      .filter((picture) => picture.sheet === sheet)
      .map(({ name }) => readFile(join(folder, `${name}.png`), 'base64'));
    await page.setContent(`<style>
        body { align-items: start; background: #888; block-size: 1600px; display: flex; gap: 16px;
          inline-size: max-content; margin: 0; overflow: hidden; padding: 16px; }
      </style>${(await Promise.all(images)).map((png) => `<img src="data:image/png;base64,${png}" />`).join('')}`);
  },
});

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
await mkdir(folder, { recursive: true });

/** Takes a picture in a new tab. */
async function takeOne(browser, { name, width, height, scheme, selector, lang, open }) {
  const page = await browser.newPage();
  // 0: the screen's own.
  await page.setViewport({ width, height: 800, deviceScaleFactor: 0 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  if (lang)
    await page.evaluateOnNewDocument((tag) => {
      Object.defineProperty(navigator, 'languages', { value: [tag] });
      Object.defineProperty(navigator, 'language', { value: tag });
    }, lang);
  await open(page);
  const box = await page.$eval(selector ?? 'html', (element) => {
    const { width, height } = element.getBoundingClientRect();
    return { width, height: Math.ceil(height) };
  });
  const png = await page.screenshot({
    clip: { x: 0, y: 0, ...(selector ? box : { width, height: height ?? box.height }) },
    captureBeyondViewport: true,
    omitBackground: Boolean(selector),
  });
  // With a palette, a picture has half the size.
  const small = () => sharp(png).png({ palette: true, effort: 10, dither: 0 }).toBuffer();
  await writeFile(join(folder, `${name}.png`), options.all ? png : await small());
  console.log(`${name}.png`);
  await page.close();
}

/** Takes pictures on a screen of a scale: an emulated one would draw edges between pixels, with gaps. */
async function take(pictures, scale) {
  const browser = await puppeteer.launch({
    executablePath: chromium.path,
    args: [...chromium.args, `--force-device-scale-factor=${scale}`],
  });
  try {
    for (const picture of pictures) await takeOne(browser, picture);
  } finally {
    await browser.close();
  }
}

if (options.all) {
  const pictures = [...articles, ...pages];
  const sheets = [...new Set(pictures.map(({ sheet }) => sheet))];
  await take([...pictures, ...sheets.map((sheet) => sheetOf(folder, pictures, sheet))], 1);
} else {
  // At the width of a README on GitHub, 1.5 is two pixels for one.
  await take(readme, 1.5);
  await take(previews, 1);
}
