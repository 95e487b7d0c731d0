/**
 * Follows the builder's recipes as users do: choose options, copy the snippet, paste it into a page of
 * that kind. There is a row for each recipe that claims to be tested.
 */
import { expect } from '@open-wc/testing';
import { type Builder, openBuilder } from '../browser/builder-page.js';
import { openPage, writePage } from '../browser/built.js';
import { nextFrame, pathsShown, settled, textOf, widgetsIn } from '../browser/support.js';
import { loose, nameCells } from './reading.js';
import type * as Channels from '../../src/entry/channels.js';
import { BUILT, WIDGET_SCRIPT } from './support.js';

type Pass = (source: string) => string | Promise<string>;

const filters = (await import(`${location.origin}${BUILT}/filters.js`)) as {
  PLACES: readonly { readonly name: string; readonly pass: Pass }[];
  reactComponent: (source: string, made: unknown) => Promise<string>;
  vueComponent: (source: string, made: unknown) => string;
};
const { widget } = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;

/** What a component makes of the props in a line: `<Case37 view="card" />`. */
const madeBy = (line: string) =>
  widget(Object.fromEntries([...line.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, ...prop]) => prop)));

const base = `${location.origin}/dist/`;

/** Through a place of filters.js, by its name. */
const place = (name: string): Pass => {
  const found = filters.PLACES.find((each) => each.name === name);
  if (!found) throw new Error(`no place ${name}`);
  return found.pass;
};
const inMarkdown =
  (pass: Pass): Pass =>
  (source) =>
    pass(`Before.\n\n${source}\n\nAfter.\n`);

interface Row {
  /** As users of the place would paste what they copied: all pieces, in their order. */
  readonly paste: (pieces: readonly string[], builder: Builder) => string | Promise<string>;
  /** What readers get of it: the widget; the text, and the widget where the site has the script; the text. */
  readonly shows: 'widget' | 'either' | 'text';
}

const first =
  (...passes: readonly Pass[]): Row['paste'] =>
  ([piece = '']) =>
    passes.reduce<Promise<string>>(
      async (source, pass) => pass(await source),
      Promise.resolve(piece),
    );

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  html: [{ paste: first(), shows: 'widget' }],
  filtered: [{ paste: first(place('WordPress for an author')), shows: 'either' }],
  github: [
    {
      paste: first(
        inMarkdown(place('micromark with GFM, its filter of tags included')),
        place('rehype-sanitize with GitHub’s schema'),
      ),
      shows: 'text',
    },
  ],
  markdown: ['markdown-it with HTML', 'commonmark', 'micromark with HTML'].map((name) => ({
    paste: first(inMarkdown(place(name))),
    shows: 'widget',
  })),
  mdx: [{ paste: first(inMarkdown(place('MDX with GFM, rendered by React'))), shows: 'widget' }],
  react: [
    {
      paste: async ([, component = '', line = '']) =>
        (await filters.reactComponent(component, madeBy(line))) + WIDGET_SCRIPT,
      shows: 'widget',
    },
  ],
  vue: [
    {
      paste: ([, component = '', line = '']) =>
        filters.vueComponent(component, madeBy(line)) + WIDGET_SCRIPT,
      shows: 'widget',
    },
  ],
  frame: [{ paste: framed, shows: 'widget' }],
  newsletter: ['a mail in Roundcube', 'sanitize-html with its defaults'].map((name) => ({
    paste: first(place(name)),
    shows: 'text',
  })),
  feed: ['a feed in Miniflux', 'a feed in FreshRSS'].map((name) => ({
    paste: first(place(name)),
    shows: 'text',
  })),
};

/** The frame, and in it the page that the builder saves, at an address where it can be put. */
async function framed([link = '', frame = '']: readonly string[], { view }: Builder) {
  const saved = await save(view);
  const [, name = '', query = ''] = /^.*\/([\w-]+\.html)\??(.*)$/.exec(link) ?? [];
  expect(saved.name).to.equal(name);
  const address = `${await writePage(saved.text.replace('<!doctype html>', ''))}&${query}`;
  return (
    frame
      .replaceAll(link, address)
      .replaceAll(link.replaceAll('&', '&#38;'), address)
      // So that the test can look inside, and need not scroll there.
      .replace('allow-scripts', 'allow-scripts allow-same-origin')
      .replace(' loading="lazy"', '')
  );
}

/** What the button saves. */
async function save({ URL: urls, HTMLAnchorElement, document }: Builder['view']) {
  let blob = new Blob();
  let name = '';
  const make = urls.createObjectURL.bind(urls);
  urls.createObjectURL = (made) => make((blob = made as Blob));
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  [...document.querySelectorAll('button')]
    .find(({ innerText }) => innerText === 'Download the page')
    ?.click();
  return { name, text: await blob.text() };
}

/** What somebody chooses, and the element that says the same. */
const CHOICES: readonly { readonly how: readonly string[]; readonly element: string }[] = [
  { how: [], element: '<ai-paths-compare lang="en"></ai-paths-compare>' },
  {
    how: ['Cards', 'Energy Foundation', 'Title', 'Representatives'],
    element:
      '<ai-paths-card lang="en" paths="compute pragmatism" fields="belief advantages costs risks potential" sections="intro paths futures conclusion"></ai-paths-card>',
  },
  {
    how: ['繁體中文', 'Move up Pragmatism', 'Move up Pragmatism', 'Compute Maximalism'],
    element: '<ai-paths-compare lang="zh-Hant" paths="pragmatism energy"></ai-paths-compare>',
  },
];

async function choose(builder: Builder, how: readonly string[]) {
  for (const name of how)
    if (name.startsWith('Move')) builder.button(name).click();
    else await builder.choose(name, name === '繁體中文' ? 'Language' : undefined);
  await nextFrame();
}

/** The element’s own words and paths; its words as Markdown’s table has them; and as the plain lists have them. */
async function own(markup: string) {
  const frame = await openPage(`<html lang="en"><body>${markup}${WIDGET_SCRIPT}`);
  const body = frame.contentDocument?.body;
  const words = await seen(body);
  const widgets = body ? widgetsIn(body) : [];
  widgets.forEach(({ shadowRoot }) =>
    shadowRoot?.querySelector('caption')?.setAttribute('hidden', ''),
  );
  const uncaptioned = (await seen(body)).text;
  widgets.forEach((widget) => nameCells(widget));
  return { ...words, uncaptioned, named: (await seen(body)).text };
}

async function seen(body: HTMLElement | null | undefined) {
  const [widget] = body ? widgetsIn(body) : [];
  if (widget && 'updateComplete' in widget) await settled(widget);
  const shown = widget?.shadowRoot?.querySelector('[part=base]') ? widget : undefined;
  return {
    text: shown ? loose(textOf(shown)) : '',
    paths: shown ? pathsShown(shown) : [],
    around: loose(body?.innerText ?? ''),
  };
}

/** A page with what was pasted: with the site's script or without any script. */
async function paste(markup: string, scripts: boolean) {
  const frame = await openPage(`<html lang="en"><body>${markup}`, { scripts });
  const body = frame.contentDocument?.body;
  return seen(body?.querySelector('iframe')?.contentDocument?.body ?? body);
}

/** What stands between the author’s own paragraphs, where there are any. */
const between = (around: string): string => around.replace(/^Before\.|After\.$/g, '').trim();

/** Where the script is: in a file at a URL, and in the snippet itself. */
const INSIDE = 'where=inside';
const WHERE = [`where=own&base=${base}`, INSIDE];
const INSIDE_IN = ['html', 'markdown', 'mdx'];

describe('places: Each snippet of the embed builder, copied and pasted, shows the words and the paths that were chosen', () => {
  const cases = Object.entries(ROWS).flatMap(([id, rows]) =>
    rows.flatMap((row, index) => WHERE.map((where) => ({ id, index, where, ...row }))),
  );
  for (const { id, index, where, paste: into, shows } of cases)
    // Inside the snippet is tried where the builder offers it.
    if (where !== INSIDE || INSIDE_IN.includes(id))
      for (const { how, element } of CHOICES)
        it(`for ${id} (${index + 1}${where === INSIDE ? ', the script in it' : ''}) brings what was chosen: ${how.join(', ') || 'nothing'}`, async () => {
          const words = await own(element);
          const builder = await openBuilder(`#ui=en&place=${id}&${where}`);
          await choose(builder, how);
          const pasted = await into(builder.snippets, builder);

          const without = await paste(pasted, false);
          const plain = {
            github: words.uncaptioned,
            frame: words.text,
          }[id];
          expect(without.text).to.equal('');
          expect(between(without.around)).to.equal(plain ?? words.named);

          if (shows === 'text') return;
          const live = await paste(shows === 'either' ? pasted + WIDGET_SCRIPT : pasted, true);
          expect([live.text, live.paths]).to.eql([words.text, words.paths]);
          expect(between(live.around)).to.equal('');
        });
});
