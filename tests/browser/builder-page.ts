/** The embed builder in a frame, as a user finds things in it: by label, by name. */
import { expect, fixture } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import { widgetIn, writePage } from './built.js';
import { nextFrame, normal, settled, waitUntil } from './support.js';

type View = Window & typeof globalThis;

/** A builder in a frame, and what a user finds in it. */
export class Builder {
  constructor(readonly frame: HTMLIFrameElement) {}

  get view(): View {
    return this.frame.contentWindow as View;
  }
  get document(): Document {
    return this.view.document;
  }
  get hash(): URLSearchParams {
    return new URLSearchParams(this.view.location.hash.slice(1));
  }
  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.document.querySelectorAll<E>(selector)];
  }
  /** A field by its label, in the group of that name where there is more than one. */
  field<E extends HTMLElement = HTMLInputElement>(label: string, group?: string): E {
    const within = group
      ? this.all('fieldset').find((set) => set.querySelector('legend')?.textContent === group)
      : this.document;
    const found = [...(within?.querySelectorAll('label') ?? [])].find((candidate) =>
      normal(candidate.textContent).startsWith(label),
    );
    const control = found?.control as E | null | undefined;
    if (!control) throw new Error(`no field ${label}`);
    return control;
  }
  button(name: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('#builder button').find(
      (button) => (button.ariaLabel ?? normal(button.textContent)) === name,
    );
    if (!found) throw new Error(`no button ${name}`);
    return found;
  }
  choose(label: string, group?: string): Promise<void> {
    this.field(label, group).click();
    return nextFrame();
  }
  /** Types into a field, or takes an option of a list. */
  async enter(label: string, value: string): Promise<void> {
    const field = this.field<HTMLInputElement | HTMLSelectElement>(label);
    if (field instanceof this.view.HTMLSelectElement)
      field.selectedIndex = [...field.options].findIndex(({ text }) => normal(text) === value);
    else field.value = value;
    for (const type of ['input', 'change'])
      field.dispatchEvent(new this.view.Event(type, { bubbles: true }));
    await nextFrame();
  }
  get snippets(): string[] {
    return this.all<HTMLTextAreaElement>('textarea').map(({ value }) => value);
  }
  get places(): string[] {
    return [...this.field<HTMLSelectElement>('Place').options].map(({ text }) => normal(text));
  }
  /** What the bar that stays in sight says. */
  get bar(): string {
    return normal(this.all('.actions')[0]?.innerText ?? '');
  }
  get status(): string {
    return normal(this.document.querySelector<HTMLElement>('[role=status]')?.innerText ?? '');
  }
  /** Back or forward in the browser's history. */
  async go(direction: 'back' | 'forward'): Promise<void> {
    const done = new Promise((resolve) =>
      this.view.addEventListener('popstate', resolve, { once: true }),
    );
    this.view.history[direction]();
    await done;
  }
}

/** The builder's page as it is, or as a server with response headers of its own sends it. */
async function address(headers?: Record<string, string>): Promise<string> {
  if (!headers) return '/demo/index.html';
  const html = await (await fetch('/demo/index.html')).text();
  return writePage(html.replace('<head>', '<head><base href="/demo/">'), headers);
}

export async function openBuilder(
  fragment = '#ui=en',
  width = 1200,
  headers?: Record<string, string>,
): Promise<Builder> {
  const frame = document.createElement('iframe');
  frame.title = 'builder';
  frame.style.cssText = `width: ${width}px; height: 800px; border: 0`;
  frame.src = `${await address(headers)}${fragment}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  (await fixture('<div></div>')).append(frame);
  await loaded;
  const builder = new Builder(frame);
  await waitUntil(() => builder.document.querySelector('#builder [role=status]'), 'no builder');
  const [widget] = builder.all('.stage ai-paths-compare, .stage ai-paths-card');
  if (widget) await settled(widgetIn(frame, widget.localName));
  return builder;
}

/** What axe finds, by rule and element. */
export async function findings({ document, view }: Builder): Promise<string[]> {
  if (!('axe' in view)) {
    const script = document.createElement('script');
    const loaded = new Promise((resolve) => (script.onload = resolve));
    script.src = '/node_modules/axe-core/axe.min.js';
    document.head.append(script);
    await loaded;
  }
  const { axe } = view as unknown as { axe: typeof Axe };
  const { violations } = await axe.run({ resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Axe has no finding in a builder with this fragment, wide or narrow. */
export async function expectAccessible(fragment: string): Promise<void> {
  const builder = await openBuilder(fragment, 1200);
  expect(await findings(builder), '1200 px').to.eql([]);
  builder.frame.style.width = '360px';
  for (let frames = 0; frames < 3; frames++) await nextFrame();
  expect(await findings(builder), '360 px').to.eql([]);
}
