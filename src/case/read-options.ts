import {
  OPTION_NAMES,
  type OptionName,
  type OptionRow,
  OPTIONS,
  type PropertyName,
  propertyName,
} from './options.js';

/**
 * A list of tokens: an array, or one string of tokens separated by spaces or commas, as in markup.
 * An empty list and `null` mean the same as an absent attribute.
 */
export type TokenList<T extends string = string> = readonly T[] | string | null;

/** The type of an option's value. */
export type OptionValue<R extends OptionRow> = R['kind'] extends 'flag'
  ? boolean
  : R extends { readonly kind: 'one'; readonly default: infer D }
    ? R['values'][number] | D
    : readonly (R['values'][number] | (R extends { readonly none: true } ? 'none' : never))[];

/** The value of every option, by the name of its property. */
export type OptionValues = {
  readonly [N in OptionName as PropertyName<N>]: OptionValue<(typeof OPTIONS)[N]>;
};

/** Reads every option with `read`. */
export const readOptionsBy = (read: (name: OptionName, row: OptionRow) => unknown): OptionValues =>
  Object.fromEntries(
    OPTION_NAMES.map((name) => [propertyName(name), read(name, OPTIONS[name])]),
  ) as unknown as OptionValues;

/** Gets an invalid value, quoted for a message. The caller decides whether to warn, throw or ignore it. */
export type Reject = (bad: string) => void;

/**
 * Splits a given value into tokens. A script may give anything: `reject` gets the type of a value
 * that is neither a string nor a number. Reads each value once.
 */
export function toTokens(row: OptionRow, given: unknown, reject: Reject): readonly string[] {
  const items: readonly unknown[] = given == null ? [] : Array.isArray(given) ? given : [given];
  return items
    .flatMap((item) => {
      const type = typeof item;
      if (type !== 'string' && type !== 'number') {
        reject(type);
        return [];
      }
      const text = `${item as string | number}`;
      return row.kind === 'one' ? text.trim() : text.split(/[\s,]+/);
    })
    .filter((token) => token);
}

/**
 * Reads an option's value by its row of the table: its valid tokens, each once, in the given order.
 * Calls `reject` for each invalid token and leaves it out.
 */
export function readOption<R extends OptionRow>(
  row: R,
  given: unknown,
  reject: Reject,
): OptionValue<R>;
export function readOption(row: OptionRow, given: unknown, reject: Reject): unknown {
  if (row.kind === 'flag') return given != null && given !== false;
  const tokens = toTokens(row, given, reject);
  if (row.none && tokens.join() === 'none') return tokens;
  const known = new Set<string | number>();
  for (const token of tokens) {
    const value = row.values.find((valid) => `${valid}` === token);
    if (value) known.add(value);
    else reject(`"${token}"`);
  }
  return row.kind === 'one' ? ([...known][0] ?? row.default) : [...known];
}

/** The valid values of an option, as a list for messages. */
export const validValues = ({ values, none }: OptionRow): string =>
  values.join(' ') + (none ? ', or none alone' : '');
