import { pageIn } from './addresses.js';
import {
  absoluteBase,
  OptionError,
  readAddress,
  readOptions,
  type Request,
  type StaticOptions,
} from './request.js';
import { escapeHtml } from './escape.js';
import { frame, type FrameSize } from './frame.js';

function checkPixels(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1)
    throw new OptionError(`${name}: "${value}" is not a whole number of pixels`);
}

/** What a frame and its page are called. */
export const pageTitle = ({ selection, words }: Request): string =>
  selection.case.series + words.bar + selection.case.title;

/** What `oembed` takes besides the options of every channel. */
export interface OembedOptions extends StaticOptions {
  /** The URL of the page in the frame. Default: the page that `ai-paths site` writes into the folder `base`. */
  readonly page?: string;
}

/**
 * The channel `oembed`: the JSON of a page in an iframe, type `rich`. (https://oembed.com)
 * @throws {OptionError} where an option is not valid, or neither `page` nor `base` is given.
 */
export function oembed(
  options: OembedOptions = {},
  { width = 800, height = 600 }: FrameSize = {},
): string {
  const request = readOptions(options);
  const title = pageTitle(request);
  const base = absoluteBase(request);
  const page = readAddress('page', options.page) ?? (base && pageIn(base, request));
  if (!page)
    throw new OptionError(
      'base: missing; the URL of the folder that holds the script and the page',
    );
  checkPixels('width', width);
  checkPixels('height', height);
  const data = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'ai-paths',
    // WordPress listens for the height only where a quotation stands before the frame.
    html: `<blockquote><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></blockquote>${frame(page, title, { height })}`,
    width,
    height,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
