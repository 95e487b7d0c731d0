import { LOCALES } from '../content/locales.js';
import { pageIn } from './page-urls.js';
import {
  absoluteBase,
  OptionError,
  readUrl,
  readRequest,
  type Request,
  type StaticOptions,
} from './request.js';
import { escapeHtml } from './escape.js';
import { frame, type FrameSize } from './frame.js';

function checkPixels(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1)
    throw new OptionError(`${name}: "${value}" is not a whole number of pixels`);
}

/** The title of the page, and of the frame around it. */
export const pageTitle = ({ locale }: Pick<Request, 'locale'>): string => {
  const { case: source, words } = LOCALES[locale].content;
  return source.series + words.bar + source.title;
};

/** The options of `oembed`: those of every channel, and `page`. */
export interface OembedOptions extends StaticOptions {
  /** The URL of the page in the frame. Default: the page in the folder `base` that `ai-paths site` writes. */
  readonly page?: string;
}

/**
 * The channel `oembed`: oEmbed JSON of the type `rich` for a page in an iframe. (https://oembed.com)
 * @throws {OptionError} if an option is invalid, or neither `page` nor `base` is given.
 */
export function oembed(
  options: OembedOptions = {},
  { width = 800, height = 600 }: FrameSize = {},
): string {
  const request = readRequest(options);
  const title = pageTitle(request);
  const base = absoluteBase(request);
  const page = readUrl('page', options.page) ?? (base && pageIn(base, request));
  if (!page)
    throw new OptionError(
      'base: missing; set it to the URL of the folder with the script and the page',
    );
  checkPixels('width', width);
  checkPixels('height', height);
  const data = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'ai-paths',
    // WordPress listens for the height only if a quotation stands before the frame.
    html: `<blockquote><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></blockquote>${frame(page, title, { height })}`,
    width,
    height,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
