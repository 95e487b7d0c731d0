/** Opens pages in frames with the built script, and records every error and message in them. */
import { expect, waitUntil } from '@open-wc/testing';
import { openPage, SCRIPT, widgetIn } from '../browser/built.js';
import { normal, settled, type Widget, widgetsIn } from '../browser/support.js';

export const WIDGET_SCRIPT = `<script src="${SCRIPT}" defer></script>`;
export const MODULES = '/tests/hosts/node_modules';
export const BUILT = '/tests/hosts/.built';

/**
 * Before anything else in a page: keeps what its console and its error events say. And it asks for
 * its own nodes before a test does: in WebKit, a node is an `Element` of the window that asks for it
 * first, and libraries know those of their own window alone.
 */
const EAR = `<script>
  problems = [];
  for (const level of ['warn', 'error'])
    console[level] = (...args) => problems.push(args.map(String).join(' '));
  addEventListener('error', ({ message }) => problems.push(message));
  addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
  addEventListener('DOMContentLoaded', () => (nodes = [...document.querySelectorAll('*')]));
</script>`;

export interface HostWindow extends Window {
  readonly console: Console;
  readonly Event: typeof Event;
  readonly problems: string[];
}

export interface Host {
  readonly frame: HTMLIFrameElement;
  readonly view: HostWindow;
  /** The document of now: it changes as the page navigates. */
  readonly document: Document;
  widget(tag: string): Widget;
  query<E extends HTMLElement = HTMLElement>(selector: string): E;
}

/** The markup of an English page that listens to itself. */
export const page = (head: string, body: string): string =>
  `<html lang="en"><head><title>Host</title>${EAR}${head}</head><body>${body}</body></html>`;

export function hostIn(frame: HTMLIFrameElement): Host {
  return {
    frame,
    get view() {
      return frame.contentWindow as unknown as HostWindow;
    },
    get document() {
      return frame.contentDocument as Document;
    },
    widget: (tag) => widgetIn(frame, tag),
    query<E extends HTMLElement>(selector: string) {
      const found = frame.contentDocument?.querySelector<E>(selector);
      if (!found) throw new Error(`no ${selector} in the page`);
      return found;
    },
  };
}

export async function openHost(head: string, body: string, width?: number): Promise<Host> {
  return hostIn(await openPage(page(head, body), width ? { width } : {}));
}

/** Loads the widget's script into a page that has been without. */
export async function loadScript({ document }: Host): Promise<void> {
  const script = document.createElement('script');
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  script.src = SCRIPT;
  document.head.append(script);
  await loaded;
}

/** Waits until a page shows what it should; `what` completes "it never …". */
export const until = (condition: () => boolean, what: string): Promise<void> =>
  waitUntil(condition, `it never ${what}`, { timeout: 15_000, interval: 20 });

/** Waits until the value that a page shows is the one that it should show. */
export async function untilEqual(read: () => unknown, expected: unknown): Promise<void> {
  const same = () => {
    try {
      expect(read()).to.eql(expected);
      return true;
    } catch {
      return false;
    }
  };
  await until(same, 'did').catch(() => expect(read()).to.eql(expected));
}

/** Every widget of the page shows its text, once, and nothing went wrong. */
export async function expectSound({ document, view }: Host, count: number): Promise<void> {
  const widgets = widgetsIn(document);
  expect(widgets).to.have.length(count);
  for (const widget of widgets) {
    await settled(widget);
    expect(widget.shadowRoot?.querySelectorAll('[part="base"]')).to.have.length(1);
    expect(normal(widget.shadowRoot?.textContent ?? '')).not.to.equal('');
    expect(widget.shadowRoot?.adoptedStyleSheets).to.have.length(1);
  }
  expect(view.problems).to.eql([]);
}
