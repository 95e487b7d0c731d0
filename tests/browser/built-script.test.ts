/** What the built script's own copy of Lit promises to pages: see src/entry/lit-globals.ts. */
import { expect } from '@open-wc/testing';
import { openPage, SCRIPT, widgetIn } from './built.js';
import { button, settled, TAGS, type Widget, waitUntil } from './support.js';

async function openWidget(markup: string, width = 1000): Promise<Widget> {
  const frame = await openPage(`<body>${markup}<script src="${SCRIPT}"></script></body>`, {
    width,
  });
  const widget = widgetIn(frame, TAGS.join());
  await waitUntil(() => widget.shadowRoot?.querySelector('[part="base"]'), 'no widget');
  await settled(widget);
  return widget;
}

/** The names, namespaces and texts of all nodes, without Lit's comments. */
const shown = (parent: ParentNode | null): string[] =>
  [...(parent?.childNodes ?? [])].flatMap((node) =>
    node.nodeType === Node.COMMENT_NODE
      ? []
      : node.nodeType === Node.TEXT_NODE
        ? [node.nodeValue ?? '']
        : [
            `${(node as Element).localName} ${(node as Element).namespaceURI}`,
            ...shown(node as Element),
          ],
  );

describe('the built script', () => {
  it('keeps the nodes that a change does not concern', async () => {
    const widget = await openWidget('<ai-paths-compare lang="en"></ai-paths-compare>');
    const cells = () => [...(widget.shadowRoot?.querySelectorAll('td, th, p') ?? [])];
    const before = cells();
    widget.lang = 'zh-Hant';
    await settled(widget);
    expect(before).to.have.length.above(20);
    expect(cells().every((cell, index) => cell === before[index])).to.equal(true);
  });

  it('makes nodes that belong to the page', async () => {
    const widget = await openWidget('<ai-paths-card lang="en"></ai-paths-card>');
    const nodes = widget.shadowRoot?.querySelectorAll('*') ?? [];
    expect(nodes).to.have.length.above(20);
    for (const node of nodes) expect(node.ownerDocument).to.equal(widget.ownerDocument);
  });

  it('makes one Trusted Types policy, under its own name', async () => {
    const frame = await openPage(`<body>
      <script>
        window.policies = [];
        Object.defineProperty(window, 'trustedTypes', {
          value: { createPolicy: (name, rules) => (policies.push(name), rules) },
        });
      </script>
      <ai-paths-card lang="en" paths="energy"></ai-paths-card>
      <script src="${SCRIPT}"></script></body>`);
    const widget = widgetIn(frame, 'ai-paths-card');
    await waitUntil(() => widget.shadowRoot?.querySelector('[part="base"]'), 'no widget');
    expect(Reflect.get(frame.contentWindow ?? {}, 'policies')).to.eql(['ai-paths']);
  });

  it('leaves no note for another Lit on the page', async () => {
    const widget = await openWidget('<ai-paths-card lang="en"></ai-paths-card>');
    const view = widget.ownerDocument.defaultView ?? {};
    const notes = Reflect.ownKeys(view).filter((key) => /^(lit|react)/i.test(String(key)));
    expect(notes).to.eql([]);
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
    const inHtml = await openWidget('<ai-paths-card lang="en" controls></ai-paths-card>', 300);
    button(inHtml, 'Energy Foundation').click();
    await settled(inHtml);
    for (const tag of TAGS) {
      const widget = widgetIn(frame, tag);
      await waitUntil(() => widget.shadowRoot?.querySelector('[part="base"]'), `no ${tag}`);
      await settled(widget);
      expect(widget.shadowRoot?.querySelectorAll('h3').length, tag).to.equal(4);
      button(widget, 'Energy Foundation').click();
      await settled(widget);
      expect(widget.shadowRoot?.querySelectorAll('h3').length, tag).to.equal(3);
    }
    expect(shown(widgetIn(frame, 'ai-paths-card').shadowRoot)).to.eql(shown(inHtml.shadowRoot));
    frame.remove();
  });
});
