import { type Layout, NARROW } from '../views/layout.js';
import { CaseElement } from './case-element.js';
import { createElement } from './safe-dom.js';
import { WidthWatcher } from './width.js';

/**
 * Case 37, *The Three Major Paths of AI Development*, the chosen paths side by side:
 * a table, or, where the element is narrower than 36 em (38 em with a theme, for its padding), a list
 * with a heading a path.
 *
 * @tag ai-paths-compare
 */
export class AiPathsCompare extends CaseElement {
  readonly #width = new WidthWatcher(NARROW, this.requestUpdate);
  /** As wide as the text may be, and without a height. */
  readonly #ruler = this.shadowRoot?.appendChild(createElement('div'));

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#ruler) this.#width.observe(this.#ruler);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#width.disconnect();
  }

  protected override get layout(): Layout {
    return this.#width.narrow ? 'cards' : 'table';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ai-paths-compare': AiPathsCompare;
  }
}
