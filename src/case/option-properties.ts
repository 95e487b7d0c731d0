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
 * What people read about each option: the editor's hints, and, through the manifest, the tables in
 * the README. The valid values stand in the table of options, and are added to these texts from there.
 */
export interface OptionProperties {
  /**
   * The paths to show, in this order. Default: all, in the text's order.
   * Takes an array of tokens, or a string with spaces or commas between; reads as an array of the valid ones.
   * @attr paths
   */
  get paths(): readonly PathId[];
  set paths(value: TokenList<PathId>);

  /**
   * The fields to show, in this order. With `none`, the paths' names and slogans, and their futures, show alone. Default: all fields that any shown path has.
   * Takes an array of tokens, or a string with spaces or commas between; reads as an array of the valid ones.
   * @attr fields
   */
  get fields(): readonly (FieldId | 'none')[];
  set fields(value: TokenList<FieldId | 'none'>);

  /**
   * The parts of the text to show, always in the text's order. Default: all; with `fields="none"`, `title paths futures`.
   * Takes an array of tokens, or a string with spaces or commas between; reads as an array of the valid ones.
   * @attr sections
   */
  get sections(): readonly SectionId[];
  set sections(value: TokenList<SectionId>);

  /**
   * A colour scheme for this widget alone. Default: that of the page around it, which reads as `null`.
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
   * Gives readers buttons for the paths and for the language. Default: no buttons.
   * @attr controls
   */
  get controls(): boolean;
  set controls(value: boolean);
}

type Row<N extends OptionName> = (typeof OPTIONS)[N];

/** What an option takes where a script gives it. */
type Given<N extends OptionName> =
  Row<N> extends { readonly kind: 'tokens' }
    ? TokenList<
        Extract<Row<N>['values'][number] | (Row<N> extends { none: infer T } ? T : never), string>
      >
    : Row<N> extends { readonly kind: 'one' }
      ? Row<N>['values'][number] | `${Row<N>['values'][number]}` | null
      : boolean;

/** The options as a script gives them. None of them is needed. */
export type GivenOptions = {
  readonly [K in keyof OptionProperties]?: Given<
    { [N in OptionName]: PropertyName<N> extends K ? N : never }[OptionName]
  >;
};
