import { OPTION_NAMES, type OptionRow, OPTIONS } from '../case/options.js';
import { validValues } from '../case/read-options.js';
import { VIEW } from '../channels/request.js';
import { locales } from '../content/locales.js';

/** An option as a place that is not JavaScript reads it. */
export interface KitOption {
  readonly name: string;
  /** As in the table of options; `lang`: a language tag; `url`: a URL. */
  readonly kind: OptionRow['kind'] | 'lang' | 'url';
  readonly values: readonly string[];
  /** Whether `none` alone is valid too. */
  readonly none: boolean;
  /** The value that needs no attribute. */
  readonly default: string;
  /** What is valid, for a hint to the author. */
  readonly valid: string;
}

const fromTable = (name: string, row: OptionRow): KitOption => ({
  name,
  kind: row.kind,
  values: row.values.map(String),
  none: row.none ?? false,
  default: `${row.default ?? ''}`,
  valid: row.kind === 'flag' ? 'true false' : validValues(row),
});

/** The options of a kit's line, in the order in which its attributes are written. */
export const KIT_OPTIONS: readonly KitOption[] = [
  fromTable('view', VIEW),
  { ...fromTable('lang', { kind: 'one', values: locales }), kind: 'lang' },
  ...OPTION_NAMES.map((name) => fromTable(name, OPTIONS[name])),
  {
    ...fromTable('source', { kind: 'one', values: [] }),
    kind: 'url',
    valid: 'a URL that starts with https:// or http://',
  },
];
