import { readOptions, type Request, type StaticOptions } from './request.js';
import { escapeHtml } from './escape.js';
import { plainMarkup } from './plain.js';

/** A link to the text's source, if one is given. `rest`: more attributes. */
export const sourceLink = ({ source, selection, words }: Request, rest = ''): string =>
  source
    ? `<p>${escapeHtml(words.source + words.colon)}<a href="${escapeHtml(source)}"${rest}>${escapeHtml(selection.case.title)}</a></p>`
    : '';

/** The attributes of a tag, with `prefix` before each name. */
export const attributes = ({ attributes: pairs }: Request, prefix = ''): string =>
  pairs.map(([name, value]) => ` ${prefix}${name}="${escapeHtml(value)}"`).join('');

/**
 * A marker: plain HTML that needs no script and no style sheet. If the script runs, it shows the
 * widget here. A `div`, because a `figure` cannot have a shadow root.
 */
export const marker = (
  request: Request,
  { slot = '', text = plainMarkup(request), rest = '' } = {},
): string =>
  `<div data-ai-paths="${request.view}"${slot} lang="${escapeHtml(request.lang)}" dir="${request.dir}"${attributes(request, 'data-')}>${text}${rest && ` ${rest}`}</div>`;

/**
 * The channel `html`: for feeds, Markdown, and sites that remove scripts and styles.
 * One line, without blank lines; safe in CommonMark, GFM and MDX.
 * @throws {OptionError} if an option is invalid.
 */
export function html(options: StaticOptions = {}): string {
  const request = readOptions(options);
  return marker(request, { rest: sourceLink(request) });
}
