import { VERSION } from '../content/generated/version.js';
import { escapeHtml } from './escape.js';
import { isAddress, type Request } from './request.js';

/** The script's hash; the build puts it here. */
export const INTEGRITY = '%INTEGRITY%';

/** Where the script is; and its hash, unless it comes from the page's own site. */
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
 * Its tag, version and hash pinned; without the hash, a page that has no origin may have it from any
 * host. `async`, because React runs such a script wherever a page's content has it, and leaves one
 * with `defer` inert; with a value, because XML asks for one, and React takes an empty one for "no".
 * (https://react.dev/reference/react-dom/components/script)
 */
export function scriptTag(request: Pick<Request, 'base'>, pinned = true): string {
  const { src, integrity } = scriptAddress(request);
  const pin = pinned && integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script src="${escapeHtml(src)}"${pin} async="async"></script>`;
}
