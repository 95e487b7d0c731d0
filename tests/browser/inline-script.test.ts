/** Snippets that hold the script: in a page, more than once, and where a policy refuses it. */
import { expect } from '@open-wc/testing';
import type * as Channels from '../../src/entry/channels.js';
import { openPage, requests } from './built.js';
import { normal, settled, textOf, widgetsIn } from './support.js';

const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;

const page = (...snippets: readonly string[]) =>
  `<html lang="en"><body><p>Before.</p>${snippets.join('<p>Between.</p>')}<p>After.</p>`;

const bodyOf = (frame: HTMLIFrameElement): HTMLElement => {
  const body = frame.contentDocument?.body;
  if (!body) throw new Error('no page');
  return body;
};

describe('a snippet with the script in it', () => {
  for (const script of ['inline', 'data'] as const) {
    for (const channel of ['embed', 'shadow'] as const)
      it(`shows the widget, and asks for no file: ${channel}, ${script}`, async () => {
        const frame = await openPage(page(channels[channel]({ script, lang: 'zh-Hant' })));
        const [widget] = widgetsIn(bodyOf(frame));
        if (!widget) throw new Error('no widget');
        await settled(widget);
        expect(textOf(widget)).to.contain('算力狂熱');
        expect(requests(frame).filter((path) => /\.js$/.test(path))).to.eql([]);
      });

    it(`may stand on a page twice: ${script}`, async () => {
      const frame = await openPage(
        page(channels.embed({ script }), channels.embed({ script, view: 'card', paths: 'energy' })),
      );
      const widgets = widgetsIn(bodyOf(frame));
      expect(widgets.length).to.equal(2);
      for (const widget of widgets) {
        await settled(widget);
        expect(textOf(widget)).to.contain('Energy Foundation');
      }
      expect(normal(bodyOf(frame).innerText)).to.match(/^Before\..*Between\..*After\.$/);
    });

    it(`leaves the whole text where a policy refuses it: ${script}`, async () => {
      const frame = await openPage(page(channels.embed({ script })), {
        headers: { 'Content-Security-Policy': "script-src 'self'" },
      });
      const text = normal(bodyOf(frame).innerText);
      expect(widgetsIn(bodyOf(frame))[0]?.shadowRoot ?? null).to.equal(null);
      for (const words of ['Compute Maximalism', 'Elon Musk', 'Before.', 'After.'])
        expect(text).to.contain(words);
    });
  }
});
