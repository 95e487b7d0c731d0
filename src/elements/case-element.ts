import { html, type TemplateResult } from 'lit/html.js';
import type { OptionProperties } from '../case/option-properties.js';
import { OPTION_NAMES, OPTIONS, type PathId } from '../case/options.js';
import { orderPaths, select } from '../case/select.js';
import { type Language, LOCALES, locales } from '../content/locales.js';
import type { Layout } from '../views/layout.js';
import { whole } from '../views/whole.js';
import { adoptStyles } from './adopt-styles.js';
import { defineProperties, takeEarlyProperties, warnOf } from './attributes.js';
import { exportParts } from './export-parts.js';
import { goToAnchor } from './anchor.js';
import { keepPlace } from './place.js';
import { rendererOf } from './renderer.js';
import { languageOf, observeLanguage } from './language.js';
import { readerControls } from './reader-controls.js';
import { createElement } from './safe-dom.js';

/** With the properties of the table of options, which `defineProperties` makes. */
const Base = (globalThis.HTMLElement ?? class {}) as new () => HTMLElement & OptionProperties;

/**
 * The base class of both elements: it shows the selected parts of the case in the language of its
 * position in the page. A subclass chooses the layout of the paths.
 *
 * The attributes are the whole state: each property reads and writes one, as properties of HTML do.
 * Lit renders the templates. Its base class keeps state in properties, and would make the script a
 * fifth larger.
 *
 * @slot - Stays visible below the widget. For a note or a link to your source.
 * @slot fallback - Shows only until the script runs, or if it does not run.
 * @fires {AiPathsChangeEvent} ai-paths-change - Fires after a reader uses a control, never after a change by a script. Bubbles and is composed. `detail`: `paths`, `lang`.
 *
 * @cssprop [--ai-paths-color=inherit] - The text colour.
 * @cssprop [--ai-paths-background=none] - The background.
 * @cssprop [--ai-paths-line] - The colour of the hairlines. Default: mixed from the text colour.
 * @cssprop [--ai-paths-sticky-offset] - The distance from the top of the window at which the column headings stick. If your site has a fixed header, set this to its height, such as `4em`. Default: the `scroll-padding-top` of the page's `html` element when the first widget appears, or 0.
 * @cssprop [--ai-paths-compute] - The accent colour of the path `compute`. Default: a red that adapts to the text colour.
 * @cssprop [--ai-paths-energy] - The accent colour of the path `energy`. Default: a green that adapts to the text colour.
 * @cssprop [--ai-paths-pragmatism] - The accent colour of the path `pragmatism`. Default: a blue that adapts to the text colour.
 *
 * @csspart base - The whole widget, without your own children.
 * @csspart controls - The container of the readers' buttons.
 * @csspart button - A button for readers.
 * @csspart title - The main heading.
 * @csspart series - The words "Case 37" in the title.
 * @csspart subtitle - The second line of the title.
 * @csspart intro - The introduction.
 * @csspart paths - The container of the cards.
 * @csspart path - A card.
 * @csspart path-heading - The heading of a card or of a table column.
 * @csspart icon - The emoji before a heading.
 * @csspart label - The words "Path One:" in the heading of a path.
 * @csspart name - The name of a path.
 * @csspart slogan - The slogan of a path.
 * @csspart fields - The list of fields in a card.
 * @csspart field - A field in that list: its label and its text.
 * @csspart field-label - The label of a field, in a card or at the start of a table row.
 * @csspart text - The text of a field.
 * @csspart not-stated - The words "Not stated" in place of a field's text.
 * @csspart table - The table.
 * @csspart caption - The caption of the table.
 * @csspart futures-heading - The heading of the futures.
 * @csspart futures - The list of futures.
 * @csspart future - A future in that list.
 * @csspart conclusion - The conclusion.
 *
 * @attr {string} lang - A BCP 47 language tag, as on any HTML element. Default: the language of the nearest ancestor with `lang`; else of the page's `content-language` meta element; else of the browser; else English.
 */
export abstract class CaseElement extends Base {
  static readonly observedAttributes: readonly string[] = OPTION_NAMES;

  /** Resolves when the widget has rendered the current attributes: to `false` if it shows its fallback instead. */
  get updateComplete(): Promise<boolean> {
    return this.#pending ?? Promise.resolve(this.#shows);
  }

  get #language(): Language {
    return languageOf(this, (tag) => warnOf(this, 'lang', `"${tag}"`, locales.join(' ')));
  }

  /**
   * Whether the page's style sheet reaches the parts through the root around the element, as it does
   * in a marker.
   * @internal
   */
  exportsParts = false;

  /** Not `shadowRoot`, which a page may have closed. */
  protected readonly root = this.#attachRoot();
  #show: ReturnType<typeof rendererOf> | undefined;
  #order: readonly PathId[] = OPTIONS.paths.values;
  /** The tag of the language that shows. */
  #lang = '';
  #pending: Promise<boolean> | undefined;
  #shows = true;

  #attachRoot(): ShadowRoot {
    // A reader may be in the fallback, which the root hides.
    if (this.isConnected) void keepPlace(this);
    return this.attachShadow({ mode: 'open', slotAssignment: 'named' });
  }

  connectedCallback(): void {
    this.#attempt(() => this.connect());
    this.requestUpdate();
    addEventListener('hashchange', this.#goToAnchor);
    // After the layout is decided; not if the browser has restored the reader's scroll position.
    if (location.hash) requestAnimationFrame(() => setTimeout(() => scrollY || this.#goToAnchor()));
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#goToAnchor);
    this.#languages.disconnect();
  }

  /** What connecting takes besides a render. */
  protected connect(): void {
    takeEarlyProperties(this);
    adoptStyles(this.root);
    observeLanguage(this, this.#languages);
    this.#show ??= rendererOf(this.root);
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** How the paths are laid out. */
  protected abstract readonly layout: Layout;

  /** Renders once before the next frame, after any number of changes. */
  protected readonly requestUpdate = (): void => {
    this.#pending ??= Promise.resolve().then(() => {
      this.#pending = undefined;
      if (this.isConnected)
        this.#attempt(() => {
          if (this.#lang) void keepPlace(this);
          this.#show?.(() => this.render());
          if (this.exportsParts) exportParts(this, this.root);
        });
      return this.#shows;
    });
  };

  /** Most changes of `lang` in a page do not concern this element. */
  readonly #languages = new MutationObserver(() =>
    this.#attempt(() => {
      if (this.#language.lang !== this.#lang) this.requestUpdate();
    }),
  );

  readonly #goToAnchor = (): void => goToAnchor(this, this.root);

  /** If anything fails, the content of the element stays visible. */
  #attempt(step: () => void): void {
    try {
      if (this.#shows) step();
    } catch (error) {
      this.#shows = false;
      console.warn(`<${this.localName}> shows its fallback:`, error);
      const fallback = createElement('slot');
      fallback.name = 'fallback';
      this.root?.replaceChildren(fallback, createElement('slot'));
    }
  }

  protected render(): TemplateResult {
    const { locale, lang } = this.#language;
    this.#lang = lang;
    const { content, dir } = LOCALES[locale];
    const { words } = content;
    const shown = this.paths.length ? this.paths : OPTIONS.paths.values;
    this.#order = orderPaths(shown, this.#order);
    const selection = select(content.case, this, this.#order);
    const legend = this.controls
      ? readerControls(this, this.root, locale, shown, this.#order)
      : undefined;
    return html`<div part="base" class=${this.theme ?? ''} lang=${lang} dir=${dir}>${whole(selection, words, this.layout, this.headingLevel, legend)}</div><slot></slot>`;
  }
}

defineProperties(CaseElement.prototype);
