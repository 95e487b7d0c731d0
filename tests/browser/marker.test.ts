/** The marker, which the channel `html` writes, in pages that hold on to what is theirs. */
import { expect } from '@open-wc/testing';
import type * as Channels from '../../src/entry/channels.js';
import { openPage, SCRIPT, widgetIn } from './built.js';
import { nextFrame, normal, pathsShown, shadow, textOf, widgetsIn, waitUntil } from './support.js';

const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;
const script = `<script src="${SCRIPT}" defer></script>`;
const MARKER = channels.html({
  view: 'card',
  paths: 'energy',
  sections: 'paths',
  source: 'https://example.com/',
});
const NAME = 'Energy Foundation';

function documentOf(page: HTMLIFrameElement): Document {
  if (!page.contentDocument) throw new Error('no page');
  return page.contentDocument;
}

function find<E extends HTMLElement = HTMLElement>(page: HTMLIFrameElement, selector: string): E {
  const found = documentOf(page).querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** Until the script has looked at what has changed, and what it shows has settled. */
async function looked(page: HTMLIFrameElement): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await nextFrame();
  for (const widget of widgetsIn(documentOf(page))) await widget.updateComplete;
}

/** How often a reader sees a name on the page, inside widgets and outside. */
function seen(page: HTMLIFrameElement, name = NAME): { inside: number; outside: number } {
  const count = (text: string) => normal(text).split(name).length - 1;
  const shown = widgetsIn(documentOf(page)).filter((widget) => widget.checkVisibility());
  return {
    inside: shown.reduce((sum, widget) => sum + count(textOf(widget)), 0),
    outside: count(documentOf(page).body.innerText),
  };
}

const WIDGET = { inside: 1, outside: 0 };
const TEXT = { inside: 0, outside: 1 };

describe('a marker', () => {
  it('text: A snippet of the channel html shows as the widget in its place, and none of the page’s own nodes change', async () => {
    const markup = `<main id="main"><p>Before.</p>${MARKER.replace('<div', '<div id="case" class="note"')}<p>After.</p></main>`;
    const plain = await openPage(`<body>${markup}`);
    const page = await openPage(`<body>${markup}${script}`);
    await looked(page);
    expect(seen(plain)).to.eql(TEXT);
    expect(seen(page)).to.eql(WIDGET);
    expect(find(page, '#main').innerHTML).to.equal(find(plain, '#main').innerHTML);
  });

  it('keeps the nodes that it had, its link to the source in sight, and the focus on it', async () => {
    const page = await openPage(MARKER);
    const marker = find(page, '[data-ai-paths]');
    const before = [...marker.childNodes];
    const link = find(page, 'a');
    link.focus();
    const tag = documentOf(page).createElement('script');
    tag.src = SCRIPT;
    await new Promise((resolve) => {
      tag.addEventListener('load', resolve);
      documentOf(page).head.append(tag);
    });
    await looked(page);
    expect(seen(page)).to.eql(WIDGET);
    expect([...marker.childNodes].every((node, index) => node === before[index])).to.equal(true);
    expect(link.getBoundingClientRect().height).to.be.above(0);
    expect(link.getBoundingClientRect().top).to.be.above(
      widgetIn(page, 'ai-paths-card').getBoundingClientRect().top,
    );
    // Whether, not what: chai looks into the nodes of another window for ever.
    expect(documentOf(page).activeElement === link).to.equal(true);
  });

  it('shows a paragraph once in which a plugin has set a link or an anchor', async () => {
    const linked = channels
      .html({ lang: 'en', source: 'https://example.com/' })
      .replace('The AI industry', 'The <a href="/ai">AI</a> industry')
      .replace('<p>These three paths', '<p><a id="conclusion"></a>These three paths')
      .replace('lowest cost.</p>', 'lowest <a href="/cost">cost</a></p>')
      .replace(/<\/a><\/p> ?<\/div>$/, '</a> <span>(PDF)</span></p></div>');
    expect(linked).to.contain('(PDF)');
    const page = await openPage(`<body>${linked}${script}`);
    await looked(page);
    for (const text of ['splitting into three', 'not mutually exclusive', 'The real winner'])
      expect(seen(page, text), text).to.eql(WIDGET);
    expect(seen(page, 'Source:')).to.eql(TEXT);
  });

  it('text: A snippet of the channel html that is added to the page later also shows as the widget', async () => {
    const page = await openPage(`<main></main>${script}`);
    const main = find(page, 'main');
    main.innerHTML = `<div>${MARKER}</div>`;
    await looked(page);
    expect(seen(page)).to.eql(WIDGET);
    main.replaceChildren();
    main.insertAdjacentHTML('beforeend', MARKER);
    await looked(page);
    expect(seen(page)).to.eql(WIDGET);
  });

  it('shows once after it was removed and put back, moved, cloned, or written out and read in again', async () => {
    const page = await openPage(`<main>${MARKER}</main><aside></aside>${script}`);
    const [main, aside, marker] = ['main', 'aside', '[data-ai-paths]'].map((selector) =>
      find(page, selector),
    );
    if (!main || !aside || !marker) throw new Error('no page');
    marker.remove();
    await looked(page);
    main.append(marker);
    await looked(page);
    expect(seen(page)).to.eql(WIDGET);
    aside.append(marker);
    await looked(page);
    expect(seen(page)).to.eql(WIDGET);
    marker.replaceWith(marker.cloneNode(true));
    await looked(page);
    expect(seen(page)).to.eql(WIDGET);
    const again = await openPage(documentOf(page).documentElement.outerHTML);
    await looked(again);
    expect(seen(again)).to.eql(WIDGET);
  });

  it('follows its attributes and its language', async () => {
    const page = await openPage(`<html lang="en"><body>${MARKER}${script}`);
    const marker = find(page, '[data-ai-paths]');
    marker.dataset['paths'] = 'compute';
    await looked(page);
    expect(pathsShown(widgetIn(page, 'ai-paths-card'))).to.eql(['compute']);
    delete marker.dataset['paths'];
    await looked(page);
    expect(pathsShown(widgetIn(page, 'ai-paths-card')).length).to.equal(3);
    marker.lang = 'zh-Hant';
    await looked(page);
    expect(textOf(widgetIn(page, 'ai-paths-card'))).to.contain('能源根基');
    marker.dataset['aiPaths'] = 'compare';
    await looked(page);
    expect(textOf(widgetIn(page, 'ai-paths-compare'))).to.contain('能源根基');
    expect(widgetsIn(documentOf(page)).length).to.equal(1);
  });

  it('that a framework makes a node of another kind shows what is in it', async () => {
    const page = await openPage(`${MARKER}${script}`);
    const marker = find(page, '[data-ai-paths]');
    marker.removeAttribute('data-ai-paths');
    marker.textContent = 'Another post.';
    await looked(page);
    expect(normal(documentOf(page).body.innerText)).to.equal('Another post.');
    marker.append(' And more.');
    await looked(page);
    expect(normal(documentOf(page).body.innerText)).to.equal('Another post. And more.');
    expect(seen(page)).to.eql({ inside: 0, outside: 0 });
  });

  it('can be styled through its parts by the page', async () => {
    const page = await openPage(
      `<style>[data-ai-paths]::part(name) { color: rgb(1, 2, 3) }</style>${MARKER}${script}`,
    );
    await looked(page);
    const name = shadow(widgetIn(page, 'ai-paths-card')).querySelector('[part=name]');
    expect(name && getComputedStyle(name).color).to.equal('rgb(1, 2, 3)');
  });

  it('exports every part that the widget shows, which are all that it documents', async () => {
    const manifest = (await (await fetch('/custom-elements.json')).json()) as {
      modules: { declarations?: { tagName?: string; cssParts?: { name: string }[] }[] }[];
    };
    const documented = manifest.modules
      .flatMap(({ declarations }) => declarations ?? [])
      .find(({ tagName }) => tagName === 'ai-paths-card')
      ?.cssParts?.map(({ name }) => name);
    const whole = channels.html({ lang: 'en', controls: true });
    const page = await openPage(`<body style="width: 900px">${whole}${script}`);
    await looked(page);
    const widget = widgetIn(page, 'ai-paths-compare');
    const exported = () => [...new Set(widget.getAttribute('exportparts')?.split(','))];
    const inTable = exported();
    expect(inTable).to.contain('table').and.not.to.contain('path');
    documentOf(page).body.style.width = '300px';
    await waitUntil(() => exported().includes('path'), 'the list exports no parts of its own');
    expect([...new Set([...inTable, ...exported()])]).to.have.members(documented ?? []);
  });

  it('whose page lets nobody attach a shadow root keeps its text, with one warning', async () => {
    for (const broken of [
      'throw new Error("no")',
      'return attach.call(this, { ...init, mode: "closed" })',
    ]) {
      const page = await openPage(
        `<script>var said = []; console.warn = (...all) => said.push(all.join(' '));
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (init) { if (this.localName === 'div') { ${broken} } return attach.call(this, init); };
        onerror = () => said.push('uncaught')</script>${MARKER}${script}`,
      );
      await looked(page);
      const closed = broken.includes('closed');
      // A closed root shows the widget; no test can look inside.
      expect(seen(page)).to.eql(closed ? { inside: 0, outside: 0 } : TEXT);
      expect(find(page, '[data-ai-paths]').offsetHeight).to.be.above(50);
      const { said } = page.contentWindow as unknown as { said: string[] };
      expect(said.length).to.equal(closed ? 0 : 1);
    }
  });
});

describe('a marker that is being edited', () => {
  it('is left alone in a page’s editor, which saves what it was given', async () => {
    const uneditable = '<section contenteditable="false">';
    for (const around of [
      '<main contenteditable>',
      '<main contenteditable="plaintext-only">',
      `<main contenteditable>${uneditable}`,
    ]) {
      const page = await openPage(`${around}${MARKER}</main>${script}`);
      await looked(page);
      expect(find(page, '[data-ai-paths]').shadowRoot).to.equal(null);
      expect(seen(page)).to.eql(TEXT);
    }
  });

  it('is left alone in a document that is edited as a whole', async () => {
    const page = await openPage(`<script>document.designMode = 'on'</script>${MARKER}${script}`);
    await looked(page);
    expect(find(page, '[data-ai-paths]').shadowRoot).to.equal(null);
  });

  it('shows its own text while the page edits it in place, and the widget again after', async () => {
    const page = await openPage(`<main>${MARKER}</main>${script}`);
    const main = find(page, 'main');
    const before = main.innerHTML;
    main.contentEditable = 'true';
    await looked(page);
    expect(seen(page)).to.eql(TEXT);
    main.contentEditable = 'false';
    await looked(page);
    expect(seen(page)).to.eql(WIDGET);
    expect(main.innerHTML).to.equal(before);
  });

  it('is no loop for an editor that puts back what it drew', async () => {
    const page = await openPage(`<main contenteditable>${MARKER}</main>${script}`);
    const main = find(page, 'main');
    const drawn = main.innerHTML;
    let mended = 0;
    const observer = new MutationObserver(() => {
      if (main.innerHTML !== drawn || main.querySelector('[slot]')) {
        mended++;
        main.innerHTML = drawn;
      }
    });
    observer.observe(main, { attributes: true, childList: true, subtree: true });
    main.innerHTML = drawn;
    await looked(page);
    observer.disconnect();
    expect(mended).to.equal(0);
    expect(seen(page)).to.eql(TEXT);
  });

  it('has buttons that write nothing into what an author edits: the channel embed', async () => {
    const embed = channels.embed({ view: 'card', controls: true, lang: 'en' });
    for (const around of ['', '<section contenteditable="false">']) {
      const page = await openPage(
        `<main contenteditable>${around}${embed.replace(/<script.*/, '')}</main>${script}`,
      );
      const main = find(page, 'main');
      const before = main.innerHTML;
      const widget = widgetIn(page, 'ai-paths-card');
      await widget.updateComplete;
      for (const button of shadow(widget).querySelectorAll('button')) button.click();
      await looked(page);
      expect(main.innerHTML).to.equal(before);
    }
  });
});

describe('a marker that has lost something to a sanitizer', () => {
  for (const [dropped, markup] of [
    ['every option', MARKER.replace(/ data-(?!ai-paths)[\w-]+="[^"]*"/g, '')],
    ['the language', MARKER.replace(/ lang="[^"]*"/, '')],
    ['the view’s name', MARKER.replace('data-ai-paths="card"', 'data-ai-paths=""')],
  ] as const)
    it(`text: A snippet of the channel html that has lost options to a sanitizer shows as a widget with the defaults: ${dropped}`, async () => {
      const page = await openPage(`<html lang="en"><body>${markup}${script}`);
      await waitUntil(() => widgetsIn(documentOf(page)).length === 1);
      await looked(page);
      const [widget] = widgetsIn(documentOf(page));
      expect(widget && textOf(widget)).to.contain(NAME);
      expect(seen(page).outside).to.equal(0);
    });
});
