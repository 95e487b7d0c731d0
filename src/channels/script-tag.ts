import { VERSION } from '../content/generated/version.js';
import { escapeHtml } from './escape.js';
import { isAddress, type Request } from './request.js';

/** The script's hash. The build inserts it. */
export const INTEGRITY = '%INTEGRITY%';

/**
 * The script's URL, and its hash. A path that starts beside the page has none: the page may be opened
 * from a disk, where Chromium refuses a script that has a hash.
 */
export function scriptAddress({ base }: Pick<Request, 'base'>): {
  readonly src: string;
  readonly integrity: string | undefined;
} {
  const folder = base ?? `https://cdn.jsdelivr.net/npm/ai-paths@${VERSION}/dist/`;
  return {
    src: `${folder}ai-paths.min.js`,
    integrity: folder.startsWith('/') || isAddress(folder) ? INTEGRITY : undefined,
  };
}

/** How a script tag loads the script. */
export interface Loading {
  /**
   * `async` for content that React renders, as it does MDX: React runs no script with `defer`. Default:
   * `defer`. (https://react.dev/reference/react-dom/components/script)
   */
  readonly loading?: 'async' | 'defer';
}

/**
 * The script tag, with the version and the hash pinned. `crossorigin` even on the page's own site: an
 * `Integrity-Policy` refuses a script that lacks it, whatever its hash. `defer` and `async` have a
 * value, because XML requires one, and React reads an empty one as false.
 * (https://w3c.github.io/webappsec-subresource-integrity/#integrity-policy-section)
 */
export function scriptTag(
  request: Pick<Request, 'base'>,
  { loading = 'defer' }: Loading = {},
): string {
  const { src, integrity } = scriptAddress(request);
  const pin = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script src="${escapeHtml(src)}"${pin} ${loading}="${loading}"></script>`;
}
