import { VERSION } from '../content/generated/version.js';
import { escapeHtml } from './escape.js';
import { isUrl, type Request } from './request.js';

/** The script's hash. The build inserts it. */
export const INTEGRITY = '%INTEGRITY%';

/** The script as one line without anything that a CMS takes for its own syntax. The build inserts it. */
export const INLINE_SCRIPT = '%INLINE_SCRIPT%';

/** What a script tag needs to know of a request. */
type ScriptRequest = Pick<Request, 'base'> & Partial<Pick<Request, 'src' | 'script'>>;

/**
 * The script as a URL, for what takes no inline script: React; MDX, which reads braces; Marp, which
 * escapes `>`; and XML, where `&&` is an error. Compressed, it is as small as the script itself;
 * base64 would be half as much again.
 */
const dataUrl = (): string =>
  `data:text/javascript;charset=utf-8,${INLINE_SCRIPT.replace(/[%#"'<>&{|}\s\\`]/g, (character) =>
    encodeURIComponent(character).replace("'", '%27'),
  )}`;

/**
 * The script's URL, and its hash unless the script is in the URL itself. A path that starts beside the
 * page has none: the page may be opened from a disk, where Chromium refuses a script that has a hash.
 */
export function scriptUrl({ base, src, script }: ScriptRequest): {
  readonly src: string;
  readonly integrity: string | undefined;
} {
  if (script === 'data') return { src: dataUrl(), integrity: undefined };
  const url =
    src ?? `${base ?? `https://cdn.jsdelivr.net/npm/ai-paths@${VERSION}/dist/`}ai-paths.min.js`;
  return {
    src: url,
    integrity: url.startsWith('/') || isUrl(url) ? INTEGRITY : undefined,
  };
}

/** How a script tag loads the script. */
export interface Loading {
  /**
   * `async` for content that React renders, as it does MDX: React runs no script with `defer`. Default:
   * `defer`; `async` for a script in the tag's URL. (https://react.dev/reference/react-dom/components/script)
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
  request: ScriptRequest,
  { loading = request.script === 'data' ? 'async' : 'defer' }: Loading = {},
): string {
  if (request.script === 'inline') return `<script>${INLINE_SCRIPT}</script>`;
  const { src, integrity } = scriptUrl(request);
  const pin = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script src="${escapeHtml(src)}"${pin} ${loading}="${loading}"></script>`;
}
