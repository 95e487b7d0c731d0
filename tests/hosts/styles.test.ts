/** Pages with style sheets that reset or restyle every element: Bootstrap's and Tailwind's. */
import { expect } from '@open-wc/testing';
import { settled, shadow, TAGS } from '../browser/support.js';
import { BUILT, expectSound, type Host, MODULES, openHost, WIDGET_SCRIPT } from './support.js';

const SHEETS = {
  Bootstrap: `${MODULES}/bootstrap/dist/css/bootstrap.css`,
  'Tailwind’s preflight': `${BUILT}/preflight.css`,
};

/** What the widget takes from the page around it, on purpose. Sizes follow the font. */
const TAKEN = [
  'color',
  'font-family',
  'font-feature-settings',
  'font-size',
  'font-variation-settings',
  'line-height',
  'tab-size',
  '-moz-tab-size',
  '-webkit-tap-highlight-color',
  '-webkit-text-size-adjust',
  'text-size-adjust',
  '-moz-text-size-adjust',
];

const BODY = TAGS.map(
  (tag) => `<${tag} controls><p slot="fallback">Not yet.</p></${tag}>
    <div style="inline-size: 20em"><${tag}></${tag}></div>`,
).join('');

const open = (head: string) =>
  openHost(
    `<style>*, ::before, ::after { transition: none !important }</style>${head}${WIDGET_SCRIPT}`,
    BODY,
  );

/** Everything that is computed for every element of the widgets, and for what CSS adds to it. */
function look({ document, view }: Host): Map<string, string[]> {
  // A host's custom properties come in and mean nothing here.
  const keys = [...view.getComputedStyle(document.body)].filter((key) => !key.startsWith('--'));
  const found = new Map<string, string[]>();
  [...document.querySelectorAll(TAGS.join())].forEach((widget, number) => {
    [...shadow(widget).querySelectorAll('*')].forEach((element, index) => {
      for (const pseudo of ['', '::before', '::after']) {
        const style = view.getComputedStyle(element, pseudo);
        if (pseudo && style.content === 'none') continue;
        const name = `${widget.localName} ${number}: ${index} ${element.localName}${pseudo}`;
        found.set(
          name,
          keys.map((key) => `${key}: ${style.getPropertyValue(key)}`),
        );
      }
    });
  });
  return found;
}

async function expectSettled(host: Host) {
  for (const widget of host.document.querySelectorAll(TAGS.join())) await settled(widget as never);
  await expectSound(host, 4);
}

for (const [name, sheet] of Object.entries(SHEETS))
  describe(`a page with ${name}`, () => {
    it('style: With Bootstrap or Tailwind’s preflight on the page, the widget shows, and looks as it does on a plain page in the same font', async function () {
      this.timeout(60_000);
      const host = await open(`<link rel="stylesheet" href="${sheet}">`);
      await expectSettled(host);
      const body = host.view.getComputedStyle(host.document.body);
      const taken = TAKEN.filter((key) => body.getPropertyValue(key))
        .map((key) => `${key}: ${body.getPropertyValue(key)};`)
        .join(' ');
      // A sheet that takes every margin takes the widget's own too, as it should.
      const { margin } = host.view.getComputedStyle(host.widget('ai-paths-card'));
      const plain = await open(
        `<style>body { margin: 0; ${taken} } ${TAGS.join()} { margin: ${margin} }</style>`,
      );
      await expectSettled(plain);

      const expected = look(plain);
      const found = look(host);
      expect(found.size).to.be.above(200);
      expect([...found.keys()]).to.eql([...expected.keys()]);
      const differences = [...found].flatMap(([element, styles]) =>
        styles
          .map((style, index) => [expected.get(element)?.[index], style])
          .filter(([before, after]) => before !== after)
          .map(([before, after]) => `${element} ${before} -> ${after}`),
      );
      expect(differences.slice(0, 20)).to.eql([]);
    });

    it('leaves the title’s margin, the cells’ padding, the list’s style and the buttons’ look', async () => {
      const host = await open(`<link rel="stylesheet" href="${sheet}">`);
      await expectSettled(host);
      const root = shadow(host.widget('ai-paths-compare'));
      const style = (selector: string) => {
        const element = root.querySelector(selector);
        if (!element) throw new Error(`no ${selector}`);
        return host.view.getComputedStyle(element);
      };
      const size = parseFloat(style('[part="base"]').fontSize);
      expect(style('[part="title"]').marginBlockStart).to.equal('0px');
      expect(parseFloat(style('[part="title"]').fontSize)).to.be.closeTo(1.5 * size, 0.1);
      expect(style('[part="title"]').fontWeight).to.equal('700');
      expect(parseFloat(style('tbody td').paddingBlockStart)).to.be.closeTo(0.6 * size, 0.1);
      expect(style('tbody td').borderBlockEndStyle).to.equal('solid');
      expect(style('[part="futures"]').listStyleType).to.equal('none');
      expect(style('button').borderTopWidth).to.equal('1px');
      expect(style('button').borderTopStyle).to.equal('solid');
      expect(parseFloat(style('button').borderTopLeftRadius)).to.be.above(20);
      expect(style('button').cursor).to.equal('pointer');
    });

    it('is a page that the sheet has reached, so that these tests say something', async () => {
      const host = await open(`<link rel="stylesheet" href="${sheet}">`);
      expect(host.view.getComputedStyle(host.document.body).margin).to.equal('0px');
      const outside = host.document.body.appendChild(host.document.createElement('button'));
      expect(host.view.getComputedStyle(outside).boxSizing).to.equal('border-box');
      const heading = host.document.body.appendChild(host.document.createElement('h2'));
      expect(host.view.getComputedStyle(heading).marginTop).to.equal('0px');
    });
  });
