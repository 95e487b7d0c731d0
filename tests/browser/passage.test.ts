/** Finds in a widget what a text of its fallback says. */
import { expect } from '@open-wc/testing';
import type * as Channels from '../../src/entry/channels.js';
import '../../src/entry/index.js';
import { passageOf } from '../../src/elements/passage.js';
import { normal, settled, shadow, show } from './support.js';

const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;

const parse = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;

const OPTIONS: readonly Channels.StaticOptions[] = [
  { view: 'compare', lang: 'en' },
  { view: 'card', lang: 'en' },
  { view: 'compare', lang: 'zh-Hant' },
  { view: 'card', lang: 'zh-Hans' },
];

for (const channel of ['html', 'shadow'] as const)
  for (const option of OPTIONS)
    it(`every sentence of ${channel} ${JSON.stringify(option)} has one passage in the widget`, async () => {
      const tag = `ai-paths-${option.view ?? 'compare'}`;
      const widget = await show(`<${tag} lang=${option.lang}></${tag}>`);
      await settled(widget);
      const fallback = parse(channels[channel](option));
      const walker = document.createTreeWalker(fallback, NodeFilter.SHOW_TEXT);
      const sentences = new Set<string>();
      while (walker.nextNode()) {
        const text = normal(walker.currentNode.nodeValue ?? '');
        // Longer than a name or a label, which stand in several places. The caption is in the widget's table only.
        if (text.length > 24 && !walker.currentNode.parentElement?.closest('style, caption'))
          sentences.add(text);
      }
      expect(sentences.size).to.be.at.least(8);
      for (const text of sentences) {
        expect(passageOf(shadow(widget), new Text(text)), text).not.to.equal(undefined);
      }
    });

const AT: readonly [text: string, part: string, path: string | undefined][] = [
  ['Case 37 | The Three Major Paths of AI Development', 'title', undefined],
  [
    '🔋 Path Two: Energy Foundation — “Control the Foundation to Control the Future” ¶',
    'path-heading',
    'energy',
  ],
  ['Path Three:', 'path-heading', 'pragmatism'],
  ['Three Paths, Three Futures#', 'futures-heading', undefined],
  ['Competing over who burns more', 'future', 'compute'],
];

for (const tag of ['ai-paths-card', 'ai-paths-compare'])
  it(`finds headings and parts of sentences in ${tag}, whatever signs stand around them`, async () => {
    const widget = await show(`<${tag} lang=en style="inline-size: 60em"></${tag}>`);
    for (const [text, part, path] of AT) {
      const found = passageOf(shadow(widget), new Text(text));
      expect(found?.getAttribute('part'), text).to.equal(part);
      expect(found?.closest('[data-path]')?.getAttribute('data-path') ?? undefined, text).to.equal(
        path,
      );
    }
  });

it('finds none for a name, which stands in several, for white space, and for a text of the author', async () => {
  const widget = await show('<ai-paths-card lang=en></ai-paths-card>');
  for (const text of ['Pragmatism', ' — \n', 'A text of the author'])
    expect(passageOf(shadow(widget), new Text(text)), text).to.equal(undefined);
});
