import { VERSION } from '../content/generated/version.js';
import type { Request } from './request.js';
import { escapeHtml } from './serialize.js';

/** The script's hash; the build puts it here. */
const INTEGRITY = '%INTEGRITY%';

/** Where the script is, and its hash. */
export const scriptAddress = ({ base }: Request): { src: string; integrity: string } => ({
  src: `${base ?? `https://cdn.jsdelivr.net/npm/ai-paths@${VERSION}/dist/`}ai-paths.min.js`,
  integrity: INTEGRITY,
});

/** Its tag, version and hash pinned; without the hash, a page that has no origin may have it from any host. */
export function scriptTag(request: Request, pinned = true): string {
  const { src, integrity } = scriptAddress(request);
  const pin = pinned ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script src="${escapeHtml(src)}"${pin} defer></script>`;
}
