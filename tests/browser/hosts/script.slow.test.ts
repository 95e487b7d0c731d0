/** Hosts by how the script comes into the page, and by what else runs there. */
import { expect } from '@open-wc/testing';
import { SCRIPT } from '../built.js';
import { normal, settled, textOf } from '../support.js';
import {
  CARD,
  COMPARE,
  expectSound,
  host,
  type HostPage,
  type HostWindow,
  openHost,
  settle,
  TAG,
  WIDGETS,
} from './hosts.js';

const code = await (await fetch(SCRIPT)).text();

const KINDS = {
  classic: '',
  deferred: 'defer',
  async: 'async',
  module: 'type="module"',
} as const;
const tag = (attributes: string) => `<script src="${SCRIPT}" ${attributes}></script>`;

describe('script: When a page loads the script twice, in any two ways, the widget is sound', () => {
  const kinds = Object.entries(KINDS);
  for (const [first, one] of kinds)
    for (const [second, other] of kinds)
      host(`${first}, then ${second}`, {
        markup: `<head>${tag(one)}</head><body>${WIDGETS}${tag(other)}</body>`,
      });

  host(
    'script: When a second copy of the script runs while the first one is still starting, the widget is sound',
    {
      markup: `<body>${WIDGETS}<script>
      const attachShadow = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        Element.prototype.attachShadow = attachShadow;
        const second = document.createElement('script');
        second.textContent = code;
        document.head.append(second);
        ran = !!customElements.get('ai-paths-compare');
        return attachShadow.call(this, init);
      };
    </script>${TAG}</body>`,
      before: (view) => Reflect.set(view, 'code', code),
      check: ({ view }) => {
        expect(Reflect.get(view, 'ran')).to.equal(true);
      },
    },
  );
});

describe('wherever the page puts the script and the elements, the widget shows', () => {
  host(
    'script: When the page writes the script and the widget with document.write, the widget is sound',
    {
      markup: `<body><script>document.write('${TAG.replace('</', '<\\/')}${WIDGETS}')</script></body>`,
    },
  );

  host(
    'script: When document.write replaces the whole page later, the widget in the new page is sound',
    {
      markup: `<head>${TAG}</head><body>${CARD}</body>`,
      check: async (page) => {
        page.document.open();
        page.document.write(`<!doctype html><body>${WIDGETS}`);
        page.document.close();
        await settle(page);
        expect(page.widgets).to.have.length(2);
        await expectSound(page);
      },
    },
  );

  host('script: On a page without a doctype (quirks mode), the widget is sound', {
    markup: `<html lang="en"><head>${TAG}</head><body>${WIDGETS.replaceAll(' lang=', ' theme="dark" lang=')}${WIDGETS}</body></html>`,
    doctype: '',
    check: ({ document }) => {
      expect(document.compatMode).to.equal('BackCompat');
    },
  });

  host('script: Inside a shadow root, the widget is sound', {
    markup: `<body><main></main><script>
      document.querySelector('main').attachShadow({ mode: 'open' }).innerHTML = '${WIDGETS}';
    </script>${TAG}</body>`,
  });

  host('script: Inside a declarative shadow root that also holds the script, the widget is sound', {
    markup: `<body><main><template shadowrootmode="open">${WIDGETS}${tag('')}</template></main></body>`,
  });

  host('script: In a template element that the page uses twice, both widgets are sound', {
    markup: `<head>${TAG}</head><body><template>${WIDGETS}</template><script type="module">
      for (const _ of [1, 2]) document.body.append(document.querySelector('template').content.cloneNode(true));
    </script></body>`,
    check: ({ widgets }) => {
      expect(widgets).to.have.length(4);
    },
  });

  host('script: When a page adds widgets from its own resize observer, they are sound', {
    markup: `<html lang="en"><body>${WIDGETS}${tag('')}<div><div><p>Text.</p></div></div><script>
      new ResizeObserver((_, observer) => {
        observer.disconnect();
        document.body.insertAdjacentHTML('beforeend', '${COMPARE}');
      }).observe(document.querySelector('p'));
    </script></body></html>`,
    check: ({ widgets }) => {
      expect(widgets).to.have.length(3);
    },
  });

  it('script: In a sandboxed frame without origin and storage, the widget shows its text without an error or a message', async () => {
    const inner = `${CARD.replaceAll('"', "'")}<script>
      const problems = [];
      for (const level of ['log', 'warn', 'error']) console[level] = (text) => problems.push(text);
      onerror = (text) => problems.push(text);
      onunhandledrejection = ({ reason }) => problems.push(String(reason));
    </script><script src='${SCRIPT}'></script><script>
      const card = document.querySelector('ai-paths-card');
      card.updateComplete.then(() => {
        const text = card.shadowRoot.querySelector('[part=base]').innerText;
        parent.postMessage({ text, problems, origin }, '*');
      });
    </script>`;
    interface Report {
      readonly text: string;
      readonly problems: readonly string[];
      readonly origin: string;
    }
    let reported: (report: Report) => void = () => undefined;
    const report = new Promise<Report>((resolve) => (reported = resolve));
    const { problems } = await openHost({
      markup: `<body><iframe sandbox="allow-scripts" srcdoc="${inner}"></iframe></body>`,
      before: (view) => {
        view.addEventListener('message', ({ data }: MessageEvent<Report>) => reported(data));
      },
    });
    const { text, ...rest } = await report;
    const plain = await openHost({ markup: `<head>${TAG}</head><body>${CARD}</body>` });
    expect(normal(text)).to.equal(plain.widgets.map(textOf).join());
    expect(rest).to.eql({ problems: [], origin: 'null' });
    expect(problems).to.eql([]);
  });
});

/** Modules as Lit's packages publish them, for the page's own import map. */
const LIT = '/tests/raw/node_modules';
const importMap = (build: string) =>
  JSON.stringify({
    imports: {
      lit: `${LIT}/lit/index.js`,
      '@lit/localize': `${LIT}/@lit/localize/lit-localize.js`,
      '@lit/reactive-element': `${LIT}/@lit/reactive-element/${build}reactive-element.js`,
      'lit-element/lit-element.js': `${LIT}/lit-element/${build}lit-element.js`,
      'lit-html': `${LIT}/lit-html/${build}lit-html.js`,
      'lit-html/': `${LIT}/lit-html/${build}`,
    },
  });

/** A site with a component of its own, which it shows in English or in French. */
const OWN = `<script type="module">
  import { html, css, LitElement } from 'lit';
  import { configureLocalization, msg, updateWhenLocaleChanges } from '@lit/localize';
  const { setLocale } = configureLocalization({
    sourceLocale: 'en',
    targetLocales: ['fr'],
    loadLocale: async () => ({ templates: { greeting: 'Bonjour' } }),
  });
  window.setLocale = setLocale;
  customElements.define('own-greeting', class extends LitElement {
    static properties = { name: {} };
    static styles = css\`p { color: rgb(1, 2, 3) }\`;
    constructor() {
      super();
      updateWhenLocaleChanges(this);
    }
    render() {
      return html\`<p>\${msg('Hello', { id: 'greeting' })}, \${this.name}</p>\`;
    }
  });
</script>`;

type Greeting = HTMLElement & { name: string; updateComplete: Promise<unknown> };

async function expectOwnWorks({ document, view, widgets }: HostPage): Promise<void> {
  const own = document.querySelector<Greeting>('own-greeting');
  const p = own?.shadowRoot?.querySelector('p');
  if (!own || !p) throw new Error('the page’s own component does not show');
  expect(p.textContent).to.equal('Hello, Ada');
  expect(view.getComputedStyle(p).color).to.equal('rgb(1, 2, 3)');
  const before = widgets.map(textOf);
  await (Reflect.get(view, 'setLocale') as (locale: string) => Promise<void>)('fr');
  own.name = 'Grace';
  await own.updateComplete;
  expect(p.textContent).to.equal('Bonjour, Grace');
  for (const widget of widgets) await settled(widget);
  expect(widgets.map(textOf)).to.eql(before);
}

describe('script: On a page that uses Lit and Lit Localize itself, the widget is sound, and the page’s own components and translations keep working', () => {
  const BUILDS = { production: '', development: 'development/' };
  for (const [name, build] of Object.entries(BUILDS))
    for (const [order, [before, after]] of Object.entries({
      'after the script': [tag(''), ''],
      'before the script': ['', tag('type="module"')],
    }))
      host(`in Lit's ${name} build, ${order}`, {
        markup: `<head><script type="importmap">${importMap(build)}</script>${before}${OWN}${after}</head>
          <body><own-greeting name="Ada"></own-greeting>${WIDGETS}</body>`,
        // What Lit itself says; not that there were several versions.
        says: build ? [/^Lit is in dev mode/] : [],
        asks: [/^\/tests\/raw\//],
        check: expectOwnWorks,
      });
});

/** Like Prototype.js 1.6 and MooTools 1.2: their versions of what browsers have had since. */
const OLD_LIBRARIES: Record<string, string> = {
  'Array.from, which knows neither iterables nor a function to map with': `Array.from = function (list) {
    var array = [];
    for (var i = 0; list && i < list.length; i++) array.push(list[i]);
    return array;
  };`,
  'filter, map, find, some and every, which give neither an index nor a "this"': `
    var of = { filter: function (a, f) { var r = []; for (var i = 0; i < a.length; i++) if (f(a[i])) r.push(a[i]); return r; },
      map: function (a, f) { var r = []; for (var i = 0; i < a.length; i++) r.push(f(a[i])); return r; },
      find: function (a, f) { for (var i = 0; i < a.length; i++) if (f(a[i])) return a[i]; },
      some: function (a, f) { for (var i = 0; i < a.length; i++) if (f(a[i])) return true; return false; },
      every: function (a, f) { for (var i = 0; i < a.length; i++) if (!f(a[i])) return false; return true; } };
    Object.keys(of).forEach(function (name) {
      Array.prototype[name] = function (f) { return of[name](this, f); };
    });`,
  'reduce without a start, entries that are an array, and toJSON': `
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    Array.prototype.entries = function () { return this.slice(); };
    Array.prototype.toJSON = String.prototype.toJSON = function () { return 'json'; };`,
  'Object.assign, which takes one source and what it inherits': `Object.assign = function (target, source) {
    for (var key in source) target[key] = source[key];
    return target;
  };`,
  'Function.prototype.bind without arguments': `Function.prototype.bind = function (self) {
    var method = this;
    return function () { return method.apply(self, arguments); };
  };`,
  'enumerable additions to every array, string, function and object': `
    [Array, String, Function, Object, Element].forEach(function (type) {
      ['each', 'contains', 'extend', 'toQueryString', 'collect', 'grep', 'invoke', 'size', 'inspect', 'store', 'pick', 'get', 'set', 'value', 'writable'].forEach(function (name) {
        if (!/get|set|value|writable/.test(name) || type === Array) type.prototype[name] = function () { return this; };
      });
    });`,
};

describe('script: On a page where old libraries have replaced built-in methods such as Array.from or bind, the widget is sound', () => {
  for (const [what, library] of Object.entries({
    ...OLD_LIBRARIES,
    'all of these': Object.values(OLD_LIBRARIES).join('\n'),
  }))
    for (const [kind, attributes] of Object.entries({ classic: '', module: 'type="module"' }))
      host(`${what} (${kind})`, {
        markup: `<head><script>${library}</script>${tag(attributes)}</head><body>${WIDGETS}</body>`,
      });
});

/** What a reader has before the script, or without. */
const FALLBACK = '<ai-paths-card><p slot="fallback">Words for all.</p></ai-paths-card>';

describe('script: In a browser that is too old for the widget, the fallback stays and the other scripts of the page run', () => {
  const remove =
    (name: string, ...from: readonly ('Document' | 'ShadowRoot')[]) =>
    (view: HostWindow) => {
      for (const type of from) Reflect.deleteProperty(view[type].prototype, name);
    };
  const OLD: Record<string, Pick<Parameters<typeof host>[1], 'markup' | 'before' | 'says'>> = {
    'where it cannot read the syntax: one SyntaxError': {
      markup: `<head></head><body>${FALLBACK}<script>an older grammar; ${code.replaceAll('</script', '')}</script></body>`,
      says: [/SyntaxError|Invalid|Unexpected|illegal/i],
    },
    'where it has no adopted style sheets': {
      markup: `<head>${TAG}</head><body>${FALLBACK}</body>`,
      before: remove('adoptedStyleSheets', 'Document', 'ShadowRoot'),
      says: [/shows its fallback/],
    },
    'where it has no custom elements': {
      markup: `<head>${TAG}</head><body>${FALLBACK}</body>`,
      before: (view) => Object.defineProperty(view, 'customElements', { value: undefined }),
    },
  };
  for (const [what, { says = [], ...row }] of Object.entries(OLD))
    it(what, async () => {
      const { document, problems, touched } = await openHost({
        ...row,
        markup: `${row.markup}<p>The rest.</p><script>rest = 'ran'</script>`,
      });
      expect(problems, problems.join('\n')).to.have.length(says.length);
      says.forEach((message, index) => expect(problems[index]).to.match(message));
      expect(normal(document.body.innerText)).to.equal('Words for all. The rest.');
      expect(Reflect.get(document.defaultView ?? {}, 'rest')).to.equal('ran');
      expect(touched).to.eql([]);
    });
});

describe('the element on its own', () => {
  host(
    'script: Without any child or attribute, on a page that declares no language, the widget is sound',
    {
      markup: `<html><head>${TAG}</head><body><ai-paths-card></ai-paths-card><ai-paths-compare></ai-paths-compare></body>`,
      check: ({ document, widgets }) => {
        expect(document.querySelectorAll('[lang]')).to.have.length(0);
        for (const { attributes, childNodes } of widgets)
          expect([...attributes, ...childNodes]).to.have.length(0);
      },
    },
  );
});
