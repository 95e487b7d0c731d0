/**
 * Pages whose browser features fail. What fails is found by recording: every function and accessor
 * of a page's window is wrapped, and what the script calls is the list. Everything here uses the
 * methods of the test's own window, because those of the page may be broken.
 */
import type * as Channels from '../../src/entry/channels.js';
import { openPage, SCRIPT } from './built.js';
import { nextFrame } from './support.js';

const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;

export type PageWindow = Window & typeof globalThis;

/** A feature: `Node.prototype` and `insertBefore`. */
export interface Feature {
  readonly holder: string;
  readonly name: string | symbol;
}

export const nameOf = ({ holder, name }: Feature): string => `${holder} ${String(name)}`;

/** How a feature fails: it is gone, it throws, or only one call of it throws. */
export type Failure = 'is missing' | 'throws' | { readonly call: number };

export const failureName = (failure: Failure): string =>
  typeof failure === 'string' ? failure : `throws at call ${failure.call}`;

type Holder = Record<string | symbol, unknown>;

/** Whatever a script can reach by name: the window, its functions, their prototypes, its namespaces. */
function holdersOf(view: PageWindow): Map<string, Holder> {
  const holders = new Map<string, Holder>();
  const seen = new Set<unknown>();
  const add = (path: string, value: unknown) => {
    if (!value || seen.has(value) || seen.size > 9999) return;
    if (typeof value !== 'object' && typeof value !== 'function') return;
    seen.add(value);
    holders.set(path, value as Holder);
    // Other browsers' names for a feature come last.
    const keys = Object.getOwnPropertyNames(value).sort(
      (one, other) => +/^[Ww]eb[Kk]it/.test(one) - +/^[Ww]eb[Kk]it/.test(other),
    );
    for (const key of keys) {
      const own = Object.getOwnPropertyDescriptor(value, key);
      if (!own || !('value' in own)) continue;
      const isClass = /^[A-Z]/.test(key);
      const isNamespace = key === 'prototype' || (path === 'window' && key === 'console');
      if (isClass || isNamespace) add(path === 'window' ? key : `${path}.${key}`, own.value);
    }
  };
  add('window', view);
  return holders;
}

/** Puts `around` in place of each function, getter and setter that a feature is. */
function wrap(holder: Holder, name: string | symbol, around: (run: () => unknown) => unknown) {
  const own = Object.getOwnPropertyDescriptor(holder, name);
  if (!own?.configurable) return false;
  const method = (run: (...all: never) => unknown) =>
    function (this: unknown, ...all: unknown[]) {
      return around(() => Reflect.apply(run, this, all));
    };
  const value: unknown = own.value;
  if (own.get || own.set) {
    Object.defineProperty(holder, name, {
      ...own,
      ...(own.get && { get: method(own.get) }),
      ...(own.set && { set: method(own.set) }),
    });
    return true;
  }
  if (typeof value !== 'function' || name === 'constructor') return false;
  const wrapped = new Proxy(value as () => unknown, {
    apply: (run, self, all) => around(() => Reflect.apply(run, self, all)),
    construct: (made, all, target) => around(() => Reflect.construct(made, all, target)) as object,
  });
  Object.defineProperty(holder, name, { ...own, value: wrapped });
  return true;
}

/** Counts the calls of every feature from now on. */
export function record(view: PageWindow): Map<string, Feature & { calls: number }> {
  const used = new Map<string, Feature & { calls: number }>();
  for (const [path, holder] of holdersOf(view))
    for (const name of Reflect.ownKeys(holder)) {
      const feature = { holder: path, name };
      wrap(holder, name, (run) => {
        const known = used.get(nameOf(feature)) ?? { ...feature, calls: 0 };
        known.calls++;
        used.set(nameOf(feature), known);
        return run();
      });
    }
  return used;
}

/** Makes a feature fail from now on. */
export function breakFeature(view: PageWindow, feature: Feature, failure: Failure): void {
  const holder = holdersOf(view).get(feature.holder);
  if (!holder) throw new Error(`no ${feature.holder}`);
  if (failure === 'is missing') {
    Reflect.deleteProperty(holder, feature.name);
    return;
  }
  let calls = 0;
  wrap(holder, feature.name, (run) => {
    calls++;
    if (failure === 'throws' || calls === failure.call) throw new Error(`${nameOf(feature)} fails`);
    return run();
  });
}

const script = `<script src="${SCRIPT}"></script>`;
const html = channels.html({ lang: 'en' });
const bare = (snippet: string) => snippet.replace(/<script.*/, '');

/** Every fallback that a channel, a kit, the builder and the README write. */
export const FALLBACKS = {
  'the channel embed': bare(channels.embed({ lang: 'en', controls: true })),
  'the channel embed, cards': bare(channels.embed({ lang: 'en', view: 'card' })),
  'the channel shadow': bare(channels.shadow({ lang: 'en', controls: true })),
  'the channel html': channels.html({ lang: 'en', source: 'https://example.com/' }),
  'the channel html, cards': channels.html({ lang: 'en', view: 'card' }),
  'the components of the kits': `<ai-paths-compare lang="en"><div slot="fallback">${html}</div></ai-paths-compare>`,
  'the shortcode of the kit hugo': `<ai-paths-card lang="en">${html.replace('<div', '<div slot="fallback"')}</ai-paths-card>`,
  'a fallback without its slot, after a filter': `<ai-paths-card lang="en">${html}</ai-paths-card>`,
  'a sentence, as in the README':
    '<ai-paths-compare lang="en"><span slot="fallback">This part needs JavaScript.</span></ai-paths-compare>',
} as const;

export type FallbackName = keyof typeof FALLBACKS;

let pages = 0;

/** A page with the fallbacks, each in a section, and with the script behind them. */
export async function openBroken(
  prepare: (view: PageWindow) => void,
  fallbacks: readonly string[] = Object.values(FALLBACKS),
): Promise<{ page: HTMLIFrameElement; view: PageWindow; said: string[] }> {
  const said: string[] = [];
  const id = `prepare${pages++}`;
  (window as unknown as Record<string, unknown>)[id] = (view: PageWindow) => {
    view.console.warn = (...all: unknown[]) => said.push(all.map(String).join(' '));
    view.addEventListener('error', ({ message }) => said.push(`uncaught: ${message}`));
    view.addEventListener('unhandledrejection', ({ reason }) => said.push(`rejected: ${reason}`));
    prepare(view);
  };
  const sections = fallbacks.map((markup) => `<section>${markup}</section>`).join('');
  const page = await openPage(
    `<html lang="en"><head><script>parent.${id}(window)</script></head><body>${sections}${script}`,
  );
  await settle();
  return { page, view: page.contentWindow as PageWindow, said };
}

/** Until renders and observers have run. */
export async function settle(): Promise<void> {
  for (let frames = 0; frames < 2; frames++) await nextFrame();
}

const read = <T>(from: { prototype: object }, name: string, node: Node): T =>
  Reflect.get(from.prototype, name, node) as T;

const range = new Range();

/** All text that has a box, of the page and of its shadow roots. */
export function textSeen(node: Node): string {
  if (read<number>(Node, 'nodeType', node) === 3) {
    range.selectNodeContents(node);
    const seen = [...range.getClientRects()].some(({ height }) => height > 0);
    return seen ? read<string>(CharacterData, 'data', node) : '';
  }
  const isElement = read<number>(Node, 'nodeType', node) === 1;
  const root = isElement ? read<ShadowRoot | null>(Element, 'shadowRoot', node) : null;
  const texts = root ? [textSeen(root)] : [];
  let child = read<Node | null>(Node, 'firstChild', node);
  for (; child; child = read<Node | null>(Node, 'nextSibling', child)) texts.push(textSeen(child));
  return texts.join(' ');
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Passages that every view shows, whatever the test changes later. */
const PASSAGES = (['en', 'zh-Hant'] as const).map((lang) => {
  const { intro, paths, conclusion } = JSON.parse(channels.json({ lang })) as {
    intro: string;
    paths: { id: string; fields: { costs: string } }[];
    conclusion: string[];
  };
  const costs = paths.filter(({ id }) => id !== 'pragmatism').map(({ fields }) => fields.costs);
  return [intro, ...costs, ...conclusion].map(letters);
});

/** What is wrong with what a section shows: nothing, where it has the whole text, or the sentence, once. */
export function faultOf(section: Node, sentence = 'This part needs JavaScript.'): string {
  const text = letters(textSeen(section));
  const times = (part: string) => text.split(part).length - 1;
  const counts = PASSAGES.map((passages) => passages.map(times));
  const all = counts.flat();
  const hasSentence = times(letters(sentence));
  if (hasSentence === 1 && all.every((count) => !count)) return '';
  const whole = counts.filter((passages) => passages.every((count) => count === 1));
  const some = counts.filter((passages) => passages.some((count) => count));
  if (!hasSentence && whole.length === 1 && some.length === 1) return '';
  return `${JSON.stringify(counts)}${hasSentence ? ' and the sentence' : ''}`;
}

/** All elements of a page that a selector matches, outside shadow roots. */
function findAll(page: HTMLIFrameElement, selector: string): Element[] {
  const walker = document.createTreeWalker(
    page.contentDocument as Document,
    NodeFilter.SHOW_ELEMENT,
  );
  const found: Element[] = [];
  while (walker.nextNode()) {
    const element = walker.currentNode as Element;
    if (Element.prototype.matches.call(element, selector)) found.push(element);
  }
  return found;
}

/** The sections that do not show their text once, with what is wrong. */
export function faultsOf(page: HTMLIFrameElement, names: readonly string[]): string[] {
  return findAll(page, 'section').flatMap((section, index) => {
    const fault = faultOf(section);
    return fault ? [`${names[index] ?? ''}: ${fault}`] : [];
  });
}

/** Changes each widget and marker of a page, as a page may: first its language, then what it shows. */
export async function change(page: HTMLIFrameElement): Promise<void> {
  const set = (node: Element, name: string, value: string) => {
    Element.prototype.setAttribute.call(node, name, value);
  };
  const widgets = findAll(page, 'ai-paths-card, ai-paths-compare');
  const markers = findAll(page, 'section > div[data-ai-paths]');
  for (const node of [...widgets, ...markers]) set(node, 'lang', 'zh-Hant');
  await settle();
  for (const [prefix, nodes] of [
    ['', widgets],
    ['data-', markers],
  ] as const)
    for (const node of nodes) {
      set(node, `${prefix}paths`, 'energy compute');
      set(node, `${prefix}heading-level`, '3');
      set(node, `${prefix}theme`, 'dark');
      set(node, `${prefix}controls`, '');
    }
  await settle();
}
