import { msg } from '@lit/localize';

/** How a snippet is written; `src/builder/snippets.ts` has one function for each. */
export type SnippetForm =
  'embed' | 'html' | 'markdown' | 'email' | 'frame' | 'vitepress' | 'react' | 'vue';

/** A place that a snippet goes to. */
export interface Recipe {
  readonly id: string;
  readonly name: string;
  readonly form: SnippetForm;
  /** What the place takes out of a snippet. */
  readonly removes: string;
  /** What its readers see. */
  readonly shows: string;
  /** The choices that have no effect there. */
  readonly loses: readonly ('theme' | 'controls')[];
  /** The test that shows all this; absent where nobody has tried it. */
  readonly test?: string;
  /** The test has only the list of what the place lets through, not the place itself. */
  readonly imitated?: true;
}

const nothing = () => msg('Nothing.');
const text = () =>
  msg(
    'The whole text as headings, a table and lists. A phone may have to scroll the table; cards fit.',
  );
const widget = () => msg('The widget. Before the script, and without it, the whole text.');

/** Every place, in the order in which they are offered. A new one: an entry here, and a row in its test. */
export const recipes: readonly Recipe[] = [
  {
    id: 'html',
    name: msg('HTML page'),
    form: 'embed',
    removes: nothing(),
    shows: widget(),
    loses: [],
    test: 'tests/hosts/recipes.test.ts',
  },
  {
    id: 'wordpress',
    name: msg('WordPress, Custom HTML block'),
    form: 'embed',
    removes: msg(
      'Nothing, where your account may post unfiltered HTML, as an administrator’s often may.',
    ),
    shows: widget(),
    loses: [],
  },
  {
    id: 'wordpress-author',
    name: msg('WordPress, Custom HTML block, an author’s account'),
    form: 'html',
    removes: msg('Scripts, style sheets and custom elements. Headings, tables and lists stay.'),
    shows: msg(
      'The whole text as headings, a table and lists. Where the site loads the script, the widget, with the chosen colours and buttons.',
    ),
    loses: [],
    test: 'tests/hosts/recipes.test.ts',
    imitated: true,
  },
  {
    id: 'ghost',
    name: msg('Ghost, HTML card'),
    form: 'embed',
    removes: msg('Nothing on the site. Its newsletter keeps no scripts.'),
    shows: widget(),
    loses: [],
  },
  {
    id: 'code-block',
    name: msg('Webflow, Squarespace, Wix: code block'),
    form: 'embed',
    removes: msg('Nothing on the published page. The editor’s own preview may run no scripts.'),
    shows: widget(),
    loses: [],
  },
  {
    id: 'github',
    name: msg('GitHub: README, issue, wiki'),
    form: 'markdown',
    removes: msg('Scripts, styles and custom elements.'),
    shows: msg('The whole text as headings, a table and lists, in GitHub’s own look.'),
    loses: ['theme', 'controls'],
    test: 'tests/hosts/recipes.test.ts',
    imitated: true,
  },
  {
    id: 'markdown',
    name: msg('Markdown: MkDocs, Hugo, Jekyll, Eleventy'),
    form: 'embed',
    removes: msg('Nothing, where HTML in Markdown is allowed. Hugo needs unsafe = true for that.'),
    shows: widget(),
    loses: [],
    test: 'tests/hosts/recipes.test.ts',
  },
  {
    id: 'mdx',
    name: msg('MDX: Docusaurus, Astro'),
    form: 'embed',
    removes: nothing(),
    shows: widget(),
    loses: [],
    test: 'tests/hosts/recipes.test.ts',
  },
  {
    id: 'vitepress',
    name: msg('VitePress'),
    form: 'vitepress',
    removes: msg('Scripts in a page. The script goes into the configuration.'),
    shows: widget(),
    loses: [],
    test: 'tests/hosts/sites.test.ts',
  },
  {
    id: 'react',
    name: msg('React'),
    form: 'react',
    removes: nothing(),
    shows: msg('The widget, from the package. Without JavaScript, nothing.'),
    loses: [],
    test: 'tests/hosts/recipes.test.ts',
  },
  {
    id: 'vue',
    name: msg('Vue'),
    form: 'vue',
    removes: nothing(),
    shows: msg('The widget, from the package. Without JavaScript, nothing.'),
    loses: [],
    test: 'tests/hosts/recipes.test.ts',
  },
  {
    id: 'frame',
    name: msg('Notion, Medium, Confluence: a link or a frame'),
    form: 'frame',
    removes: msg('Everything but an address. The place shows what the address leads to.'),
    shows: msg('The widget in a frame of its own, or a link to it.'),
    loses: [],
    test: 'tests/hosts/recipes.test.ts',
    imitated: true,
  },
  {
    id: 'newsletter',
    name: msg('Newsletter'),
    form: 'email',
    removes: msg('Scripts, style sheets and custom elements.'),
    shows: text(),
    loses: ['theme', 'controls'],
    test: 'tests/hosts/recipes.test.ts',
    imitated: true,
  },
  {
    id: 'feed',
    name: msg('Feed'),
    form: 'html',
    removes: msg('Scripts, style sheets and custom elements. Some readers drop attributes too.'),
    shows: text(),
    loses: ['theme', 'controls'],
    test: 'tests/hosts/recipes.test.ts',
    imitated: true,
  },
];
