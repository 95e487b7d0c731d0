/** On pages that have broken browser features, the text stays visible and one message says why. */
import { expect } from '@open-wc/testing';
import {
  breakFeature,
  change,
  failureName,
  FALLBACKS,
  faultsOf,
  openBroken,
  textSeen,
} from './breaking.js';
import { openPage, SCRIPT, widgetIn } from './built.js';
import { nextFrame, normal, shadow, textOf, waitUntil } from './support.js';

const WIDGET =
  '<ai-paths-compare controls><p slot="fallback">The whole text.</p><p>A note.</p></ai-paths-compare>';
const BARE = {
  card: '<ai-paths-card lang="en"></ai-paths-card>',
  compare: '<ai-paths-compare lang="en"><p>A note.</p></ai-paths-compare>',
};
const script = `<script src="${SCRIPT}"></script>`;
const EAR =
  'var said = []; console.warn = (...all) => said.push(all.map(String).join(" ")); onerror = (message) => said.push("uncaught: " + message); onunhandledrejection = () => said.push("rejected");';

/** What readers see of the page, and what its console was told. */
async function withBroken(breaking: string, body = WIDGET, query = '', tag = script) {
  const page = await openPage(
    `<html lang="en"><head><script>${EAR}\n${breaking}</script></head><body>${body}${tag}`,
    { query },
  );
  for (let frames = 0; frames < 3; frames++) await nextFrame();
  const { said } = page.contentWindow as unknown as { said: string[] };
  return { page, text: normal(page.contentDocument?.body.innerText ?? ''), said };
}

describe('security: When a page has removed a browser feature that the widget needs, the fallback stays visible and one message says why', () => {
  for (const [what, breaking] of [
    ['no ResizeObserver', 'delete window.ResizeObserver'],
    ['no Intl.Locale', 'delete Intl.Locale'],
    [
      'no adopted style sheets',
      'for (const { prototype } of [Document, ShadowRoot]) delete prototype.adoptedStyleSheets',
    ],
    [
      'no adopted style sheets and no replaceChildren, as in Chromium 85',
      'delete Element.prototype.replaceChildren; for (const { prototype } of [Document, ShadowRoot, DocumentFragment]) { delete prototype.adoptedStyleSheets; delete prototype.replaceChildren }',
    ],
    ['no constructed style sheets', 'delete window.CSSStyleSheet'],
    [
      'style sheets that cannot be constructed',
      'window.CSSStyleSheet = function () { throw new Error("no") }',
    ],
    [
      'an attachShadow that throws',
      'Element.prototype.attachShadow = () => { throw new Error("no") }',
    ],
    ['an attachShadow that returns nothing', 'Element.prototype.attachShadow = () => undefined'],
    [
      'an importNode that throws',
      'Document.prototype.importNode = () => { throw new Error("no") }',
    ],
    ['an importNode that returns nothing', 'Document.prototype.importNode = () => undefined'],
    [
      'a TreeWalker that throws',
      'Document.prototype.createTreeWalker = () => { throw new Error("no") }',
    ],
    [
      'an insertBefore that throws',
      'Node.prototype.insertBefore = () => { throw new Error("no") }',
    ],
  ] as const)
    it(what, async () => {
      const { text, said } = await withBroken(breaking);
      expect(text).to.equal('The whole text. A note.');
      expect(said.length, said.join('\n')).to.equal(1);
    });

  it('an attachShadow that closes every root shows the widget', async () => {
    const { page, text, said } = await withBroken(
      'const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: "closed" }) }',
    );
    expect(said).to.eql([]);
    expect(text).to.equal('A note.');
    expect(
      page.contentDocument?.querySelector<HTMLElement>('ai-paths-compare')?.offsetHeight,
    ).to.be.above(500);
  });

  for (const name of [
    'Object',
    'Array',
    'Node',
    'Element',
    'HTMLElement',
    'Document',
    'EventTarget',
  ])
    it(`a frozen ${name}.prototype`, async () => {
      const { page, said } = await withBroken(`Object.freeze(${name}.prototype)`);
      expect(said).to.eql([]);
      expect(textOf(widgetIn(page, 'ai-paths-compare'))).to.contain('Energy Foundation');
    });

  it('a render that fails later shows the fallback too', async () => {
    const { page, said } = await withBroken('');
    const widget = widgetIn(page, 'ai-paths-compare');
    const view = page.contentWindow as unknown as { eval(code: string): void };
    view.eval('Node.prototype.insertBefore = () => { throw new Error("no") }');
    widget.setAttribute('paths', 'energy');
    widget.setAttribute('sections', 'conclusion');
    expect(await widget.updateComplete).to.equal(false);
    expect(normal(page.contentDocument?.body.innerText ?? '')).to.equal('The whole text. A note.');
    expect(said.length).to.equal(1);
  });
});

/** The channels' and the README's fallbacks, under failures that differ in when they come. */
describe('security: All words stay in sight, once, under every fallback that a channel, a kit, the builder and the README write', () => {
  const names = Object.keys(FALLBACKS);
  const kept = Object.keys(BARE);

  for (const [holder, name] of [
    ['window', 'ResizeObserver'],
    ['window', 'MutationObserver'],
    ['Intl', 'Locale'],
    ['Element.prototype', 'attachShadow'],
    ['DocumentFragment.prototype', 'append'],
    ['HTMLSlotElement.prototype', 'assign'],
    ['Node.prototype', 'textContent'],
    ['Promise.prototype', 'then'],
  ] as const)
    it(`from the start, ${holder} ${name} is missing`, async () => {
      const { page, said } = await openBroken((view) => {
        breakFeature(view, { holder, name }, 'is missing');
      });
      expect(faultsOf(page, names)).to.eql([]);
      expect(said.length).to.be.above(0);
    });

  for (const [holder, name, failure] of [
    ['MutationObserver.prototype', 'observe', 'throws'],
    ['Document.prototype', 'importNode', 'throws'],
    ['Node.prototype', 'insertBefore', { call: 2 }],
    ['Node.prototype', 'textContent', 'is missing'],
    ['Element.prototype', 'setAttribute', { call: 5 }],
  ] as const)
    it(`before a later render, ${holder} ${name} ${failureName(failure)}`, async () => {
      const { page, view } = await openBroken(() => undefined);
      breakFeature(view, { holder, name }, failure);
      await change(page);
      expect(faultsOf(page, names)).to.eql([]);
    });

  it('a form hides a method that the package’s own Lit needs', async () => {
    const { page, said } = await withBroken(
      '',
      `<form name="importNode"></form><section>${FALLBACKS['the channel embed']}</section><script type="module" src="/dist/entry/index.js"></script>`,
      '',
      '',
    );
    await waitUntil(() => said.length, 'no message');
    expect(faultsOf(page, ['embed'])).to.eql([]);
    expect(said.length, said.join('\n')).to.equal(1);
  });

  it('an element without a fallback stays as it was', async () => {
    const { page, view, said } = await openBroken(() => undefined, Object.values(BARE));
    breakFeature(view, { holder: 'MutationObserver.prototype', name: 'observe' }, 'throws');
    await change(page);
    for (const section of page.contentDocument?.querySelectorAll('section') ?? [])
      expect(normal(textSeen(section)).length).to.be.above(500);
    expect(said.length).to.equal(kept.length);
  });
});

describe('After a first render has failed', () => {
  /** Breaks it, and returns what a page calls to mend it again. */
  const BREAKING =
    'const { insertBefore } = Node.prototype; Node.prototype.insertBefore = () => { throw new Error("no") }; var mend = () => { Node.prototype.insertBefore = insertBefore }';
  const mend = ({ contentWindow }: HTMLIFrameElement) =>
    (contentWindow as unknown as { mend(): void }).mend();
  const read = ({ contentDocument }: HTMLIFrameElement) =>
    normal(contentDocument?.body.innerText ?? '');

  for (const mended of [false, true])
    it(`the widget keeps its fallback and warns no more, whatever changes${mended ? ', on a page that has mended itself too' : ''}`, async () => {
      const { page, said } = await withBroken(BREAKING);
      expect(said.length, said.join('\n')).to.equal(1);
      expect(said[0]).to.match(/^<ai-paths-compare> shows its fallback: /);
      if (mended) mend(page);
      const widget = widgetIn(page, 'ai-paths-compare');
      const { ownerDocument } = widget;
      for (const change of [
        () => widget.setAttribute('paths', 'energy'),
        () => (widget.lang = 'zh-Hant'),
        () => (ownerDocument.documentElement.lang = 'zh-Hans'),
        () => ownerDocument.body.append(widget),
      ]) {
        change();
        await nextFrame();
        expect(await widget.updateComplete).to.equal(false);
        expect(read(page)).to.equal('The whole text. A note.');
      }
      expect(said.length, said.join('\n')).to.equal(1);
    });

  it('each further widget of the page says so itself, and one that is put in after the page has mended itself shows', async () => {
    const { page, said } = await withBroken(BREAKING, `${WIDGET}<ai-paths-card></ai-paths-card>`);
    expect(said.map((message) => message.split(':')[0])).to.have.members([
      '<ai-paths-compare> shows its fallback',
      '<ai-paths-card> shows its fallback',
    ]);
    mend(page);
    const widget = widgetIn(page, 'ai-paths-compare');
    const copy = widget.cloneNode(true) as typeof widget;
    widget.replaceWith(copy);
    expect(await copy.updateComplete).to.equal(true);
    expect(textOf(copy)).to.contain('Energy Foundation');
    expect(said.length, said.join('\n')).to.equal(2);
  });
});

describe('script: After a translator has replaced the widget’s text, the next change shows each text in the right place and language', () => {
  /** As browsers' own translators do: each text in a <font> of its own. */
  function translate(root: ShadowRoot): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim()) continue;
      const font = text.ownerDocument.createElement('font');
      font.textContent = 'übersetzt';
      text.replaceWith(font);
    }
  }

  for (const [what, how] of [
    ['text nodes replaced', translate],
    [
      'text nodes rewritten',
      (root: ShadowRoot) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) (walker.currentNode as Text).data = 'übersetzt';
      },
    ],
  ] as const)
    it(`${what}: the language, then the order of the paths`, async () => {
      const { page } = await withBroken('');
      const widget = widgetIn(page, 'ai-paths-compare');
      how(shadow(widget));
      widget.lang = 'zh-Hant';
      await nextFrame();
      await widget.updateComplete;
      expect(textOf(widget)).to.contain('能源根基').and.not.to.contain('übersetzt');
      how(shadow(widget));
      widget.paths = ['pragmatism', 'compute'];
      await widget.updateComplete;
      const fresh = await withBroken(
        '',
        '<ai-paths-compare controls lang="zh-Hant" paths="pragmatism compute"></ai-paths-compare>',
      );
      expect(textOf(widget)).to.equal(textOf(widgetIn(fresh.page, 'ai-paths-compare')));
    });
});
