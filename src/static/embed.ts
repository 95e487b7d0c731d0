import { attributes, figure, sourceLink } from './html.js';
import { readOptions, type StaticOptions } from './options.js';
import { scriptTag } from './script-tag.js';
import { escapeHtml } from './serialize.js';

/**
 * The channel `embed`: the element, with the text as its fallback, and the script tag.
 * The figure around it keeps Markdown from pulling the fallback out of the element.
 * @throws {OptionError} where an option is not valid.
 */
export function embed(options: StaticOptions = {}): string {
  const request = readOptions(options);
  const { tag } = request;
  return `<figure><${tag} lang="${escapeHtml(request.lang)}"${attributes(request)}>${figure(request, { slot: ' slot="fallback"' })}${sourceLink(request)}</${tag}></figure>${scriptTag(request)}`;
}
