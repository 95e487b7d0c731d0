import type { PathId } from '../case/options.js';
import type { Locale } from '../content/locales.js';

/** What a reader has chosen with the controls. */
export interface AiPathsChange {
  /** The paths that show now, in order. */
  readonly paths: readonly PathId[];
  /** The locale that shows now. */
  readonly lang: Locale;
}

/**
 * Fired by both elements after a reader has used a control, and only then.
 * Bubbles, and leaves shadow roots.
 */
export class AiPathsChangeEvent extends CustomEvent<AiPathsChange> {
  constructor(detail: AiPathsChange) {
    super('ai-paths-change', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ai-paths-change': AiPathsChangeEvent;
  }
}
