/**
 * The peer: both elements written by hand, as one would without a library. The same text, in two
 * languages, with a plain style sheet of its own, peer.css. It knows `paths`, `controls` and `lang`.
 */
import { LOCALES } from '../../dist/content/locales.js';
import css from './peer.css';

const NAMES = ['en', 'zh-Hant'];
const CONTENT = Object.fromEntries(NAMES.map((name) => [name, LOCALES[name].content]));
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const map = (list, item) => list.map(item).join('');

/** The element and its ancestors, out through every shadow root. */
function* lineage(from) {
  for (let node = from; node; node = node.parentNode ?? node.host)
    if (node instanceof Element) yield node;
}

function localeOf(element) {
  const near = [...lineage(element)].find((node) => node.hasAttribute('lang'));
  const tag = new Intl.Locale(near?.getAttribute('lang') || navigator.language).maximize();
  return tag.language === 'zh' ? 'zh-Hant' : 'en';
}

const shownPaths = (element, all) => {
  const asked = element.getAttribute('paths')?.split(/[\s,]+/);
  const shown = all.filter(({ id }) => asked?.includes(id));
  return shown.length ? shown : all;
};

const ordinal = ({ icon, label }) => `<span class=ordinal>${icon} ${label}</span>`;

const card = ({ case: source }, paths) =>
  `<div class=paths>${map(paths, (path) => `<section class="path ${path.id}"><h3>${ordinal(path)}${path.name}</h3><p class=motto>${path.slogan}</p><dl>${map(Object.entries(path.fields), ([id, text]) => `<div><dt>${source.fields[id]}<dd>${text}</div>`)}</dl></section>`)}</div><section class=futures><h3>${source.futures.title}</h3><ul>${map(paths, ({ id, name, future }) => `<li class=${id}><b>${name}</b> ${future}`)}</ul></section>`;

const compare = ({ case: source, words }, paths) => {
  const row = (label, cell) =>
    `<tr role=row><th role=rowheader scope=row>${label}</th>${map(paths, (path) => `<td class=${path.id} role=cell data-path="${path.name}">${cell(path)}</td>`)}</tr>`;
  const fields = Object.entries(source.fields).filter(([id]) => paths.some((it) => it.fields[id]));
  return `<div class=scroll role=region tabindex=0 aria-label="${source.title}"><table role=table><thead role=rowgroup><tr role=row><th role=columnheader scope=col></th>${map(paths, (path) => `<th class=${path.id} role=columnheader scope=col>${ordinal(path)}${path.name}</th>`)}</tr></thead><tbody role=rowgroup>${map(fields, ([id, label]) => row(label, ({ fields }) => fields[id] ?? `<span class=none>${words.notStated}</span>`))}${row(source.futures.title, ({ future }) => future)}</tbody></table></div>`;
};

const define = (tag, body) =>
  customElements.define(
    tag,
    class extends HTMLElement {
      static observedAttributes = ['paths', 'controls', 'lang'];

      #languages = new MutationObserver(() => this.#render());

      constructor() {
        super();
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.addEventListener('click', ({ target }) => {
          const { key } = target.dataset;
          if (!key) return;
          if (key in CONTENT) this.lang = key;
          else this.#toggle(key);
        });
      }

      connectedCallback() {
        for (const node of lineage(this))
          this.#languages.observe(node, { attributeFilter: ['lang'] });
        this.#render();
      }

      disconnectedCallback() {
        this.#languages.disconnect();
      }

      attributeChangedCallback() {
        if (this.isConnected) this.#render();
      }

      #toggle(id) {
        const all = CONTENT.en.case.paths;
        const shown = shownPaths(this, all).map((path) => path.id);
        const on = shown.includes(id);
        if (on && shown.length === 1) return;
        const left = all.map((path) => path.id).filter((it) => shown.includes(it) !== (it === id));
        this.setAttribute('paths', left.join(' '));
      }

      #render() {
        const locale = localeOf(this);
        const { case: source, words } = CONTENT[locale];
        const shown = shownPaths(this, source.paths);
        const button = (key, label, on) =>
          `<button data-key=${key} aria-pressed=${on}>${label}</button>`;
        const buttons = () =>
          `<div class=controls><div class=group role=group>${map(NAMES, (name) => button(name, CONTENT[name].words.language, name === locale))}</div><div class=group role=group>${map(
            source.paths,
            ({ id, name }) =>
              button(
                id,
                name,
                shown.some((path) => path.id === id),
              ),
          )}</div></div>`;
        const root = this.shadowRoot;
        const focused = root.activeElement?.dataset.key;
        root.innerHTML = `<article lang=${locale} dir=ltr><header><p class=series>${source.series}<h2>${source.title}</h2><p class=subtitle>${source.subtitle}</p>${this.hasAttribute('controls') ? buttons() : ''}</header><p>${source.intro}</p>${body({ case: source, words }, shown)}<footer>${map(source.conclusion, (text) => `<p>${text}`)}</footer></article>`;
        if (focused) root.querySelector(`[data-key=${focused}]`)?.focus();
      }
    },
  );

define('ai-paths-card', card);
define('ai-paths-compare', compare);
