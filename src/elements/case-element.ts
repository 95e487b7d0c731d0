import { html, nothing, render as renderInto, type TemplateResult } from 'lit/html.js';
import type { OptionProperties } from '../case/option-properties.js';
import { OPTION_NAMES, OPTIONS, type PathId } from '../case/options.js';
import { orderPaths, select, togglePath } from '../case/select.js';
import { type Language, type Locale, LOCALES, locales } from '../content/locales.js';
import { controls } from '../views/controls.js';
import type { Layout } from '../views/layout.js';
import { whole } from '../views/whole.js';
import { adoptStyles } from './adopt-styles.js';
import { defineProperties, takeEarlyProperties, warnOf } from './attributes.js';
import { goToAnchor } from './anchor.js';
import { announce } from './announce.js';
import { AiPathsChangeEvent } from './change-event.js';
import { ForeignChanges } from './foreign-changes.js';
import { languageOf, unwatchLanguage, watchLanguage } from './language.js';
import { createElement, isEdited } from './safe-dom.js';

/** With the properties of the table of options, which `defineProperties` makes. */
const Base = (globalThis.HTMLElement ?? class {}) as new () => HTMLElement & OptionProperties;

/**
 * What both elements are: a case, chosen by attributes, in the language of its place.
 * A subclass says how the paths are laid out.
 *
 * The attributes are the whole state: each property reads and writes one, as HTML's own do. Lit
 * renders the templates; its base class, whose part is to keep state in properties, would add a
 * fifth to the script that pages load.
 *
 * @slot - Stays visible below the widget: a note or a source link of the author's.
 * @slot fallback - What readers see before or without the script, and only then.
 * @fires {AiPathsChangeEvent} ai-paths-change - After a reader has used a control, and only then. Bubbles, composed. `detail`: `paths`, `lang`.
 *
 * @cssprop [--ai-paths-color=inherit] - The text's colour.
 * @cssprop [--ai-paths-background=none] - The background.
 * @cssprop [--ai-paths-line] - The hairlines' colour. Default: mixed from the text's.
 * @cssprop [--ai-paths-sticky-offset=0] - Where the heads of a table's columns stay in view: the height of what the site itself keeps fixed at the top, such as `4em`. CSS cannot read a page's `scroll-padding-top`.
 * @cssprop [--ai-paths-compute] - The accent of the path `compute`. Default: an ember red as light or dark as the text asks for.
 * @cssprop [--ai-paths-energy] - The accent of the path `energy`. Default: a green.
 * @cssprop [--ai-paths-pragmatism] - The accent of the path `pragmatism`. Default: a blue.
 *
 * @csspart base - Around everything but the author's own children.
 * @csspart controls - Around the readers' buttons.
 * @csspart button - Each of the readers' buttons.
 * @csspart title - The heading of the whole.
 * @csspart series - In the title: "Case 37".
 * @csspart subtitle - In the title: its second line.
 * @csspart intro - The introduction.
 * @csspart paths - Around the cards.
 * @csspart path - A card.
 * @csspart path-heading - A path's heading, of a card or of a column.
 * @csspart icon - An emoji before a heading.
 * @csspart label - In a path's heading: "Path One:".
 * @csspart name - A path's name.
 * @csspart slogan - A path's slogan.
 * @csspart fields - A card's list of fields.
 * @csspart field - One of them.
 * @csspart field-label - A field's name, in a card or at the head of a row.
 * @csspart text - What the text states for a field.
 * @csspart not-stated - In its place, where the text states nothing.
 * @csspart table - The table.
 * @csspart caption - Its caption.
 * @csspart futures-heading - The heading of the futures.
 * @csspart futures - The list of futures.
 * @csspart future - One of them.
 * @csspart conclusion - The conclusion.
 *
 * @attr {string} lang - A BCP 47 language tag, as everywhere in HTML. Absent: the nearest ancestor's; where nothing is declared, the browser's languages; then English.
 */
export abstract class CaseElement extends Base {
  static readonly observedAttributes: readonly string[] = OPTION_NAMES;

  /** Resolves when what shows is up to date with the attributes, to whether the widget could be shown. */
  get updateComplete(): Promise<boolean> {
    return this.#pending ?? Promise.resolve(this.#shows);
  }

  get #language(): Language {
    return languageOf(this, (tag) => warnOf(this, 'lang', `"${tag}"`, locales.join(' ')));
  }

  get #shown(): readonly PathId[] {
    const { paths } = this;
    return paths.length ? paths : OPTIONS.paths.values;
  }

  /** Not `shadowRoot`: a page may have closed it. */
  protected readonly root = this.attachShadow({ mode: 'open', slotAssignment: 'named' });
  readonly #watch = new ForeignChanges(this.root);
  #order: readonly PathId[] = OPTIONS.paths.values;
  /** The tag of the language that shows. */
  #lang = '';
  #pending: Promise<boolean> | undefined;
  #shows = true;

  connectedCallback(): void {
    this.#attempt(() => {
      takeEarlyProperties(this);
      adoptStyles(this.root);
      watchLanguage(this, this.#followLanguage);
    });
    this.requestUpdate();
    addEventListener('hashchange', this.#goToAnchor);
    // Once table or list is decided; not where a browser has put the reader back to a place.
    requestAnimationFrame(() => setTimeout(() => scrollY || this.#goToAnchor()));
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#goToAnchor);
    unwatchLanguage(this.#followLanguage);
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** How the paths are laid out. */
  protected abstract readonly layout: Layout;

  /** Renders before the next frame, once however much changes until then. */
  protected readonly requestUpdate = (): void => {
    this.#pending ??= Promise.resolve().then(() => {
      this.#pending = undefined;
      if (this.isConnected) this.#attempt(() => this.update());
      return this.#shows;
    });
  };

  /** A `lang` that changes somewhere in the page is most often not this element's. */
  readonly #followLanguage = (): void => {
    if (this.#language.lang !== this.#lang) this.requestUpdate();
  };

  readonly #goToAnchor = (): void => goToAnchor(this, this.root);

  protected update(): void {
    this.#watch.ignore(
      () => renderInto(this.render(), this.root),
      () => renderInto(nothing, this.root),
    );
  }

  /** Whatever goes wrong, on whatever page: what is inside the element stays in sight. */
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

  #togglePath(id: PathId, shown: readonly PathId[]): void {
    if (isEdited(this)) return;
    const paths = togglePath(shown, id, this.#order);
    // The last one stays: a reader never sees an empty box.
    if (!paths.length) {
      this.#announce(LOCALES[this.#language.locale].content.words.lastPath);
      return;
    }
    this.paths = paths;
    this.#fireChange();
  }

  #switchLanguage(locale: Locale): void {
    if (locale === this.#language.locale || isEdited(this)) return;
    this.lang = locale;
    this.#announce(LOCALES[locale].content.words.switched);
    this.#fireChange();
  }

  #announce(text: string): void {
    announce(this.root.querySelector('[aria-live]'), text);
  }

  #fireChange(): void {
    this.dispatchEvent(new AiPathsChangeEvent({ paths: this.#shown, lang: this.#language.locale }));
  }

  protected render(): TemplateResult {
    const { locale, lang } = this.#language;
    this.#lang = lang;
    const { content, dir } = LOCALES[locale];
    const { words } = content;
    const shown = this.#shown;
    this.#order = orderPaths(shown, this.#order);
    const selection = select(content.case, this, this.#order);
    const legend = this.controls
      ? controls({
          words,
          paths: content.case.paths,
          shown,
          languages: locales.map((id) => [id, LOCALES[id].content.words.language]),
          locale,
          togglePath: (id) => this.#togglePath(id, shown),
          switchLanguage: (id) => this.#switchLanguage(id),
        })
      : undefined;
    return html`<div part="base" class=${this.theme ?? ''} lang=${lang} dir=${dir}>${whole(selection, words, this.layout, this.headingLevel, legend)}</div><slot></slot>`;
  }
}

defineProperties(CaseElement.prototype);
