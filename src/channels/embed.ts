import { attributes, marker, sourceBelow } from './html.js';
import { readOptions, type Request, type StaticOptions } from './request.js';
import { type Loading, scriptTag } from './script-tag.js';
import { escapeHtml } from './escape.js';

/**
 * The element with the text as its fallback, and the link to the source below. The block around the
 * element stops Markdown from moving the fallback out.
 */
export function embedElement(request: Request): string {
  const { tag, lang } = request;
  return `<div><${tag} lang="${escapeHtml(lang)}"${attributes(request)}>${marker(request, { slot: ' slot="fallback"' })}</${tag}></div>${sourceBelow(request)}`;
}

/**
 * The channel `embed`: the element with the text as its fallback, and the script tag.
 * @throws {OptionError} if an option is invalid.
 */
export function embed(options: StaticOptions = {}, loading: Loading = {}): string {
  const request = readOptions(options);
  return embedElement(request) + scriptTag(request, loading);
}
