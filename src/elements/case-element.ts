import { html, nothing, render as renderInto, type TemplateResult } from 'lit/html.js';
import { fieldIds, orderPaths, pathIds, select, SECTIONS, togglePath } from '../case/select.js';
import { knownTokens, splitTokens, type TokenList } from '../case/tokens.js';
import type { FieldId, HeadingLevel, PathId, SectionId, Theme } from '../case/types.js';
import {
  DEFAULT_LANGUAGE,
  type Language,
  type Locale,
  LOCALES,
  locales,
} from '../content/locales.js';
import { controls } from '../views/controls.js';
import type { Layout } from '../views/layout.js';
import { whole } from '../views/whole.js';
import { AiPathsChangeEvent } from './change-event.js';
import { languageOf, unwatchLanguage, watchLanguage } from './language.js';
import { adoptStyles } from './adopt-styles.js';

// Tokens are the same in every locale.
const { case: anyCase } = LOCALES[DEFAULT_LANGUAGE.locale].content;

/** The attributes that take one or more tokens, and the valid ones of each. */
const TOKENS = {
  paths: pathIds(anyCase),
  fields: fieldIds(anyCase),
  sections: SECTIONS,
  theme: ['light', 'dark'] as const,
  'heading-level': ['1', '2', '3', '4', '5', '6'] as const,
};
type TokenAttribute = keyof typeof TOKENS;
type Token<A extends TokenAttribute> = (typeof TOKENS)[A][number];

const PROPERTIES = ['paths', 'fields', 'sections', 'theme', 'headingLevel', 'controls'] as const;

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
export abstract class CaseElement extends (globalThis.HTMLElement ?? class {}) {
  static readonly observedAttributes = [...Object.keys(TOKENS), 'controls'];

  /**
   * The paths to show, in order: tokens `compute` `energy` `pragmatism`, with spaces or commas between.
   * Absent, empty, or none of them known: all, in the text's order. Takes an array or a string; reads as an array of the known ones.
   * @attr paths
   */
  get paths(): readonly PathId[] {
    return this.#read('paths');
  }
  set paths(value: TokenList<PathId>) {
    this.#write('paths', value);
  }

  /**
   * The fields to show, in order: tokens `representatives` `belief` `advantages` `costs` `risks` `potential`.
   * Absent, empty, or none of them known: all that any shown path has. Takes an array or a string; reads as an array of the known ones.
   * @attr fields
   */
  get fields(): readonly FieldId[] {
    return this.#read('fields');
  }
  set fields(value: TokenList<FieldId>) {
    this.#write('fields', value);
  }

  /**
   * The parts of the text to show, always in the text's order: tokens `title` `intro` `paths` `futures` `conclusion`.
   * Absent, empty, or none of them known: all. Takes an array or a string; reads as an array of the known ones.
   * @attr sections
   */
  get sections(): readonly SectionId[] {
    return this.#read('sections');
  }
  set sections(value: TokenList<SectionId>) {
    this.#write('sections', value);
  }

  /**
   * Forces a colour scheme: `light` or `dark`. Absent or unknown: as the page around it, `null`.
   * @attr theme
   */
  get theme(): Theme | null {
    return this.#read('theme')[0] ?? null;
  }
  set theme(value: Theme | null) {
    this.#write('theme', value);
  }

  /**
   * The level of the topmost heading: `1` to `6`. Absent or unknown: `2`.
   * @attr heading-level
   */
  get headingLevel(): HeadingLevel {
    return Number(this.#read('heading-level')[0] ?? 2) as HeadingLevel;
  }
  set headingLevel(value: HeadingLevel | null) {
    this.#write('heading-level', value);
  }

  /**
   * Gives readers buttons for the paths and for the language. Boolean: present or not.
   * @attr controls
   */
  get controls(): boolean {
    return this.hasAttribute('controls');
  }
  set controls(value: boolean) {
    this.toggleAttribute('controls', !!value);
  }

  /** Settles when what shows is up to date with the attributes. */
  get updateComplete(): Promise<void> {
    return this.#pending ?? Promise.resolve();
  }

  get #language(): Language {
    return languageOf(this, (tag) => this.#warn('lang', `"${tag}"`, locales));
  }

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #warned = new Set<string>();
  #order: readonly PathId[] = TOKENS.paths;
  #announces = false;
  #pending: Promise<void> | undefined;

  connectedCallback(): void {
    for (const name of PROPERTIES) {
      // Set before the element was defined: a plain property, which would hide the real one.
      const early = Object.getOwnPropertyDescriptor(this, name);
      if (early && delete this[name]) this[name] = early.value as never;
    }
    // Client-side routers leave a declarative shadow root unparsed.
    this.querySelector(':scope > template[shadowrootmode]')?.remove();
    adoptStyles(this.#root);
    watchLanguage(this, this.requestUpdate);
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    unwatchLanguage(this.requestUpdate);
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
      if (this.isConnected) this.update();
    });
  };

  protected update(): void {
    renderInto(this.render(), this.#root);
  }

  #read<A extends TokenAttribute>(name: A): readonly Token<A>[] {
    const valid: readonly Token<A>[] = TOKENS[name];
    return knownTokens(splitTokens(this.getAttribute(name)), valid, (token) =>
      this.#warn(name, `"${token}"`, valid),
    );
  }

  /** A script may pass anything: what is neither text nor a number is left out, with a warning. */
  #write(name: TokenAttribute, value: unknown): void {
    const items: readonly unknown[] = value == null ? [] : Array.isArray(value) ? value : [value];
    const plain = items.filter((item) => {
      const type = typeof item;
      if (type === 'string' || type === 'number') return true;
      this.#warn(name, type, TOKENS[name]);
      return false;
    });
    if (plain.length) this.setAttribute(name, plain.join(' '));
    else this.removeAttribute(name);
  }

  /** Warns once of each bad value. */
  #warn(attribute: string, bad: string, valid: readonly string[]): void {
    const message = `<${this.localName}> ${attribute}: ${bad} is not one of: ${valid.join(' ')}`;
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(message, this);
  }

  #togglePath(id: PathId, shown: readonly PathId[]): void {
    const paths = togglePath(shown, id, this.#order);
    // The last one stays: a reader never sees an empty box.
    if (!paths.length) return;
    this.paths = paths;
    this.#fireChange();
  }

  #switchLanguage(locale: Locale): void {
    if (locale === this.#language.locale) return;
    this.lang = locale;
    this.#announces = true;
    this.#fireChange();
  }

  #fireChange(): void {
    const { paths } = this;
    this.dispatchEvent(
      new AiPathsChangeEvent({
        paths: paths.length ? paths : TOKENS.paths,
        lang: this.#language.locale,
      }),
    );
  }

  protected render(): TemplateResult {
    const { paths } = this;
    const { locale, lang } = this.#language;
    const { content, dir } = LOCALES[locale];
    const { words } = content;
    const shown = paths.length ? paths : TOKENS.paths;
    this.#order = orderPaths(shown, this.#order);
    const selection = select(
      content.case,
      { paths, fields: this.fields, sections: this.sections },
      this.#order,
    );
    return html`<div part="base" class=${this.theme ?? ''} lang=${lang} dir=${dir}>${
      this.controls
        ? controls({
            words,
            paths: content.case.paths,
            shown,
            languages: locales.map((id) => [id, LOCALES[id].content.words.language]),
            locale,
            status: this.#announces ? words.switched : '',
            togglePath: (id) => this.#togglePath(id, shown),
            switchLanguage: (id) => this.#switchLanguage(id),
          })
        : nothing
    }${whole(selection, words, this.layout, this.headingLevel)}</div><slot></slot>`;
  }
}
