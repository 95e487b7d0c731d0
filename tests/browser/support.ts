/** Helpers of the browser tests: put markup into the page, and read it as a reader does. */
import { fixture, waitUntil as waitFor } from '@open-wc/testing';
import type { AiPathsCard, AiPathsCompare } from '../../src/entry/index.js';

export type Widget = AiPathsCard | AiPathsCompare;

export const TAGS = ['ai-paths-card', 'ai-paths-compare'] as const;

/** All widgets of a page, those in shadow trees too, whatever its own markup is called. */
export function widgetsIn(root: Node): Widget[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  const widgets: Widget[] = [];
  while (walker.nextNode()) {
    const element = walker.currentNode as Element;
    if (TAGS.some((tag) => tag === element.localName)) widgets.push(element as Widget);
    else if (element.shadowRoot) widgets.push(...widgetsIn(element.shadowRoot));
  }
  return widgets;
}

/** Waits until something is so: up to ten seconds, on a machine that does other things too. */
export const waitUntil = (
  condition: Parameters<typeof waitFor>[0],
  message?: string,
  options: Parameters<typeof waitFor>[2] = {},
): Promise<void> => waitFor(condition, message, { timeout: 10_000, ...options });

/** Puts markup into the page and waits until its (first) widget shows. */
export async function show(markup: string): Promise<Widget> {
  const shown = await fixture<HTMLElement>(markup);
  const widget = shown.matches(TAGS.join())
    ? (shown as Widget)
    : shown.querySelector<Widget>(TAGS.join());
  if (!widget) throw new Error(`no widget in ${markup}`);
  await settled(widget);
  return widget;
}

/** Waits until what shows is up to date, the choice of table or list included. */
export async function settled(widget: Widget): Promise<void> {
  await widget.updateComplete;
  await nextFrame();
  await decided(widget);
  await widget.updateComplete;
}

/**
 * Waits, a second at most, until a comparison is table or list as its width asks for: browsers tell
 * the width with a frame, which is late on a busy machine. What does not come, the test itself says.
 */
export async function decided(widget: Widget): Promise<void> {
  const ruler = widget.shadowRoot?.querySelector('div:empty:not([part], [role])');
  const right = () => {
    if (!ruler?.isConnected || !all(widget, '[part="path-heading"]').length) return true;
    // As long as the room exceeds the least of a table; without a length, where nothing is displayed.
    const length = parseFloat(getComputedStyle(ruler).inlineSize) || 0;
    return all(widget, 'table').length ? length !== 1 : length < 40;
  };
  if (!right()) await waitFor(right, '', { timeout: 1000, interval: 20 }).catch(() => undefined);
}

/** After observers of mutations and of sizes have spoken. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

export const shadow = (widget: Element): ShadowRoot => {
  if (!widget.shadowRoot) throw new Error(`${widget.localName} has no shadow root`);
  return widget.shadowRoot;
};

/** The node that holds the text, with its language. */
export const base = (widget: Element): HTMLElement => {
  const found = shadow(widget).querySelector<HTMLElement>('[part="base"]');
  if (!found) throw new Error('nothing rendered');
  return found;
};

/** White space collapsed, as a reader sees it; full-width punctuation as half-width. */
export const normal = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** The text that a reader sees of the widget. */
export const textOf = (widget: Element): string => normal(base(widget).innerText);

export const all = (widget: Element, selector: string): HTMLElement[] => [
  ...shadow(widget).querySelectorAll<HTMLElement>(selector),
];

/** The tokens of the paths that show, in order. */
export const pathsShown = (widget: Element): (string | undefined)[] =>
  all(widget, '[part="path-heading"]').map(
    (heading) => heading.closest<HTMLElement>('[data-path]')?.dataset['path'],
  );

/** The labels of the fields that show, in order, without their colons. */
export const fieldsShown = (widget: Element): string[] => [
  ...new Set(
    all(widget, '[part="field-label"]').map((label) => normal(label.innerText).replace(/:$/, '')),
  ),
];

/** Keeps what the console is warned of, until the returned function is called. */
export function captureWarnings(): { messages: string[]; restore: () => void } {
  const { warn } = console;
  const messages: string[] = [];
  console.warn = (...args: unknown[]) => {
    messages.push(args.filter((arg) => typeof arg === 'string').join(' '));
  };
  return { messages, restore: () => (console.warn = warn) };
}

/** The buttons of the controls, found as a screen reader finds them. */
export function button(widget: Element, name: string): HTMLButtonElement {
  const found = [...shadow(widget).querySelectorAll('button')].find(
    ({ innerText }) => innerText.trim() === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

export const pressed = (widget: Element): string[] =>
  [...shadow(widget).querySelectorAll('button[aria-pressed="true"]')].map(({ textContent }) =>
    textContent.trim(),
  );
