import { VERSION } from '../content/version.js';
import type { Request } from './options.js';
import { escapeHtml } from './serialize.js';

/** The script's hash; the build puts it here. */
const INTEGRITY = '%INTEGRITY%';

/** Where the script is, version and hash pinned. */
export const scriptTag = ({ base }: Request): string =>
  `<script src="${escapeHtml(`${base ?? `https://cdn.jsdelivr.net/npm/ai-paths@${VERSION}/dist/`}ai-paths.min.js`)}" integrity="${INTEGRITY}" crossorigin="anonymous" defer></script>`;
