/**
 * What the static renderer needs of Lit: the build puts this module in Lit's place, whose own asks
 * for a document as it loads, which a worker has not.
 */
export const html = (
  strings: TemplateStringsArray,
  ...values: unknown[]
): { strings: TemplateStringsArray; values: unknown[] } => ({ strings, values });

export const nothing = Symbol('nothing');
