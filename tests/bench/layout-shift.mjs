/** What an element does to the text around it when its script comes late, as layout shift (CLS). */
import { setTimeout as wait } from 'node:timers/promises';
import { content } from '../../dist/content/generated/en.js';
import { withPage } from './page.mjs';

const { case: source, words } = content;
const LATE = 700;

const heading = ({ icon, label, name, slogan }) =>
  `${icon} ${label}${words.colon}${name}${words.dash}${slogan}`;

/** The whole text, as an author would paste it: what readers have before and without the script. */
const FALLBACK = `<figure slot="fallback"><h2>${source.series}${words.bar}${source.title}${words.dash}${source.subtitle}</h2><p>${source.intro}</p><table><tr><td></td>${source.paths
  .map((path) => `<th>${heading(path)}</th>`)
  .join('')}</tr>${Object.entries(source.fields)
  .map(
    ([id, label]) =>
      `<tr><th>${label}</th>${source.paths.map(({ fields }) => `<td>${fields[id] ?? words.notStated}</td>`).join('')}</tr>`,
  )
  .join('')}</table><h3>${source.futures.icon} ${source.futures.title}</h3><ul>${source.paths
  .map(({ name, future }) => `<li>${name}${words.colon}${future}</li>`)
  .join('')}</ul>${source.conclusion.map((text) => `<p>${text}</p>`).join('')}</figure>`;

/** As in the README. */
const SENTENCE =
  '<p slot="fallback">The Three Major Paths of AI Development: this part needs JavaScript.</p>';
const ROOM = 'ai-paths-compare:not(:defined) { display: block; min-height: 60em; }';

/** A screenful at least: what follows starts below the fold, before and after. */
const SCREENFUL = 'ai-paths-compare:not(:defined) { display: block; min-height: 100vh; }';

export const RECOMMENDED = 'fallback, full text';

const EMBEDS = {
  'nothing inside': ['', ''],
  [RECOMMENDED]: [FALLBACK, ''],
  sentence: [SENTENCE, ''],
  'sentence, 60em': [SENTENCE, ROOM],
  'sentence, 100vh': [SENTENCE, SCREENFUL],
};

const VIEWPORTS = {
  phone: { width: 360, height: 640 },
  desktop: { width: 1280, height: 800 },
};

/** The reader is where the element starts, or where it ends. */
const PLACES = {
  start: () => window.scrollTo(0, 0),
  end: () => {
    const { bottom } = document.querySelector('ai-paths-compare').getBoundingClientRect();
    window.scrollBy(0, bottom - window.innerHeight / 2);
  },
};

const paragraph = `<p>${'A paragraph of the article around it, long enough for lines. '.repeat(5)}</p>`;

const article = ([inside, css]) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Article</title><link rel="icon" href="data:,"><style>body { font: 16px/1.5 sans-serif; margin: 1em auto; max-width: 60em } ${css}</style><script async src="/late.js"></script><body><h1>Article</h1>${paragraph}<ai-paths-compare>${inside}</ai-paths-compare>${paragraph.repeat(12)}`;

/** Pages for {@link layoutShifts}, for the server. */
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

/** `{ embed, viewport, place, shift }` of each embed, in each viewport, at each place. */
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
