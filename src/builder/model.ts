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
  /** The URL of the folder that holds the builder's own script. */
  readonly files: string;
  /** After a copy, or where a choice cannot be taken: what is said. Another object for each time. */
  readonly status: { readonly text: string };
  /** The name of the control that a user is in the middle of: its value is not finished. */
  readonly busy: string | undefined;
  /** What a user has opened, by its id. */
  readonly opened: Set<string>;
  readonly toggle: (id: string) => void;
  /** Takes a choice. `from` names a control that may change many times before a choice is made. */
  readonly change: (change: Partial<State>, from?: string) => void;
  /** Says that the control is done. */
  readonly settle: () => void;
  readonly say: (status: string) => void;
}
