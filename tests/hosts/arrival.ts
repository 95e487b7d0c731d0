/** A reader who is somewhere in a text when the script comes. */
import type * as Channels from '../../src/entry/channels.js';
import { openPage } from '../browser/built.js';
import { nextFrame, normal, settled, widgetsIn } from '../browser/support.js';
import { type Host, hostIn, loadScript, page, until } from './support.js';

const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;
const base = `${location.origin}/dist/`;

/** The height of a line of Chinese that has a name, 31 to 33, and a little more, in px. */
export const LINE = 36;

export const PHONE = 360;
export const DESKTOP = 1000;

const PARAGRAPH = `<p>${'A paragraph of the article, long enough for lines. '.repeat(5)}</p>`;
const CSS =
  'body { font: 16px/1.5 sans-serif; margin: 1em } .box { height: 500px; overflow: auto }';

export interface Arrival {
  readonly channel: 'embed' | 'html' | 'shadow';
  readonly options: Channels.StaticOptions;
  readonly width: number;
  /** Whether the article scrolls in a box of the page. */
  readonly boxed?: boolean;
}

const letters = (text: string) => normal(text).replace(/\P{L}/gu, '');

interface Case {
  readonly title: string;
  readonly intro: string;
  readonly paths: readonly {
    readonly label: string;
    readonly fields: Readonly<Record<string, string | null>>;
  }[];
  readonly futures: {
    readonly title: string;
    readonly paths: readonly { readonly future: string }[];
  };
  readonly conclusion: readonly string[];
}

/** A text of each passage of the case, in order, and that of the paragraph after the widget. */
export function textsOf(options: Channels.StaticOptions): string[] {
  const { title, intro, paths, futures, conclusion } = JSON.parse(channels.json(options)) as Case;
  return [
    title,
    intro,
    ...paths.flatMap(({ label, fields }) => [label, ...Object.values(fields)]),
    futures.title,
    ...futures.paths.map(({ future }) => future),
    ...conclusion,
    AFTER,
  ].filter((text) => text !== null);
}

const AFTER = 'What follows the widget.';

/** The element that shows a text, in the article or in the widget. */
function showing(host: Host, text: string): HTMLElement {
  const roots: ParentNode[] = [host.document];
  for (const root of roots)
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  const found = roots
    .flatMap((root) => [
      ...root.querySelectorAll<HTMLElement>('h1, h2, h3, h4, p, li, dd, td, th, caption, [part]'),
    ])
    .filter(
      (element) =>
        element.getClientRects().length && letters(element.textContent).includes(letters(text)),
    );
  const last = found.at(-1);
  if (!last) throw new Error(`nothing shows ${text}`);
  return last;
}

/** Where the lines of a text stand in the window. */
function linesOf(host: Host, text: string): DOMRect {
  const range = host.document.createRange();
  range.selectNodeContents(showing(host, text));
  return range.getBoundingClientRect();
}

async function openArticle({ channel, options, width, boxed }: Arrival): Promise<Host> {
  const widget = channels[channel]({ ...options, base }).replace(/<script.*<\/script>/, '');
  const article = `<h1>Article</h1>${PARAGRAPH}<main>${widget}</main><p>${AFTER}</p>${PARAGRAPH.repeat(30)}`;
  const markup = page(
    `<style>${CSS}</style>`,
    boxed ? `<div class="box">${article}</div>` : article,
  );
  const host = hostIn(await openPage(markup, { width }));
  await nextFrame();
  return host;
}

/**
 * How far a line of the text moves when the script comes, in px: the one at the top of the window,
 * which is this share of the text's height below its first line.
 */
export async function moveOf(arrival: Arrival, text: string, share = 0): Promise<number> {
  const host = await openArticle(arrival);
  const edge = host.document.querySelector('.box')?.getBoundingClientRect().top ?? 0;
  const line = () => {
    const { top, height } = linesOf(host, text);
    return top + share * height - edge;
  };
  (host.document.querySelector('.box') ?? host.view).scrollBy(0, line());
  await nextFrame();
  await nextFrame();
  const before = line();
  await loadScript(host);
  await until(() => widgetsIn(host.document).length > 0, 'showed a widget');
  for (const widget of widgetsIn(host.document)) await settled(widget);
  await nextFrame();
  const move = line() - before;
  host.frame.remove();
  return Math.round(move);
}
