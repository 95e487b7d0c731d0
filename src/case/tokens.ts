/**
 * What an author may give where tokens are asked for: an array, or, as in markup, one string with
 * spaces or commas between. Empty or `null`: as if the attribute were absent.
 */
export type TokenList<T extends string = string> = readonly T[] | string | null;

/** The tokens of an attribute's value. */
export const splitTokens = (value: string | null): readonly string[] =>
  value?.split(/[\s,]+/).filter((token) => token) ?? [];

/** The valid ones among tokens, each once, in the order given. `reject` hears of the others. */
export function knownTokens<T extends string>(
  tokens: readonly string[],
  valid: readonly T[],
  reject: (token: string) => void,
): readonly T[] {
  const known = new Set<T>();
  for (const token of tokens) {
    const match = valid.find((item) => item === token);
    if (match) known.add(match);
    else reject(token);
  }
  return [...known];
}
