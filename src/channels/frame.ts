import { escapeHtml } from './escape.js';

/** The size of a frame, in pixels. */
export interface FrameSize {
  /** Default: 800. What the JSON of oEmbed says; a frame takes the width of its column. */
  readonly width?: number;
  /** Default: 600, until the page in the frame reports its own. */
  readonly height?: number;
}

/**
 * A frame for the page at an address, that runs the page's script and opens links in a new tab, and
 * may do nothing else. As wide as its column by an attribute, which filters keep and a site's own
 * style sheet overrides.
 */
export const frame = (address: string, title: string, { height = 600 }: FrameSize = {}): string =>
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" frameborder="0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>`;

/**
 * For pages of your own: a script that gives each frame the height that its page reports, by
 * `{ type: 'ai-paths-height', height }`. Once a page is enough; twice does no harm.
 */
export const FRAME_LISTENER = `<script>addEventListener('message', ({ data, source }) => {
  if (data?.type === 'ai-paths-height')
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.height = data.height;
});</script>`;

/** A frame to paste, in a block that keeps it within the column; with the listener where it is asked for. */
export const frameBlock = (
  address: string,
  title: string,
  { listens = false }: { readonly listens?: boolean } = {},
): string => `<div>${frame(address, title)}</div>${listens ? `\n${FRAME_LISTENER}` : ''}`;
