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

/** The size of a frame, in pixels. */
export interface FrameSize {
  /** Default: 800. */
  readonly width?: number;
  /** Default: 600, until the page in the frame reports its own. */
  readonly height?: number;
}

/** A frame for the page at an address, that runs the page's script and may do nothing else. */
export const frame = (
  address: string,
  title: string,
  { width = 800, height = 600 }: FrameSize = {},
): string =>
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${width}" height="${height}" sandbox="allow-scripts" loading="lazy" style="border:0;max-width:100%"></iframe>`;

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
    html: frame(page, title, { width, height }),
    width,
    height,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
