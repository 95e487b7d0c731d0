import { expect } from '@open-wc/testing';
import { locales } from '../../src/content/locales.js';
import '../../src/entry/index.js';
import { CONTROLS, expectAccessible, STATES } from './axe.js';
import { all, base, settled, show, TAGS } from './support.js';

describe('readers: The axe checks find no problem in any language, width or state, on light and dark pages', () => {
  for (const tag of TAGS)
    for (const lang of locales)
      for (const width of ['1000px', '300px'])
        it(`in any state of <${tag}> in ${lang} at ${width}`, async function () {
          this.timeout(60_000);
          // Colours and structure do not depend on the language, and hardly on the width, so only wide
          // English has every state here. accessibility.sweep.test.ts has every state everywhere.
          if (lang === 'en' && width === '1000px') await expectAccessible(tag, lang, width, STATES);
          else if (lang === 'en') await expectAccessible(tag, lang, width, [CONTROLS]);
          else await expectAccessible(tag, lang, width, [CONTROLS], ['color-contrast']);
        });

  for (const [scheme, background, text] of [
    ['light', '#fff', '#333'],
    ['light', '#fdf6e3', '#444'],
    ['dark', '#121212', '#ddd'],
    ['normal', '#1b1b2f', '#eee'],
  ] as const)
    it(`in the colours of a ${scheme} page, ${text} on ${background}`, async () => {
      const widget = await show(
        `<main style="color-scheme: ${scheme}; background: ${background}; color: ${text}"><ai-paths-compare lang="en" controls></ai-paths-compare></main>`,
      );
      await expect(widget).to.be.accessible();
    });
});

describe('what assistive technology meets', () => {
  it('hides decoration', async () => {
    const widget = await show('<ai-paths-card></ai-paths-card>');
    const icons = all(widget, '[part="icon"]');
    expect(icons).to.have.length(4);
    expect(icons.every(({ ariaHidden }) => ariaHidden === 'true')).to.equal(true);
  });

  it('carries language and direction on the content, in a right-to-left page too', async () => {
    const widget = await show('<div dir="rtl" lang="ar"><ai-paths-card></ai-paths-card></div>');
    expect(base(widget).lang).to.equal('en');
    expect(getComputedStyle(base(widget)).direction).to.equal('ltr');
  });
});

describe('what a reader prefers', () => {
  it('follows the page’s color-scheme, and theme overrules it', async () => {
    const widget = await show(
      '<div style="color-scheme: dark; background: Canvas; color: CanvasText"><ai-paths-card></ai-paths-card></div>',
    );
    const colour = () => getComputedStyle(base(widget)).color;
    const dark = colour();
    widget.theme = 'light';
    await settled(widget);
    const light = colour();
    expect(light).not.to.equal(dark);
    widget.parentElement?.style.setProperty('color-scheme', 'light');
    widget.theme = null;
    await settled(widget);
    expect(colour()).to.equal(light);
    widget.theme = 'dark';
    await settled(widget);
    expect(colour()).to.equal(dark);
  });
});
