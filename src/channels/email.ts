import { plainMarkup, sourceLink } from './html.js';
import { readOptions, type StaticOptions } from './request.js';
import { escapeHtml } from './escape.js';

/**
 * The channel `email`: for mail clients, which know no style sheets.
 * Looks come from presentation attributes alone.
 * @throws {OptionError} where an option is not valid.
 */
export function email(options: StaticOptions = {}): string {
  const request = readOptions(options);
  const body = plainMarkup(request)
    .replace(/<table>/g, '<table border="0" cellspacing="0" cellpadding="8" width="100%">')
    .replace(/<(th|td)\b/g, '<$1 align="left" valign="top"');
  return `<div lang="${escapeHtml(request.lang)}" dir="${request.dir}">${body}${sourceLink(request)}</div>`;
}
