/** The article around the widget does not move when the script loads late. */
import { expect } from '@open-wc/testing';
import type * as Channels from '../../src/entry/channels.js';
import { openPage } from '../browser/built.js';
import { nextFrame, settled, shadow } from '../browser/support.js';
import { hostIn, type HostWindow, loadScript, page, until } from './support.js';

const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;
const base = `${location.origin}/dist/`;

const PARAGRAPH = `<p>${'A paragraph of the article, long enough for lines. '.repeat(5)}</p>`;

const FIREFOX = navigator.userAgent.includes('Firefox');
const BOTH = 'ai-paths-card, ai-paths-compare';

/** The lines of CSS that docs/fallback.md gives for a fallback. */
const readme = await (await fetch('/docs/fallback.md')).text();
const [, RECOMMENDED = ''] = /^```css\n(ai-paths-card,[^`]*)```/m.exec(readme) ?? [];

interface Setup {
  readonly name: string;
  readonly channel: 'embed' | 'shadow';
  readonly css: string;
  readonly options: readonly Channels.StaticOptions[];
  /** Where the reader may be: at the widget's start, or where it ends. */
  readonly places: readonly ('start' | 'end')[];
}

const WHOLE: readonly Channels.StaticOptions[] = [
  { view: 'compare', lang: 'en', source: 'https://example.com/' },
  { view: 'card', lang: 'zh-Hant' },
];
const SETUPS: readonly Setup[] = [
  {
    name: 'shadow, without any CSS of the page',
    channel: 'shadow',
    css: '',
    options: [...WHOLE, { view: 'compare', controls: true, paths: 'energy compute' }],
    places: ['start', 'end'],
  },
  {
    // Its own edge, which no margin inside moves, and a screenful, so that what follows is below.
    name: 'embed with the CSS of docs/fallback.md, at whose start the reader is',
    channel: 'embed',
    css: RECOMMENDED,
    options: [...WHOLE, { view: 'card', paths: 'energy', fields: 'costs', sections: 'paths' }],
    places: ['start'],
  },
  {
    name: 'embed in a box that scrolls',
    channel: 'embed',
    css: `${BOTH} { display: block; margin-block: 1.5em; max-height: 80vh; overflow: auto; overflow-anchor: none }`,
    options: WHOLE,
    places: ['start', 'end'],
  },
];

/** How far Firefox may scroll, in px. */
const NEAR = 5 * 24;

/**
 * More than a widget and a window are high: WebKit lays a page out once while the widget is empty, and
 * scrolls back readers for whom the page is then too short.
 */
const REST = PARAGRAPH.repeat(60);

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Only Chromium tells what it calls a shift; the places of things say the same in every engine. */
function shiftsIn(view: HostWindow): () => number[] {
  const { PerformanceObserver: Observer } = view as unknown as typeof globalThis;
  const shifts: number[] = [];
  const take = (entries: PerformanceEntryList) => {
    for (const entry of entries) shifts.push((entry as LayoutShift).value);
  };
  const observer = new Observer((list) => take(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return () => {
    // Those that it has not been told of yet.
    take(observer.takeRecords());
    return shifts;
  };
}

for (const { name, channel, css, options, places } of SETUPS)
  describe(name, () => {
    for (const width of [320, 640, 1000])
      it(`places: When the script loads late, the channel shadow moves nothing, and the channel embed with the CSS from the docs moves nothing for readers at its start: ${width} px`, async () => {
        for (const option of options)
          for (const place of places) {
            const what = `${JSON.stringify(option)}, the reader at its ${place}`;
            const widget = channels[channel]({ ...option, base }).replace(
              /<script.*<\/script>/,
              '',
            );
            const host = hostIn(
              await openPage(
                page(
                  `<style>body { font: 16px/1.5 sans-serif; margin: 1em } ${css}</style>`,
                  `<h1>Article</h1>${PARAGRAPH}<main>${widget}</main><div id="after">${REST}</div>`,
                ),
                { width },
              ),
            );
            const { view, query } = host;
            const tag = `ai-paths-${option.view ?? 'compare'}`;
            const topOf = (element: Element) =>
              Math.round(element.getBoundingClientRect().top + view.scrollY);
            const top = (selector: string) => topOf(query(selector));
            /** Before the script, the element of `shadow` is an inline box around its block: engines tell other edges. */
            const first = () => {
              const element = query(tag);
              const block = (element.shadowRoot ?? element).querySelector('[part="base"]');
              return (channel === 'shadow' && block) || element;
            };
            if (place === 'end') {
              const { bottom } = query(tag).getBoundingClientRect();
              view.scrollBy(0, bottom - view.innerHeight / 2);
            }
            await nextFrame();
            await nextFrame();

            const shifts = shiftsIn(view);
            const places = () => ({
              widget: topOf(first()),
              // What starts below the fold may go on starting there.
              after: css.includes('100vh') ? top('#after') > view.innerHeight : top('#after'),
              // Firefox may scroll by up to five lines for a reader who is at the end of a prerendered
              // widget. Only `overflow-anchor: none` on the element prevents it, which would leave a
              // reader in the widget without an anchor when something above it loads late.
              scroll:
                FIREFOX && channel === 'shadow' && place === 'end' ? 0 : Math.round(view.scrollY),
            });
            const before = places();
            const { scrollY } = view;
            await loadScript(host);
            await settled(host.widget(tag));
            await nextFrame();
            await nextFrame();
            expect(shadow(host.widget(tag)).textContent, what).not.to.equal('');
            expect(places(), what).to.eql(before);
            expect(Math.abs(view.scrollY - scrollY), what).to.be.at.most(NEAR);
            expect(shifts(), what).to.eql([]);
            host.frame.remove();
          }
      });
  });

it('embed without that CSS does move what follows, so that these tests say something', async () => {
  const widget = channels.embed({ base }).replace(/<script.*<\/script>/, '');
  const host = hostIn(await openPage(page('', `${widget}<p id="after">After it.</p>`)));
  const top = () => host.query('#after').getBoundingClientRect().top + host.view.scrollY;
  host.view.scrollBy(0, top() - host.view.innerHeight / 2);
  await nextFrame();
  await nextFrame();
  const shifts = shiftsIn(host.view);
  const before = top();
  await loadScript(host);
  await settled(host.widget('ai-paths-compare'));
  await nextFrame();
  await nextFrame();
  const told = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  await until(() => Math.abs(top() - before) > 20, 'moved what follows');
  await until(() => shifts().length > 0 === told, told ? 'told of a shift' : 'was silent');
});
