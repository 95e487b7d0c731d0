/** What a reader looks at or presses stays where it is while the widget changes. */
import { expect } from '@open-wc/testing';
import '../../src/entry/index.js';
import { openPage, SCRIPT, widgetIn } from './built.js';
import { all, button, nextFrame, settled, show } from './support.js';

const topOf = (element: Element | undefined) => element?.getBoundingClientRect().top ?? NaN;

describe('the reader’s place', () => {
  for (const name of ['繁體中文', 'Energy Foundation'])
    it(`a pressed button stays under the finger: ${name}`, async () => {
      const widget = await show(
        '<div style="inline-size: 330px; padding-block: 900px"><ai-paths-card lang="en" controls></ai-paths-card></div>',
      );
      const pressed = button(widget, name);
      pressed.scrollIntoView({ block: 'center' });
      const before = topOf(pressed);
      pressed.click();
      await settled(widget);
      expect(topOf(pressed)).to.be.closeTo(before, 4);
    });

  it('a pressed button stays under the finger in a page that snaps', async () => {
    const section = (content: string) => `<section>${content}</section>`;
    const page = await openPage(
      `<style>
        html { scroll-snap-type: y mandatory }
        section { min-height: 100vh; scroll-snap-align: start }
      </style>
      ${section('One')}${section('<ai-paths-card lang="en" controls></ai-paths-card>')}${section('Three')}
      <script src="${SCRIPT}"></script>`,
    );
    const widget = widgetIn(page, 'ai-paths-card');
    await widget.updateComplete;
    const pressed = button(widget, '繁體中文');
    pressed.scrollIntoView({ block: 'center' });
    await nextFrame();
    const before = topOf(pressed);
    pressed.click();
    await settled(widget);
    await nextFrame();
    // Firefox goes to the stop that is next to it.
    expect(Math.abs(topOf(pressed) - before)).to.be.below(300);
  });

  for (const [box, open] of [
    ['<dialog style="overflow: auto; max-block-size: 400px; inline-size: 330px">', true],
    [
      '<div style="position: fixed; inset: 20px auto auto 0; overflow: auto; block-size: 400px; inline-size: 330px">',
      false,
    ],
  ] as const)
    it(`the page behind a ${open ? 'dialog' : 'panel'} stays when a button in it is pressed`, async () => {
      const page = await openPage(
        `<body style="block-size: 4000px">${box}<ai-paths-card lang="en" controls></ai-paths-card><script src="${SCRIPT}"></script>`,
      );
      const widget = widgetIn(page, 'ai-paths-card');
      await widget.updateComplete;
      if (open) page.contentDocument?.querySelector('dialog')?.showModal();
      page.contentWindow?.scrollTo(0, 600);
      await nextFrame();
      button(widget, '繁體中文').click();
      await settled(widget);
      expect(page.contentWindow?.scrollY).to.equal(600);
    });

  for (const overflow of ['hidden', 'auto'])
    it(`the passage at the top of the window stays in an element without a scroll bar of its own: overflow ${overflow}`, async () => {
      const widget = await show(
        `<div style="padding-block: 900px"><ai-paths-compare lang="en" style="display: block; inline-size: 330px; overflow-x: ${overflow}"></ai-paths-compare></div>`,
      );
      await settled(widget);
      const passage = all(widget, '[part="future"]')[1];
      passage?.scrollIntoView();
      const before = topOf(passage);
      widget.setAttribute('fields', 'belief');
      await settled(widget);
      expect(topOf(passage)).to.be.closeTo(before, 28);
    });

  it('the passage at the top of the window stays when the language changes', async () => {
    const widget = await show(
      '<div style="padding-block: 900px"><ai-paths-card lang="en"></ai-paths-card></div>',
    );
    const passage = all(widget, '[part="text"]')[8];
    passage?.scrollIntoView();
    const before = topOf(passage);
    widget.lang = 'zh-Hant';
    await settled(widget);
    expect(topOf(passage)).to.be.closeTo(before, 28);
  });
});
