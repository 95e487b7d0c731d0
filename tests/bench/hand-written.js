/**
 * What the elements are measured against: the same comparison as a plain custom element, written
 * by hand as one would without a library. Same text, style sheet and DOM; it knows `paths`, the
 * language and the width of its place, and no more. It is bundled and minified as the script itself is.
 */
import { LOCALES } from '../../dist/content/locales.js';
import { adoptStyles } from '../../dist/elements/adopt-styles.js';
import { whole } from './same-behaviour.js';

const elements = new Set();
const observer = new MutationObserver(() => elements.forEach((element) => element.queue()));

const localeOf = (tag) =>
  /^zh\b/i.test(tag) ? (/-(Hant|TW|HK|MO)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans') : 'en';

/** The text is ours, and nothing in it needs escaping. */
function markup(locale, chosen, narrow) {
  const { case: source, words } = LOCALES[locale].content;
  const slots = chosen.length
    ? chosen.map((id) => source.paths.find((path) => path.id === id)).filter(Boolean)
    : source.paths;
  const fields = Object.keys(source.fields).filter((id) => slots.some(({ fields }) => fields[id]));
  const sections = ['title', 'intro', 'paths', 'futures', 'conclusion'];
  const inside = whole({ case: source, slots, fields, sections }, words, narrow ? '' : 'table', 2);
  return `<div part="base" class="" lang="${locale}" dir="ltr">${inside}</div><slot></slot>`;
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
