/**
 * The shape of a case. The content room fills it, and every view reads it. The compiler checks that
 * every language has it.
 */
import type { FieldId, PathId } from './options.js';

/** A path, with the fields that the text states for it. */
export interface Path {
  readonly id: PathId;
  readonly icon: string;
  readonly label: string;
  readonly name: string;
  readonly slogan: string;
  readonly fields: Readonly<Partial<Record<FieldId, string>>>;
  readonly future: string;
}

/** The whole text in one language. The order of `paths` and `fields` is the text's. */
export interface Case {
  readonly series: string;
  readonly title: string;
  readonly subtitle: string;
  readonly intro: string;
  readonly paths: readonly Path[];
  /** The label of each field. */
  readonly fields: Readonly<Record<FieldId, string>>;
  readonly futures: { readonly icon: string; readonly title: string };
  readonly conclusion: readonly string[];
}

/** The interface words around a case, in one language. */
export interface Words {
  /** The language's own name. */
  readonly language: string;
  /** Announced after a reader has switched to this language. */
  readonly switched: string;
  /** Announced when a reader tries to remove the last path. */
  readonly lastPath: string;
  readonly chooseLanguage: string;
  readonly choosePaths: string;
  /** The caption of the table. */
  readonly comparison: string;
  readonly notStated: string;
  /** Stands before the link to the text's source. */
  readonly source: string;
  /** Between a label and its text. */
  readonly colon: string;
  /** Between a name and its slogan. */
  readonly dash: string;
  /** Between the series and the title. */
  readonly bar: string;
}

/** The content of one locale. */
export interface Content {
  readonly case: Case;
  readonly words: Words;
}
