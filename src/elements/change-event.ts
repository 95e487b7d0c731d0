import type { PathId } from '../case/options.js';
import type { Locale } from '../content/locales.js';

/** The reader's choice. */
export interface AiPathsChange {
  /** The paths that now show, in order. */
  readonly paths: readonly PathId[];
  /** The locale that now shows. */
  readonly lang: Locale;
}

/**
 * Both elements fire this event after a reader uses a control, never after a change by a script.
 * It bubbles, and is composed: it leaves shadow roots.
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
