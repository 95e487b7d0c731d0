import { expect, fixture } from '@open-wc/testing';
import '../../src/entry/index.js';
import { openPage, SCRIPT, widgetIn } from './built.js';
import {
  all,
  nextFrame,
  settled,
  shadow,
  show,
  textOf,
  type Widget,
  waitUntil,
} from './support.js';

const layout = (widget: Widget) => (all(widget, 'table').length ? 'table' : 'list');
const untilLaidOut = (widget: Widget, expected: string) =>
  waitUntil(() => layout(widget) === expected, `it never became a ${expected}`);
const inColumn = (width: string, size = '16px', attributes = '') =>
  show(
    `<div style="width: ${width}; font-size: ${size}"><ai-paths-compare lang="en" ${attributes}></ai-paths-compare></div>`,
  );
const columnOf = (widget: Widget) => {
  const { parentElement: column } = widget;
  if (!column) throw new Error('no column');
  return column;
};

describe('the comparison', () => {
  it('readers: The table has a caption, column headers and row headers', async () => {
    const widget = await inColumn('900px');
    const table = all(widget, 'table')[0] as HTMLTableElement;
    expect(table.caption?.innerText).to.equal('The paths compared, field by field');
    expect(all(widget, 'thead th[scope="col"]')).to.have.length(3);
    expect(all(widget, 'tbody th[scope="row"]')).to.have.length(6);
    expect([...table.rows].every((row) => row.cells.length === 4)).to.equal(true);
    expect(all(widget, 'dl')).to.have.length(0);
  });

  it('has equal columns', async () => {
    const widget = await inColumn('900px');
    const widths = all(widget, 'thead th').map((cell) =>
      Math.round(cell.getBoundingClientRect().width),
    );
    expect(Math.max(...widths) - Math.min(...widths)).to.be.at.most(1);
  });

  const rows: [width: string, size: string, layout: string, attributes?: string][] = [
    ['578px', '16px', 'table'],
    ['575px', '16px', 'list'],
    ['700px', '24px', 'list'],
    ['400px', '10px', 'table'],
    ['240px', '16px', 'list'],
    // Fewer paths need less.
    ['386px', '16px', 'table', 'paths="compute energy"'],
    ['383px', '16px', 'list', 'paths="compute energy"'],
    ['386px', '16px', 'table', 'paths="energy"'],
    ['383px', '16px', 'list', 'paths="energy"'],
    // Inside of the padding of a theme.
    ['607px', '16px', 'list', 'theme="dark"'],
    ['610px', '16px', 'table', 'theme="light"'],
  ];
  for (const [width, size, expected, attributes = ''] of rows)
    it(`is a ${expected} in a column of ${width} at ${size} ${attributes}`.trim(), async () => {
      expect(layout(await inColumn(width, size, attributes))).to.equal(expected);
    });

  it('size: When a reader enlarges the text of the page, the layout adapts', async () => {
    const widget = await inColumn('700px');
    columnOf(widget).style.fontSize = '32px';
    await untilLaidOut(widget, 'list');
    columnOf(widget).style.fontSize = '16px';
    await untilLaidOut(widget, 'table');
  });

  it('changes with the number of paths', async () => {
    const widget = await inColumn('480px');
    expect(layout(widget)).to.equal('list');
    widget.paths = ['compute', 'energy'];
    await untilLaidOut(widget, 'table');
    widget.paths = null;
    await untilLaidOut(widget, 'list');
  });

  it('size: In vertical writing, the line length decides the layout', async () => {
    const widget = await show(
      '<div style="writing-mode: vertical-rl; width: 1200px; height: 400px"><ai-paths-compare lang="zh-Hant"></ai-paths-compare></div>',
    );
    expect(layout(widget)).to.equal('list');
    columnOf(widget).style.cssText += 'width: 400px; height: 800px';
    await untilLaidOut(widget, 'table');
  });

  for (const before of ['570px', '200px', '900px'])
    it(`size: A column has the same layout whatever its width was before: ${before}`, async () => {
      const widget = await inColumn(before);
      for (const [width, expected] of [
        ['580px', 'table'],
        ['574px', 'list'],
        ['580px', 'table'],
      ] as const) {
        columnOf(widget).style.width = width;
        await untilLaidOut(widget, expected);
      }
    });

  it('size: The comparison is a table from 36 em on, or 24 em for two paths, and a list below that, with the same words', async () => {
    const widget = await inColumn('900px');
    // A row names its field once, without a colon; a list names it for each path.
    const words = (text: string) => [...new Set(text.replace(/:/g, '').trim().split(/ +/))].sort();
    const wide = words(textOf(widget).replace('The paths compared, field by field', ''));
    const column = columnOf(widget);
    column.style.width = '300px';
    await untilLaidOut(widget, 'list');
    expect(words(textOf(widget))).to.eql(wide);
    expect(all(widget, 'section > h3')).to.have.length(3);
    column.style.width = '900px';
    await untilLaidOut(widget, 'table');
  });

  it('decides when a hidden place is shown', async () => {
    const place = await fixture<HTMLElement>(
      '<div style="display: none; width: 300px"><ai-paths-compare lang="en"></ai-paths-compare></div>',
    );
    const widget = place.querySelector('ai-paths-compare');
    if (!widget) throw new Error('no element');
    await settled(widget);
    place.style.display = 'block';
    await untilLaidOut(widget, 'list');
  });

  it('still follows its width after it was moved', async () => {
    const widget = await inColumn('900px');
    const narrow = await fixture<HTMLElement>('<div style="width: 300px"></div>');
    narrow.append(widget);
    await untilLaidOut(widget, 'list');
  });

  it('never scrolls a page sideways', async () => {
    for (const width of ['240px', '320px', '600px', '900px']) {
      const widget = await inColumn(width);
      const column = widget.parentElement;
      expect(column?.scrollWidth).to.be.at.most(column?.clientWidth ?? 0);
    }
  });
});

describe('the cards', () => {
  it('size: Cards are side by side if there is room, and one below the other if not', async () => {
    const tops = async (width: string) => {
      const widget = await show(
        `<div style="width: ${width}; font: 16px sans-serif"><ai-paths-card lang="en"></ai-paths-card></div>`,
      );
      return new Set(all(widget, '[part="path"]').map((card) => card.getBoundingClientRect().top))
        .size;
    };
    expect(await tops('1000px')).to.equal(1);
    expect(await tops('320px')).to.equal(3);
    expect(await tops('240px')).to.equal(3);
  });

  /** How far the text of each field reaches below the field's box, in px. */
  const below = (widget: Widget) =>
    all(widget, '[part="field"]').map((field) => {
      const range = document.createRange();
      range.selectNodeContents(field);
      const bottoms = [...range.getClientRects()].map(({ bottom }) => bottom);
      return Math.max(...bottoms) - field.getBoundingClientRect().bottom;
    });
  /** https://www.w3.org/TR/WCAG22/#text-spacing */
  const SPACING =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

  for (const paths of ['compute', 'energy', 'pragmatism', 'compute energy', ''])
    for (const spacing of ['', SPACING])
      it(`have rows as high as their text: paths="${paths}"${spacing && ', with the text spacing of WCAG 1.4.12'}`, async () => {
        const widget = await show(
          `<div style="font: 16px serif"><ai-paths-card lang="en" paths="${paths}"></ai-paths-card></div>`,
        );
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(spacing);
        shadow(widget).adoptedStyleSheets.push(sheet);
        for (const width of [320, 560, 600, 640, 680, 720, 760, 900, 1100, 1400, 2000]) {
          columnOf(widget).style.width = `${width}px`;
          // A line too low is 20 px and more; a line's own box may be 2 px higher than its room.
          expect(Math.max(...below(widget)), `${width} px`).to.be.below(3);
          // Below 48 em, the host has chosen the length of the lines.
          for (const card of all(widget, '[part="path"]'))
            expect(card.offsetWidth, `${width} px`).to.be.within(200, (width < 768 ? 48 : 38) * 16);
        }
      });
});

describe('size: The heads of a table stay in view, but not in a window so low that they would leave no room to read', () => {
  for (const [height, position] of [
    [700, 'sticky'],
    [575, 'static'],
    [320, 'static'],
  ] as const)
    it(`in a window of ${height} px`, async () => {
      const frame = await openPage(
        `<html lang="en"><head><script src="${SCRIPT}"></script></head><body><ai-paths-compare></ai-paths-compare></body>`,
      );
      frame.style.height = `${height}px`;
      await nextFrame();
      const heads = all(widgetIn(frame, 'ai-paths-compare'), 'thead th');
      const positions = heads.map((head) => frame.contentWindow?.getComputedStyle(head).position);
      expect(positions).to.eql([position, position, position]);
    });
});

describe('size: The column headings stick below a site’s fixed header, if scroll-padding-top or the custom property gives its height', () => {
  for (const [what, style, top] of [
    ['nothing is said', '', 0],
    ['scroll-padding-top says how high it is', 'html { scroll-padding-top: 4em }', 64],
    ['the custom property says so', ':root { --ai-paths-sticky-offset: 3em }', 48],
    [
      'both do, by the custom property',
      'html { scroll-padding-top: 64px; --ai-paths-sticky-offset: 48px }',
      48,
    ],
  ] as const)
    it(`where ${what}`, async () => {
      const frame = await openPage(
        `<html lang="en"><head><style>${style}</style><script src="${SCRIPT}"></script></head><body style="font: 16px sans-serif"><ai-paths-compare></ai-paths-compare><div style="height: 3000px"></div></body>`,
      );
      const [table] = all(widgetIn(frame, 'ai-paths-compare'), 'table');
      const start = table?.getBoundingClientRect().top ?? 0;
      frame.contentWindow?.scrollTo({ top: start + 200, behavior: 'instant' });
      await nextFrame();
      const [head] = all(widgetIn(frame, 'ai-paths-compare'), 'thead th');
      expect(head?.getBoundingClientRect().top).to.be.closeTo(top, 1);
    });
});
