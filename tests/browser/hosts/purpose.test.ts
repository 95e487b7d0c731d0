/** Hosts that set something of the widget on purpose: its custom properties, its parts, `hidden`, the focus. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, nextFrame, shadow, TAGS, type Widget } from '../support.js';
import { expectSound, type HostPage, openHost, settle, TAG, WIDGETS } from './hosts.js';

const page = (css: string, body: string) =>
  `<html lang="en"><head><style>${css}</style>${TAG}</head><body>${body}</body></html>`;
const both = (attributes: string) =>
  TAGS.map((tag) => `<${tag} lang="en" ${attributes}></${tag}>`).join('');

/** The manifest, from which the tables in docs/styling.md are made. */
interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
}
const { modules } = (await (await fetch('/custom-elements.json')).json()) as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const named = (list: 'cssProperties' | 'cssParts') =>
  elements.map((element) => (element[list] ?? []).map(({ name }) => name).sort());

/** Where a custom property can be seen: nodes, a computed style, the pseudo-element it is of. */
type Sight = readonly [selector: string, property: string, pseudo?: string];

const accent = (path: string): readonly Sight[] => [
  [`[data-path="${path}"] [part="name"]`, 'color'],
  [`section[data-path="${path}"]`, 'border-top-color'],
  [`th[data-path="${path}"]`, 'border-top-color', '::before'],
  [`button[data-path="${path}"]`, 'border-top-color', '::before'],
];
const SIGHTS: Record<string, readonly Sight[]> = {
  '--ai-paths-color': [['[part="base"], [part="text"], [part="intro"], button', 'color']],
  '--ai-paths-background': [['[part="base"]', 'background-color']],
  '--ai-paths-line': [
    ['td', 'border-bottom-color'],
    ['[part="field"]', 'border-top-color'],
  ],
  '--ai-paths-compute': accent('compute'),
  '--ai-paths-energy': accent('energy'),
  '--ai-paths-pragmatism': accent('pragmatism'),
};
const SET = 'rgb(1, 2, 3)';
const OFFSET = '--ai-paths-sticky-offset';

describe('style: Each --ai-paths-* property takes effect where you set it, and only there', () => {
  it('docs/styling.md names those that are tried here', () => {
    for (const names of named('cssProperties'))
      expect(names).to.eql([...Object.keys(SIGHTS), OFFSET].sort());
  });

  it(`${OFFSET}, of which the heads of a table and links to a path keep clear`, async () => {
    const { widgets } = await openHost({
      markup: page(`main { ${OFFSET}: 64px }`, `${both('')}<main>${both('')}</main>`),
    });
    const seen = widgets.map((widget) => {
      const place = shadow(widget).querySelector('th[data-path], section[data-path]');
      return place && getComputedStyle(place).scrollMarginTop;
    });
    expect(seen).to.eql(['0px', '0px', '64px', '64px']);
    const heads = widgets.flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll('thead th') ?? []),
    ]);
    expect(heads.map((head) => getComputedStyle(head).insetBlockStart)).to.eql(
      heads.map((_, index) => (index < heads.length / 2 ? '0px' : '64px')),
    );
  });

  for (const [name, sights] of Object.entries(SIGHTS))
    for (const theme of ['', ' theme="dark"', ' theme="light"'])
      it(`${name}${theme}`, async () => {
        const widgets = both(`controls${theme}`);
        const opened = await openHost({
          markup: page(`main { ${name}: ${SET} }`, `${widgets}<main>${widgets}</main>`),
        });
        expect(opened.problems).to.eql([]);
        const seen = (widget: Widget) =>
          sights.flatMap(([selector, property, pseudo]) =>
            [...shadow(widget).querySelectorAll(selector)].map((node) =>
              opened.view.getComputedStyle(node, pseudo).getPropertyValue(property),
            ),
          );
        for (const widget of opened.widgets) {
          const values = seen(widget);
          expect(values).not.to.have.length(0);
          if (widget.closest('main')) expect([...new Set(values)]).to.eql([SET]);
          else expect(values).not.to.contain(SET);
        }
      });
});

describe('style: A ::part() rule takes effect on each part that docs/styling.md names', () => {
  it('on each part that docs/styling.md names, and there are no others', async () => {
    const [parts = [], others] = named('cssParts');
    expect(parts).to.eql(others);
    const color = (part: string) => `rgb(1, 2, ${parts.indexOf(part)})`;
    const rules = parts.flatMap((part) =>
      TAGS.map((tag) => `${tag}::part(${part}) { color: ${color(part)} }`),
    );
    const { problems, view, widgets } = await openHost({
      markup: page(
        rules.join(' '),
        `${both('controls')}<div style="width: 300px">${both('')}</div>`,
      ),
    });
    expect(problems).to.eql([]);
    const nodes = widgets.flatMap((widget) => [...shadow(widget).querySelectorAll('[part]')]);
    expect([...new Set(nodes.flatMap(({ part }) => [...part]))].sort()).to.eql(parts);
    for (const node of nodes) {
      const [part = ''] = node.part;
      expect(view.getComputedStyle(node).color, part).to.equal(color(part));
    }
  });
});

describe('style: The attribute hidden hides the widget, and removing it shows the widget again', () => {
  for (const [what, css] of Object.entries({
    'a page that says nothing of it': '',
    'a page with a rule for it': '[hidden] { display: none !important }',
  }))
    it(`hides the widget, which comes back without it, on ${what}`, async () => {
      const opened = await openHost({
        markup: page(css, WIDGETS.replaceAll(' lang=', ' hidden$&')),
      });
      const { document, widgets } = opened;
      const expectHidden = () => {
        for (const widget of widgets)
          expect(widget.checkVisibility(), widget.localName).to.equal(false);
        expect(document.body.innerText.trim()).to.equal('');
      };
      expect(widgets).to.have.length(2);
      expectHidden();
      for (const widget of widgets) widget.hidden = false;
      await settle(opened);
      await expectSound(opened);
      for (const widget of widgets) widget.setAttribute('hidden', '');
      expectHidden();
      for (const widget of widgets) widget.removeAttribute('hidden');
      await settle(opened);
      await expectSound(opened);
    });
});

describe('style: The widget’s buttons show a focus ring to readers who use a keyboard, even on a page that removes focus rings', () => {
  /** The ring of the second button of each element, reached with the keyboard. */
  async function ringsOf({ view, widgets }: HostPage): Promise<string[]> {
    const rings: string[] = [];
    for (const widget of widgets) {
      const second = button(widget, 'Energy Foundation');
      // WebKit's driver may lose the first key in a frame.
      for (let tries = 0; tries < 3 && shadow(widget).activeElement !== second; tries++) {
        button(widget, 'Compute Maximalism').focus();
        await sendKeys({ press: 'Tab' });
        await nextFrame();
      }
      // Whether, not what: chai looks into the nodes of another window for ever.
      expect(shadow(widget).activeElement === second, 'Tab moves the focus').to.equal(true);
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } =
        view.getComputedStyle(second);
      rings.push([outlineStyle, outlineWidth, outlineColor, outlineOffset].join(' '));
    }
    return rings;
  }

  for (const css of [
    ':focus { outline: none !important }',
    '* { outline: 0 !important }',
    ':focus-visible, button:focus { outline: 0 solid transparent !important }',
  ])
    it(`has a ring for those who use a keyboard, on a page with ${css}`, async () => {
      const opened = await openHost({ markup: page(css, both('controls')) });
      const ring = 'solid 2px rgb(0, 0, 0) 2px';
      expect(await ringsOf(opened)).to.eql([ring, ring]);
      expect(opened.problems).to.eql([]);
    });
});
