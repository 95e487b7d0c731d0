import type { PlacesWords } from '../content/place-words.js';

/** How a snippet is written; `snippets.ts` has one function for each. */
export type SnippetForm =
  'embed' | 'html' | 'markdown' | 'email' | 'frame' | 'vitepress' | 'react' | 'vue';

/** A place that a snippet goes to. Its words are in `content/place-words.ts`, by its id. */
interface PlaceRow {
  readonly id: PlaceId;
  readonly form: SnippetForm;
  /** The options that have no effect there. */
  readonly loses: readonly ('theme' | 'controls')[];
}

/** Every place, in the order in which they are offered. */
export const PLACES = [
  { id: 'html', form: 'embed', loses: [] },
  { id: 'wordpress', form: 'embed', loses: [] },
  { id: 'wordpress-author', form: 'html', loses: [] },
  { id: 'ghost', form: 'embed', loses: [] },
  { id: 'code-block', form: 'embed', loses: [] },
  { id: 'github', form: 'markdown', loses: ['theme', 'controls'] },
  { id: 'markdown', form: 'embed', loses: [] },
  { id: 'mdx', form: 'embed', loses: [] },
  { id: 'vitepress', form: 'vitepress', loses: [] },
  { id: 'react', form: 'react', loses: [] },
  { id: 'vue', form: 'vue', loses: [] },
  { id: 'frame', form: 'frame', loses: [] },
  { id: 'newsletter', form: 'email', loses: ['theme', 'controls'] },
  { id: 'feed', form: 'html', loses: ['theme', 'controls'] },
] as const satisfies readonly PlaceRow[];

export type PlaceId = keyof PlacesWords;

/** A place by its id. */
export const placeOf = (id: PlaceId): PlaceRow =>
  PLACES.find((place) => place.id === id) ?? PLACES[0];
