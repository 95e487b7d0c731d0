import { VERSION } from '../content/generated/version.js';
import { escapeHtml } from './escape.js';
import { isAddress, type Request } from './request.js';

/** The script's hash. The build inserts it. */
export const INTEGRITY = '%INTEGRITY%';

/** The script's URL, and its hash unless the script is on the page's own site. */
export function scriptAddress({ base }: Pick<Request, 'base'>): {
  readonly src: string;
  readonly integrity: string | undefined;
} {
  const folder = base ?? `https://cdn.jsdelivr.net/npm/ai-paths@${VERSION}/dist/`;
  return {
    src: `${folder}ai-paths.min.js`,
    integrity: isAddress(folder) ? INTEGRITY : undefined,
  };
}

/**
 * The script tag, with the version and the hash pinned. A page without an origin can load the script
 * from any host only if the tag has no hash. `async`, because React runs an async script anywhere in
 * the content, but no `defer` script. With a value, because XML requires one, and React reads an
 * empty one as false.
 * (https://react.dev/reference/react-dom/components/script)
 */
export function scriptTag(request: Pick<Request, 'base'>, pinned = true): string {
  const { src, integrity } = scriptAddress(request);
  const pin = pinned && integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script src="${escapeHtml(src)}"${pin} async="async"></script>`;
}
