import { expect, fixture } from '@open-wc/testing';
import '../../src/entry/index.js';
import { nextFrame, show, TAGS, textOf, type Widget } from './support.js';

const visible = (node: Element | null) => !!node && node.getBoundingClientRect().height > 0;

for (const tag of TAGS)
  describe(`the slots of <${tag}>`, () => {
    it('text: Your own children stay visible below the widget', async () => {
      const widget = await show(`<${tag}><p id="note">A note.</p></${tag}>`);
      const note = widget.querySelector('#note');
      expect(visible(note)).to.equal(true);
      const bottom = widget.shadowRoot
        ?.querySelector('[part="base"]')
        ?.getBoundingClientRect().bottom;
      expect(note?.getBoundingClientRect().top).to.be.at.least(bottom ?? Infinity);
    });

    it('text: A child with slot="fallback" shows only until the script runs', async () => {
      const widget = await show(`<${tag}><p slot="fallback">Without the script.</p></${tag}>`);
      expect(visible(widget.querySelector('[slot="fallback"]'))).to.equal(false);
      expect(textOf(widget)).not.to.equal('');
    });

    it('text: After a tag closed as <ai-paths-card />, the rest of the article still shows', async () => {
      const widget = await show(
        `<section><${tag} /><p id="rest">The rest of the article.</p></section>`,
      );
      expect(widget.contains(widget.querySelector('#rest'))).to.equal(true);
      expect(visible(widget.querySelector('#rest'))).to.equal(true);
    });
  });

it('text: The snippet of the README shows the widget alone, also in a paragraph, as editors make it', async () => {
  const readme = await (await fetch('/README.md')).text();
  const snippet = /<ai-paths-compare[^]*?<\/ai-paths-compare>/.exec(readme)?.[0] ?? '';
  expect(snippet).to.contain('slot="fallback"');
  const place = await fixture<HTMLElement>(`<div><p>${snippet.replace(/\s+/g, ' ')}</p></div>`);
  await nextFrame();
  expect(place.innerText.trim()).to.equal('');
  const widget = place.querySelector<Widget>('ai-paths-compare');
  expect(widget && textOf(widget)).not.to.equal('');
});
