/** The words that a reader sees in any place, and the words that the element shows. */
import { expect } from '@open-wc/testing';
import type * as Channels from '../../src/entry/channels.js';
import { normal, settled, type Widget, widgetsIn } from '../browser/support.js';

export type Channel = keyof typeof Channels.CHANNELS;
export type View = 'compare' | 'card';

/** What was chosen. */
export interface Chosen {
  readonly view: View;
  readonly lang: 'en' | 'zh-Hant';
  readonly options: Channels.StaticOptions;
}

export const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;

/** How much white space lies between blocks differs from engine to engine, and from site to site; that there is some does not. */
export const loose = (text: string): string => normal(text.replace(/\u200b/g, ''));

/** Texts one after the other, as a reader has them. */
export const joined = (...texts: readonly string[]): string => texts.filter(Boolean).join(' ');

/** Makes a table's words those of the lists that channels without a style sheet have in its place. */
export function nameCells(widget: Widget): void {
  const root = widget.shadowRoot;
  const table = root?.querySelector('table');
  const colon = root?.querySelector('[part="base"]:lang(zh)') ? '：' : ': ';
  const names = [...(table?.querySelectorAll('thead [part="name"]') ?? [])];
  for (const row of table?.tBodies[0]?.rows ?? [])
    row.querySelectorAll('td').forEach((cell, column) => {
      cell.prepend(`${names[column]?.textContent}${colon}`);
    });
  table?.caption?.remove();
}

/** What stands in the widget's own root, and what around it. */
export interface Seen {
  readonly inside: string;
  readonly around: string;
}

/** The widgets of a place, once they show; a page may set others in their place until then, as VitePress does. */
async function settledIn(place: HTMLElement): Promise<Widget[]> {
  const widgets = widgetsIn(place);
  for (const widget of widgets) if ('updateComplete' in widget) await settled(widget);
  const now = widgetsIn(place);
  return widgets.every((widget) => now.includes(widget)) ? widgets : settledIn(place);
}

/** Reads all that there is, once: what is not shown is not read. */
export async function read(place: HTMLElement): Promise<Seen> {
  const widgets = await settledIn(place);
  const inside = widgets.flatMap((widget) => [
    ...(widget.shadowRoot?.querySelectorAll<HTMLElement>('[part="base"]') ?? []),
  ]);
  return {
    inside: loose(inside.map((node) => (node.offsetHeight ? node.innerText : '')).join(' ')),
    around: loose(place.innerText),
  };
}

/** Says where they part, not all that they say. */
export function expectSame(found: string, expected: string, what: string): void {
  if (found === expected) return;
  let same = 0;
  while (same < found.length && found[same] === expected[same]) same++;
  const excerpt = (text: string) => text.slice(Math.max(0, same - 20), same + 80);
  expect(excerpt(found), `${what}, character ${same}`).to.equal(excerpt(expected));
}

export function expectSeen(found: Seen | undefined, expected: Seen, what: string): void {
  if (!found) throw new Error(`${what} is not in the page`);
  for (const part of ['inside', 'around'] as const)
    expectSame(found[part], expected[part], `${part} ${what}`);
}

/** The element as its documentation has it, without any channel. */
export function element({ view, lang, options }: Chosen): string {
  const { paths = '', fields = '', sections = '', headingLevel = '', theme = '' } = options;
  return `<ai-paths-${view} lang="${lang}" paths="${paths}" fields="${fields}" sections="${sections}" heading-level="${headingLevel}" theme="${theme}"></ai-paths-${view}>`;
}

const LABEL = { en: 'Source: ', 'zh-Hant': '來源：' };

/** What stands below the text where a source is given. */
export function sourceOf({ lang, options }: Chosen): string {
  const { title } = JSON.parse(channels.json({ lang })) as { title: string };
  return options.source ? loose(LABEL[lang] + title) : '';
}
