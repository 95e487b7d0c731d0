/**
 * The table of options: what an author may choose. An option is an attribute and a property of both
 * elements, and an option of every channel and of the command.
 *
 * The types derive from this table, and everything that lists options reads it. The descriptions of
 * the options are in `option-properties.ts`.
 */

/** A row of the table: the kind of an option, its valid values and its default. */
export interface OptionRow {
  /** `tokens`: some of the values, in any order. `one`: one of the values. `flag`: present or absent. */
  readonly kind: 'tokens' | 'one' | 'flag';
  readonly values: readonly (string | number)[];
  /** Whether the token `none` stands for none of the values. It is valid only alone. */
  readonly none?: true;
  /** The value of an absent option of the kind `one`. */
  readonly default?: string | number | null;
  /** Set for an option that changes only how the text looks or behaves, and not the text. */
  readonly look?: true;
}

export const OPTIONS = {
  paths: { values: ['compute', 'energy', 'pragmatism'], kind: 'tokens' },
  fields: {
    values: ['representatives', 'belief', 'advantages', 'costs', 'risks', 'potential'],
    kind: 'tokens',
    none: true,
  },
  sections: { values: ['title', 'intro', 'paths', 'futures', 'conclusion'], kind: 'tokens' },
  theme: { values: ['light', 'dark'], kind: 'one', default: null, look: true },
  'heading-level': { values: [1, 2, 3, 4, 5, 6], kind: 'one', default: 2 },
  controls: { values: [], kind: 'flag', look: true },
} as const satisfies Readonly<Record<string, OptionRow>>;

type Table = typeof OPTIONS;

/** An option, by the name of its attribute. */
export type OptionName = keyof Table;

/** The options' names, in the table's order. */
export const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];

/** The name of an option's property: `headingLevel` for `heading-level`. */
export type PropertyName<N extends string = OptionName> = N extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Tail>}`
  : N;

/** The name of an option's property: `headingLevel` for `heading-level`. */
export const propertyName = <N extends string>(name: N): PropertyName<N> =>
  name.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()) as PropertyName<N>;

/** A path, by its token. */
export type PathId = Table['paths']['values'][number];

/** A field of a path, by its token. */
export type FieldId = Table['fields']['values'][number];

/** A section of the text, by its token. */
export type SectionId = Table['sections']['values'][number];

/** A colour scheme. */
export type Theme = Table['theme']['values'][number];

/** The level of a heading, `<h1>` to `<h6>`. */
export type HeadingLevel = Table['heading-level']['values'][number];
