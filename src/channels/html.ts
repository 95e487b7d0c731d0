import { readRequest, type Request, type StaticOptions } from './request.js';
import { escapeHtml } from './escape.js';
import { plainMarkup } from './plain.js';

/** A link to the text's source, if one is given. `block`, `link`: more attributes of the paragraph, of the link. */
export const sourceLink = (
  { source, selection, words }: Request,
  { block = '', link = '' } = {},
): string =>
  source
    ? `<p${block}>${escapeHtml(words.source + words.colon)}<a href="${escapeHtml(source)}"${link}>${escapeHtml(selection.case.title)}</a></p>`
    : '';

/** The attributes of a block that is in the text's language, in a page that may be in another one. */
export const inLanguage = ({ lang, dir }: Request): string =>
  ` lang="${escapeHtml(lang)}" dir="${dir}"`;

/** The link to the source as a paragraph of the page's own, below the element. */
export const sourceBelow = (request: Request, link = ''): string => {
  const paragraph = sourceLink(request, { block: inLanguage(request), link });
  return paragraph && ` ${paragraph}`;
};

/** The attributes of a tag, with `prefix` before each name. */
export const attributes = ({ attributes: pairs }: Request, prefix = ''): string =>
  pairs.map(([name, value]) => ` ${prefix}${name}="${escapeHtml(value)}"`).join('');

/**
 * A marker: plain HTML that needs no script and no style sheet. If the script runs, it shows the
 * widget here. A `div`, because a `figure` cannot have a shadow root.
 */
export const marker = (request: Request, { slot = '', text = plainMarkup(request) } = {}): string =>
  `<div data-ai-paths="${request.view}"${slot}${inLanguage(request)}${attributes(request, 'data-')}>${text}</div>`;

/**
 * The snippet of an element: one line that starts with `<div>` and ends with `</div>`. Markdown keeps an
 * unknown element, and what is inside it, only in a block that it knows; and some Markdown takes a block
 * as such only if its end tag is the last of the lines. A `div`, because no style sheet and no program
 * gives it a meaning, as they do to `figure` (indented), `section` (a slide, a card) and `article` (the
 * page's main text).
 *
 * The link to the source stands between two blocks. Inside the first, Readability would take the text for
 * the whole of a short article, and drop the author's own. In a block of its own, it would drop the link. The
 * second block also stands where there is no script, as the end tag of the line.
 */
export const snippet = (request: Request, element: string, script = ''): string => {
  const source = sourceBelow(request);
  return `<div>${element}${source && `</div>${source}<div>`}${script}</div>`;
};

/**
 * The channel `html`: for feeds, Markdown, and sites that remove scripts and styles.
 * One line, without blank lines; safe in CommonMark, GFM and MDX.
 * @throws {OptionError} if an option is invalid.
 */
export function html(options: StaticOptions = {}): string {
  const request = readRequest(options);
  return marker(request, { text: plainMarkup(request) + sourceLink(request) });
}
