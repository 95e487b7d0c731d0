/** Checks that each channel of HTML shows the words of the element, with the script and without it. */
import { expect } from '@open-wc/testing';
import type * as Channels from '../../src/entry/channels.js';
import { openPage, SCRIPT, widgetIn } from './built.js';
import { normal, textOf, type Widget, widgetsIn } from './support.js';

export const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;
export const base = `${location.origin}/dist/`;
export const script = `<script src="${SCRIPT}" defer></script>`;

/** Engines differ in how much white space they put between blocks, so any amount counts as one space. */
export const loose = (text: string): string => normal(text).replace(/\s+/g, ' ').trim();

export const bodyText = (frame: HTMLIFrameElement): string =>
  loose(frame.contentDocument?.body.innerText ?? '');

/** Makes a table's words those of the lists that channels without a style sheet have in its place. */
function nameCells(widget: Widget): void {
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

/** The options of a channel, and the words that its output must have. */
export interface Words {
  readonly asked: Channels.StaticOptions;
  readonly tag: string;
  /** The words as the element shows them. */
  readonly own: string;
  /** The same words as HTML without a style sheet has them. */
  readonly plain: string;
}

export async function wordsOf(options: Channels.StaticOptions): Promise<Words> {
  const asked = { ...options, base };
  const tag = `ai-paths-${options.view ?? 'compare'}`;
  const { innerHTML } = Object.assign(document.createElement('div'), {
    innerHTML: channels.embed(asked),
  });
  const element = innerHTML.replace(/<div[^>]* slot.*<\/div>(?=\s*<\/ai-paths)/, '');
  const widget = widgetIn(await openPage(element), tag);
  const own = loose(textOf(widget));
  expect(own).not.to.equal('');
  nameCells(widget);
  return { asked, tag, own, plain: loose(textOf(widget)) };
}

export async function expectHtmlWords({ asked, plain }: Words): Promise<void> {
  expect(bodyText(await openPage(channels.html(asked)))).to.equal(plain);
}

export async function expectHtmlShows({ asked, tag, own }: Words): Promise<void> {
  const page = await openPage(channels.html(asked) + script);
  expect(loose(textOf(widgetIn(page, tag)))).to.equal(own);
  expect(bodyText(page)).to.equal('');
  expect(widgetsIn(page.contentDocument as Document).length).to.equal(1);
}

export async function expectEmbedShows({ asked, tag, own, plain }: Words): Promise<void> {
  const embed = channels.embed(asked);
  expect(bodyText(await openPage(embed.replace(/<script.*/, '')))).to.equal(plain);
  const page = await openPage(embed);
  expect(loose(textOf(widgetIn(page, tag)))).to.equal(own);
  expect(bodyText(page)).to.equal('');
}

export async function expectShadowStays({ asked, tag, own }: Words, width: number): Promise<void> {
  const shadow = channels.shadow(asked);
  const prerendered = await openPage(shadow.replace(/<script.*/, ''), { width });
  const still = prerendered.contentDocument?.querySelector<HTMLElement>('[part="base"]');
  // At 600 px, a scroll bar decides between table and list.
  if (width > 600) expect(loose(still?.innerText ?? '')).to.equal(own);
  // In view: Firefox gives a frame out of view no animation frames, in which the element is measured.
  const live = await openPage(shadow, { width, stays: true });
  const node = widgetIn(live, tag).shadowRoot?.querySelector<HTMLElement>('[part="base"]');
  expect(bodyText(live)).to.equal('');
  const box = ({ left, top, width: w, height }: DOMRect) => [left, top, w, height].map(Math.round);
  expect(node && box(node.getBoundingClientRect()), `${width} px`).to.eql(
    still && box(still.getBoundingClientRect()),
  );
  live.remove();
}
