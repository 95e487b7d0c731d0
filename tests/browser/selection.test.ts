/** What a reader copies of a widget. */
import { expect } from '@open-wc/testing';
import { locales } from '../../src/content/locales.js';
import '../../src/entry/index.js';
import { base, normal, show, type Widget } from './support.js';

/** The text of all that is selected, as it is copied: a range of nodes does not know what is left out. */
function selected(widget: Widget): string {
  const range = document.createRange();
  range.selectNodeContents(base(widget));
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return selection?.toString() ?? '';
}

/** A dash and a new line stand for each other; Firefox adds a space between a term and its definition. */
const words = (text: string) => normal(text).replace(/ ?(—+|:) ?/g, '$1');

// WebKit says nothing of a selection inside a shadow root.
if (/Chrome|Firefox/.test(navigator.userAgent))
  describe('text: Copied text has the words once, spaced, and no button (read in Chromium and Firefox)', () => {
    afterEach(() => getSelection()?.removeAllRanges());

    for (const lang of locales)
      for (const tag of ['ai-paths-card', 'ai-paths-compare'])
        it(`${tag}, ${lang}`, async () => {
          const plain = await show(`<${tag} lang="${lang}"></${tag}>`);
          const widget = await show(`<${tag} lang="${lang}" controls></${tag}>`);
          const copied = selected(widget);
          // Not the whole text: a failure would print it four times.
          expect(words(copied) === words(base(plain).innerText), copied.slice(0, 200)).to.equal(
            true,
          );
          if (lang === 'en') expect(normal(copied)).to.contain('Development — Compute Maximalism');
        });
  });
