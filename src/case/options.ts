/**
 * The table of options: what an author may choose of a case. An option is an attribute of both
 * elements, a property of them, an option of every channel and an option of the command.
 *
 * The types derive from this table, and everything that lists options loops over it. What people
 * read about each option stands in `option-properties.ts`.
 */

/** One row: what kind of value an option takes, its valid values, and what an absent one means. */
export interface OptionRow {
  /** `tokens`: some of the values, in any order. `one`: one of them. `flag`: given or not. */
  readonly kind: 'tokens' | 'one' | 'flag';
  readonly values: readonly (string | number)[];
  /** A token that asks for none of the values, and stands alone. */
  readonly none?: string;
  /** What an absent value reads as, where an option takes one value. */
  readonly default?: string | number | null;
}

export const OPTIONS = {
  paths: { kind: 'tokens', values: ['compute', 'energy', 'pragmatism'] },
  fields: {
    kind: 'tokens',
    values: ['representatives', 'belief', 'advantages', 'costs', 'risks', 'potential'],
    none: 'none',
  },
  sections: { kind: 'tokens', values: ['title', 'intro', 'paths', 'futures', 'conclusion'] },
  theme: { kind: 'one', values: ['light', 'dark'], default: null },
  'heading-level': { kind: 'one', values: [1, 2, 3, 4, 5, 6], default: 2 },
  controls: { kind: 'flag', values: [] },
} as const satisfies Readonly<Record<string, OptionRow>>;

type Table = typeof OPTIONS;

/** An option, by the name of its attribute. */
export type OptionName = keyof Table;

/** The options' names, in the table's order. */
export const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];

/** An option's name as a property's: `headingLevel` for `heading-level`. */
export type PropertyName<N extends string = OptionName> = N extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Tail>}`
  : N;

/** An option's name as a property's, as {@link PropertyName} has it. */
export const propertyName = <N extends string>(name: N): PropertyName<N> =>
  name.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()) as PropertyName<N>;

/** A path, by its token. */
export type PathId = Table['paths']['values'][number];

/** A field of a path, by its token. */
export type FieldId = Table['fields']['values'][number];

/** A part of the text, by its token. */
export type SectionId = Table['sections']['values'][number];

/** A colour scheme. */
export type Theme = Table['theme']['values'][number];

/** A heading's level, as in `<h1>` to `<h6>`. */
export type HeadingLevel = Table['heading-level']['values'][number];
