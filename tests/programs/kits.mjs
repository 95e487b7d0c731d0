/** What the kits of several programs share: pieces of the channel `embed`. */
import { embed } from '../../dist/static.js';

/** The element with the text as its fallback, in a block of its own, without the script. */
export const element = (options) => embed(options).replace(/<script\b[^>]*><\/script>/, '');

/** Where the script is, and its hash. */
export function script(options) {
  const tag = embed(options).match(/<script\b[^>]*>/)[0];
  const read = (name) => tag.match(new RegExp(` ${name}="([^"]*)"`))[1];
  return { src: read('src'), integrity: read('integrity') };
}

/** The start tag alone, as JSX and Svelte take it too. */
export const startTag = (options) => embed(options).match(/<ai-paths-[^>]*>/)[0];
