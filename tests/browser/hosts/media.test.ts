/** Hosts by what their reader has asked of the browser, and on paper. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { nextFrame, shadow, type Widget } from '../support.js';
import {
  expectSeen,
  expectSound,
  type HostPage,
  openHost,
  partsOf,
  TAG,
  WIDGETS,
} from './hosts.js';

type Media = Readonly<Record<string, string>>;

/** Whether the engine can be asked; only Chromium. */
const emulate = async (media: Media): Promise<boolean> =>
  (await executeServerCommand<{ emulated: boolean }, Media>('media', media)).emulated;

/** Elsewhere the widget's rules for a medium are made rules for all, which shows what they do. */
function apply({ widgets }: HostPage, query: string): void {
  let applied = 0;
  for (const widget of widgets)
    for (const { cssRules } of shadow(widget).adoptedStyleSheets)
      for (const rule of cssRules)
        if ('media' in rule && (rule as CSSMediaRule).media.mediaText.includes(query)) {
          (rule as CSSMediaRule).media.mediaText = 'all';
          applied++;
        }
  expect(applied, `rules for ${query}`).to.be.above(0);
}

const markup = `<html lang="en"><head>${TAG}</head><body>${WIDGETS}</body></html>`;

async function opened(media: Media, query?: string): Promise<HostPage> {
  const page = await openHost({ markup });
  await expectSound(page);
  if (!(await emulate(media)) && query) apply(page, query);
  await nextFrame();
  return page;
}

const everything = (page: HostPage) =>
  page.widgets.flatMap((widget) => [...shadow(widget).querySelectorAll('*')]);

/** A part wherever it is: somewhere, or a test of it would say nothing. */
function each(widgets: readonly Widget[], part: string): HTMLElement[] {
  const found = widgets.flatMap((widget) => partsOf(widget, part));
  expect(found, part).not.to.have.length(0);
  return found;
}

describe('for a reader who', () => {
  afterEach(() => emulate({}));

  it('colour: In print, all text shows and the buttons do not', async () => {
    const { view, widgets } = await opened({ media: 'print' }, 'print');
    for (const controls of each(widgets, 'controls'))
      expect(view.getComputedStyle(controls).display).to.equal('none');
    for (const widget of widgets) {
      for (const head of shadow(widget).querySelectorAll('thead th'))
        expect(view.getComputedStyle(head).position).to.equal('static');
      for (const part of ['title', 'intro', 'path-heading', 'text', 'futures', 'conclusion']) {
        const found = partsOf(widget, part);
        expect(found, part).not.to.have.length(0);
        for (const { innerText } of found) expect(innerText.trim(), part).not.to.equal('');
      }
    }
    const [compare, card] = widgets;
    if (!compare || !card) throw new Error('no widgets');
    partsOf(compare, 'controls').forEach((controls) => controls.remove());
    expectSeen(compare);
    expectSeen(card);
  });

  it('colour: For a reader who wants more contrast, muted text and hairlines take the colour of the text', async () => {
    const { document, view, widgets } = await opened(
      { 'prefers-contrast': 'more' },
      'prefers-contrast',
    );
    const { color } = view.getComputedStyle(document.body);
    for (const part of ['series', 'subtitle', 'label', 'not-stated'])
      for (const muted of each(widgets, part))
        expect(view.getComputedStyle(muted).color, part).to.equal(color);
    for (const field of each(widgets, 'field'))
      expect(view.getComputedStyle(field).borderTopColor).to.equal(color);
    const cells = widgets.flatMap((widget) => [...shadow(widget).querySelectorAll('td')]);
    expect(cells).not.to.have.length(0);
    for (const cell of cells) expect(view.getComputedStyle(cell).borderBottomColor).to.equal(color);
  });

  it('colour: Nothing in the widget moves', async () => {
    const page = await opened({ 'prefers-reduced-motion': 'no-preference' });
    for (const element of everything(page))
      for (const pseudo of ['', '::before', '::after']) {
        const style = page.view.getComputedStyle(element, pseudo);
        expect(style.transitionDuration).to.match(/^0s(, 0s)*$/);
        expect(style.animationName).to.equal('none');
        expect(style.scrollBehavior).to.equal('auto');
      }
    for (const widget of page.widgets)
      expect(shadow(widget).getAnimations?.() ?? []).to.have.length(0);
  });

  it('colour: With forced colours, all text shows, and a pressed button differs from the others by its shape', async function () {
    const page = await openHost({ markup });
    if (!(await emulate({ 'forced-colors': 'active' }))) this.skip();
    await nextFrame();
    const { document, view, widgets } = page;
    const probe = document.createElement('div');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    const forced = view.getComputedStyle(probe).color;
    expect(view.matchMedia('(forced-colors: active)').matches).to.equal(true);
    for (const widget of widgets) expectSeen(widget);
    for (const part of ['title', 'series', 'name', 'label', 'text', 'not-stated', 'field-label'])
      for (const element of each(widgets, part))
        expect(view.getComputedStyle(element).color, part).to.equal(forced);
    const [compare] = widgets;
    if (!compare) throw new Error('no widget');
    const rings = [...shadow(compare).querySelectorAll('button[data-path]')].map((button) => ({
      pressed: button.ariaPressed,
      ring: view.getComputedStyle(button, '::before').borderTopWidth,
      border: view.getComputedStyle(button).borderTopStyle,
    }));
    const widths = (pressed: string) =>
      new Set(rings.filter((ring) => ring.pressed === pressed).map(({ ring }) => ring));
    for (const { pressed, border } of rings)
      expect(border).to.equal(pressed === 'true' ? 'solid' : 'dashed');
    for (const language of shadow(compare).querySelectorAll('button[lang]'))
      expect(view.getComputedStyle(language).textDecorationLine).to.equal(
        language.ariaPressed === 'true' ? 'underline' : 'none',
      );
    expect(widths('true').size).to.equal(1);
    for (const width of widths('true')) expect(widths('false').has(width)).to.equal(false);
  });
});
