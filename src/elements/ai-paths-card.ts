import { CaseElement } from './case-element.js';

/**
 * Case 37, *The Three Major Paths of AI Development*, each chosen path as a card.
 * Good in an article or a sidebar, from 240 px wide.
 *
 * @tag ai-paths-card
 * @slot - Stays visible below the widget: a note or a source link of the author's.
 * @slot fallback - What readers see before or without the script, and only then.
 * @fires {AiPathsChangeEvent} ai-paths-change - After a reader has used a control, and only then. `detail`: `paths`, `lang`.
 */
export class AiPathsCard extends CaseElement {
  protected override readonly layout = 'cards';
}

declare global {
  interface HTMLElementTagNameMap {
    'ai-paths-card': AiPathsCard;
  }
}
