/** Measures the layout shift (CLS) that an element causes when its script loads late. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { embed, shadow } from '../../dist/static.js';
import { withPage } from './page.mjs';

const LATE = 700;

const withoutScript = (markup) => markup.replace(/<script.*<\/script>/, '');
const page = readFileSync(new URL('../../docs/fallback.md', import.meta.url), 'utf8');
/** The CSS that docs/fallback.md recommends for a fallback. */
const [, CSS] = /^```css\n(ai-paths-card,[^`]*)```/m.exec(page);

const NOTHING = '<ai-paths-compare></ai-paths-compare>';
const SENTENCE =
  '<ai-paths-compare><p slot="fallback">The Three Major Paths of AI Development: this part needs JavaScript.</p></ai-paths-compare>';

/** The snippets of the builder and the command, with that CSS. */
export const RECOMMENDED = ['shadow', 'embed, with its CSS'];

/** The markup of each embed, and the page's CSS for it. */
const EMBEDS = {
  [RECOMMENDED[0]]: [withoutScript(shadow()), ''],
  [RECOMMENDED[1]]: [withoutScript(embed()), CSS],
  embed: [withoutScript(embed()), ''],
  sentence: [SENTENCE, ''],
  'nothing inside': [NOTHING, ''],
};

const VIEWPORTS = {
  phone: { width: 360, height: 640 },
  desktop: { width: 1280, height: 800 },
};

/** Scrolls the reader to the start of the element, or to its end. */
const PLACES = {
  start: () => window.scrollTo(0, 0),
  end: () => {
    const { bottom } = document.querySelector('ai-paths-compare').getBoundingClientRect();
    window.scrollBy(0, bottom - window.innerHeight / 2);
  },
};

const paragraph = `<p>${'A paragraph of the article around it, long enough for lines. '.repeat(5)}</p>`;

const article = ([markup, css]) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Article</title><link rel="icon" href="data:,"><style>body { font: 16px/1.5 sans-serif; margin: 1em auto; max-width: 60em } ${css}</style><script async src="/late.js"></script><body><h1>Article</h1>${paragraph}${markup}${paragraph.repeat(12)}`;

/** The server's routes for {@link layoutShifts}. */
export const shiftRoutes = (script) => ({
  '/late.js': ['text/javascript', script, LATE],
  ...Object.fromEntries(
    Object.values(EMBEDS).map((embed, index) => [`/embed-${index}`, ['text/html', article(embed)]]),
  ),
});

const observe = () => {
  window.shift = 0;
  new window.PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Returns `{ embed, viewport, place, shift }` for each embed, in each viewport, at each place. */
export async function layoutShifts(browser, url) {
  const rows = [];
  for (const [index, embed] of Object.keys(EMBEDS).entries())
    for (const [viewport, size] of Object.entries(VIEWPORTS))
      for (const [place, go] of Object.entries(PLACES)) {
        const shift = await withPage(browser, 'about:blank', size, async (page) => {
          await page.evaluateOnNewDocument(observe);
          await page.goto(`${url}/embed-${index}`, { waitUntil: 'domcontentloaded' });
          await page.evaluate(go);
          await page.waitForFunction(() => customElements.get('ai-paths-compare'));
          await wait(300);
          return page.evaluate(() => window.shift);
        });
        rows.push({ embed, viewport, place, shift });
      }
  return rows;
}
