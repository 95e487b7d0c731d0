import type { PlaceId } from '../content/place-words.js';

/** The forms of snippets. `snippets.ts` has one function for each. */
export type SnippetForm =
  | 'embed'
  | 'mdx'
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

/** A place to paste a snippet into. `content/place-words.ts` has its words under its id. */
interface PlaceRow {
  readonly id: PlaceId;
  readonly form: SnippetForm;
  /** The options that have no effect there. */
  readonly loses: readonly ('theme' | 'controls')[];
  /**
   * Where the script may be, besides at a URL: `./` beside the page, `/` at the root of the site, `far`
   * neither. `folder`: only the URL of a folder works. Absent: the place needs no script.
   */
  readonly script?: './' | '/' | 'far' | 'folder';
  /**
   * How the place was tested: in the real `program`, or with its `rules`, such as its parser or its list
   * of allowed elements. `hand`: once in the real program by hand; tests/programs/README.md says how.
   */
  readonly tried?: 'program' | 'rules' | 'hand';
}

/** All places, in the builder's order. */
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
  { id: 'docusaurus', form: 'mdx', loses: [], script: '/', tried: 'program' },
  { id: 'vitepress', form: 'vitepress', loses: [], script: '/', tried: 'program' },
  { id: 'mdx', form: 'mdx', loses: [], script: '/', tried: 'program' },
  { id: 'next', form: 'next', loses: [], tried: 'program' },
  { id: 'react', form: 'react', loses: [], tried: 'program' },
  { id: 'vue', form: 'vue', loses: [], tried: 'program' },
  { id: 'svelte', form: 'svelte', loses: [], tried: 'program' },
];

/** Finds a place by its id. */
export function placeOf(id: PlaceId): PlaceRow {
  const found = PLACES.find((place) => place.id === id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
}
