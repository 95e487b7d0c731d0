/** Hosts by their style sheets: what a page may do to itself, and what reaches the widget of it. */
import { expect } from '@open-wc/testing';
import { base, shadow } from '../support.js';
import {
  expectSameAsPlain,
  expectSeen,
  host,
  type HostPage,
  openHost,
  partsOf,
  settle,
  TAG,
  WIDGETS,
  wordsOf,
} from './hosts.js';

const page = (css: string, body = WIDGETS) =>
  `<html lang="en"><head><style>${css}</style>${TAG}</head><body>${body}</body></html>`;

const fontSizes = ({ view, widgets }: HostPage) =>
  widgets.map((widget) => view.getComputedStyle(base(widget)).fontSize);

describe('style: Whatever the style sheets of the page do, resets and !important included, the widget is sound', () => {
  const SHEETS: Record<string, string> = {
    'a reset of margins, paddings and boxes': '* { box-sizing: border-box; margin: 0; padding: 0 }',
    'a reset of everything': '* { all: unset }',
    'a reset of everything but how it is displayed': 'body * { all: unset; display: revert }',
    'a reset that insists':
      '* { margin: 0 !important; padding: 0 !important; border: 0 !important; font: inherit !important; vertical-align: baseline !important } ol, ul { list-style: none !important }',
    'div, table, button and h2 hidden': 'div, table, button, h2 { display: none !important }',
    'tables, lists and headings of another kind':
      'table, td, th, dl, dd, ul, li, h2, h3, section, strong, span { display: block !important; float: left !important; position: absolute !important; border: 9px solid red !important; color: red !important; font-size: 40px !important }',
    'parts, classes and attributes of the same names':
      '[part], [data-path], .light, .dark, .dash, .ruler, [part="base"] { display: none !important }',
    'custom properties of common names':
      ':root { --_line: red; --_muted: red; --_accent: red; --_tone: 1; --line: red; --accent: red }',
    'text made for buttons and slogans':
      'body { white-space: nowrap; text-transform: uppercase; letter-spacing: 0.3em; text-align: center; text-indent: 3em; word-spacing: 2em; font-style: italic; font-weight: 900 }',
    'text made for code':
      'body { white-space: pre; word-break: break-all; tab-size: 8; line-height: 3; text-align: justify }',
    'line-height: 1': 'body { line-height: 1 }',
    'a serif of 34 px': 'body { font: 34px/1.1 Georgia, serif }',
    'html of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
    'html of 62.5 %, and nothing said for the body': 'html { font-size: 62.5% }',
    'a monospace page': 'body { font: 16px monospace }',
    'right to left': 'html { direction: rtl }',
    'links, focus and selection of its own':
      ':focus { outline: none !important } ::selection { background: red } a { color: red !important }',
    'transitions on everything':
      '* { transition: all 5s !important; animation: x 5s infinite } @keyframes x { to { opacity: 0 } }',
    'universal flex, grid and float':
      'body * { float: left; position: relative; width: 100%; flex: 1 }',
  };
  for (const [what, css] of Object.entries(SHEETS)) host(what, { markup: page(css) });

  host(
    'style: On a page with dir="rtl", the widget is sound and reads from left to right, as its languages do',
    {
      markup: `<html dir="rtl" lang="ar"><head>${TAG}</head><body>${WIDGETS}</body></html>`,
      check: ({ view, widgets }) => {
        for (const widget of widgets)
          expect(view.getComputedStyle(base(widget)).direction).to.equal('ltr');
      },
    },
  );

  host(
    'style: The widget’s text is as large as the text around it, whatever the font size of html is',
    {
      markup: page('html { font-size: 62.5% } main { font-size: 18px }', `<main>${WIDGETS}</main>`),
      check: (opened) => {
        expect(fontSizes(opened)).to.eql(['18px', '18px']);
      },
    },
  );

  it('style: A page that hides a part of itself (visibility: hidden) hides the widget in it', async () => {
    const { widgets, problems } = await openHost({
      markup: page('main { visibility: hidden }', `<main>${WIDGETS}</main>`),
    });
    expect(problems).to.eql([]);
    for (const widget of widgets) expect(base(widget).innerText.trim()).to.equal('');
  });
});

/** What stands around the widget, and inside it as the author's own. */
const NEIGHBOURS = `<h2>Heading</h2><p>Text with <strong>strong</strong> words.</p><button>Press</button>
  <dl><dt>Term</dt><dd>Definition</dd></dl><ul><li>Item</li></ul><section><h3>Section</h3></section>
  <table><caption>Caption</caption><thead><tr><th scope="col">Head</th></tr></thead><tbody><tr><th scope="row">Row</th><td>Cell</td></tr></tbody></table>
  <div part="base" class="dark light dash ruler" data-path="energy"><span part="name">Part</span></div>`;

describe('the widget’s own rules touch nothing but itself', () => {
  const stylesOf = (view: Window, elements: readonly Element[]) =>
    elements.map((element) =>
      ['', '::before', '::after'].map((pseudo) => {
        const style = view.getComputedStyle(element, pseudo);
        return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
      }),
    );

  it('style: The rest of the page, and your own children inside the widget, look the same before and after the script', async () => {
    const opened = await openHost({
      markup: `<html lang="en"><body>${NEIGHBOURS}<ai-paths-card><p>x</p></ai-paths-card><div>${NEIGHBOURS}</div>
        <ai-paths-compare theme="dark">${NEIGHBOURS}</ai-paths-compare></body></html>`,
    });
    const { document, view } = opened;
    const elements = [
      ...document.querySelectorAll('*:not(ai-paths-card, ai-paths-compare)'),
    ].filter(
      // What contains a widget grows with it.
      (element) => !element.querySelector('ai-paths-card, ai-paths-compare'),
    );
    const before = stylesOf(view, elements);
    const script = document.createElement('script');
    script.src = '/dist/ai-paths.min.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.body.append(script);
    await loaded;
    await settle(opened);
    const after = stylesOf(view, elements);
    expect(elements.length).to.be.above(50);
    before.forEach((styles, index) => expect(after[index]).to.eql(styles));
    expect(document.adoptedStyleSheets).to.have.length(0);
    expect(document.styleSheets).to.have.length(0);
  });
});

type Rgb = readonly [number, number, number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const painted = new Map<string, Rgb>();

/** A colour as a browser paints it on another; canvases know every notation. */
function paint(color: string, on: Rgb = [255, 255, 255]): Rgb {
  const key = `${color} on ${on.join()}`;
  const known = painted.get(key);
  if (known) return known;
  if (!canvas) throw new Error('no canvas');
  for (const style of [`rgb(${on.join()})`, color]) {
    canvas.fillStyle = style;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  painted.set(key, [red, green, blue]);
  return [red, green, blue];
}

const luminance = (color: Rgb) => {
  const [red, green, blue] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What is behind an element: the backgrounds of all around it, through shadow roots. */
function backgroundOf(element: Element, view: Window, backdrop: Rgb): Rgb {
  const layers: string[] = [];
  for (let node: Element | null = element; node;) {
    layers.unshift(view.getComputedStyle(node).backgroundColor);
    const root = node.getRootNode();
    node = node.parentElement ?? ('mode' in root ? (root as ShadowRoot).host : null);
  }
  return layers.reduce((below, layer) => paint(layer, below), backdrop);
}

/** Every piece of text stands out from what is behind it, by 4.5 : 1. */
function expectReadable({ view, document, widgets }: HostPage): void {
  const probe = document.createElement('div');
  probe.style.backgroundColor = 'Canvas';
  document.body.append(probe);
  const backdrop = paint(view.getComputedStyle(probe).backgroundColor);
  probe.remove();
  for (const widget of widgets)
    for (const { text, element } of wordsOf(widget)) {
      const background = backgroundOf(element, view, backdrop);
      const color = paint(view.getComputedStyle(element).color, background);
      expect(contrast(color, background), `${text} ${color} on ${background}`).to.be.at.least(4.5);
    }
}

const accent = ({ view, widgets }: HostPage) =>
  widgets.map((widget) => {
    const name = shadow(widget).querySelector('[part="name"]');
    return name && view.getComputedStyle(name).color;
  });

describe('colour: On light, grey, sepia and dark pages, with or without color-scheme, the widget is sound and its text has a contrast of at least 4.5:1', () => {
  const DARK = 'color: #e8e6e3; background: #181a1b';
  const themed = (theme: string) => WIDGETS.replaceAll(' lang=', ` theme="${theme}" lang=`);
  const ROWS: Record<string, string> = {
    'a plain page': page(''),
    'a page that declares color-scheme: dark': page(':root { color-scheme: dark }'),
    'a dark page that declares no color-scheme': page(`body { ${DARK} }`),
    'a dark page that is not quite dark': page('body { color: #ddd; background: #333 }'),
    'a light page in soft grey': page('body { color: #444; background: #fafafa }'),
    'a page with muted text': page('body { color: #666; background: #fff }'),
    'a grey page': page('body { color: #333; background: #eee }'),
    'a darker grey page': page('body { color: #111; background: #ddd }'),
    'a dark grey page with muted text': page('body { color: #aaa; background: #2a2a2a }'),
    sepia: page('body { color: #433422; background: #fbf0d9 }'),
    'a dark section of a light page': page(`section { ${DARK} }`, `<section>${WIDGETS}</section>`),
    'theme="dark" on a light page': page('', themed('dark')),
    'theme="light" on a dark page': page(
      `:root { color-scheme: dark } body { ${DARK} }`,
      themed('light'),
    ),
    'theme="dark" on a dark page that declares no color-scheme': page(
      `body { ${DARK} }`,
      themed('dark'),
    ),
  };
  for (const [what, markup] of Object.entries(ROWS))
    host(what, {
      markup,
      // The inherited colour is the theme's own there.
      check: expectReadable,
    });

  host('colour: When a dark-mode switch changes color-scheme, the widget follows at once', {
    markup: page('html { color-scheme: light } html.dark { color-scheme: dark }'),
    check: async (opened) => {
      const { document, widgets } = opened;
      const light = accent(opened);
      document.documentElement.classList.add('dark');
      // Without waiting for anything: no flash.
      expect(accent(opened)).not.to.eql(light);
      expectReadable(opened);
      await expectSameAsPlain(widgets, true);
      document.documentElement.classList.remove('dark');
      expect(accent(opened)).to.eql(light);
      expectReadable(opened);
    },
  });

  host('colour: When a dark-mode switch changes only colours, the widget’s text stays readable', {
    markup: page(`html.dark body { ${DARK} }`),
    check: (opened) => {
      expectReadable(opened);
      opened.document.documentElement.classList.add('dark');
      expectReadable(opened);
    },
  });
});

/**
 * Makes of the widget's own style sheet what a browser without relative colours does: it leaves out
 * what is only for others, and each value that it does not know makes its declaration void.
 */
function forgetRelativeColours({ widgets }: HostPage): void {
  for (const sheet of new Set(widgets.flatMap((widget) => shadow(widget).adoptedStyleSheets))) {
    const known = [...sheet.cssRules].filter(
      (rule) => !('conditionText' in rule && String(rule.conditionText).includes('(from ')),
    );
    expect(known.length, '@supports rules for relative colours').to.be.below(sheet.cssRules.length);
    const css = known.map(({ cssText }) => cssText).join('\n');
    expect(css).to.contain('(from ');
    sheet.replaceSync(css.replaceAll('(from ', '(unknown '));
  }
}

describe('in a browser without relative colours', () => {
  host(
    'colour: In a browser without relative colours, accents have the text colour and all text is readable',
    {
      // A page may have a property of the name that ours has inside.
      markup: page('body { color: rgb(20, 40, 60) } :root { --_tone: 1 }'),
      check: async (opened) => {
        const { view, widgets } = opened;
        const [compare, card] = widgets;
        if (!compare || !card) throw new Error('no widgets');
        const heads = partsOf(compare, 'path-heading');
        const positions = () => heads.map((head) => view.getComputedStyle(head).position);
        expect(positions()).to.eql(['sticky', 'sticky', 'sticky']);
        forgetRelativeColours(opened);
        await settle(opened);
        expect(positions()).to.eql(['static', 'static', 'static']);
        for (const widget of widgets) expectSeen(widget);
        expectReadable(opened);
        const before = (node: Element) => view.getComputedStyle(node, '::before');
        compare.paths = ['compute', 'energy'];
        await compare.updateComplete;
        const names = [...partsOf(compare, 'name'), ...partsOf(card, 'name')];
        const edges = [
          ...partsOf(card, 'path').map((path) => view.getComputedStyle(path)),
          ...partsOf(compare, 'path-heading').map(before),
        ];
        // Languages have none.
        const rings = partsOf(compare, 'button').slice(0, 3).map(before);
        const colors = new Set([
          ...names.map((name) => view.getComputedStyle(name).color),
          ...[...edges, ...rings].map(({ borderTopColor }) => borderTopColor),
        ]);
        expect([...colors]).to.eql(['rgb(20, 40, 60)']);
        for (const { borderTopWidth } of edges) expect(borderTopWidth).to.equal('4px');
        const widths = rings.map(({ borderTopWidth }) => borderTopWidth);
        const [pressed, , not] = widths;
        expect(widths).to.eql([pressed, pressed, not]);
        expect(pressed).not.to.equal(not);
      },
    },
  );

  it('colour: In a browser without relative colours, the accents that you set apply', async () => {
    const opened = await openHost({
      markup: page('ai-paths-compare, ai-paths-card { --ai-paths-energy: rgb(1, 2, 3) }'),
    });
    forgetRelativeColours(opened);
    for (const widget of opened.widgets) {
      const name = shadow(widget).querySelector('[data-path="energy"] [part="name"]');
      expect(name && opened.view.getComputedStyle(name).color).to.equal('rgb(1, 2, 3)');
    }
  });
});
