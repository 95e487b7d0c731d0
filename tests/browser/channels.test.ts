/** The channels in a browser: the same words as the element's own, with the script and without. */
import { expect } from '@open-wc/testing';
import type * as Channels from '../../src/entry/channels.js';
import { openPage, widgetIn, writePage } from './built.js';
import {
  base,
  bodyText,
  channels,
  expectEmbedShows,
  expectHtmlShows,
  expectHtmlWords,
  expectShadowStays,
  loose,
  script,
  type Words,
  wordsOf,
} from './channel-words.js';
import { nextFrame, textOf, widgetsIn, waitUntil } from './support.js';

/** Both views, whole and in part, in two languages; channels.sweep.test.ts has the others. */
const OPTIONS: readonly Channels.StaticOptions[] = [
  { lang: 'en' },
  { lang: 'zh-Hant', view: 'card' },
  { lang: 'en', paths: 'pragmatism compute', fields: 'costs belief', theme: 'light' },
  { lang: 'en', view: 'card', paths: 'energy', sections: 'paths', headingLevel: 4 },
];

for (const options of OPTIONS)
  describe(JSON.stringify(options), () => {
    let words: Words;
    before(async () => {
      words = await wordsOf(options);
    });

    it('text: The snippet of the channel html contains the same words as the widget', () =>
      expectHtmlWords(words));

    it('text: With the script on the page, the snippet of the channel html shows as the widget', () =>
      expectHtmlShows(words));

    it('text: The snippet of the channel embed contains the same words without the script and shows one copy with it', () =>
      expectEmbedShows(words));

    it('text: The snippet of the channel shadow looks like the widget without the script, and the script takes over without a layout shift', async () => {
      for (const width of [1000, 600, 320]) await expectShadowStays(words, width);
    });
  });

it('an embed whose filter dropped the slot is one widget, and shows one copy', async () => {
  const embed = channels.embed({ view: 'card', lang: 'en', base });
  const page = await openPage(embed.replace(' slot="fallback"', ''));
  const { contentDocument } = page;
  expect(contentDocument && widgetsIn(contentDocument).length).to.equal(1);
  // The filter's page keeps what is its own.
  expect(contentDocument?.querySelector('[data-ai-paths]')?.hasAttribute('slot')).to.equal(false);
  expect(bodyText(page)).to.equal('');
  expect(textOf(widgetIn(page, 'ai-paths-card'))).to.contain('Energy Foundation');
});

describe('the page for an iframe', () => {
  /** What a page says to the one around it, in a frame with sandbox="allow-scripts", until that is enough. */
  async function heardFrom(
    address: string,
    enough: (heard: readonly Record<string, unknown>[]) => boolean,
  ): Promise<Record<string, unknown>[]> {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.style.width = '600px';
    const heard: Record<string, unknown>[] = [];
    const listen = ({ source, data }: MessageEvent<Record<string, unknown>>) => {
      if (source === frame.contentWindow) heard.push(data);
    };
    addEventListener('message', listen);
    frame.src = address;
    document.body.append(frame);
    await waitUntil(() => enough(heard), 'it says too little');
    removeEventListener('message', listen);
    frame.remove();
    return heard;
  }

  it('runs the script in a sandboxed frame, from a host of its own that sends no header for that', async () => {
    const address = await writePage(channels.page({ base, view: 'card', sections: 'intro' }));
    const height = (heard: readonly Record<string, unknown>[]) => Number(heard.at(-1)?.['height']);
    const [intro] = await heardFrom(address, (heard) => heard.length > 0);
    await heardFrom(`${address}&sections=title,paths`, (heard) => height(heard) > 500);
    expect(height([intro ?? {}])).to.be.within(1, 200);
  });

  it('text: The page for an iframe reports its height under sandbox="allow-scripts", to WordPress and to other sites', async () => {
    const html = channels.page({ base, view: 'card' });
    const heard = await heardFrom(
      `${await writePage(html)}#?secret=abc123`,
      (messages) => messages.length > 1,
    );
    const wordpress = heard.find(({ message }) => message === 'height');
    const plain = heard.find(({ type }) => type === 'ai-paths-height');
    expect(wordpress?.['secret']).to.equal('abc123');
    expect(wordpress?.['value']).to.be.above(200);
    expect(plain?.['height']).to.be.above(200);
  });

  for (const view of ['card', 'compare'] as const)
    it(`text: The page for an iframe takes the attributes of the widget from its URL, and nothing else: ${view}`, async () => {
      const tag = `ai-paths-${view}`;
      const html = channels.page({ base, view, paths: 'compute', lang: 'en' });
      const taken = {
        paths: 'energy,compute',
        fields: 'costs belief',
        sections: 'title paths',
        theme: 'dark',
        'heading-level': '3',
        controls: '',
        lang: 'zh-Hant',
      };
      const query = `${new URLSearchParams(taken).toString()}&onclick=x&onload=x&style=color:red&class=x&slot=x&is=x&__proto__=x&Paths=pragmatism`;
      const widget = widgetIn(await openPage(html, { query }), tag);
      expect(
        Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value])),
      ).to.eql(taken);
      const element = `<${tag} paths="energy compute" fields="costs belief" sections="title paths" theme="dark" heading-level="3" controls lang="zh-Hant"></${tag}>`;
      const same = widgetIn(await openPage(element + script), tag);
      expect(loose(textOf(widget))).to.equal(loose(textOf(same)));
      expect(textOf(widget)).to.contain('代價');
    });
});

it('text: A snippet of the channel shadow that a client-side router puts into the page shows one copy, with the script and without', async () => {
  for (const tag of [script, '']) {
    const page = await openPage(`<main></main>${tag}`);
    const main = page.contentDocument?.querySelector('main');
    if (!main) throw new Error('no page');
    main.innerHTML = channels.shadow({ view: 'card', paths: 'energy', base });
    await nextFrame();
    const widget = widgetIn(page, 'ai-paths-card');
    expect(tag ? textOf(widget) : bodyText(page)).to.contain('Energy Foundation');
    if (tag) expect(bodyText(page)).to.equal('');
  }
});

it('text: A snippet of the channel shadow keeps its look in a page whose own rules would change it, and changes nothing there', async () => {
  const host = `<style>h2, h3, p, dl, dt, dd, ul, li, strong { color: red; margin: 3em; font: 40px serif; text-transform: uppercase }</style><p id="host">Host</p>`;
  const shadow = channels.shadow({ view: 'card', base }).replace(/<script.*/, '');
  const [alone, among] = [await openPage(shadow), await openPage(shadow + host)];
  const look = (page: HTMLIFrameElement, selector: string) => {
    const node = page.contentDocument?.querySelector(selector);
    const style = node && page.contentWindow?.getComputedStyle(node);
    return [style?.color, style?.font, style?.margin, style?.textTransform];
  };
  for (const part of ['title', 'intro', 'path-heading', 'field', 'future', 'name'])
    expect(look(among, `[part="${part}"]`), part).to.eql(look(alone, `[part="${part}"]`));
  const plain = await openPage(host);
  expect(look(among, '#host')).to.eql(look(plain, '#host'));
});
