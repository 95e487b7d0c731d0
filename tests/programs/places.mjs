/** The builder's own snippets for a place, with the script inside where the place runs it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { placeOf } from '../../dist/builder/places.js';
import { SNIPPETS } from '../../dist/builder/snippets.js';
import { embed } from '../../dist/static.js';
import { inlineScript } from '../../scripts/build/inline-script.mjs';
import { inRoot } from '../../scripts/lib.mjs';
import { wordsOutside } from './reading.mjs';

const dist = (name) => readFileSync(inRoot('dist', name), 'utf8');

/** The script in a URL, where the builder's own has the mark of the build, encoded. */
const [inUrl] = /"data:[^"]*/.exec(embed({ script: 'data' }));

/** The blocks of a place's snippet, by their labels. The build inserts the script, and so does this. */
export function blocksFor(id, options) {
  const { form, inside } = placeOf(id);
  return Object.fromEntries(
    SNIPPETS[form]({ ...options, script: inside }).map(({ label, code }) => [
      label,
      code
        .replace('%INLINE_SCRIPT%', () => inlineScript(dist('ai-paths.min.js')))
        .replace(/"data:[^"]*/, () => inUrl)
        .replace('%INTEGRITY%', () => JSON.parse(dist('integrity.json'))['ai-paths.min.js']),
    ]),
  );
}

/** A snippet of `snippets.mjs` as the builder writes it for a place: the first block. */
export const forPlace = (id, snippet) => ({
  ...snippet,
  content: (options) => Object.values(blocksFor(id, options))[0],
});

/** A comparison with the script inside, as the builder writes it for a place. */
export const withScript = (id) =>
  forPlace(id, {
    name: 'The embed with its script',
    options: { lang: 'en', controls: true },
    shows: 'widget',
  });

/** A slide of a deck, as the builder starts it in each language. */
export const slides = Object.fromEntries(
  ['en', 'zh-Hant', 'zh-Hans'].map((lang) => [
    `slide-${lang}`,
    Object.values(blocksFor('slides', { ...placeOf('slides').starts, lang }))[0],
  ]),
);

/** For `more`: the second slide of such a deck, on a usual screen. The words are in the box of `frame`. */
export async function fitsSlide({ browser, origin }, path, frame, { scripts = true } = {}) {
  for (const name of Object.keys(slides)) {
    const page = await browser.open('about:blank', { scripts });
    await page.setViewport({ width: 1280, height: 720 });
    await page.goto(origin + path(name), { waitUntil: 'load' });
    if (scripts)
      await page.waitForFunction(() => document.querySelector('ai-paths-compare').shadowRoot);
    assert.deepEqual(await page.evaluate(wordsOutside, frame), [], name);
    await page.close();
  }
}
