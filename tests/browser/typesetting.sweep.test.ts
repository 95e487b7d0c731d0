/** Lines and columns at many widths, in the fonts that pages are set in. */
import { expect } from '@open-wc/testing';
import '../../src/entry/index.js';
import { all, base, settled, show, shadow, type Widget } from './support.js';

/**
 * Fonts that every machine has, since they come with the tests. Gelasio's letters are as wide as
 * Georgia's. (https://fonts.google.com/specimen/Gelasio) DejaVu Sans's are as wide as
 * Verdana's: with 2 % more, no word of the text is narrower than there. (Measured against Veranda
 * of Debian's fonts-arkpandora, which has Verdana's metrics.)
 */
const FILES: [family: string, file: string, sizeAdjust?: string][] = [
  ['DejaVu Sans', 'dejavu-sans'],
  ['like Verdana', 'dejavu-sans', '102%'],
  ['DejaVu Serif', 'dejavu-serif'],
  ['like Georgia', 'gelasio'],
];

/** Han characters are as wide as they are high in all of these. */
const HAN = `'Noto Sans TC', 'Noto Sans CJK TC', 'PingFang TC', 'Microsoft JhengHei', sans-serif`;

const TEXTS: [lang: string, families: string][] = [
  ...FILES.map(([family]): [string, string] => ['en', `'${family}'`]),
  ['zh-Hant', HAN],
  ['zh-Hans', HAN.replaceAll('TC', 'SC').replace('JhengHei', 'YaHei')],
];

/** From wide to narrow: a list becomes a table again only with room for a scroll bar more. */
const WIDTHS = [1440, 1000, 900, 860, 768, 720, 680, 640, 600, 580, 560, 480, 390, 320, 280, 240];

/** What belongs on one line: a word, a Han character with the marks that it ends or opens with. */
const TOGETHER =
  /[\p{Script=Latin}\p{N}’']{2,}|[「『“（《]+.|\p{Script=Han}[」』”）》、。，；：！？]+/gu;

function broken(widget: Widget): string[] {
  const walker = document.createTreeWalker(base(widget), NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('.dash, caption, [aria-live]')) continue;
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(TOGETHER)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      if (lines.size > 1) found.push(word);
    }
  }
  return found;
}

/** The width of the first character. */
function bracket(node: Node): number {
  const range = document.createRange();
  range.setStart(node, 0);
  range.setEnd(node, 1);
  return range.getBoundingClientRect().width;
}

/** Labels that reach beyond the column that they have of their own. */
const tooWide = (widget: Widget) =>
  all(widget, 'tbody th')
    .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
    .map(({ innerText }) => innerText);

const spread = (lengths: readonly number[]) => Math.max(...lengths) - Math.min(...lengths);

/** The width of each column's text, which a bar above it shares. */
function columns(widget: Widget): number[] {
  return all(widget, 'thead th').map((cell) => {
    const { paddingLeft, paddingRight } = getComputedStyle(cell);
    return cell.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  });
}

async function inColumn(families: string, markup: string): Promise<[Widget, HTMLElement]> {
  const widget = await show(`<div style="font: 16px ${families}">${markup}</div>`);
  const { parentElement: column } = widget;
  if (!column) throw new Error('no column');
  return [widget, column];
}

describe('size: In a column of 240 to 1440 px, in the fonts of common pages, no word is broken and columns are equally wide', () => {
  before(() =>
    Promise.all(
      FILES.flatMap(([family, name, sizeAdjust = '100%']) =>
        ['400', '700'].map(async (weight) => {
          const url = `/node_modules/@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`;
          // TypeScript's library has no sizeAdjust yet.
          const descriptors = { weight, sizeAdjust };
          const face = new FontFace(family, `url(${url})`, descriptors);
          document.fonts.add(await face.load());
        }),
      ),
    ),
  );
  after(() => document.fonts.clear());

  for (const [lang, families] of TEXTS)
    for (const [view, tag] of [
      ['comparison', 'ai-paths-compare'],
      ['cards', 'ai-paths-card'],
    ])
      it(`${view}, ${lang}, ${families}`, async () => {
        const [widget, column] = await inColumn(
          families,
          `<${tag} lang="${lang}" controls></${tag}>`,
        );
        for (const width of WIDTHS) {
          column.style.width = `${width}px`;
          await settled(widget);
          expect(broken(widget), `words broken at ${width} px`).to.eql([]);
          expect(tooWide(widget), `labels too wide at ${width} px`).to.eql([]);
          if (view === 'comparison')
            expect(all(widget, 'table'), `${width} px`).to.have.length(width > 576 ? 1 : 0);
          const widths = columns(widget);
          if (widths.length) expect(spread(widths), `columns at ${width} px`).to.be.at.most(1);
        }
      });

  it('a bracket that opens a Chinese slogan stands as at the start of a paragraph', async () => {
    for (const tag of ['ai-paths-card', 'ai-paths-compare']) {
      const [widget, column] = await inColumn(HAN, `<${tag} lang="zh-Hant"></${tag}>`);
      const [slogan] = all(widget, '[part="slogan"]');
      const node = slogan?.lastChild;
      if (!slogan || !node) throw new Error('no slogan');
      const paragraph = document.createElement('p');
      paragraph.lang = 'zh-Hant';
      paragraph.style.cssText = 'text-spacing-trim: trim-start';
      paragraph.style.fontSize = getComputedStyle(slogan).fontSize;
      paragraph.append(node.nodeValue ?? '');
      column.append(paragraph);
      const [shown, expected] = [node, paragraph.firstChild as Text].map(bracket);
      expect(shown).to.be.closeTo(expected ?? 0, 0.1);
    }
  });

  it('in a column of 200 px, the words of a button stay inside its border', async () => {
    const [widget, column] = await inColumn(
      `'DejaVu Serif'`,
      '<ai-paths-card lang="en" controls></ai-paths-card>',
    );
    column.style.cssText += 'width: 200px; font-size: 20px';
    await settled(widget);
    const buttons = all(widget, 'button[data-path]');
    const heights = buttons.map(({ clientHeight }) => clientHeight);
    expect(spread(heights), 'one has two lines').to.be.above(3);
    for (const button of buttons) {
      const range = document.createRange();
      range.selectNodeContents(button);
      const [words, border] = [range, button].map((it) => it.getBoundingClientRect());
      expect(words?.top, button.innerText).to.be.at.least(border?.top ?? NaN);
      expect(words?.bottom, button.innerText).to.be.at.most(border?.bottom ?? NaN);
    }
  });

  it('at 680 px, labels above their rows make a comparison a fifth shorter than a column of labels would, and its longest cell a third', async () => {
    const [widget, column] = await inColumn(
      `'DejaVu Serif'`,
      '<ai-paths-compare lang="en"></ai-paths-compare>',
    );
    column.style.cssText += 'width: 680px; font-size: 18px';
    await settled(widget);
    const heights = () => ({
      whole: widget.offsetHeight,
      longest: Math.max(...all(widget, 'td').map(({ clientHeight }) => clientHeight)),
    });
    const now = heights();
    const [sheet] = shadow(widget).adoptedStyleSheets;
    const plain = new CSSStyleSheet();
    // The wide form, a column of labels, at this width too.
    const rules = [...(sheet?.cssRules ?? [])].map(({ cssText }) => cssText).join('\n');
    expect(rules).to.contain('inline-size >= 56em');
    plain.replaceSync(rules.replace('inline-size >= 56em', 'inline-size >= 0'));
    shadow(widget).adoptedStyleSheets = [plain];
    const before = heights();
    expect(now.whole / before.whole).to.be.at.most(0.8);
    expect(now.longest / before.longest).to.be.at.most(0.65);
  });
});
