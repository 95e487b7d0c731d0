import { OptionError, readOptions, type StaticOptions } from './options.js';
import { escapeHtml } from './serialize.js';

/** The size of a frame, in pixels. */
export interface FrameSize {
  /** Default: 800. */
  readonly width?: number;
  /** Default: 600, until the page in the frame reports its own. */
  readonly height?: number;
}

/**
 * The channel `oembed`: the JSON of a page in an iframe, type `rich`. `page` is the page's address.
 * (https://oembed.com)
 * @throws {OptionError} where an option is not valid.
 */
export function oembed(
  options: StaticOptions & { readonly page: string },
  { width = 800, height = 600 }: FrameSize = {},
): string {
  const { selection, words } = readOptions(options);
  if (!URL.canParse(options.page))
    throw new OptionError(`page: "${options.page}" is not an address`);
  const { series, title } = selection.case;
  const name = series + words.bar + title;
  const data = {
    version: '1.0',
    type: 'rich',
    title: name,
    provider_name: 'ai-paths',
    html: `<iframe src="${escapeHtml(options.page)}" title="${escapeHtml(name)}" width="${width}" height="${height}" sandbox="allow-scripts" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    width,
    height,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
