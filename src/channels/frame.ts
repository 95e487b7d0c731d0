import { escapeHtml } from './escape.js';

/** The size of a frame, in pixels. */
export interface FrameSize {
  /** The width in the oEmbed JSON; a frame takes the width of its column. Default: 800. */
  readonly width?: number;
  /** The height until the page in the frame reports its own. Default: 600. */
  readonly height?: number;
}

/**
 * A frame for the page at a URL. The page may only run its script and open links in a new tab. An
 * attribute sets the width: filters keep it, and the site's own style sheet can override it.
 */
export const frame = (address: string, title: string, { height = 600 }: FrameSize = {}): string =>
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" frameborder="0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>`;

/**
 * A script for your own pages. It sets each frame to the height that its page reports in the message
 * `{ type: 'ai-paths-height', height }`. A page needs it once; a second copy does no harm.
 */
export const FRAME_LISTENER = `<script>addEventListener('message', ({ data, source }) => {
  if (data?.type === 'ai-paths-height')
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.height = data.height;
});</script>`;

/** A frame to paste, in a block that keeps it within the column. `listens` adds the listener. */
export const frameBlock = (
  address: string,
  title: string,
  { listens = false }: { readonly listens?: boolean } = {},
): string => `<div>${frame(address, title)}</div>${listens ? `\n${FRAME_LISTENER}` : ''}`;
