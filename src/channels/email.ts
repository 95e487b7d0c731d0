import { sourceLink } from './html.js';
import { plainMarkup } from './plain.js';
import { readOptions, type StaticOptions } from './request.js';
import { escapeHtml } from './escape.js';

/** Octets a line may have without its end. (RFC 5322, 2.1.1) */
const LINE = 998;

/** Of a character in UTF-8, or of a reference to one. */
function octets(piece: string): number {
  const code = piece.codePointAt(0) ?? 0;
  return code < 0x80 ? piece.length : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/**
 * HTML with shorter lines: mail cuts longer ones wherever they reach the limit. A new line stands for
 * a space between words or attributes; where there is none for too long, as in Chinese or in a URL,
 * it goes where HTML reads none: into a tag of its own, or into the URL.
 */
function shortLines(html: string): string {
  let length = 0;
  let inTag = false;
  // A reference such as &#38; is one piece.
  return html.replace(/&#\d+;|[^]/gu, (piece) => {
    const size = octets(piece);
    if (piece === '<') inTag = true;
    if (piece === '>') inTag = false;
    // Within the last quarter, the first space will do.
    if (piece === '\n' || (piece === ' ' && length > LINE * 0.75)) {
      length = 0;
      return '\n';
    }
    // "<wbr" before the new line, "/>" after it.
    if (length + size + 4 > LINE && piece !== '>') {
      length = size + 2;
      if (piece === '<') return `<wbr\n/>${piece}`;
      return inTag ? `\n${piece}` : `<wbr\n/>${piece}`;
    }
    length += size;
    return piece;
  });
}

/**
 * The channel `email`: for mail clients, which know no style sheets.
 * Looks come from presentation attributes alone.
 * @throws {OptionError} where an option is not valid.
 */
export function email(options: StaticOptions = {}): string {
  const request = readOptions(options);
  const body = `${plainMarkup(request)} ${sourceLink(request)}`
    .replace(/<table>/g, '<table border="0" cellspacing="0" cellpadding="8" width="100%">')
    .replace(/<(th|td)\b/g, '<$1 align="left" valign="top"');
  const mail = `<div lang="${escapeHtml(request.lang)}" dir="${request.dir}">${body}</div>`;
  return shortLines(mail.replace(/(<\/(?:h\d|p|li|ul|tr|table|div)>) ?(?=<)/g, '$1\n'));
}
