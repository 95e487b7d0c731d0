/** The kits: what some places need, with a snippet or instead of one. */
import { jsonValue } from '../channels/escape.js';
import { COMPONENTS } from './components.js';
import * as hugoKit from './hugo.js';
import type { Kit, Kits } from './kit.js';
import { pieces } from './texts.js';
import { block } from './wordpress-block.js';
import { plugin, shortcode } from './wordpress.js';

const SCRIPT = 'ai-paths.min.js';
const LICENSES = 'third-party-licenses.txt';

/** The licences of what the script contains, which ask to be copied with it; the build inserts them. */
const licenses = '%LICENSES%';

const hugo: Kit = {
  files: (defaults, script) => ({
    'layouts/shortcodes/ai-paths.html': hugoKit.shortcodeFile(),
    'assets/ai-paths.json': hugoKit.data(defaults),
    [`static/${SCRIPT}`]: script,
    [`static/${LICENSES}`]: licenses,
  }),
  line: hugoKit.shortcode,
};

const wordpress: Kit = {
  files: (defaults, script) => ({
    'ai-paths/ai-paths.php': plugin(defaults),
    'ai-paths/block.js': block(),
    'ai-paths/texts.json': `${jsonValue({ about: 'Part of the plugin ai-paths', texts: pieces() })}\n`,
    [`ai-paths/${SCRIPT}`]: script,
    [`ai-paths/${LICENSES}`]: licenses,
  }),
  line: shortcode,
};

/** The places that have a kit, by their ids. */
export const KITS = {
  'wordpress-plugin': wordpress,
  hugo,
  ...COMPONENTS,
} as const satisfies Kits;

export type KitId = keyof typeof KITS;

export const isKit = (id: string): id is KitId => Object.hasOwn(KITS, id);
