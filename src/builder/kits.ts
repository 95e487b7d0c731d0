/** The files that some places need, with a snippet or instead of one. */
import { embedElement } from '../channels/embed.js';
import { readOptions, type StaticOptions } from '../channels/request.js';
import { scriptTag } from '../channels/script-tag.js';
import type { PlaceId } from '../content/place-words.js';
import { COMPONENTS } from './components.js';
import { BLOCK, plugin } from './wordpress.js';

/** The contents of files, by their paths in the place's folder. */
export type PlaceFiles = Readonly<Record<string, string>>;

/** Makes the files. `script` is the content of `ai-paths.min.js`. */
type Kit = (options: StaticOptions, script: string) => PlaceFiles;

const SCRIPT = 'ai-paths.min.js';

/** A shortcode, because it needs no setting. HTML in Hugo's Markdown would need `unsafe = true`. */
const hugo: Kit = (options, script) => {
  const tag = scriptTag({ base: '/' }).replace(`"/${SCRIPT}"`, `"{{ "${SCRIPT}" | relURL }}"`);
  return {
    'layouts/shortcodes/ai-paths.html': `{{- /*
  Case 37: The Three Major Paths of AI Development, made by ai-paths.
  This file goes to layouts/shortcodes/ai-paths.html in your site, and the script to static/${SCRIPT}.
  In a page, write {{< ai-paths >}} where the widget should stand.
  To remove it, take that line out of your pages and delete both files.
*/ -}}
${embedElement(readOptions(options)).replaceAll('{{', '{{ "{{" }}')}
${tag}
`,
    [`static/${SCRIPT}`]: script,
  };
};

const wordpress: Kit = (options, script) => ({
  'ai-paths/ai-paths.php': plugin(options),
  'ai-paths/block.js': BLOCK,
  [`ai-paths/${SCRIPT}`]: script,
});

/** The places that need files, by their ids. */
export const KITS = {
  'wordpress-plugin': wordpress,
  hugo,
  ...COMPONENTS,
} as const satisfies Partial<Record<PlaceId, Kit>>;

export type KitId = keyof typeof KITS;

export const isKit = (id: string): id is KitId => Object.hasOwn(KITS, id);
