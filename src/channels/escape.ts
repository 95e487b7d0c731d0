/**
 * One function per output language. Each takes any text and returns source code that the language
 * reads as exactly this text, whatever characters it contains.
 */

/** A character reference, which HTML, XML and Markdown read as plain text. */
const reference = (character: string): string => `&#${character.codePointAt(0)};`;

/** Characters that XML 1.0 cannot hold, not even as references. (https://www.w3.org/TR/xml/#charsets) */
// eslint-disable-next-line no-control-regex -- it matches them
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Text for HTML or XML, between tags or in a quoted attribute. Escapes braces too, which MDX would run,
 * and `|`, which would end a cell of a table in Markdown.
 */
export const escapeHtml = (text: string): string =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>"'{}|]/g, reference);

/**
 * Text for Markdown, as a whole line or as part of one. (https://spec.commonmark.org/0.31.2/)
 * Escapes `<`, `{` and `}` for MDX, and `|` for the cells of a table.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>|#]/g, '\\$&')
    // Not with a backslash: Python-Markdown and others would show it.
    .replace(/&(?=#?\w+;)|~/g, reference)
    .replace(/^([-+]|\d+(?=[.)]))(?=.)/, (start) =>
      /\d/.test(start) ? `${start}\\` : `\\${start}`,
    );

/** A URL as the destination of a link in Markdown, with its angle brackets. */
export const markdownDestination = (url: string): string =>
  `<${url.replace(/\s/g, encodeURIComponent).replace(/[\\<>{}`|]|&(?=#?\w+;)/g, reference)}>`;

/** A character as an escape of JavaScript and JSON. */
const unicodeEscape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text as a string of JavaScript, TypeScript or JSON5. Also safe inside a script element. */
export const jsString = (text: string): string =>
  `'${text.replace(/[\\'<\p{Cc}\u2028\u2029]/gu, (character) =>
    character === '\\' || character === "'" ? `\\${character}` : unicodeEscape(character),
  )}'`;

/** Data as JSON, safe within a script element too. */
export const jsonValue = (value: unknown, space?: number): string =>
  JSON.stringify(value, null, space).replace(/[<\u2028\u2029]/g, unicodeEscape);

/** Text as a single-quoted string of PHP, where only two characters need escaping. */
export const phpString = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Text as a cell of CSV. (RFC 4180) */
export const csvCell = (text: string): string => `"${text.replace(/"/g, '""')}"`;
