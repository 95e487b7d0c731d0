import type { OptionValues } from '../case/read-options.js';
import { type Layout, narrowestTable, THEME_PADDING } from '../views/layout.js';
import { CaseElement } from './case-element.js';
import { type Width, widthOf } from './width.js';

/**
 * Case 37, *The Three Major Paths of AI Development*, with the selected paths side by side: as a table,
 * or as a list if the element is narrow. A table of three paths needs 36 em, and a table of one or two
 * paths 24 em, plus 2 em of padding if a theme is set. Below 56 em, the label of each row is above its
 * texts; from 56 em on, it is beside them.
 *
 * @tag ai-paths-compare
 */
export class AiPathsCompare extends CaseElement {
  #width: Width | undefined;
  #stop: (() => void) | undefined;

  protected override connect(): void {
    super.connect();
    this.#width ??= widthOf(this.fragment, this.requestUpdate);
    this.#stop = this.#width.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override layout({ paths, theme }: OptionValues): Layout {
    const needed = narrowestTable(paths.length || 3) + (theme ? THEME_PADDING : 0);
    return this.#width?.isNarrow(needed) ? 'cards' : 'table';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ai-paths-compare': AiPathsCompare;
  }
}
