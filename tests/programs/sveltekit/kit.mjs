/**
 * SvelteKit: a component with the text in it. Written out, it costs the page its own size;
 * `ai-paths/static` in the browser's bundle would cost more than the widget.
 * Svelte takes the space at the end of an element away, and joins words by it, unless it is told not to.
 */
import { html } from '../../../dist/static.js';
import { startTag } from '../kits.mjs';

/** Markup that Svelte takes as it is. */
const literal = (markup) => markup.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

export const kit = (options) => ({
  'Case37.svelte': `<!--
  Case 37: The Three Major Paths of AI Development, made by ai-paths.
  Run "npm install ai-paths", and put this file into src/lib in your project.
  In a page: import Case37 from '$lib/Case37.svelte', and <Case37 /> where it should stand.
  To remove it, take both out of your pages, delete this file, and run "npm uninstall ai-paths".
-->
<svelte:options preserveWhitespace={true} />

<script lang="ts">
  import 'ai-paths';
</script>

${startTag(options)}
  <div slot="fallback">${literal(html(options))}</div>
</${startTag(options).match(/[\w-]+/)[0]}>
`,
});
