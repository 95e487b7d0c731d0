import { attributes, marker, snippet } from './html.js';
import { readRequest, type Request, type StaticOptions } from './request.js';
import { type Loading, scriptTag } from './script-tag.js';
import { escapeHtml } from './escape.js';

/** The element with the text as its fallback. */
function element(request: Request): string {
  const { tag, lang } = request;
  return `<${tag} lang="${escapeHtml(lang)}"${attributes(request)}>${marker(request, { slot: ' slot="fallback"' })}</${tag}>`;
}

/** The snippet without the script, for a page that loads it. */
export const embedElement = (request: Request): string => snippet(request, element(request));

/**
 * The channel `embed`: the element with the text as its fallback, and the script tag.
 * @throws {OptionError} if an option is invalid.
 */
export function embed(options: StaticOptions = {}, loading: Loading = {}): string {
  const request = readRequest(options);
  return snippet(request, element(request), scriptTag(request, loading));
}
