import type { PathId } from '../case/options.js';
import type { Case } from '../case/types.js';
import type { BuilderContent } from '../content/builder-words.js';
import type { State } from './state.js';

/** The data that each part of the builder reads, and the functions that it calls. */
export interface Model extends BuilderContent {
  readonly state: State;
  /** All paths. Shown paths are in the user's order, and hidden paths keep their places. */
  readonly order: readonly PathId[];
  readonly case: Case;
  /** The URL of the folder that holds the builder's own script. */
  readonly files: string;
  /** The status message, after a copy or a refused choice. A new object each time, so that it is announced again. */
  readonly status: { readonly text: string };
  /** The name of the control that the user is still changing. */
  readonly busy: string | undefined;
  /** The ids of the parts that the user has opened. */
  readonly opened: Set<string>;
  readonly toggle: (id: string) => void;
  /** Applies a choice. `from` names a control that may change many times in a row. */
  readonly change: (change: Partial<State>, from?: string) => void;
  /** Ends the changes of the current control. */
  readonly settle: () => void;
  readonly say: (status: string) => void;
}
