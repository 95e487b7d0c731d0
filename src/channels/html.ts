import type { TemplateResult } from 'lit/html.js';
import type { Layout } from '../views/layout.js';
import { whole } from '../views/whole.js';
import { readOptions, type Request, type StaticOptions } from './request.js';
import { escapeHtml } from './escape.js';
import { serialize } from './serialize.js';

/** The views' markup, as it is. */
export const markup = (
  { selection, words, level }: Request,
  layout: Layout,
  legend?: TemplateResult,
): string => whole(selection, words, layout, level, legend).map(serialize).join('');

/** The views' markup without what only our style sheet reads: it survives sanitizers as it is. */
export const plainMarkup = (request: Request): string =>
  markup(request, request.view === 'compare' ? 'table' : 'cards')
    .replace(/ class="dash" aria-hidden="true"/g, '')
    .replace(/ (?:part|class|role|data-path)="[^"]*"/g, '')
    .replace(/<(\/?)section>/g, '<$1div>');

export const sourceLink = ({ source, selection, words }: Request): string =>
  source
    ? `<p>${escapeHtml(words.source + words.colon)}<a href="${escapeHtml(source)}">${escapeHtml(selection.case.title)}</a></p>`
    : '';

/** Attributes as they stand in a tag, `prefix` before each name. */
export const attributes = ({ attributes: pairs }: Request, prefix = ''): string =>
  pairs.map(([name, value]) => ` ${prefix}${name}="${escapeHtml(value)}"`).join('');

/**
 * A marker: plain HTML that needs no script and no style sheet. The script, where it runs, shows the
 * widget in it. A `div`, since a `figure` can have no shadow root.
 */
export const marker = (request: Request, { slot = '', rest = '' } = {}): string =>
  `<div data-ai-paths="${request.view}"${slot} lang="${escapeHtml(request.lang)}" dir="${request.dir}"${attributes(request, 'data-')}>${plainMarkup(request)}${rest}</div>`;

/**
 * The channel `html`: for places that keep HTML but no scripts: feeds, a CMS that filters, Markdown.
 * One line, no blank line, safe in CommonMark, GFM and MDX.
 * @throws {OptionError} where an option is not valid.
 */
export function html(options: StaticOptions = {}): string {
  const request = readOptions(options);
  return marker(request, { rest: sourceLink(request) });
}
