import { inLanguage, sourceLink } from './html.js';
import { plainMarkup } from './plain.js';
import { readRequest, type StaticOptions } from './request.js';

/** The most octets that a line may have, without its end. (RFC 5322, 2.1.1) */
const LINE = 998;

/** The octets of a character in UTF-8, or of a reference to one. */
function octets(piece: string): number {
  const code = piece.codePointAt(0) ?? 0;
  return code < 0x80 ? piece.length : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/**
 * Breaks the lines of HTML, because mail cuts lines that reach the limit. A new line replaces a space
 * between words or attributes. Where no space comes, as in Chinese or in a URL, the break goes where
 * HTML ignores it: inside a `<wbr/>`, or inside the URL.
 */
export function shortLines(html: string): string {
  let length = 0;
  let inTag = false;
  // A reference such as &#38; is one piece, and so is the start of a tag, up to its first space.
  return html.replace(/&#\d+;|<[^\s>]*|[^]/gu, (piece) => {
    const size = octets(piece);
    const opens = piece.startsWith('<');
    if (opens) inTag = true;
    if (piece === '>') inTag = false;
    // In the last quarter of a line, break at the first space.
    if (piece === '\n' || (piece === ' ' && length > LINE * 0.75)) {
      length = 0;
      return '\n';
    }
    // Room for ">" and for "<wbr" before the new line; "/>" stands after it.
    if (length + size + 5 > LINE && piece !== '>') {
      length = size + 2;
      return inTag && !opens ? `\n${piece}` : `<wbr\n/>${piece}`;
    }
    length += size;
    return piece;
  });
}

/**
 * The channel `email`: HTML for mail clients, which needs no styles.
 * @throws {OptionError} if an option is invalid.
 */
export function email(options: StaticOptions = {}): string {
  const request = readRequest(options);
  const text = plainMarkup(request, '\n') + sourceLink(request);
  return shortLines(`<div${inLanguage(request)}>${text}</div>`);
}
