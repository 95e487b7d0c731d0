import { type Layout, narrowestTable, THEME_PADDING } from '../views/layout.js';
import { CaseElement } from './case-element.js';
import { widthOf } from './width.js';

/**
 * Case 37, *The Three Major Paths of AI Development*, the chosen paths side by side: a table, or, where
 * the element is narrow, a list with a heading a path. A table of three paths needs 36 em, of one or
 * two 24 em, a theme's padding of 2 em not counted. Below 56 em, the label of each row stands above
 * its texts; from 56 em on, beside them.
 *
 * @tag ai-paths-compare
 */
export class AiPathsCompare extends CaseElement {
  readonly #width = widthOf(this.root, this.requestUpdate);
  #stop: (() => void) | undefined;

  protected override connect(): void {
    super.connect();
    this.#stop = this.#width.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override get layout(): Layout {
    const needed = narrowestTable(this.paths.length || 3) + (this.theme ? THEME_PADDING : 0);
    return this.#width.isNarrow(needed) ? 'cards' : 'table';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ai-paths-compare': AiPathsCompare;
  }
}
