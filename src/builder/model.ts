import type { PathId } from '../case/options.js';
import type { Case } from '../case/types.js';
import type { BuilderContent } from '../content/builder-words.js';
import type { State } from './state.js';

/** What a view of the builder reads, and how it says what a user has chosen. */
export interface Model extends BuilderContent {
  readonly state: State;
  /** All paths: those that show, in their order, and the others in their places. */
  readonly order: readonly PathId[];
  readonly case: Case;
  /** After a copy: what is said about it. Another object for each time. */
  readonly status: { readonly text: string };
  readonly change: (change: Partial<State>) => void;
  readonly say: (status: string) => void;
}
