import { html, type TemplateResult } from 'lit/html.js';
import { OPTION_NAMES, OPTIONS, type PathId } from '../case/options.js';
import type { OptionValues } from '../case/read-options.js';
import { orderPaths, select } from '../case/select.js';
import { type Language, LOCALES, locales } from '../content/locales.js';
import type { Layout } from '../views/layout.js';
import { whole } from '../views/whole.js';
import { additionsTo } from './additions.js';
import { adoptStyles } from './adopt-styles.js';
import {
  defineProperties,
  type OptionElement,
  readAttributes,
  takeEarlyProperties,
  warnOf,
} from './attributes.js';
import { leadTo } from './anchor.js';
import { followPage } from './follow-page.js';
import { hideCopy } from './hide-copy.js';
import { keepPlace } from './place.js';
import { rendererOf } from './renderer.js';
import { languageOf } from './language.js';
import { readerControls } from './reader-controls.js';
import { createElement } from './safe-dom.js';

/** With the properties of the table of options, which `defineProperties` makes. */
const Base = (globalThis.HTMLElement ?? class {}) as new () => OptionElement;

/**
 * The base class of both elements: it shows the selected parts of the case in the language of its
 * position in the page. A subclass chooses the layout of the paths.
 *
 * The attributes are the whole state: each property reads and writes one, as properties of HTML do.
 * Lit renders the templates. Its base class keeps state in properties, and would add 2.2 kB to
 * the script.
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
 * @csspart lines - The container of the lines that part above paths side by side.
 * @csspart line - A line: from where they start together to the bar over its path.
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
   * Called after each render: with the root, or without one if the element shows its fallback.
   * @internal
   */
  rendered: ((root?: ShadowRoot) => void) | undefined;

  /**
   * What the element renders. The shadow root comes last, when a first render is complete: if any
   * step before that fails, the browser still shows the element's content as it stands in the page.
   */
  protected readonly fragment = new DocumentFragment();
  /** Not `shadowRoot`, which a page may have closed. */
  #root: ShadowRoot | undefined;
  /** The slots that show if a later step fails. They are made before, because that may fail too. */
  readonly #fallback = Object.assign(createElement('slot'), { name: 'fallback' });
  readonly #below = createElement('slot');
  #unfollow: (() => void) | undefined;
  #show: ((content: () => TemplateResult) => void) | undefined;
  #order: readonly PathId[] = OPTIONS.paths.values;
  /** The tag of the language that shows. */
  #lang = '';
  #pending: Promise<boolean> | undefined;
  #shows = true;

  connectedCallback(): void {
    this.#attempt(() => this.connect());
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#unfollow?.();
  }

  /** What connecting takes besides a render. */
  protected connect(): void {
    takeEarlyProperties(this);
    const fallback = this.querySelector(':scope > [slot=fallback]');
    if (!this.#root && fallback && additionsTo([...fallback.childNodes])[0])
      throw new Error('somebody has added something to it');
    if (this.#root) adoptStyles(this.#root);
    this.#unfollow = followPage(this, {
      languageChanged: () => {
        this.#attempt(() => {
          if (this.#language.lang !== this.#lang) this.requestUpdate();
        });
      },
      lead: (far) => !!this.#root && leadTo(this.#root, far),
    });
    this.#show ??= rendererOf(this.fragment, () => this.#attach());
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** How the paths are laid out. */
  protected abstract layout(options: OptionValues): Layout;

  /** Renders once before the next frame, after any number of changes. */
  protected readonly requestUpdate = (): void => {
    this.#attempt(() => {
      if (this.#pending) return;
      void keepPlace(this);
      this.#pending = Promise.resolve().then(() => {
        this.#pending = undefined;
        this.#attempt(() => {
          if (!this.isConnected) return;
          this.#show?.(() => this.render());
          this.rendered?.(this.#root);
        });
        return this.#shows;
      });
    });
  };

  #attach(): ShadowRoot {
    // Throws while the page's own text still shows, if a browser lacks what shows it later.
    this.#fallback.replaceChildren();
    const root = this.attachShadow({ mode: 'open', slotAssignment: 'named' });
    this.#root = root;
    adoptStyles(root);
    root.addEventListener('slotchange', () => {
      hideCopy(root);
    });
    return root;
  }

  /** If anything fails, the fallback shows, or what has rendered before if there is no fallback. */
  #attempt(step: () => void): void {
    try {
      if (this.#shows) step();
    } catch (error) {
      this.#shows = false;
      this.#showFallback();
      this.rendered?.();
      console.warn(`<${this.localName}> shows its fallback:`, error);
    }
  }

  /** With methods that no other step uses: any of those may be what has failed. */
  #showFallback(): void {
    const root = this.#root ?? this.shadowRoot;
    const base = root?.querySelector('[part=base]');
    // A fallback without its slot shows below.
    if (base && !this.querySelector('[data-ai-paths]')) this.#fallback.replaceChildren(base);
    root?.replaceChildren(this.#fallback, this.#below);
  }

  protected render(): TemplateResult {
    const { locale, lang } = this.#language;
    this.#lang = lang;
    const { content, dir } = LOCALES[locale];
    const { words } = content;
    const options = readAttributes(this);
    const { paths, theme, headingLevel } = options;
    const shown = paths.length ? paths : OPTIONS.paths.values;
    this.#order = orderPaths(shown, this.#order);
    const selection = select(content.case, options, this.#order);
    const legend = options.controls
      ? readerControls(this, () => this.#root, locale, shown, this.#order)
      : undefined;
    return html`<div part="base" class=${theme ?? ''} lang=${lang} dir=${dir}>${whole(selection, words, this.layout(options), headingLevel, legend)}</div><slot></slot>`;
  }
}

defineProperties(CaseElement.prototype);
