/** What foreign code does, if it gets anywhere: it is counted, and it leaves traces in the widget. */
import { expect } from '@open-wc/testing';
import { SCRIPT } from '../built.js';
import { type HostPage, type HostWindow, TAG } from './hosts.js';

/** A page with the script and no widget. */
export const BARE = `<html lang="en"><head>${TAG}</head><body></body></html>`;

const ELEMENTS =
  /^(div|h[1-6]|span|strong|p|ul|li|section|dl|dt|dd|table|caption|thead|tbody|tr|th|td|button|slot|i)$/;
const OWN_ATTRIBUTES =
  /^(part|class|lang|dir|data-path|aria-(hidden|pressed|disabled|label|live)|name|role|style|type|scope)$/;

/** Counts what was run. */
export function arm(view: HostWindow): void {
  Reflect.set(view, 'hits', 0);
  Reflect.set(view, 'hit', () => Reflect.set(view, 'hits', Number(Reflect.get(view, 'hits')) + 1));
}

/** Nothing ran, and nothing is in the widget that is not of its own templates. */
export function expectUnharmed(page: HostPage, widgets: readonly Element[]): void {
  expect(Reflect.get(page.view, 'hits'), 'payloads that ran').to.equal(0);
  const foreign = widgets.flatMap((widget) =>
    // Without a root, the browser shows what the page itself has inside the widget.
    [...(widget.shadowRoot?.querySelectorAll('*') ?? [])].filter(
      ({ localName, attributes }) =>
        !ELEMENTS.test(localName) ||
        [...attributes].some(
          ({ name, value }) => !OWN_ATTRIBUTES.test(name) || /hit\(|[<>{}]/.test(value),
        ),
    ),
  );
  expect(foreign.map(({ outerHTML }) => outerHTML.slice(0, 200))).to.eql([]);
}

export const WARNING = /^<ai-paths-(card|compare)> [a-z-]+: /;

export async function expectOnlyWarnings(page: HostPage): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (const problem of page.problems) expect(problem).to.match(WARNING);
  const requests = page.view.performance.getEntriesByType('resource').map(({ name }) => name);
  expect(requests.filter((name) => new URL(name).pathname !== SCRIPT)).to.eql([]);
  expect(page.touched).to.eql([]);
}
