import { escapeHtml } from './escape.js';

/** The size of a frame, in pixels. */
export interface FrameSize {
  /** The width in the oEmbed JSON; a frame takes the width of its column. Default: 800. */
  readonly width?: number;
  /** The height until the page in the frame reports its own. Default: 600. */
  readonly height?: number;
}

/** The class of our frames. The listener changes no other frame. */
const CLASS = 'ai-paths-frame';

/** The most pixels that a page may be high: far more than the text has, in a narrow frame and large print. */
const LIMIT = 50_000;

/**
 * A frame for the page at a URL. The page may only run its script and open links in a new tab. An
 * attribute sets the width: filters keep it, and the site's own style sheet can override it.
 */
export const frame = (url: string, title: string, { height = 600 }: FrameSize = {}): string =>
  `<iframe src="${escapeHtml(url)}" title="${escapeHtml(title)}" width="100%" height="${height}" frameborder="0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy" class="${CLASS}"></iframe>`;

/**
 * A script for your own pages. It sets each of our frames to the height that its page reports in the
 * message `{ type: 'ai-paths-height', height }`. Any window may send such a message, so it asks where
 * each comes from and takes only whole numbers up to a limit. The origin says nothing: that of a
 * sandboxed page is `null`. It asks the frames that are there, because a page may delay its scripts. A
 * page needs the script once; a second copy does no harm. Without `&` and `<`, because it also stands in
 * XML.
 */
export const FRAME_LISTENER = `<script>addEventListener('message', ({ data, source }) => {
  const { type, height } = data ?? {};
  if (type !== 'ai-paths-height' || !Number.isInteger(height) || 1 > height || height > ${LIMIT}) return;
  for (const frame of document.querySelectorAll('iframe.${CLASS}'))
    if (frame.contentWindow === source) frame.height = height;
});
for (const { contentWindow } of document.querySelectorAll('iframe.${CLASS}'))
  contentWindow?.postMessage({ message: 'ready' }, '*');</script>`;

/** A frame to paste, in a block that keeps it within the column. `listens` adds the listener. */
export const frameBlock = (
  url: string,
  title: string,
  { listens = false }: { readonly listens?: boolean } = {},
): string => `<div>${frame(url, title)}</div>${listens ? `\n${FRAME_LISTENER}` : ''}`;
