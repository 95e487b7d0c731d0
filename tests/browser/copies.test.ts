/** Fallbacks and widgets that come back without what told them from an author's own words. */
import { expect } from '@open-wc/testing';
import type * as Channels from '../../src/entry/channels.js';
import { faultsOf, settle } from './breaking.js';
import { openPage, SCRIPT, widgetIn } from './built.js';
import { shadow } from './support.js';

const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;
const script = `<script src="${SCRIPT}"></script>`;
const NOTE = '<p id="note">A note about Energy Foundation, of the author’s own.</p>';
/** One sentence of the text. */
const SENTENCE =
  channels
    .html({ lang: 'en' })
    .match(/(?<=<p>)[^<]{120,}/g)
    ?.at(-1) ?? '';
const SNIPPETS = (['compare', 'card'] as const).flatMap((view) =>
  (['en', 'zh-Hant'] as const).map((lang) =>
    channels.embed({ view, lang, source: 'https://example.com/' }).replace(/<script.*/, ''),
  ),
);

/** What filters leave of a snippet, the element included. */
const FILTERS: Record<string, (snippet: string) => string> = {
  'every slot and data attribute is dropped': (snippet) =>
    snippet.replace(/ (?:slot|data-[\w-]+)="[^"]*"/g, ''),
  'every attribute inside is dropped': (snippet) =>
    snippet
      .replace(/(<div) data-ai-paths[^>]*>/, '$1>')
      .replace(/ (?:slot|data-[\w-]+)="[^"]*"/g, ''),
  'slot attributes are dropped': (snippet) => snippet.replace(/ slot="[^"]*"/g, ''),
  'blocks are dropped': (snippet) => snippet.replace(/<\/?div[^>]*>/g, ''),
};

const see = async (body: string) => {
  const page = await openPage(`<html lang="en"><body>${body}${script}`);
  await settle();
  return page;
};

for (const [filter, pass] of Object.entries(FILTERS))
  it(`text: A snippet of the channel embed of which a filter keeps the element has every word once: ${filter}`, async () => {
    const page = await see(SNIPPETS.map((markup) => `<section>${pass(markup)}</section>`).join(''));
    expect(faultsOf(page, Object.keys(SNIPPETS))).to.eql([]);
    for (const link of page.contentDocument?.querySelectorAll('a') ?? [])
      expect(link.getBoundingClientRect().height).to.be.above(0);
  });

it('has every word once where a filter has dropped what the fallback is, and the site links each heading', async () => {
  const markup = channels
    .embed({ lang: 'en' })
    .replace(/<script.*/, '')
    .replace(/ (?:slot|data-[\w-]+)="[^"]*"/g, '');
  const linked = markup.replaceAll('</h3>', '<a href="#here">Link to this heading</a></h3>');
  expect(linked).not.to.equal(markup);
  const page = await see(`<section>${linked}</section>`);
  expect(faultsOf(page, ['compare'])).to.eql([]);
});

it('has every word once where a filter has also dropped the attributes that chose a part', async () => {
  const chosen = { lang: 'en', paths: ['energy'] } as const;
  const [title, ...others] = [
    chosen,
    { ...chosen, view: 'card' },
    { lang: 'en', sections: 'paths' },
  ]
    .map((options) => channels.embed(options as Channels.StaticOptions))
    .map((markup) => markup.replace(/<script.*/, '').replace(/ [\w-]+="[^"]*"/g, ''));
  const page = await see([title, ...others].map((it) => `<section>${it ?? ''}</section>`).join(''));
  expect(faultsOf(page, ['compare', 'card', 'paths'])).to.eql([]);
});

it('text: A snippet of the channel embed of which a filter keeps the element has every word once: setHTML(), where there is one', async () => {
  const page = await openPage(`<html lang="en"><body><section></section>${script}`);
  const view = page.contentWindow as unknown as {
    Sanitizer?: new () => { allowElement(element: object): void };
  };
  const section = page.contentDocument?.querySelector('section');
  if (!section || !('setHTML' in section) || !view.Sanitizer) return;
  const sanitizer = new view.Sanitizer();
  sanitizer.allowElement({ name: 'ai-paths-compare', attributes: [{ name: 'lang' }] });
  (section.setHTML as (html: string, options: object) => void)(SNIPPETS[0] ?? '', { sanitizer });
  expect(section.querySelector('ai-paths-compare > div')).not.to.equal(null);
  await settle();
  expect(faultsOf(page, ['setHTML'])).to.eql([]);
});

it('text: A widget that was copied in Chromium and pasted into an editor has every word once', async () => {
  const first = await see(`<section>${SNIPPETS[0] ?? ''}</section>`);
  // Chromium's clipboard holds the flattened tree inside the element.
  const base = shadow(widgetIn(first, 'ai-paths-compare')).querySelector('[part=base]');
  for (const [note, count] of [
    ['', 0],
    [NOTE, 1],
  ] as const) {
    const pasted = `<ai-paths-compare lang="en">${base?.outerHTML ?? ''}${note}</ai-paths-compare>`;
    const page = await see(`<section>${pasted}</section>`);
    expect(faultsOf(page, [`pasted ${note}`])).to.eql([]);
    const shown = [...(page.contentDocument?.querySelectorAll('#note') ?? [])].filter((it) =>
      it.checkVisibility(),
    );
    expect(shown.length).to.equal(count);
  }
});

it('an author’s own list of links, and quotations, stay', async () => {
  const names = [...channels.text({ lang: 'en' }).matchAll(/[^.\n—“”:|]{8,}/g)].map(([it]) =>
    it.trim(),
  );
  const links = names.map((name) => `<li><a href="/my/">${name}</a></li>`).join('');
  const quotes =
    channels.html({ lang: 'en', paths: 'energy' }).match(/(?<=<\/strong>: )[^<]{60,}/g) ?? [];
  expect(names.length).to.be.above(20);
  expect(quotes.length).to.be.above(2);
  const page = await see(
    `<ai-paths-compare lang="en"><ul class="own">${links}</ul></ai-paths-compare>
    <ai-paths-compare lang="en"><div class="own">${quotes.map((it) => `<p>${it}</p>`).join('')}</div></ai-paths-compare>`,
  );
  for (const own of page.contentDocument?.querySelectorAll('.own') ?? [])
    expect(own.checkVisibility()).to.equal(true);
});

it('an author’s own words stay, also where they hold the whole text and more', async () => {
  const html = channels.html({ lang: 'en' }).replace(/<div data-ai-paths[^>]*>/, '<div>');
  const article = `<p>${'An article about all three. '.repeat(200)}</p>`;
  expect(SENTENCE.length).to.be.above(120);
  for (const own of [
    NOTE,
    `${html}${NOTE}`,
    `${html}Words without an element.`,
    `<div>${html}${article}</div>`,
    '<ul><li><a href="#a">Compute Maximalism</a></li><li><a href="#b">Energy Foundation</a></li></ul>',
    `<figure><img alt="A chart"><figcaption>${SENTENCE}</figcaption></figure>`,
    `<p><a href="#a">${SENTENCE}</a></p>`,
    `<div>${html}<img alt="A chart"></div>`,
    `<div>${html}<svg></svg></div>`,
  ]) {
    const page = await see(`<ai-paths-compare lang="en">${own}</ai-paths-compare>`);
    const last = page.contentDocument?.querySelector('ai-paths-compare')?.lastElementChild;
    expect(last?.checkVisibility(), own.slice(-60)).to.equal(true);
  }
});

it('size: An element with hidden="until-found" is there for the browser’s search', async () => {
  const page = await see(
    '<ai-paths-card lang="en" hidden="until-found"></ai-paths-card><ai-paths-card hidden></ai-paths-card>',
  );
  const [found, hidden] = page.contentDocument?.querySelectorAll('ai-paths-card') ?? [];
  if (!found || !hidden) throw new Error('no page');
  expect(getComputedStyle(found).display).to.equal('block');
  expect(getComputedStyle(hidden).display).to.equal('none');
});
