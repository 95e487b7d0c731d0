import type { OptionValues } from '../case/read-options.js';
import type { ScriptForm } from '../channels/request.js';
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
  | 'asciidoc'
  | 'slide'
  | 'mediawiki'
  | 'docsify'
  | 'vitepress'
  | 'vuepress'
  | 'text'
  | 'picture'
  | 'next'
  | 'react'
  | 'vue'
  | 'svelte';

/** The groups of places, in the builder's order. */
export const GROUPS = ['site', 'docs', 'code', 'text'] as const;

/** A place to paste a snippet into. `content/place-words.ts` has its words under its id. */
interface PlaceRow {
  readonly id: PlaceId;
  readonly group: (typeof GROUPS)[number];
  readonly form: SnippetForm;
  /** Whether readers get the text alone, on which options that change only its look have no effect. */
  readonly textOnly?: true;
  /** Whether the place is also a visual editor, which takes formatted text from the clipboard. */
  readonly rich?: true;
  /**
   * Where the script may be, besides at a URL: `./` beside the page, `/` at the root of the site, `far`
   * neither. `folder`: only the URL of a folder works. Absent: the place needs no script.
   */
  readonly script?: './' | '/' | 'far' | 'folder';
  /** How the script may stand in the snippet itself. Absent: the place does not run it there. */
  readonly inside?: Exclude<ScriptForm, 'file'>;
  /** The most characters that a snippet may have there. */
  readonly limit?: number;
  /** What to show there until the user chooses. Default: the whole text. */
  readonly starts?: Pick<OptionValues, 'fields' | 'sections'>;
  /**
   * How the place was tested: in the real `program`, or with its `rules`, such as its parser or its list
   * of allowed elements. `hand`: once in the real program by hand; tests/programs/README.md says how.
   */
  readonly tried?: 'program' | 'rules' | 'hand';
}

/** All places, in the builder's order. */
export const PLACES: readonly PlaceRow[] = [
  { id: 'html', group: 'site', form: 'embed', script: './', inside: 'inline', tried: 'program' },
  { id: 'wordpress-plugin', group: 'site', form: 'wordpress', tried: 'program' },
  {
    id: 'wordpress',
    group: 'site',
    form: 'embed',
    script: 'far',
    inside: 'inline',
    tried: 'program',
  },
  {
    id: 'wordpress-author',
    group: 'site',
    form: 'markdown',
    textOnly: true,
    rich: true,
    tried: 'program',
  },
  { id: 'ghost', group: 'site', form: 'embed', script: 'far', inside: 'inline', tried: 'hand' },
  // Webflow takes the fewest characters of the three.
  {
    id: 'code-block',
    group: 'site',
    form: 'embed',
    script: 'far',
    inside: 'inline',
    limit: 50_000,
  },
  { id: 'frame', group: 'site', form: 'frame', script: 'folder', inside: 'inline' },
  { id: 'mediawiki', group: 'site', form: 'mediawiki', rich: true, tried: 'program' },
  { id: 'newsletter', group: 'text', form: 'email', textOnly: true, rich: true, tried: 'rules' },
  { id: 'feed', group: 'text', form: 'html', textOnly: true, tried: 'rules' },
  { id: 'document', group: 'text', form: 'text', textOnly: true, rich: true },
  { id: 'picture', group: 'text', form: 'picture' },
  { id: 'filtered', group: 'text', form: 'html', rich: true, tried: 'rules' },
  { id: 'github', group: 'text', form: 'markdown', textOnly: true, tried: 'rules' },
  { id: 'markdown', group: 'docs', form: 'embed', script: '/', inside: 'inline', tried: 'program' },
  { id: 'hugo', group: 'docs', form: 'hugo', tried: 'program' },
  // Sphinx also makes books of XML, where a script may not hold the operator `&&`.
  { id: 'sphinx', group: 'docs', form: 'sphinx', script: '/', inside: 'data', tried: 'program' },
  // Docutils refuses a page with a line of more than 10,000 characters, so the script is not inside.
  { id: 'rst', group: 'docs', form: 'sphinx', script: '/', tried: 'program' },
  {
    id: 'asciidoc',
    group: 'docs',
    form: 'asciidoc',
    script: 'far',
    inside: 'inline',
    tried: 'program',
  },
  { id: 'docusaurus', group: 'docs', form: 'mdx', script: '/', inside: 'data', tried: 'program' },
  {
    id: 'vitepress',
    group: 'docs',
    form: 'vitepress',
    script: '/',
    inside: 'inline',
    tried: 'program',
  },
  { id: 'vuepress', group: 'docs', form: 'vuepress', script: '/', tried: 'hand' },
  { id: 'mdx', group: 'docs', form: 'mdx', script: '/', inside: 'data', tried: 'program' },
  { id: 'storybook', group: 'docs', form: 'mdx', script: '/', inside: 'data', tried: 'program' },
  {
    id: 'docsify',
    group: 'docs',
    form: 'docsify',
    script: './',
    inside: 'inline',
    tried: 'program',
  },
  { id: 'mystmd', group: 'docs', form: 'markdown', textOnly: true },
  // Marp writes `&gt;` for each `>` of a script in the page.
  {
    id: 'slides',
    group: 'docs',
    form: 'slide',
    script: './',
    inside: 'data',
    tried: 'program',
    starts: { sections: ['paths'], fields: ['representatives', 'costs'] },
  },
  { id: 'next', group: 'code', form: 'next', tried: 'program' },
  { id: 'react', group: 'code', form: 'react', tried: 'program' },
  { id: 'vue', group: 'code', form: 'vue', tried: 'program' },
  { id: 'svelte', group: 'code', form: 'svelte', tried: 'program' },
];

/** Finds a place by its id. */
export function placeOf(id: PlaceId): PlaceRow {
  const found = PLACES.find((place) => place.id === id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
}
