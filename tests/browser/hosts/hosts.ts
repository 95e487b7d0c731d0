/**
 * The host conformance kit. A host is a page that shows the widget; each is a row: its markup, and
 * what is special about it. What every host is owed is asserted here, once:
 *
 * - the text of each widget is that of the same widget on a plain page, and can be seen;
 * - so are all computed styles and all boxes, of every node, at the host's font, size and colour;
 * - no error, unhandled rejection, console message or violation of a policy;
 * - no request but for the script; no storage touched.
 */
import { expect, fixture } from '@open-wc/testing';
import { openPage, SCRIPT } from '../built.js';
import {
  base,
  decided,
  nextFrame,
  normal,
  shadow,
  textOf,
  type Widget,
  widgetsIn,
} from '../support.js';

export const TAG = `<script src="${SCRIPT}" defer></script>`;
export const COMPARE = '<ai-paths-compare lang="en" controls></ai-paths-compare>';
export const CARD = '<ai-paths-card lang="zh-Hant" paths="energy compute"></ai-paths-card>';
export const WIDGETS = `${COMPARE}${CARD}`;
const ENGLISH = 'Competing over who controls more and deeper.';
const CHINESE = '掌握底層才掌握未來';

export type HostWindow = Window & typeof globalThis;

export interface Host {
  /** The whole page, without its doctype. */
  readonly markup: string;
  /** An empty one puts the page in quirks mode. */
  readonly doctype?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of the frame, in px. */
  readonly width?: number;
  /** Runs in the page before anything of its own does. */
  readonly before?: (view: HostWindow) => void;
  /** What the page is expected to say, message by message; nothing where absent. */
  readonly says?: readonly RegExp[];
  /** Paths that the page itself asks the network for. */
  readonly asks?: readonly RegExp[];
  /** False where the look cannot be that of a plain page. */
  readonly look?: boolean;
  /** Computed styles that follow the host on purpose. */
  readonly follows?: readonly string[];
  /** What is special about this host. */
  readonly check?: (page: HostPage) => void | Promise<void>;
}

export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly view: HostWindow;
  readonly document: Document;
  readonly widgets: readonly Widget[];
  /** What the console, error events and the policy have said. */
  readonly problems: readonly string[];
  /** The stores that were touched. */
  readonly touched: readonly string[];
}

/** A row of a table of hosts: the title says what is promised. */
export function host(title: string, row: Host): void {
  it(title, async () => {
    const page = await openHost(row);
    await expectSound(page, row);
    await row.check?.(page);
  });
}

/** Opens a page and listens to it from before its first element. */
export async function openHost({
  markup,
  doctype = '<!doctype html>',
  headers = {},
  width = 1000,
  before,
}: Host): Promise<HostPage> {
  const body = JSON.stringify({ html: doctype + markup, headers });
  const id = await (await fetch('/tests/held', { method: 'POST', body })).text();
  const address = `/tests/held?id=${id}`;
  const frame = document.createElement('iframe');
  frame.title = 'host';
  frame.style.cssText = `width: ${width}px; height: 600px; border: 0`;
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  (await fixture('<div></div>')).append(frame);
  const view = await begun(frame, address);
  const heard = listen(view);
  before?.(view);
  await fetch(address, { method: 'POST' });
  await loaded;
  const page = {
    frame,
    view,
    document: view.document,
    ...heard,
    get widgets() {
      return widgetsIn(view.document);
    },
  };
  await settle(page);
  return page;
}

/** The window of a page whose first bytes are there. */
async function begun(frame: HTMLIFrameElement, address: string): Promise<HostWindow> {
  for (let tries = 0; tries < 2000; tries++) {
    const view = frame.contentWindow as HostWindow | null;
    if (view?.location.href.endsWith(address) && view.document.documentElement === null)
      return view;
    if (view?.location.href.endsWith(address) && view.document.readyState === 'loading')
      return view;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error('the page never began');
}

function listen(view: HostWindow): { problems: string[]; touched: string[] } {
  const problems: string[] = [];
  const touched: string[] = [];
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const)
    view.console[level] = (...args: unknown[]) =>
      problems.push(args.filter((arg) => typeof arg === 'string').join(' '));
  // In the capture phase, errors of resources are heard too.
  view.addEventListener(
    'error',
    ({ message, target }) =>
      problems.push(message || `cannot load ${(target as Element | null)?.outerHTML}`),
    true,
  );
  view.addEventListener('unhandledrejection', ({ reason }) =>
    problems.push(`unhandled: ${String(reason)}`),
  );
  view.document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sample }) =>
      problems.push(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
  );
  const watch = (owner: object, name: string) => {
    const original: unknown = Reflect.get(owner, name);
    const get = () => {
      touched.push(name);
      return original;
    };
    Object.defineProperty(owner, name, { configurable: true, get, set: get });
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) watch(view, name);
  watch(view.document, 'cookie');
  return { problems, touched };
}

/** After a page has settled in its layout, the choice of table or list included. */
export async function settle({ widgets }: Pick<HostPage, 'widgets'>): Promise<void> {
  for (let frames = 0; frames < 3; frames++) {
    for (const widget of widgets) await widget.updateComplete;
    await nextFrame();
  }
  for (const widget of widgets) await decided(widget);
}

export async function expectSound(page: HostPage, row: Omit<Host, 'markup'> = {}): Promise<void> {
  const { says = [], asks = [], look = true, follows = [] } = row;
  const { widgets, view, problems, touched } = page;
  expect(problems, 'what the page says').to.have.length(says.length, problems.join('\n'));
  says.forEach((message, index) => expect(problems[index]).to.match(message));
  expect(widgets, 'widgets').not.to.have.length(0);
  await expectSameAsPlain(widgets, look, follows);
  for (const widget of widgets) expectSeen(widget);
  const requests = view.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path !== SCRIPT && !asks.some((asked) => asked.test(path)));
  expect(requests, 'requests').to.eql([]);
  expect(touched, 'stores touched').to.eql([]);
}

/** What a reader sees of a widget: its text, and each node's computed styles and box. */
interface Look {
  readonly text: string;
  readonly nodes: readonly NodeLook[];
}
interface NodeLook {
  readonly name: string;
  /** For the node and each of its pseudo-elements: the values of {@link compared}. */
  readonly styles: Readonly<Record<string, readonly string[]>>;
  /** Its place in the widget, its width and its height. */
  readonly box: string;
}

/** One plain page serves all hosts of a file, and stays: a page costs more than what is added to it. */
let plainPage: Promise<HTMLIFrameElement> | undefined;
const plainLooks = new Map<string, Look>();

function openPlainPage(): Promise<HTMLIFrameElement> {
  plainPage ??= openPage(`<body style="margin: 0">${TAG}`, { width: 2000, stays: true });
  return plainPage;
}

/**
 * How a widget looks on a plain page that is as wide, and has the font, size and colour, as its host.
 * Most hosts give all of these alike, so each plain look is taken once.
 */
async function plainLook(widget: Widget): Promise<Look> {
  const { contentDocument } = await openPlainPage();
  if (!contentDocument) throw new Error('no plain page');
  const { color, colorScheme, fontFamily, fontSize } = styleOf(widget);
  const width = `${base(widget).getBoundingClientRect().width}px`;
  const place = contentDocument.createElement('div');
  Object.assign(place.style, { color, colorScheme, fontSize, width });
  // The default font is left as it is: it may be another one in another language.
  if (fontFamily !== styleOf(contentDocument.body).fontFamily) place.style.fontFamily = fontFamily;
  place.lang = base(widget).lang;
  const copy = contentDocument.importNode(widget, true);
  place.append(copy);
  const key = place.outerHTML;
  const known = plainLooks.get(key);
  if (known) return known;
  contentDocument.body.append(place);
  await settle({ widgets: [copy] });
  const look = lookOf(copy);
  place.remove();
  plainLooks.set(key, look);
  return look;
}

/** All text and, if asked, all styles and boxes of widgets are those of the same ones on a plain page. */
export async function expectSameAsPlain(
  widgets: readonly Widget[],
  look: boolean,
  follows: readonly string[] = [],
): Promise<void> {
  for (const widget of widgets) {
    const plain = await plainLook(widget);
    const sentence = base(widget).lang.startsWith('zh') ? CHINESE : ENGLISH;
    expect(plain.text, 'the plain page').to.contain(sentence);
    expect(textOf(widget)).to.equal(plain.text);
    if (look) expect(differences(lookOf(widget), plain, new Set(follows)).join('\n')).to.equal('');
  }
}

const styleOf = (element: Element, pseudo?: string): CSSStyleDeclaration =>
  (element.ownerDocument.defaultView ?? window).getComputedStyle(element, pseudo);

/** Lengths may differ by a rounding. */
const LENGTH = /-?[\d.]+px/g;
const ROUNDING = 0.6;

function sameValue(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.replace(LENGTH, 'px') !== other.replace(LENGTH, 'px')) return false;
  const lengths = (value: string) => (value.match(LENGTH) ?? []).map(parseFloat);
  const others = lengths(other);
  return lengths(one).every(
    (length, index) => Math.abs(length - (others[index] ?? NaN)) < ROUNDING,
  );
}

/**
 * What is compared: all that a page's style can change to be seen. Not the place of a node, which is
 * a matter of its box; not the same thing twice, in logical and in physical terms.
 */
const LOOKS = new RegExp(
  `^(${[
    ...['align-', 'background-', 'border-(bottom|top|left|right)', 'border-(collapse|spacing)'],
    ...[
      'break-',
      'clip',
      'color',
      'column',
      'content',
      'counter-',
      'direction',
      'display',
      'empty',
    ],
    ...['filter', 'flex-', 'float', 'font-', 'grid-', 'height', 'hyphen', 'justify-', 'letter-'],
    ...['line-', 'list-', 'margin-(bottom|top|left|right)', 'm(ax|in)-(width|height)', 'opacity'],
    ...['outline-', 'overflow-', 'padding-(bottom|top|left|right)', 'position', 'quotes', 'rotate'],
    ...[
      'scale',
      'table-',
      'text-',
      'transform',
      'transition-d',
      'translate',
      'unicode',
      'vertical',
    ],
    ...['visibility', 'white-', 'width', 'word-', 'writing', 'z-index', '-webkit-text-', 'zoom'],
  ].join('|')})`,
);
const ORIGIN = /-origin$|^-webkit-text-(decoration|security)/;
let compared: readonly string[] | undefined;

function lookOf(widget: Widget): Look {
  compared ??= [...styleOf(base(widget))].filter((name) => LOOKS.test(name) && !ORIGIN.test(name));
  const properties = compared;
  const { x, y } = base(widget).getBoundingClientRect();
  const nodes = [base(widget), ...base(widget).querySelectorAll<HTMLElement>('*')].map((node) => {
    const styles: Record<string, readonly string[]> = {};
    for (const pseudo of node.matches('button, th') ? ['', '::before', '::after'] : ['']) {
      // Read as members, for which browsers need half the time of getPropertyValue().
      const style = styleOf(node, pseudo) as unknown as Record<string, string>;
      styles[pseudo] = properties.map((property) => style[property] ?? '');
    }
    // What is not displayed has no position.
    const box = node.getClientRects().length ? node.getBoundingClientRect() : new DOMRect(x, y);
    return {
      name: `${node.localName}[part=${node.part}]`,
      styles,
      box: [box.x - x, box.y - y, box.width, box.height].map((n) => `${n}px`).join(' '),
    };
  });
  return { text: textOf(widget), nodes };
}

/** Where a widget looks different from another: node, what, both values. The first few. */
function differences(ours: Look, theirs: Look, follows: ReadonlySet<string>): string[] {
  const found: string[] = [];
  if (ours.nodes.length !== theirs.nodes.length)
    return [`${ours.nodes.length} nodes, not ${theirs.nodes.length}`];
  ours.nodes.forEach(({ name, styles, box }, index) => {
    const twin = theirs.nodes[index] as NodeLook;
    for (const [pseudo, values] of Object.entries(styles))
      values.forEach((value, at) => {
        const property = compared?.[at] ?? '';
        const expected = twin.styles[pseudo]?.[at] ?? '';
        if (!sameValue(value, expected) && !follows.has(property))
          found.push(`${name}${pseudo} ${property}: ${value}, not ${expected}`);
      });
    if (!sameValue(box, twin.box)) found.push(`${name} box: ${box}, not ${twin.box}`);
  });
  return found.slice(0, 12);
}

/** Text that is there for screen readers only. */
const SAID = '.dash, caption, [aria-live]';

export interface Words {
  readonly text: string;
  readonly element: HTMLElement;
  readonly boxes: readonly DOMRect[];
}

/** Every piece of text in a widget that is to be seen, and where it stands. */
export function wordsOf(widget: Widget): Words[] {
  const { ownerDocument } = widget;
  const walker = ownerDocument.createTreeWalker(base(widget), NodeFilter.SHOW_TEXT);
  const words: Words[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = normal(node.textContent ?? '');
    if (!text || !element || element.closest(SAID)) continue;
    const range = ownerDocument.createRange();
    range.selectNodeContents(node);
    words.push({ text, element, boxes: [...range.getClientRects()] });
  }
  return words;
}

/** Each piece of text has a place, and nothing makes it invisible. */
export function expectSeen(widget: Widget): void {
  const words = wordsOf(widget);
  expect(words).not.to.have.length(0);
  const unseen = words.filter(({ element, boxes }) => {
    const { visibility, color } = styleOf(element);
    return !(
      boxes.some(({ width, height }) => width > 0 && height > 0) &&
      visibility === 'visible' &&
      !/^rgba\(.*, 0\)$|\/ 0\)$/.test(color) &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  });
  expect(
    unseen.map(({ text }) => text),
    'text that cannot be seen',
  ).to.eql([]);
}

export const partsOf = (widget: Widget, part: string): HTMLElement[] => [
  ...shadow(widget).querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];
