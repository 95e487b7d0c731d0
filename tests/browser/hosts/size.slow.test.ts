/** Hosts by the room that they give: nothing is clipped, nothing overlaps, no page scrolls sideways. */
import { expect } from '@open-wc/testing';
import { locales } from '../../../src/content/locales.js';
import { base, nextFrame, shadow, type Widget } from '../support.js';
import { expectSeen, type HostPage, openHost, settle, TAG, type Words, wordsOf } from './hosts.js';

/** Both elements in every language, whole. */
const ALL = ['ai-paths-compare', 'ai-paths-card'].flatMap((tag) =>
  locales.map((lang) => `<${tag} lang="${lang}" controls></${tag}>`),
);

const page = (css: string, body: string) =>
  `<html lang="en"><head><meta name="viewport" content="width=device-width"><style>body { margin: 0 } ${css}</style>${TAG}</head><body>${body}</body></html>`;

/** Half a pixel is a rounding. */
const SLACK = 1;

/** The edges of what letters fill in a line. (No DOMRect: reading one a million times is slow.) */
interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

/** The lines of a piece of text, without the room that a font may claim above and below its letters. */
function linesOf({ element, boxes, text }: Words, view: Window): Line[] {
  const size = parseFloat(view.getComputedStyle(element).fontSize);
  return boxes.map(({ left, right, y, height }) => {
    const top = y + (height - size) / 2;
    return { left, right, top, bottom: top + size, text };
  });
}

const overlap = (one: Line, other: Line) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK;

/** All text stands inside the widget, none on another; no block is narrower than what it holds. */
function expectRoom(widget: Widget, view: Window): void {
  const box = base(widget).getBoundingClientRect();
  const lines = wordsOf(widget).flatMap((words) => linesOf(words, view));
  const outside = lines.filter(
    ({ left, right }) => left < box.left - SLACK || right > box.right + SLACK,
  );
  expect(
    outside.map(({ text }) => text),
    'text outside of the widget',
  ).to.eql([]);
  const overlaps = lines.flatMap((line, index) =>
    lines
      .slice(index + 1)
      .filter((other) => overlap(line, other))
      .map((other) => `${line.text} / ${other.text}`),
  );
  expect(overlaps, 'text on text').to.eql([]);
  const clipped = [base(widget), ...base(widget).querySelectorAll('*')].filter(
    (element) =>
      // The label of a row may stand above the row's texts.
      !element.closest('.dash, caption, [aria-live], [part="lines"], th[scope="row"]') &&
      view.getComputedStyle(element).display !== 'inline' &&
      element.scrollWidth > element.clientWidth + SLACK,
  );
  expect(
    clipped.map(({ outerHTML }) => outerHTML.slice(0, 80)),
    'blocks too narrow',
  ).to.eql([]);
}

function expectAllRoom({ view, document, widgets, problems }: HostPage): void {
  expect(problems).to.eql([]);
  for (const widget of widgets) {
    expectSeen(widget);
    expectRoom(widget, view);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth, 'the page scrolls sideways').to.be.at.most(clientWidth);
}

const COLUMNS = [240, 280, 320, 480, 760, 1200];

/** Ways to give a column its width. */
const PARENTS: Record<string, (width: number, widget: string) => string> = {
  'a block': (width, widget) => `<div style="width: ${width}px">${widget}</div>`,
  'a flex column': (width, widget) =>
    `<div style="width: ${width}px; display: flex; flex-direction: column">${widget}</div>`,
  'an item of a flex row': (width, widget) =>
    `<div style="display: flex"><div style="flex: 0 0 ${width}px">${widget}</div><p>Next</p></div>`,
  'the flex item itself': (width, widget) =>
    `<div style="display: flex; width: ${width}px">${widget}</div>`,
  'a grid': (width, widget) => `<div style="display: grid; width: ${width}px">${widget}</div>`,
  'a grid column that may shrink': (width, widget) =>
    `<div style="display: grid; grid-template-columns: minmax(0, 1fr) 40px; width: ${width + 40}px">${widget}<p>N</p></div>`,
  'a table cell': (width, widget) =>
    `<table style="width: ${width}px; table-layout: fixed; border-spacing: 0"><tr><td style="padding: 0">${widget}</td></tr></table>`,
  'a float': (width, widget) =>
    `<div style="float: left; width: ${width}px">${widget}</div><p>Text around.</p>`,
};

describe('in a column of any width', () => {
  for (const [parent, wrap] of Object.entries(PARENTS))
    it(`size: In a column of 240 to 1200 px (block, flex, grid, table cell or float), the widget fits: ${parent}`, async () => {
      const columns = COLUMNS.flatMap((width) => ALL.map((widget) => ({ width, widget })));
      const opened = await openHost({
        markup: page(
          '',
          columns.map(({ width, widget }) => wrap(width, widget)).join('<hr style="clear: both">'),
        ),
        width: 1400,
      });
      expect(opened.widgets).to.have.length(columns.length);
      expectAllRoom(opened);
      columns.forEach(({ width }, index) =>
        expect(
          base(opened.widgets[index] as Widget).getBoundingClientRect().width,
          `${width}`,
        ).to.be.within(
          // A flex item without a width of its own is as wide as its text.
          parent === 'the flex item itself' ? 0 : width - SLACK,
          width + SLACK,
        ),
      );
    });

  for (const display of ['flex', 'inline-flex', 'grid'])
    it(`size: Where a theme makes a row or a grid of the element, the widget has the width of its place: ${display}`, async () => {
      const opened = await openHost({
        markup: page(
          `:is(ai-paths-card, ai-paths-compare, [data-ai-paths]) { display: ${display} !important }`,
          ALL.join(''),
        ),
        width: 900,
      });
      expectAllRoom(opened);
      for (const widget of opened.widgets)
        expect(base(widget).getBoundingClientRect().width).to.be.above(600);
    });

  it('size: In a flex row that gives it no width, the widget takes the remaining width', async () => {
    for (const width of [320, 700, 1200]) {
      const opened = await openHost({
        markup: page(
          '',
          ALL.map((widget) => `<div style="display: flex">${widget}<p>Next</p></div>`).join(''),
        ),
        width,
      });
      expectAllRoom(opened);
      const sizes = () =>
        opened.widgets.map((widget) => base(widget).getBoundingClientRect().width);
      const before = sizes();
      for (let frames = 0; frames < 5; frames++) await nextFrame();
      expect(sizes()).to.eql(before);
    }
  });

  it('size: Inside closed details, the widget fits once they are opened', async () => {
    for (const width of [300, 1000]) {
      const opened = await openHost({
        markup: page(
          '',
          ALL.map((widget) => `<details><summary>More</summary>${widget}</details>`).join(''),
        ),
        width,
      });
      for (const details of opened.document.querySelectorAll('details')) details.open = true;
      await settle(opened);
      expectAllRoom(opened);
      expect(shadow(opened.widgets[0] as Widget).querySelectorAll('table')).to.have.length(
        width > 576 ? 1 : 0,
      );
    }
  });

  it('size: In a container that shows later (a tab, a dialog), the widget fits once it shows', async () => {
    for (const width of [300, 1000]) {
      const opened = await openHost({
        markup: page('', `<main style="display: none">${ALL.join('')}</main>`),
        width,
      });
      opened.document.querySelector('main')?.removeAttribute('style');
      await settle(opened);
      expectAllRoom(opened);
      expect(shadow(opened.widgets[0] as Widget).querySelectorAll('table')).to.have.length(
        width > 576 ? 1 : 0,
      );
    }
  });

  it('size: In a frame out of view, the widget has its final layout before a reader scrolls to it', async () => {
    document.body.style.paddingBlockStart = '5000px';
    const opened = await openHost({
      markup: page('', ALL.map((widget) => `<div style="width: 300px">${widget}</div>`).join('')),
      width: 1000,
    });
    document.body.style.paddingBlockStart = '';
    expect(shadow(opened.widgets[0] as Widget).querySelectorAll('table')).to.have.length(0);
    expectAllRoom(opened);
  });

  it('size: At a zoom of 400 % on a screen of 1280 px, the widget fits', async () => {
    expectAllRoom(await openHost({ markup: page('', ALL.join('')), width: 320 }));
  });

  it('size: With text twice as large, the widget fits', async () => {
    for (const width of [320, 640, 1280])
      expectAllRoom(
        await openHost({ markup: page('html { font-size: 200% }', ALL.join('')), width }),
      );
  });
});

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

describe('size: With the text spacing of WCAG 1.4.12, the widget fits', () => {
  for (const width of [240, 320, 480, 760, 1200])
    it(`both elements fit, in both languages, in a column of ${width} px`, async () => {
      const markup = page(SPACING, `<main style="width: ${width}px">${ALL.join('')}</main>`);
      const opened = await openHost({ markup, width: 1400 });
      expectAllRoom(opened);
      // What a reader's own style sheet reaches and a page's does not.
      const sheet = new opened.view.CSSStyleSheet();
      sheet.replaceSync(SPACING);
      for (const widget of opened.widgets) shadow(widget).adoptedStyleSheets.push(sheet);
      await settle(opened);
      const [spaced] = shadow(opened.widgets[0] as Widget).querySelectorAll('[part="intro"]');
      expect(spaced && opened.view.getComputedStyle(spaced).letterSpacing).to.equal('1.92px');
      expectAllRoom(opened);
    });
});
