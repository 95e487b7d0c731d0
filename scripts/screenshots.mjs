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
import { crc32, deflateSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';
import { fail, inRoot } from './lib.mjs';

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
async function stage({ element, attributes, height, margin }) {
  const widget = document.createElement(element);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  document.body.replaceChildren(widget);
  Object.assign(document.body.style, { margin: 0, maxInlineSize: 'none', padding: `${margin}px` });
  await document.fonts.ready;
  // Two frames: a comparison looks at its own width in the first.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  if (!height) return widget.getBoundingClientRect().bottom + margin;
  // As many whole rows as fit.
  const rows = [...widget.shadowRoot.querySelectorAll('tr')];
  const bottoms = rows.map((row) => row.getBoundingClientRect().bottom);
  return Math.max(...bottoms.filter((bottom) => bottom <= height));
}

/** In the page: a picture's pixels, as text in which each character is one byte of RGB. */
async function pixelsOf(base64) {
  const image = document.createElement('img');
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const rows = Array.from({ length: height }, (_, y) => {
    const row = data.subarray(y * width * 4, (y + 1) * width * 4).filter((_, i) => i % 4 !== 3);
    return Array.from(row, (byte) => String.fromCharCode(byte)).join('');
  });
  return { width, height, rgb: rows.join('') };
}

/**
 * The same picture with a palette, less than half the size: the colours of text exactly, the many
 * of the emoji nearly.
 */
function palettePng({ width, height, rgb }) {
  const bytes = Buffer.from(rgb, 'latin1');
  const byUse = (list) => {
    const uses = new Map();
    for (const [colour, count] of list) uses.set(colour, (uses.get(colour) ?? 0) + count);
    return [...uses].sort((a, b) => b[1] - a[1]);
  };
  const pixels = Array.from({ length: width * height }, (_, i) => bytes.readUIntBE(i * 3, 3));
  const colours = byUse(pixels.map((colour) => [colour, 1]));
  const rare = colours.slice(160).map(([colour, count]) => [(colour & 0xe0e0e0) | 0x101010, count]);
  const palette = [...colours.slice(0, 160), ...byUse(rare)]
    .slice(0, 256)
    .map(([colour]) => colour);
  const distance = (a, b) =>
    [16, 8, 0].reduce((sum, bits) => sum + (((a >> bits) & 255) - ((b >> bits) & 255)) ** 2, 0);
  const indexOf = new Map(
    colours.map(([colour]) => {
      const distances = palette.map((other) => distance(colour, other));
      return [colour, distances.indexOf(Math.min(...distances))];
    }),
  );
  // A byte before each row says that it is stored as it is.
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((colour, i) => (rows[i + Math.floor(i / width) + 1] = indexOf.get(colour)));

  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const { values: options } = parseArgs({ options: { all: { type: 'string' } } });
const folder = options.all ? resolve(options.all) : inRoot('demo', 'pictures');
const { chromium } = findBrowsers();
if (!chromium) fail('No Chromium found.');
await mkdir(folder, { recursive: true });
const browser = await puppeteer.launch({ executablePath: chromium.path, args: chromium.args });
try {
  const page = await browser.newPage();
  for (const { name, width, scheme, ...rest } of options.all ? review : readme) {
    await page.setViewport({
      width,
      height: rest.page ? rest.height : 800,
      deviceScaleFactor: options.all ? 1 : 2,
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
    const png = await page.screenshot({ clip, captureBeyondViewport: true, encoding: 'base64' });
    if (options.all) await writeFile(path, png, 'base64');
    else await writeFile(path, palettePng(await page.evaluate(pixelsOf, png)));
    console.log(`${name}.png`);
  }
} finally {
  await browser.close();
}
