import { VERSION } from '../content/version.js';
import type { Request } from './options.js';
import { escapeHtml } from './serialize.js';

/** The script's hash; the build puts it here. */
const INTEGRITY = '%INTEGRITY%';

/** Where the script is, and its hash. */
export const scriptAddress = ({ base }: Request): { src: string; integrity: string } => ({
  src: `${base ?? `https://cdn.jsdelivr.net/npm/ai-paths@${VERSION}/dist/`}ai-paths.min.js`,
  integrity: INTEGRITY,
});

/** Its tag, version and hash pinned. */
export function scriptTag(request: Request): string {
  const { src, integrity } = scriptAddress(request);
  return `<script src="${escapeHtml(src)}" integrity="${integrity}" crossorigin="anonymous" defer></script>`;
}
