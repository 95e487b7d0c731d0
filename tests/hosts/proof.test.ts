/**
 * Tests the promise of the same words in every channel and every place. Each channel's output goes
 * through each place of filters.js that the channel is for. The test then reads the result as a reader
 * would and compares it with the element's own words, in every view and language and with options of
 * every kind.
 */
import { expect, fixture } from '@open-wc/testing';
import type { StaticOptions } from '../../src/entry/channels.js';
import { writePage } from '../browser/built.js';
import { all, nextFrame, widgetsIn } from '../browser/support.js';
import {
  type Channel,
  channels,
  type Chosen,
  element,
  expectSame,
  expectSeen,
  joined,
  loose,
  nameCells,
  read,
  sourceOf,
  type View,
} from './reading.js';
import { BUILT, WIDGET_SCRIPT } from './support.js';

interface Place {
  readonly name: string;
  readonly syntax?: 'markdown';
  /** It drops what screen readers skip. */
  readonly dropsHidden?: boolean;
  readonly takes: Partial<Record<Channel, 'widget' | 'default' | 'text'>>;
  readonly views?: Partial<Record<Channel, readonly View[]>>;
  pass(source: string): string | Promise<string>;
}

interface Case extends Chosen {
  /** Where Markdown has it: by itself, in a list, in a quotation. */
  readonly setting: number;
}

const { PLACES } = (await import(`${location.origin}${BUILT}/filters.js`)) as { PLACES: Place[] };

const base = `${location.origin}/dist/`;
const SOURCE = 'https://example.com/case?number=37&part=_1_';

const OPTIONS: readonly StaticOptions[] = [
  {},
  { paths: 'pragmatism compute' },
  { fields: 'costs belief potential' },
  { sections: 'futures conclusion' },
  { headingLevel: 4, theme: 'dark', source: SOURCE },
];
const CASES: readonly Case[] = (['compare', 'card'] as const).flatMap((view) =>
  (['en', 'zh-Hant'] as const).flatMap((lang) =>
    OPTIONS.map((options, setting) => ({ view, lang, options, setting: setting % 3 })),
  ),
);
const nameOf = ({ view, lang, options }: Case) => `${view} ${lang} ${JSON.stringify(options)}`;
const plain = (each: Case): Case => ({ ...each, options: {} });
const asked = ({ view, lang, options }: Case) => ({ ...options, view, lang, base });

/** Opens a page with a section for each case; without scripts as where a reader allows none. */
async function open(parts: readonly string[], cases: readonly Case[], scripts = true) {
  const sections = parts.map(
    (part, index) => `<section lang="${cases[index]?.lang}">${part}</section>`,
  );
  const frame = document.createElement('iframe');
  frame.title = 'page';
  frame.style.cssText = 'width: 1000px; height: 600px; border: 0';
  if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = await writePage(`<html lang="en"><body>${sections.join('\n')}${WIDGET_SCRIPT}`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  (await fixture('<div></div>')).append(frame);
  await loaded;
  await nextFrame();
  return [...(frame.contentDocument?.querySelectorAll<HTMLElement>('body > section') ?? [])].map(
    (section) => {
      // A page in a frame is read as if it stood here.
      const inner = section.querySelector('iframe')?.contentDocument?.body;
      return [section, inner ?? section] as const;
    },
  );
}

const BEFORE = 'Before it.';
const AFTER = 'After it.';
const indent = (text: string, by: string) => text.trim().replace(/^/gm, by);

/** The channel in an article, in the place's own syntax. */
const article = (output: string, { syntax }: Place, { setting }: Case) => {
  if (!syntax) return `<p>${BEFORE}</p>${output}<p>${AFTER}</p>`;
  const part = [output, `- ${indent(output, '  ').trim()}`, indent(output, '> ')][setting];
  return `${BEFORE}\n\n${part}\n\n${AFTER}\n`;
};

async function outputOf(channel: Channel, each: Case): Promise<string> {
  const options = asked(each);
  if (channel === 'page')
    return `<iframe title="page" width="900" srcdoc="${channels.page(options).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`;
  if (channel !== 'oembed') return channels[channel](options);
  const page = location.origin + (await writePage(channels.page(options).slice(15)));
  const { html } = JSON.parse(channels.oembed({ ...options, page }, { width: 900 })) as {
    html: string;
  };
  // So that the test can look inside, and need not scroll there.
  return html
    .replace('allow-scripts', 'allow-scripts allow-same-origin')
    .replace(' loading="lazy"', '');
}

/** The element's own words, by case. */
const own = new Map<string, string>();
/** The same, as channels say it that name the path before each text of a comparison. */
const named = new Map<string, string>();
const captions = new Set<string>();
const wordsIn = (map: ReadonlyMap<string, string>) => (each: Case) => {
  const words = map.get(nameOf(each));
  if (!words) throw new Error(`no words of ${nameOf(each)}`);
  return words;
};
const ownOf = wordsIn(own);

/** What is left where a place drops what screen readers skip: pictures, and in `shadow` dashes. */
function withoutHidden(words: string, { lang }: Case, channel?: Channel): string {
  if (!channel) return words;
  const rest = words.replace(/\p{Extended_Pictographic}\ufe0f? /gu, '');
  if (channel !== 'shadow') return rest;
  const { subtitle, paths } = JSON.parse(channels.json({ lang })) as {
    readonly subtitle: string;
    readonly paths: readonly { readonly slogan: string }[];
  };
  const afterDashes = [subtitle, ...paths.map(({ slogan }) => slogan)].map(loose);
  return loose(
    afterDashes.reduce((text, it) => text.replace(new RegExp(`—+ ?(?=${it})`), ''), rest),
  );
}

before(async () => {
  const sections = await open(CASES.map(element), CASES);
  for (const [index, each] of CASES.entries()) {
    const [, section] = sections[index] ?? [];
    if (!section) throw new Error('no section');
    own.set(nameOf(each), (await read(section)).inside);
    const [widget] = widgetsIn(section);
    if (!widget) throw new Error('no widget');
    for (const { innerText } of all(widget, 'caption')) captions.add(loose(innerText));
    nameCells(widget);
    named.set(nameOf(each), (await read(section)).inside);
  }
});

describe('the element’s own words', () => {
  it('are others for each choice, so that these tests tell them apart', () => {
    // A heading's level and a theme change no word, and without the paths the views are the same.
    const different = CASES.filter(({ options }) => !options.theme && !options.sections);
    expect(new Set(different.map(ownOf)).size).to.equal(different.length);
    expect(ownOf(CASES[0] as Case).length).to.be.above(2500);
    expect(captions.size).to.equal(2);
  });
});

for (const place of PLACES)
  describe(`in ${place.name}`, () => {
    for (const [key, outcome] of Object.entries(place.takes)) {
      const channel = key as Channel;
      const cases = CASES.filter(({ view }) => place.views?.[channel]?.includes(view) ?? true);
      const own = (each: Case) =>
        // Markdown's tables have none.
        channel === 'markdown'
          ? loose([...captions].reduce((words, caption) => words.replace(caption, ''), ownOf(each)))
          : ownOf(each);
      /** What it says where no script makes it the widget. */
      const asText = (each: Case) =>
        withoutHidden(
          ['html', 'email', 'embed'].includes(channel) ? wordsIn(named)(each) : own(each),
          each,
          place.dropsHidden ? channel : undefined,
        );
      const framed = channel === 'page' || channel === 'oembed';
      const [head = '', tail = ''] = framed ? [] : [BEFORE, AFTER].map(loose);
      const made = () =>
        Promise.all(
          cases.map(async (each) => {
            const output = await outputOf(channel, each);
            return framed ? output : place.pass(article(output, place, each));
          }),
        );

      it(`places: In Markdown, MDX, sanitizers, feeds and mail, each snippet shows the same words without scripts: ${channel}`, async () => {
        const sections = await open(await made(), cases, false);
        for (const [index, each] of cases.entries()) {
          const section = sections[index]?.[1];
          const source = sourceOf(each);
          expectSeen(
            section && (await read(section)),
            { inside: '', around: joined(head, asText(each), source, tail) },
            nameOf(each),
          );
        }
      });

      const becomes = {
        widget: 'becomes the widget that was chosen',
        default: 'becomes a widget, without the options that the place dropped',
        text: 'stays the text that it is',
      };
      it(`places: On a page with the script, a filtered snippet shows once, as a widget if the filter keeps its marker: ${channel} ${becomes[outcome]}`, async () => {
        const sections = await open(await made(), cases);
        for (const [index, each] of cases.entries()) {
          const section = sections[index]?.[1];
          const words = own(outcome === 'default' ? plain(each) : each);
          const source = sourceOf(each);
          expectSeen(
            section && (await read(section)),
            outcome === 'text'
              ? { inside: '', around: joined(head, asText(each), source, tail) }
              : { inside: words, around: joined(head, source, tail) },
            nameOf(each),
          );
          if (outcome === 'text') continue;
          const [widget] = section ? widgetsIn(section) : [];
          expect(widget?.localName).to.equal(`ai-paths-${each.view}`);
        }
      });
    }
  });

describe('places: The channels text, json and csv contain the same words in the same order', () => {
  it('text says the same words', () => {
    for (const each of CASES) {
      const address = each.options.source ?? '';
      expectSame(
        loose(channels.text(asked(each))),
        joined(wordsIn(named)(each), sourceOf(each), address),
        nameOf(each),
      );
    }
  });

  it('json says the same words, in the order of the cards', () => {
    interface Data {
      readonly source?: string;
      readonly series?: string;
      readonly title?: string;
      readonly subtitle?: string;
      readonly intro?: string;
      readonly fields?: readonly { readonly id: string; readonly label: string }[];
      readonly paths?: readonly {
        readonly icon: string;
        readonly label: string;
        readonly name: string;
        readonly slogan: string;
        readonly fields: Readonly<Record<string, string | null>>;
      }[];
      readonly notStated: string;
      readonly futures?: {
        readonly icon: string;
        readonly title: string;
        readonly paths: readonly { readonly name: string; readonly future: string }[];
      };
      readonly conclusion?: readonly string[];
    }
    for (const each of CASES) {
      const found = JSON.parse(channels.json(asked(each))) as Data;
      const { fields = [], paths = [], futures, notStated } = found;
      const texts = [
        ...[found.series, found.title, found.subtitle, found.intro].flatMap((text) => text ?? []),
        ...paths.flatMap((path) => [
          ...[path.icon, path.label, path.name, path.slogan],
          ...fields.flatMap(({ id, label }) => [label, path.fields[id] ?? notStated]),
        ]),
        ...(futures
          ? [
              ...[futures.icon, futures.title],
              ...futures.paths.flatMap(({ name, future }) => [name, future]),
            ]
          : []),
        ...(found.conclusion ?? []),
      ];
      let rest = ownOf({ ...each, view: 'card' });
      for (const text of texts.map(loose)) {
        // What the element puts between two of them is a colon, a bar or a dash.
        const [between = ''] = /^[\s:|—]*/.exec(rest) ?? [];
        rest = rest.slice(rest.startsWith(text) ? 0 : between.length);
        expect(rest.slice(0, text.length), nameOf(each)).to.equal(text);
        rest = rest.slice(text.length);
      }
      expect(rest, nameOf(each)).to.equal('');
      expect(found.source).to.equal(each.options.source);
    }
  });

  it('csv says the words of the table, cell by cell', async () => {
    const cases = CASES.map((each): Case => {
      const { paths, fields } = each.options;
      const options = { ...(paths && { paths }), ...(fields && { fields }), sections: 'paths' };
      return { ...each, view: 'compare', options };
    });
    const sections = await open(cases.map(element), cases);
    for (const [index, each] of cases.entries()) {
      const section = sections[index]?.[1];
      const [widget] = section ? widgetsIn(section) : [];
      const cells = widget ? all(widget, 'th, td').map(({ innerText }) => loose(innerText)) : [];
      const csv = channels.csv(asked(each)).slice(1);
      // The first cell names the series, where the table has an empty one.
      const found = [
        '',
        ...[...csv.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) =>
          loose(cell.replace(/""/g, '"')),
        ),
      ];
      expect(cells.length).to.be.above(5);
      expect(found, nameOf(each)).to.eql(cells);
    }
  });
});
