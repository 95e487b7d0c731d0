/** Pages of their own, in frames, with the built script. */
import { fixture } from '@open-wc/testing';
import { nextFrame, type Widget, widgetsIn } from './support.js';

export const SCRIPT = '/dist/ai-paths.min.js';

/** The address of a whole page, with response headers, that the test server keeps. */
export async function writePage(
  html: string,
  headers: Record<string, string> = {},
): Promise<string> {
  const body = JSON.stringify({ html: `<!doctype html>${html}`, headers });
  const response = await fetch('/tests/page', { method: 'POST', body });
  return `/tests/page?id=${await response.text()}`;
}

interface Opening {
  readonly width?: number;
  readonly headers?: Record<string, string>;
  /** False as where a reader allows no scripts. */
  readonly scripts?: boolean;
  /** What its address asks for: `paths=energy&controls`. */
  readonly query?: string;
  /** True where it outlives its test; it stands behind all others then. */
  readonly stays?: boolean;
}

/** Opens a whole page, with response headers, in a frame as wide as asked, and waits until it has loaded. */
export async function openPage(
  markup: string,
  { width = 1000, headers = {}, scripts = true, query = '', stays = false }: Opening = {},
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = 'page';
  frame.style.cssText = `width: ${width}px; height: 600px; border: 0`;
  if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = `${await writePage(markup, headers)}&${query}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  if (stays) frame.style.cssText += 'position: fixed; inset: 0; z-index: -1';
  (stays ? document.body : await fixture('<div></div>')).append(frame);
  await loaded;
  await nextFrame();
  await nextFrame();
  return frame;
}

export function widgetIn(frame: HTMLIFrameElement, tag: string): Widget {
  const widget = [frame.contentDocument ?? []]
    .flat()
    .flatMap(widgetsIn)
    .find((widget) => widget.matches(tag));
  if (!widget) throw new Error(`no <${tag}> in the page`);
  return widget;
}

/** What the page's windows have asked the network for. */
export const requests = (frame: HTMLIFrameElement): string[] =>
  (frame.contentWindow?.performance.getEntriesByType('resource') ?? []).map(
    ({ name }) => new URL(name).pathname,
  );
