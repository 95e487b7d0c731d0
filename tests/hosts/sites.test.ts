/**
 * Small sites of real generators (see sites/). An author pastes a snippet into a Markdown file. The page
 * has the same words without scripts, with scripts, and after client-side navigation in both directions.
 */
import { expect, fixture } from '@open-wc/testing';
import type { StaticOptions } from '../../src/entry/channels.js';
import { openPage } from '../browser/built.js';
import { all, nextFrame, widgetsIn } from '../browser/support.js';
import {
  type Channel,
  type Chosen,
  element,
  expectSeen,
  joined,
  loose,
  nameCells,
  read,
  type Seen,
  sourceOf,
} from './reading.js';
import { BUILT, hostIn, type Host, until, WIDGET_SCRIPT } from './support.js';

interface Pages {
  readonly PAGES: Readonly<Partial<Record<Channel, StaticOptions & Pick<Chosen, 'view' | 'lang'>>>>;
  readonly SITES: Readonly<Record<string, boolean>>;
  readonly BEFORE: string;
  readonly AFTER: string;
}

const { PAGES, SITES, BEFORE, AFTER } = (await import(
  `${location.origin}/tests/hosts/sites/pages.js`
)) as Pages;

const CHANNELS = Object.keys(PAGES) as Channel[];

const chosenFor = (channel: Channel): Chosen => {
  const { view = 'compare', lang = 'en', ...options } = PAGES[channel] ?? {};
  return { view, lang, options };
};

/** The element's own words, by channel. */
const own = new Map<Channel, string>();
/** The same, as channels say it that name the path before each text of a comparison. */
const named = new Map<Channel, string>();

let caption = '';

before(async () => {
  for (const channel of CHANNELS) {
    const frame = await openPage(`<body>${element(chosenFor(channel))}${WIDGET_SCRIPT}`);
    const { inside } = await read(frame.contentDocument?.body as HTMLElement);
    expect(inside.length).to.be.above(100);
    own.set(channel, inside);
    widgetsIn(frame.contentDocument?.body as HTMLElement).forEach((widget) => {
      const [said] = all(widget, 'caption');
      if (channel === 'markdown') caption = loose((said as HTMLElement).innerText);
      nameCells(widget);
    });
    named.set(channel, (await read(frame.contentDocument?.body as HTMLElement)).inside);
  }
});

/** A page of a site, with scripts or as where a reader allows none. */
async function open(site: string, channel: Channel, scripts = true): Promise<Host> {
  const frame = document.createElement('iframe');
  frame.title = `${channel} in ${site}`;
  frame.style.cssText = 'width: 1400px; height: 900px; border: 0';
  if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = `${BUILT}/sites/${site}/${channel}.html`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  (await fixture('<div></div>')).append(frame);
  await loaded;
  await nextFrame();
  return hostIn(frame);
}

/** What a reader has between the author's own paragraphs. */
async function article({ query }: Host, channel: Channel): Promise<Seen> {
  const main = query('main');
  const around = (await read(main)).around;
  const start = around.indexOf(loose(BEFORE)) + loose(BEFORE).length;
  const end = around.indexOf(loose(AFTER));
  expect(end, `${channel}: ${around.slice(0, 200)}`).to.be.at.least(start);
  const inner = main.querySelector('iframe')?.contentDocument?.body;
  const { inside, around: framed } = await read(inner ?? main);
  return { inside, around: joined(around.slice(start, end).trim(), inner ? framed : '') };
}

async function expectArticle(host: Host, channel: Channel, scripts: boolean) {
  const chosen = chosenFor(channel);
  const words = own.get(channel) ?? '';
  const source = sourceOf(chosen);
  const rendered = scripts && channel !== 'markdown';
  const plain = channel === 'html' ? (named.get(channel) ?? '') : words;
  const shown = channel === 'markdown' ? loose(words.replace(caption, '')) : plain;
  const expected = rendered
    ? { inside: words, around: source }
    : { inside: '', around: joined(shown, source) };
  expectSeen(await article(host, channel), expected, channel);
  if (!scripts || channel === 'markdown' || channel === 'page') return;
  const widgets = widgetsIn(host.query('main'));
  expect(widgets.map(({ localName }) => localName)).to.eql([`ai-paths-${chosen.view}`]);
}

for (const [site, clientSide] of Object.entries(SITES))
  describe(`a site of ${site}`, () => {
    for (const channel of CHANNELS) {
      it(`places: On sites of VitePress, Eleventy and Astro, each snippet shows its words without scripts: ${channel}`, async () => {
        await expectArticle(await open(site, channel, false), channel, false);
      });

      if (channel === 'shadow')
        it('shows shadow as it looks with the script', async () => {
          const host = await open(site, channel, false);
          const path = host.widget('ai-paths-card').querySelector('[part="path"]');
          const look = path && host.view.getComputedStyle(path);
          expect(look?.borderTopStyle).to.equal('solid');
          expect(parseFloat(look?.borderTopWidth ?? '')).to.be.above(3);
        });

      it(`places: On sites of VitePress, Eleventy and Astro, each snippet shows its words once with scripts: ${channel}`, async () => {
        const host = await open(site, channel);
        await expectArticle(host, channel, true);
        expect(host.view.problems).to.eql([]);
      });
    }

    it(`places: On sites of VitePress, Eleventy and Astro, the widget shows once after a reader has followed a link and come back: ${clientSide ? 'in the same page' : 'each in a page of its own'}`, async function () {
      this.timeout(60_000);
      const [first = 'html', ...others] = CHANNELS;
      const host = await open(site, first);
      const view = host.view as typeof host.view & { mark?: string };
      view.mark = 'of the first page';
      const arrived = async (channel: Channel) => {
        await until(
          () =>
            view.location.pathname.endsWith(`/${channel}.html`) &&
            host.document.readyState === 'complete' &&
            !!host.document.querySelector('h1')?.textContent.includes(channel),
          `came to ${channel}`,
        );
        if (channel === 'page')
          await until(
            () =>
              host.query<HTMLIFrameElement>('main iframe').contentDocument?.readyState ===
                'complete' &&
              !!host
                .query<HTMLIFrameElement>('main iframe')
                .contentDocument?.querySelector('ai-paths-compare'),
            'loaded the frame',
          );
        // Of the site: while Astro changes pages, a reader sees the old one, and only our frames go on.
        await new Promise((resolve) => view.requestAnimationFrame(() => setTimeout(resolve)));
        await expectArticle(host, channel, true);
        expect(view.problems, channel).to.eql([]);
      };
      await arrived(first);
      for (const channel of [...others, first]) {
        host.query(`main a[href$="${channel}.html"]`).click();
        await arrived(channel);
      }
      expect(view.mark).to.equal(clientSide ? 'of the first page' : undefined);
      // Going back to another page is the browser's own work; WebKit may do it in the outer page.
      if (!clientSide) return;
      view.history.back();
      await arrived(others.at(-1) as Channel);
      view.history.forward();
      await arrived(first);
    });
  });
