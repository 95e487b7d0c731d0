/**
 * One function for each language that text is written into. Each takes any text and returns source
 * in which the text is text, whatever characters it has.
 */

/** A character as a reference, which HTML, XML and Markdown read as that character and nothing else. */
const reference = (character: string): string => `&#${character.codePointAt(0)};`;

/** Characters that XML 1.0 cannot hold, not even as references. (https://www.w3.org/TR/xml/#charsets) */
// eslint-disable-next-line no-control-regex -- it looks for them
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as HTML or XML, between tags or between quotation marks; braces too, which MDX would run. */
export const escapeHtml = (text: string): string =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>"'{}]/g, reference);

/**
 * Text as Markdown, alone on its line or within one. (https://spec.commonmark.org/0.31.2/)
 * `<`, `{` and `}` are for MDX, `|` for the cells of a table.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>|#]/g, '\\$&')
    // Not by a backslash: Python-Markdown and others would show it.
    .replace(/&(?=#?\w+;)|~/g, reference)
    .replace(/^([-+]|\d+(?=[.)]))(?=.)/, (start) =>
      /\d/.test(start) ? `${start}\\` : `\\${start}`,
    );

/** A URL as the destination of a link in Markdown, with the pointed brackets around it. */
export const markdownDestination = (address: string): string =>
  `<${address.replace(/\s/g, encodeURIComponent).replace(/[\\<>{}`|]|&(?=#?\w+;)/g, reference)}>`;

/** Text as a string of JavaScript, TypeScript or JSON5, safe within a script element too. */
export const jsString = (text: string): string =>
  `'${text.replace(/[\\'<\p{Cc}\u2028\u2029]/gu, (character) =>
    character === '\\' || character === "'"
      ? `\\${character}`
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}'`;

/** Data as JSON, safe within a script element too. */
export const jsonValue = (value: unknown, space?: number): string =>
  JSON.stringify(value, null, space).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Text as a string of YAML: its double-quoted form takes all of JSON's. (https://yaml.org/spec/1.2.2/#731-double-quoted-style) */
export const yamlString = (text: string): string =>
  JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Text as a string of PHP: in single quotation marks only two characters mean something. */
export const phpString = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Text as a cell of CSV. (RFC 4180) */
export const csvCell = (text: string): string => `"${text.replace(/"/g, '""')}"`;
