import { msg } from '@lit/localize';

/** What the builder and the README say of a place. The places themselves: `builder/places.ts`. */
export interface PlaceWords {
  readonly name: string;
  /** What the place takes out of a snippet. */
  readonly removes: string;
  /** What its readers see. */
  readonly shows: string;
}

const nothing = () => msg('Nothing.');
const text = () =>
  msg(
    'The whole text as headings, a table and lists. A phone may have to scroll the table; cards fit.',
  );
const widget = () => msg('The widget. Before the script, and without it, the whole text.');

export const placeWords = {
  html: {
    name: msg('HTML page'),
    removes: nothing(),
    shows: widget(),
  },
  wordpress: {
    name: msg('WordPress, Custom HTML block'),
    removes: msg(
      'Nothing, where your account may post unfiltered HTML, as an administrator’s often may.',
    ),
    shows: widget(),
  },
  'wordpress-author': {
    name: msg('WordPress, Custom HTML block, an author’s account'),
    removes: msg('Scripts, style sheets and custom elements. Headings, tables and lists stay.'),
    shows: msg(
      'The whole text as headings, a table and lists. Where the site loads the script, the widget, with the chosen colours and buttons.',
    ),
  },
  ghost: {
    name: msg('Ghost, HTML card'),
    removes: msg('Nothing on the site. Its newsletter keeps no scripts.'),
    shows: widget(),
  },
  'code-block': {
    name: msg('Webflow, Squarespace, Wix: code block'),
    removes: msg('Nothing on the published page. The editor’s own preview may run no scripts.'),
    shows: widget(),
  },
  github: {
    name: msg('GitHub: README, issue, wiki'),
    removes: msg('Scripts, styles and custom elements.'),
    shows: msg('The whole text as headings, a table and lists, in GitHub’s own look.'),
  },
  markdown: {
    name: msg('Markdown: MkDocs, Hugo, Jekyll, Eleventy'),
    removes: msg('Nothing, where HTML in Markdown is allowed. Hugo needs unsafe = true for that.'),
    shows: widget(),
  },
  mdx: {
    name: msg('MDX: Docusaurus, Astro'),
    removes: nothing(),
    shows: widget(),
  },
  vitepress: {
    name: msg('VitePress'),
    removes: msg('Scripts in a page. The script goes into the configuration.'),
    shows: widget(),
  },
  react: {
    name: msg('React'),
    removes: nothing(),
    shows: msg('The widget, from the package. Without JavaScript, nothing.'),
  },
  vue: {
    name: msg('Vue'),
    removes: nothing(),
    shows: msg('The widget, from the package. Without JavaScript, nothing.'),
  },
  frame: {
    name: msg('Notion, Medium, Confluence: a link or a frame'),
    removes: msg('Everything but an address. The place shows what the address leads to.'),
    shows: msg('The widget in a frame of its own, or a link to it.'),
  },
  newsletter: {
    name: msg('Newsletter'),
    removes: msg('Scripts, style sheets and custom elements.'),
    shows: text(),
  },
  feed: {
    name: msg('Feed'),
    removes: msg('Scripts, style sheets and custom elements. Some readers drop attributes too.'),
    shows: text(),
  },
};

/** The words of every place, by its id. */
export type PlacesWords = Readonly<Record<keyof typeof placeWords, PlaceWords>>;
