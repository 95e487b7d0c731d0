/** The single script tag, in pages of its own. */
import { expect } from '@open-wc/testing';
import { VERSION } from '../../src/content/generated/version.js';
import { openPage, requests, SCRIPT, widgetIn } from './built.js';
import { captureWarnings, textOf } from './support.js';

const CARD = '<ai-paths-card lang="en" paths="energy"></ai-paths-card>';
const SENTENCE = 'Competing over who controls more and deeper.';
const tag = (attributes: string) => `<script src="${SCRIPT}" ${attributes}></script>`;

const title = (frame: HTMLIFrameElement) => {
  const heading = widgetIn(frame, 'ai-paths-card').shadowRoot?.querySelector('h2');
  return heading && frame.contentWindow?.getComputedStyle(heading);
};

const PAGES: Record<string, string> = {
  'deferred in the head': `<head>${tag('defer')}</head><body>${CARD}</body>`,
  'blocking in the head': `<head>${tag('')}</head><body>${CARD}</body>`,
  'async in the head': `<head>${tag('async')}</head><body>${CARD}</body>`,
  'as a module in the head': `<head>${tag('type="module"')}</head><body>${CARD}</body>`,
  'after the element': `<body>${CARD}${tag('')}</body>`,
  'as a module after the element': `<body>${CARD}${tag('type="module"')}</body>`,
  'twice, as module and classic': `<head>${tag('type="module"')}${tag('')}</head><body>${CARD}${tag('defer')}</body>`,
  'in a page of another encoding': `<head><meta charset="windows-1252">${tag('')}</head><body>${CARD}</body>`,
  'under a strict policy': `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">${tag('defer')}</head><body>${CARD}</body>`,
};

describe('the script', () => {
  for (const [where, markup] of Object.entries(PAGES))
    it(`script: Wherever the script tag is and however it loads (defer, async, module or none), the widget shows with its styles, and the script is the only request: ${where}`, async () => {
      const warnings = captureWarnings();
      const page = await openPage(markup);
      warnings.restore();
      expect(textOf(widgetIn(page, 'ai-paths-card'))).to.contain(SENTENCE);
      expect(textOf(widgetIn(page, 'ai-paths-card'))).to.contain('— “Control the Foundation');
      expect(title(page)?.marginTop).to.equal('0px');
      // WebKit lists what it has asked for late, or not at all.
      for (const path of requests(page)) expect(path).to.equal(SCRIPT);
      expect(warnings.messages).to.eql([]);
    });

  it('script: The script stores nothing, sets no cookie and adds no global name to the page', async () => {
    const page = await openPage(`<body>${CARD}</body>`);
    const before = new Set(Object.getOwnPropertyNames(page.contentWindow));
    const loaded = await openPage(`<body>${CARD}${tag('')}</body>`);
    const after = Object.getOwnPropertyNames(loaded.contentWindow);
    expect(after.filter((name) => !before.has(name))).to.eql([]);
    expect(loaded.contentDocument?.cookie).to.equal('');
    expect(loaded.contentWindow?.localStorage).to.have.length(0);
  });

  it('script: With two versions of the script on a page, the first one wins, and one warning names both', async () => {
    const code = await (await fetch(SCRIPT)).text();
    const other = code.replaceAll(`"${VERSION}"`, '"9.9.9"');
    expect(other).not.to.equal(code);
    const page = await openPage(`<body>${CARD}${tag('')}</body>`);
    const messages: string[] = [];
    const { contentWindow: view, contentDocument } = page;
    if (!view || !contentDocument) throw new Error('no page');
    Reflect.get(view, 'console').warn = (message: string) => messages.push(message);
    const second = contentDocument.createElement('script');
    second.textContent = other;
    contentDocument.body.append(second);
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain(VERSION).and.to.contain('9.9.9');
    expect(textOf(widgetIn(page, 'ai-paths-card'))).to.contain(SENTENCE);
  });

  it('script: When a site runs the script again after a link, the script leaves the existing widgets alone', async () => {
    const marker = (lang: string) =>
      `<div data-ai-paths="card" data-lang="${lang}" data-paths="energy"><p>Fallback</p></div>`;
    const page = await openPage(
      `<body>${marker('en')}<ai-paths-card lang="en">${marker('ja')}</ai-paths-card>${tag('')}</body>`,
    );
    const { contentWindow: view, contentDocument } = page;
    if (!view || !contentDocument) throw new Error('no page');
    const messages: unknown[] = [];
    Reflect.get(view, 'console').warn = (...parts: unknown[]) => messages.push(parts.join(' '));
    const code = await (await fetch(SCRIPT)).text();
    for (let run = 0; run < 2; run++) {
      const again = contentDocument.createElement('script');
      again.textContent = code;
      contentDocument.body.append(again);
    }
    expect(messages).to.eql([]);
    const roots = [...contentDocument.querySelectorAll('div')].map((it) => it.shadowRoot);
    expect(roots[0]?.querySelectorAll('ai-paths-card')).to.have.length(1);
    expect(roots[1]).to.equal(null);
  });
});
