/**
 * The shape of a case: what the content room fills and every view reads.
 * The source language defines it; the compiler holds the other languages to it.
 */
import type { FieldId, PathId } from './options.js';

/** One path, with the fields that the text states for it. */
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
  /** This language's own name for itself. */
  readonly language: string;
  /** Said, politely, after a reader has switched to this language. */
  readonly switched: string;
  /** Said, politely, where a reader would take away the last path. */
  readonly lastPath: string;
  readonly chooseLanguage: string;
  readonly choosePaths: string;
  /** What a table of paths is called, as its caption. */
  readonly comparison: string;
  readonly notStated: string;
  /** Names a link to where the text comes from. */
  readonly source: string;
  /** Between a label and what it names. */
  readonly colon: string;
  /** Between a name and its slogan. */
  readonly dash: string;
  /** Between the series and the title. */
  readonly bar: string;
}

/** What each locale's module holds. */
export interface Content {
  readonly case: Case;
  readonly words: Words;
}
