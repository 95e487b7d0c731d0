/** Hosts whose prototypes somebody else has extended: every name that the script reads of an object. */
import { expect } from '@open-wc/testing';
import { SCRIPT } from '../built.js';
import { TAGS } from '../support.js';
import { arm, BARE, expectOnlyWarnings, expectUnharmed, WARNING } from './harm.js';
import { expectSameAsPlain, type HostWindow, openHost, TAG } from './hosts.js';

/** Every name that the built script reads of an object. */
const code = await (await fetch(SCRIPT)).text();
const READ = [
  ...new Set([...code.matchAll(/(?:\.|[{,])([A-Za-z_$][\w$]*)/g)].map(([, name = '']) => name)),
].filter((name) => !(name in Object.prototype));

describe('on a page whose prototypes are polluted', () => {
  const VALUES: Record<string, (view: HostWindow) => unknown> = {
    markup: () => '<img src=x onerror=hit()>',
    'a function': (view) => () => Reflect.get(view, 'hit'),
    'an object': (view) => new view.Object(),
    'a number': () => 1,
  };
  // A page that sets a getter of this name for all objects has descriptors that are none.
  const BREAKS_ALL = /^(get|set|value|writable|enumerable|configurable|return|then)$/;
  /** What tells Lit one kind of value from another, and the options of its `render()`. */
  const LITS_OWN = /^(.{1,2}|_\$[\w$]+|strings|nodeType|creationScope|host|renderBefore)$/;
  for (const [what, make] of Object.entries(VALUES))
    it(`security: With polluted prototypes, nothing runs and the widget shows, except for a few names that Lit uses: ${what}`, async function () {
      // Each tries more than a hundred names, beside two other browsers.
      this.timeout(120_000);
      const page = await openHost({ markup: BARE, before: arm });
      const { view, document } = page;
      const lost: string[] = [];
      let heard = 0;
      for (const name of READ.filter((each) => !BREAKS_ALL.test(each))) {
        const prototype = view.Object.prototype;
        Object.defineProperty(prototype, name, {
          value: make(view),
          configurable: true,
          writable: true,
        });
        const widgets = TAGS.map((tag) => {
          const widget = document.createElement(tag);
          widget.setAttribute('controls', '');
          document.body.append(widget);
          return widget;
        });
        for (let turn = 0; turn < 4; turn++) await Promise.resolve();
        Reflect.deleteProperty(prototype, name);
        expectUnharmed(page, widgets);
        const shown = widgets.every(({ shadowRoot }) =>
          shadowRoot?.querySelector('[part="conclusion"]'),
        );
        for (const widget of widgets) widget.remove();
        // A rejection is reported in a task of its own.
        for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
        const said = page.problems.slice(heard).filter((problem) => !WARNING.test(problem));
        heard = page.problems.length;
        if (!LITS_OWN.test(name) && (!shown || said.length)) lost.push(name, ...said);
      }
      expect(READ).to.have.length.above(50);
      expect(lost.join('\n')).to.equal('');
    });

  for (const [what, pollute] of Object.entries({
    'the properties of the widget': `for (const name of ['paths', 'fields', 'sections', 'theme', 'headingLevel', 'controls', 'lang', 'compute', 'en'])
      Object.prototype[name] = '<img src=x onerror=hit()>';`,
    // Not of indices: Lit itself, the page's too, reads beyond the end of an array.
    'getters on arrays': `for (const name of ['raw', 'strings', 'values', 'parts', 'paths', 'index', 'item', 'h', 'el'])
      Object.defineProperty(Array.prototype, name, { get: () => '<img src=x onerror=hit()>', set(value) { Object.defineProperty(this, name, { value, writable: true, configurable: true }); }, configurable: true });`,
  }))
    it(`security: With prototypes that are polluted before or after the script, nothing runs and the widget shows: ${what}`, async () => {
      for (const [head, end] of [
        [`<script>${pollute}</script>${TAG}`, ''],
        [TAG, `<script type="module">${pollute}</script>`],
      ]) {
        const page = await openHost({
          markup: `<html lang="en"><head>${head}</head><body>${TAGS.map((tag) => `<${tag} lang="en"></${tag}>`).join('')}${end}</body></html>`,
          before: arm,
        });
        expectUnharmed(page, page.widgets);
        await expectSameAsPlain(page.widgets, false);
        await expectOnlyWarnings(page);
      }
    });
});
