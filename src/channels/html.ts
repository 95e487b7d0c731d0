import { readOptions, type Request, type StaticOptions } from './request.js';
import { escapeHtml } from './escape.js';
import { plainMarkup } from './plain.js';

/** A link to the text's source, where one is given. `rest`: more attributes. */
export const sourceLink = ({ source, selection, words }: Request, rest = ''): string =>
  source
    ? `<p>${escapeHtml(words.source + words.colon)}<a href="${escapeHtml(source)}"${rest}>${escapeHtml(selection.case.title)}</a></p>`
    : '';

/** Attributes as they stand in a tag, `prefix` before each name. */
export const attributes = ({ attributes: pairs }: Request, prefix = ''): string =>
  pairs.map(([name, value]) => ` ${prefix}${name}="${escapeHtml(value)}"`).join('');

/**
 * A marker: plain HTML that needs no script and no style sheet. The script, where it runs, shows the
 * widget in it. A `div`, since a `figure` can have no shadow root.
 */
export const marker = (
  request: Request,
  { slot = '', text = plainMarkup(request), rest = '' } = {},
): string =>
  `<div data-ai-paths="${request.view}"${slot} lang="${escapeHtml(request.lang)}" dir="${request.dir}"${attributes(request, 'data-')}>${text}${rest && ` ${rest}`}</div>`;

/**
 * The channel `html`: for places that keep HTML but no scripts: feeds, a CMS that filters, Markdown.
 * One line, no blank line, safe in CommonMark, GFM and MDX.
 * @throws {OptionError} where an option is not valid.
 */
export function html(options: StaticOptions = {}): string {
  const request = readOptions(options);
  return marker(request, { rest: sourceLink(request) });
}
