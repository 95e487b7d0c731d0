import {
  OPTION_NAMES,
  type OptionName,
  type OptionRow,
  OPTIONS,
  type PropertyName,
  propertyName,
} from './options.js';

/**
 * What an author may give where tokens are asked for: an array, or, as in markup, one string with
 * spaces or commas between. Empty or `null`: as if the attribute were absent.
 */
export type TokenList<T extends string = string> = readonly T[] | string | null;

/** What an option's value reads as. */
export type OptionValue<R extends OptionRow> = R['kind'] extends 'flag'
  ? boolean
  : R extends { readonly kind: 'one'; readonly default: infer D }
    ? R['values'][number] | D
    : readonly (R['values'][number] | (R extends { readonly none: infer N } ? N : never))[];

/** What every option reads as, by its property's name. */
export type OptionValues = {
  readonly [N in OptionName as PropertyName<N>]: OptionValue<(typeof OPTIONS)[N]>;
};

/** Every option's value, as `read` has it. */
export const readOptionsBy = (read: (name: OptionName, row: OptionRow) => unknown): OptionValues =>
  Object.fromEntries(
    OPTION_NAMES.map((name) => [propertyName(name), read(name, OPTIONS[name])]),
  ) as unknown as OptionValues;

/** Hears of a bad value, as a message quotes it. What becomes of it is the caller's to say. */
export type Reject = (bad: string) => void;

/**
 * What was given for an option, as tokens. A script may give anything: what is neither text nor a
 * number is rejected by the name of its type. Reads each value once.
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
 * Reads an option's value by its row of the table: the valid ones of its tokens, each once, in the
 * order given. Leaves out what is not valid, after telling `reject`.
 */
export function readOption<R extends OptionRow>(
  row: R,
  given: unknown,
  reject: Reject,
): OptionValue<R> {
  const read = (): unknown => {
    if (row.kind === 'flag') return given != null && given !== false;
    const tokens = toTokens(row, given, reject);
    if (row.none && tokens.join() === row.none) return tokens;
    const known = new Set<string | number>();
    for (const token of tokens) {
      const value = row.values.find((valid) => `${valid}` === token);
      if (value) known.add(value);
      else reject(`"${token}"`);
    }
    return row.kind === 'one' ? ([...known][0] ?? row.default) : [...known];
  };
  return read() as OptionValue<R>;
}

/** The valid values of an option, as messages list them. */
export const validValues = ({ values, none }: OptionRow): string =>
  values.join(' ') + (none ? `, or ${none} alone` : '');
