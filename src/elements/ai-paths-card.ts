import type { Layout } from '../views/layout.js';
import { CaseElement } from './case-element.js';

/**
 * Case 37, *The Three Major Paths of AI Development*, with each selected path as a card.
 * For an article or a sidebar, from 240 px wide.
 *
 * @tag ai-paths-card
 */
export class AiPathsCard extends CaseElement {
  protected override layout(): Layout {
    return 'cards';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ai-paths-card': AiPathsCard;
  }
}
