/** Pages of their own, in frames, with the built script. */
import { fixture } from '@open-wc/testing';
import { nextFrame, type Widget } from './support.js';

export const SCRIPT = '/dist/ai-paths.min.js';

/** Opens a whole page, with response headers, in a frame as wide as asked, and waits until it has loaded. */
export async function openPage(
  markup: string,
  { width = 1000, headers = {} }: { width?: number; headers?: Record<string, string> } = {},
): Promise<HTMLIFrameElement> {
  const query = new URLSearchParams({ html: `<!doctype html>${markup}` });
  for (const [name, value] of Object.entries(headers)) query.append('header', `${name}:${value}`);
  const frame = document.createElement('iframe');
  frame.title = 'page';
  frame.style.cssText = `width: ${width}px; height: 600px; border: 0`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/tests/page?${query}`;
  (await fixture('<div></div>')).append(frame);
  await loaded;
  await nextFrame();
  await nextFrame();
  return frame;
}

export function widgetIn(frame: HTMLIFrameElement, tag: string): Widget {
  const widget = frame.contentDocument?.querySelector<Widget>(tag);
  if (!widget) throw new Error(`no <${tag}> in the page`);
  return widget;
}

/** What the page's windows have asked the network for. */
export const requests = (frame: HTMLIFrameElement): string[] =>
  (frame.contentWindow?.performance.getEntriesByType('resource') ?? []).map(
    ({ name }) => new URL(name).pathname,
  );
