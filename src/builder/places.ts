import type { PlaceId } from '../content/place-words.js';

/** How a snippet is written; `snippets.ts` has one function for each. */
export type SnippetForm =
  | 'embed'
  | 'html'
  | 'markdown'
  | 'email'
  | 'frame'
  | 'wordpress'
  | 'hugo'
  | 'sphinx'
  | 'vitepress'
  | 'next'
  | 'react'
  | 'vue'
  | 'svelte';

/** A place that a snippet goes to. Its words are in `content/place-words.ts`, by its id. */
interface PlaceRow {
  readonly id: PlaceId;
  readonly form: SnippetForm;
  /** The options that have no effect there. */
  readonly loses: readonly ('theme' | 'controls')[];
  /**
   * Where the script may be, besides a URL: `./` beside the page, `/` at the root of the site, `far`
   * neither. `folder`: only the URL of a folder will do. Absent: the place asks for none.
   */
  readonly script?: './' | '/' | 'far' | 'folder';
  /**
   * Tested in the real `program`, or with its `rules`: the list of what it lets through, its parser.
   * `hand`: tried once in the real program, by hand; tests/programs/README.md says how.
   */
  readonly tried?: 'program' | 'rules' | 'hand';
}

/** Every place, in the order in which they are offered. */
export const PLACES: readonly PlaceRow[] = [
  { id: 'html', form: 'embed', loses: [], script: './', tried: 'program' },
  { id: 'wordpress-plugin', form: 'wordpress', loses: [], tried: 'program' },
  { id: 'wordpress', form: 'embed', loses: [], script: 'far', tried: 'program' },
  { id: 'wordpress-author', form: 'markdown', loses: ['theme', 'controls'], tried: 'program' },
  { id: 'ghost', form: 'embed', loses: [], script: 'far', tried: 'hand' },
  { id: 'code-block', form: 'embed', loses: [], script: 'far' },
  { id: 'frame', form: 'frame', loses: [], script: 'folder' },
  { id: 'newsletter', form: 'email', loses: ['theme', 'controls'], tried: 'rules' },
  { id: 'feed', form: 'html', loses: ['theme', 'controls'], tried: 'rules' },
  { id: 'filtered', form: 'html', loses: [], tried: 'rules' },
  { id: 'github', form: 'markdown', loses: ['theme', 'controls'], tried: 'rules' },
  { id: 'markdown', form: 'embed', loses: [], script: '/', tried: 'program' },
  { id: 'hugo', form: 'hugo', loses: [], tried: 'program' },
  { id: 'sphinx', form: 'sphinx', loses: [], script: '/', tried: 'program' },
  { id: 'docusaurus', form: 'embed', loses: [], script: '/', tried: 'program' },
  { id: 'vitepress', form: 'vitepress', loses: [], script: '/', tried: 'program' },
  { id: 'mdx', form: 'embed', loses: [], script: '/', tried: 'program' },
  { id: 'next', form: 'next', loses: [], tried: 'program' },
  { id: 'react', form: 'react', loses: [], tried: 'program' },
  { id: 'vue', form: 'vue', loses: [], tried: 'program' },
  { id: 'svelte', form: 'svelte', loses: [], tried: 'program' },
];

/** A place by its id. */
export function placeOf(id: PlaceId): PlaceRow {
  const found = PLACES.find((place) => place.id === id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
}
