/**
 * What the elements are measured against: the same comparison as a plain custom element, written
 * by hand as one would without a library. Same text, style sheet and DOM; it knows `paths`, the
 * language and the width of its place, and no more. It is bundled and minified as the script itself is.
 */
import { LOCALES } from '../../dist/content/locales.js';
import { adoptStyles } from '../../dist/elements/adopt-styles.js';

const elements = new Set();
const observer = new MutationObserver(() => elements.forEach((element) => element.queue()));

const localeOf = (tag) =>
  /^zh\b/i.test(tag) ? (/-(Hant|TW|HK|MO)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans') : 'en';

const pathName = ({ icon, label, name, slogan }, words) =>
  `<span part="icon" aria-hidden="true">${icon}</span> <span part="label">${label}${words.colon}</span><strong part="name">${name}</strong><span part="slogan"><span class="dash">${words.dash}</span>${slogan}</span>`;

const cell = (text, words) =>
  text ? `<td part="text">${text}</td>` : `<td part="not-stated">${words.notStated}</td>`;

const each = (items, item) => items.map(item).join('');

const table = ({ case: source, words }, paths, fields) =>
  `<table part="table"><caption part="caption">${words.comparison}</caption><thead><tr><td></td>${each(
    paths,
    (path) =>
      `<th scope="col" part="path-heading" data-path="${path.id}">${pathName(path, words)}</th>`,
  )}</tr></thead><tbody>${each(
    fields,
    (id) =>
      `<tr><th scope="row" part="field-label">${source.fields[id]}</th>${each(paths, ({ fields }) => cell(fields[id], words))}</tr>`,
  )}</tbody></table>`;

const list = ({ case: source, words }, paths, fields) =>
  `<div part="paths">${each(
    paths,
    (path) =>
      `<section part="path" data-path="${path.id}"><h3 part="path-heading">${pathName(path, words)}</h3><dl part="fields">${each(
        fields,
        (id) =>
          `<div part="field"><dt part="field-label">${source.fields[id]}${words.colon}</dt><dd part="text">${path.fields[id] ?? words.notStated}</dd></div>`,
      )}</dl></section>`,
  )}</div>`;

/** The text is ours, and nothing in it needs escaping. */
function markup(locale, chosen, narrow) {
  const { case: source, words } = LOCALES[locale].content;
  const paths = chosen.length
    ? chosen.map((id) => source.paths.find((path) => path.id === id)).filter(Boolean)
    : source.paths;
  const fields = Object.keys(source.fields).filter((id) => paths.some(({ fields }) => fields[id]));
  return `<div part="base" class="" lang="${locale}" dir="ltr"><h2 part="title"><span part="series">${source.series}${words.bar}</span>${source.title}<span part="subtitle"><span class="dash">${words.dash}</span>${source.subtitle}</span></h2><p part="intro">${source.intro}</p>${(narrow ? list : table)(LOCALES[locale].content, paths, fields)}<h3 part="futures-heading"><span part="icon" aria-hidden="true">${source.futures.icon}</span> ${source.futures.title}</h3><ul part="futures">${each(
    paths,
    ({ id, name, future }) =>
      `<li part="future" data-path="${id}"><strong part="name">${name}${words.colon}</strong>${future}</li>`,
  )}</ul><div part="conclusion">${each(source.conclusion, (text) => `<p>${text}</p>`)}</div></div><slot></slot>`;
}

customElements.define(
  'plain-compare',
  class extends HTMLElement {
    static observedAttributes = ['paths'];

    #queued = false;
    #narrow = false;
    #sizes = new ResizeObserver(([{ contentRect }]) => {
      const narrow = contentRect.width < 576;
      if (narrow === this.#narrow) return;
      this.#narrow = narrow;
      this.queue();
    });

    constructor() {
      super();
      adoptStyles(this.attachShadow({ mode: 'open' }));
    }

    connectedCallback() {
      elements.add(this);
      observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
      this.#sizes.observe(this);
      this.queue();
    }

    disconnectedCallback() {
      elements.delete(this);
      this.#sizes.disconnect();
      if (!elements.size) observer.disconnect();
    }

    attributeChangedCallback() {
      this.queue();
    }

    /** Renders once, however much changes until then. */
    queue() {
      if (this.#queued) return;
      this.#queued = true;
      queueMicrotask(() => {
        this.#queued = false;
        if (this.isConnected) this.#render();
      });
    }

    #render() {
      const lang = this.closest('[lang]')?.lang ?? navigator.language;
      const paths =
        this.getAttribute('paths')
          ?.split(/[\s,]+/)
          .filter(Boolean) ?? [];
      this.shadowRoot.innerHTML = markup(localeOf(lang), paths, this.#narrow);
    }
  },
);
