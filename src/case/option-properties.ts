import type {
  FieldId,
  HeadingLevel,
  OptionName,
  OPTIONS,
  PathId,
  PropertyName,
  SectionId,
  Theme,
} from './options.js';
import type { TokenList } from './read-options.js';

/**
 * The description of each option. Editors show it, and the tables in the README contain it. The
 * manifest adds the valid values from the table of options.
 */
export interface OptionProperties {
  /**
   * The paths to show, in this order. Default: all, in the text's order.
   * Accepts an array of tokens, or one string of tokens separated by spaces or commas. Returns an array of the valid tokens.
   * @attr paths
   */
  get paths(): readonly PathId[];
  set paths(value: TokenList<PathId>);

  /**
   * The fields to show, in this order. `none` shows no fields, only the title, each path's name and slogan, and the futures. Default: all fields that a shown path has.
   * Accepts an array of tokens, or one string of tokens separated by spaces or commas. Returns an array of the valid tokens.
   * @attr fields
   */
  get fields(): readonly (FieldId | 'none')[];
  set fields(value: TokenList<FieldId | 'none'>);

  /**
   * The sections of the text to show, always in the text's order. Default: all, or `title paths futures` with `fields="none"`.
   * Accepts an array of tokens, or one string of tokens separated by spaces or commas. Returns an array of the valid tokens.
   * @attr sections
   */
  get sections(): readonly SectionId[];
  set sections(value: TokenList<SectionId>);

  /**
   * The colour scheme of this widget. Default: the colour scheme of the page (`null`).
   * @attr theme
   */
  get theme(): Theme | null;
  set theme(value: Theme | null);

  /**
   * The level of the topmost heading. Default: `2`.
   * @attr heading-level
   */
  get headingLevel(): HeadingLevel;
  set headingLevel(value: HeadingLevel | null);

  /**
   * Shows buttons that let readers choose the paths and the language. Default: no buttons.
   * @attr controls
   */
  get controls(): boolean;
  set controls(value: boolean);
}

type Row<N extends OptionName> = (typeof OPTIONS)[N];

/** The values that a script may give for an option. */
type Given<N extends OptionName> =
  Row<N> extends { readonly kind: 'tokens' }
    ? TokenList<
        Extract<Row<N>['values'][number] | (Row<N> extends { none: true } ? 'none' : never), string>
      >
    : Row<N> extends { readonly kind: 'one' }
      ? Row<N>['values'][number] | `${Row<N>['values'][number]}` | null
      : boolean;

/** The options that a script may give. All are optional. */
export type GivenOptions = {
  readonly [K in keyof OptionProperties]?: Given<
    { [N in OptionName]: PropertyName<N> extends K ? N : never }[OptionName]
  >;
};
