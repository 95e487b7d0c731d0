/** The illustration: the lines that start together, part, and become the bars over the paths. */
import { expect } from '@open-wc/testing';
import '../../src/entry/index.js';
import { all, base, settled, show, type Widget } from './support.js';

const SIZES = [16, 17, 18, 19, 20, 21, 22];

const inColumn = (markup: string, width = 900, size = 16) =>
  show(`<div style="width: ${width}px; font: ${size}px sans-serif">${markup}</div>`);

/** The lines in sight. */
const linesOf = (widget: Widget) => all(widget, '[part="line"]').filter((it) => it.offsetParent);

/** Where the line ends, and where the bar of its path begins: what rounds to one pixel is joined. */
function joints(widget: Widget): [line: number[], bar: number[]][] {
  const heads = all(widget, 'th[part="path-heading"], section[part="path"]');
  return linesOf(widget).map((line, index) => {
    const box = line.getBoundingClientRect();
    const head = heads[index] as HTMLElement;
    const start = head.getBoundingClientRect();
    const bar = [start.left + parseFloat(getComputedStyle(head).paddingLeft), start.top];
    if (!index) return [[box.left, box.bottom], bar];
    // The way down: its box begins at the inner edge of the line, and its border is the line.
    const { width, height, borderTopWidth } = getComputedStyle(line, '::after');
    const bottom = box.top + line.clientHeight + parseFloat(borderTopWidth) + parseFloat(height);
    return [[box.right + parseFloat(width), bottom], bar];
  });
}

const PLACES: [what: string, markup: string, width: number][] = [
  ['a table', '<ai-paths-compare lang="en"></ai-paths-compare>', 813],
  ['a table with labels beside its rows', '<ai-paths-compare lang="en"></ai-paths-compare>', 1333],
  [
    'a table of two paths',
    '<ai-paths-compare lang="en" paths="energy compute"></ai-paths-compare>',
    611,
  ],
  ['the text at a glance', '<ai-paths-compare lang="en" fields="none"></ai-paths-compare>', 787],
  ['cards', '<ai-paths-card lang="en"></ai-paths-card>', 1297],
  ['two cards', '<ai-paths-card lang="en" paths="energy compute"></ai-paths-card>', 793],
];

describe('style: Three lines start together, part, and each becomes the bar over its path', () => {
  for (const [what, markup, width] of PLACES)
    it(`joined to the pixel in ${what}, at 16 to 22 px`, async () => {
      const widget = await inColumn(markup, width);
      const column = widget.parentElement as HTMLElement;
      for (const size of SIZES) {
        column.style.fontSize = `${size}px`;
        await settled(widget);
        const found = joints(widget);
        expect(found, `${size} px`).to.have.length(markup.includes('paths="') ? 2 : 3);
        for (const [line, bar] of found)
          line.forEach((at, index) =>
            expect(at, `${size} px: ${found.join(' ')}`).to.be.closeTo(bar[index] as number, 0.51),
          );
      }
    });

  it('on the pixels of the bar in a table of any width', async () => {
    const widget = await inColumn('<ai-paths-compare lang="en"></ai-paths-compare>', 700, 19);
    const column = widget.parentElement as HTMLElement;
    const apart: string[] = [];
    for (let width = 700; width <= 900; width += 1) {
      column.style.width = `${width}px`;
      for (const [[line = 0], [bar = 0]] of joints(widget))
        if (Math.round(line) !== Math.round(bar)) apart.push(`${width} px: ${line} ${bar}`);
    }
    expect(apart).to.eql([]);
  });

  it('in the colour of its path, which stands out 3 to 1 from the page', async () => {
    for (const [page, text] of [
      ['#fff', '#222'],
      ['#fdf6e3', '#444'],
      ['#121212', '#ddd'],
    ] as const) {
      const widget = await show(
        `<div style="width: 900px; background: ${page}; color: ${text}"><ai-paths-compare lang="en"></ai-paths-compare></div>`,
      );
      const lines = linesOf(widget);
      const names = all(widget, 'th [part="name"]').map((name) => getComputedStyle(name).color);
      expect(lines.map((it) => getComputedStyle(it).borderLeftColor)).to.eql(names);
      expect(new Set(names).size).to.equal(3);
      for (const colour of names)
        expect(contrast(colour, page), `${colour} on ${page}`).to.be.above(3);
    }
  });

  it('one for each path that shows, and none for a path alone', async () => {
    const widget = await inColumn('<ai-paths-compare lang="en"></ai-paths-compare>');
    expect(linesOf(widget)).to.have.length(3);
    widget.paths = ['compute', 'pragmatism'];
    await settled(widget);
    expect(linesOf(widget).map(({ className }) => className)).to.eql(['compute', 'pragmatism']);
    widget.paths = ['energy'];
    await settled(widget);
    expect(all(widget, '[part="lines"]')).to.have.length(0);
  });

  it('only where paths stand side by side', async () => {
    for (const tag of ['ai-paths-card', 'ai-paths-compare']) {
      const widget = await inColumn(`<${tag} lang="en"></${tag}>`, 390);
      expect(linesOf(widget)).to.have.length(0);
    }
  });

  it('from right to left too', async () => {
    const widget = await inColumn('<ai-paths-compare lang="en"></ai-paths-compare>');
    base(widget).dir = 'rtl';
    const [first, , last] = linesOf(widget).map((it) => it.getBoundingClientRect());
    const [head] = all(widget, 'thead th');
    expect(first?.right).to.be.closeTo(head?.getBoundingClientRect().right ?? 0, 0.51);
    expect(last?.left).to.be.below((first?.right ?? 0) - 300);
  });

  it('without a word to a screen reader, a style attribute or a request', async () => {
    const before = performance.getEntriesByType('resource').length;
    const widget = await inColumn('<ai-paths-compare lang="en"></ai-paths-compare>');
    const [lines] = all(widget, '[part="lines"]');
    expect(lines?.ariaHidden).to.equal('true');
    expect(lines?.textContent).to.equal('');
    expect(base(widget).querySelectorAll('[style], svg, img')).to.have.length(0);
    expect(performance.getEntriesByType('resource')).to.have.length(before);
  });
});

describe('style: Things that stand below one another have their bar at the side', () => {
  for (const [attributes, width, side] of [
    ['', 390, true],
    ['fields="none"', 390, true],
    ['paths="energy"', 900, true],
    ['fields="none"', 640, false],
    ['paths="energy compute"', 640, false],
    ['', 1000, false],
  ] as const)
    it(`<ai-paths-card ${attributes}> at ${width} px: ${side ? 'at the side' : 'above'}`, async () => {
      const widget = await inColumn(
        `<ai-paths-card lang="en" ${attributes}></ai-paths-card>`,
        width,
      );
      for (const path of all(widget, '[part="path"]')) {
        const { borderLeftWidth, borderTopWidth } = getComputedStyle(path);
        expect([borderLeftWidth, borderTopWidth]).to.eql(side ? ['4px', '0px'] : ['0px', '4px']);
      }
    });
});

describe('style: In the column of an article, the text at a glance is three columns and no higher than 520 px', () => {
  it('at 680 px and 18 px', async () => {
    for (const tag of ['ai-paths-card', 'ai-paths-compare']) {
      const widget = await show(
        `<div style="width: 680px; font: 18px 'DejaVu Serif', serif"><${tag} lang="en" fields="none"></${tag}></div>`,
      );
      const tops = all(widget, '[part="path"]').map((path) => path.getBoundingClientRect().top);
      expect(new Set(tops).size).to.equal(1);
      expect(widget.offsetHeight).to.be.at.most(520);
    }
  });
});

describe('style: The slogan is the largest thing in the head of a path', () => {
  for (const width of [390, 640, 1200])
    it(`at ${width} px`, async () => {
      const widget = await inColumn('<ai-paths-card lang="en"></ai-paths-card>', width);
      const size = (part: string) =>
        parseFloat(
          getComputedStyle(all(widget, `[part="path"] [part="${part}"]`)[0] as Element).fontSize,
        );
      expect(size('slogan')).to.be.above(size('name'));
      expect(size('name')).to.be.above(size('label'));
      expect(size('icon')).to.equal(size('label'));
    });
});

describe('style: In a column below 48 em, the text is as wide as the page’s own', () => {
  it('below 48 em, the text is as wide as the page’s own', async () => {
    const widget = await inColumn('<ai-paths-card lang="en"></ai-paths-card>', 760);
    for (const part of ['intro', 'path'])
      for (const it of all(widget, `[part="${part}"]`)) expect(it.offsetWidth).to.equal(760);
  });

  it('the conclusion begins and ends with the columns above it', async () => {
    const widget = await inColumn('<ai-paths-compare lang="en"></ai-paths-compare>', 1440);
    const [first, , last] = all(widget, '[part="future"]').map((it) => it.getBoundingClientRect());
    const [start, end] = all(widget, '[part="conclusion"] p').map((it) =>
      it.getBoundingClientRect(),
    );
    expect(start?.left).to.be.closeTo(first?.left ?? 0, 0.51);
    expect(end?.left).to.be.closeTo(last?.left ?? 0, 0.51);
    expect(end?.right).to.be.closeTo(last?.right ?? 0, 0.51);
  });
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, of any two colours that a canvas can paint. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
