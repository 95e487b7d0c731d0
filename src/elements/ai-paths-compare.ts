import { html, type TemplateResult } from 'lit/html.js';
import type { Layout } from '../views/whole.js';
import { CaseElement } from './case-element.js';
import { NARROW } from '../views/narrow.js';
import { WidthWatcher } from './width.js';

/**
 * Case 37, *The Three Major Paths of AI Development*, the chosen paths side by side:
 * a table, or, where the element is narrower than 36 em, a list with a heading a path.
 *
 * @tag ai-paths-compare
 */
export class AiPathsCompare extends CaseElement {
  readonly #width = new WidthWatcher(NARROW, this.requestUpdate);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#width.disconnect();
  }

  protected override get layout(): Layout {
    return this.#width.narrow ? 'cards' : 'table';
  }

  protected override update(): void {
    super.update();
    const ruler = this.shadowRoot?.querySelector('.ruler');
    if (ruler) this.#width.observe(ruler);
  }

  protected override render(): TemplateResult {
    return html`<div class="ruler"></div>${super.render()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ai-paths-compare': AiPathsCompare;
  }
}
