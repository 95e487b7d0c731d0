/**
 * The part of Lit that the channels need. The build uses this module instead of Lit, which needs a
 * document as soon as it loads; a worker has none.
 */
export const html = (
  strings: TemplateStringsArray,
  ...values: unknown[]
): { strings: TemplateStringsArray; values: unknown[] } => ({ strings, values });

export const nothing = Symbol('nothing');
