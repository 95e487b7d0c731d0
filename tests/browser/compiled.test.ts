/** The script's compiled templates and its copy of Lit, against the same views with all of Lit. */
import { expect, waitUntil } from '@open-wc/testing';
import { openPage, SCRIPT, widgetIn } from './built.js';
import { button, settled, TAGS, type Widget } from './support.js';

const COMPILED = `<script src="${SCRIPT}"></script>`;
const UNCOMPILED = '<script type="module" src="/src/entry/script.ts"></script>';

/** Every node below, a line each. Without Lit's markers, which are comments: our copy has fewer. */
function nodesOf(parent: Node, indent = ''): string[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node.nodeType === Node.COMMENT_NODE) return [];
    if (node instanceof ownWindow(node).Element) {
      const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`);
      return [
        `${indent}<${node.localName}${attributes.sort().join('')}> ${node.namespaceURI ?? ''}`,
        ...nodesOf(node, `${indent}  `),
      ];
    }
    return [`${indent}${node.nodeName} ${JSON.stringify(node.nodeValue)}`];
  });
}

function ownWindow(node: Node): Window & typeof globalThis {
  const view = node.ownerDocument?.defaultView;
  if (!view) throw new Error(`${node.nodeName} belongs to no page`);
  return view;
}

function shown(widget: Widget): string[] {
  if (!widget.shadowRoot) throw new Error('no shadow root');
  return nodesOf(widget.shadowRoot);
}

/** The same markup in two pages, and what happens to each of the two widgets. */
async function bothPages(markup: string, width: number): Promise<readonly Widget[]> {
  const widgets: Widget[] = [];
  for (const script of [COMPILED, UNCOMPILED]) {
    const frame = await openPage(`<body>${markup}${script}</body>`, { width });
    const widget = widgetIn(frame, TAGS.join());
    await waitUntil(() => widget.shadowRoot?.querySelector('[part="base"]'), 'no widget');
    widgets.push(widget);
  }
  return widgets;
}

type Step = readonly [what: string, act: (widget: Widget) => void];

const attribute = (name: string, value: string): Step => [
  `${name}="${value}"`,
  (widget) => widget.setAttribute(name, value),
];
const without = (name: string): Step => [`no ${name}`, (widget) => widget.removeAttribute(name)];
const press = (name: string): Step => [`${name} pressed`, (widget) => button(widget, name).click()];
const focused = (name: string): Step => [
  `${name} focused`,
  (widget) => button(widget, name).focus(),
];

const STEPS: readonly Step[] = [
  attribute('paths', 'pragmatism energy'),
  attribute('paths', 'energy'),
  without('paths'),
  attribute('fields', 'risks belief potential'),
  attribute('sections', 'paths conclusion'),
  attribute('heading-level', '1'),
  without('fields'),
  without('sections'),
  ...['3', '4', '5', '6', '2'].map((level) => attribute('heading-level', level)),
  attribute('lang', 'zh-Hant'),
  attribute('theme', 'dark'),
  attribute('controls', ''),
  press('English'),
  focused('Energy Foundation'),
  press('Energy Foundation'),
  press('Compute Maximalism'),
  press('Pragmatism'),
  press('Energy Foundation'),
  press('繁體中文'),
  without('theme'),
  without('controls'),
  attribute('lang', 'en-GB'),
];

describe('the script, compiled', () => {
  for (const tag of TAGS)
    for (const width of [320, 1000])
      it(`<${tag}> ${width} px wide has, after each change, the nodes that the views have`, async () => {
        const widgets = await bothPages(`<${tag} lang="en">a <a href="#">note</a></${tag}>`, width);
        for (const [what, act] of [['first', () => {}] as Step, ...STEPS]) {
          const [compiled, uncompiled] = await Promise.all(
            widgets.map(async (widget) => {
              act(widget);
              await settled(widget);
              return shown(widget);
            }),
          );
          expect(compiled, what).to.eql(uncompiled);
          expect(compiled?.length, what).to.be.above(10);
        }
      });

  it('keeps the nodes that a change does not concern', async () => {
    const [compiled] = await bothPages('<ai-paths-compare lang="en"></ai-paths-compare>', 1000);
    if (!compiled) throw new Error('no widget');
    await settled(compiled);
    const cells = () => [...(compiled.shadowRoot?.querySelectorAll('td, th, p') ?? [])];
    const before = cells();
    compiled.lang = 'zh-Hant';
    await settled(compiled);
    expect(before).to.have.length.above(20);
    expect(cells().every((cell, index) => cell === before[index])).to.equal(true);
  });

  it('makes nodes that belong to the page', async () => {
    const [compiled] = await bothPages('<ai-paths-card lang="en"></ai-paths-card>', 1000);
    const bases = compiled?.shadowRoot?.querySelectorAll('*') ?? [];
    expect(bases).to.have.length.above(20);
    for (const node of bases) expect(node.ownerDocument).to.equal(compiled?.ownerDocument);
  });

  it('shows in a page that is served as XML', async () => {
    const page = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XHTML</title></head>
      <body>${TAGS.map((tag) => `<${tag} controls="controls"></${tag}>`).join('')}
      <script src="${location.origin}${SCRIPT}"></script></body></html>`;
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([page], { type: 'application/xhtml+xml' }));
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    expect(frame.contentDocument?.contentType).to.equal('application/xhtml+xml');
    const html = await bothPages(`<ai-paths-card lang="en" controls></ai-paths-card>`, 300);
    for (const tag of TAGS) {
      const widget = widgetIn(frame, tag);
      await waitUntil(() => widget.shadowRoot?.querySelector('[part="base"]'), `no ${tag}`);
      await settled(widget);
      expect(widget.shadowRoot?.querySelectorAll('h3').length, tag).to.equal(4);
      button(widget, 'Energy Foundation').click();
      await settled(widget);
      expect(widget.shadowRoot?.querySelectorAll('h3').length, tag).to.equal(3);
    }
    const [inHtml] = html;
    if (inHtml) button(inHtml, 'Energy Foundation').click();
    if (inHtml) await settled(inHtml);
    expect(shown(widgetIn(frame, 'ai-paths-card'))).to.eql(inHtml && shown(inHtml));
    frame.remove();
  });
});
