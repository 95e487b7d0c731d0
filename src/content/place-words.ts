import { msg } from '@lit/localize';

/** What the builder and the README say of a place. The places themselves: `builder/places.ts`. */
export interface PlaceWords {
  readonly name: string;
  /** What to do there with the snippet. */
  readonly how: string;
  /** What its readers see. */
  readonly shows: string;
  /** What the place takes out of a page; absent where it takes nothing. */
  readonly loses?: string;
}

const widget = () => msg('The widget; without JavaScript, the whole text.');
const text = () => msg('The whole text: headings, a table, lists.');
const noScripts = () => msg('Scripts, styles and custom elements.');
const ownLine = () => msg('Paste it into the Markdown, with an empty line before and after.');
const unpack = () =>
  msg('Unpack the download in your site’s folder. Then write this line in a page.');
const component = () => msg('Save the component in your project, and use it as any other.');

export const placeWords = {
  html: {
    name: msg('HTML page'),
    how: msg('Paste it into the page’s HTML, where the text should stand.'),
    shows: widget(),
  },
  'wordpress-plugin': {
    name: msg('WordPress: a plugin for the whole site'),
    how: msg(
      'Plugins, Add New, Upload Plugin: choose the download and activate it. Then write this line in a post, or add the block “Case 37”.',
    ),
    shows: widget(),
  },
  wordpress: {
    name: msg('WordPress: a Custom HTML block'),
    how: msg('Add a Custom HTML block and paste. Your account must be allowed to post scripts.'),
    shows: widget(),
    loses: msg('Scripts, where your account is an author’s or a contributor’s.'),
  },
  'wordpress-author': {
    name: msg('WordPress: an author without scripts'),
    how: msg('Paste it into the post itself: the editor makes headings, a table and lists of it.'),
    shows: msg('The whole text: headings, a table, lists, in the theme’s own look.'),
    loses: noScripts(),
  },
  ghost: {
    name: msg('Ghost'),
    how: msg('Type /html for an HTML card, and paste.'),
    shows: widget(),
    loses: msg('Scripts, in the newsletter. The text stays.'),
  },
  'code-block': {
    name: msg('Webflow, Squarespace, Wix'),
    how: msg('Add a code or embed block, and paste.'),
    shows: widget(),
    loses: msg('Scripts, in the editor’s own preview. The published page runs them.'),
  },
  frame: {
    name: msg('Notion, Medium, Confluence: a link or a frame'),
    how: msg('Paste the link on a line of its own, or the frame where HTML is allowed.'),
    shows: msg('The widget in a frame, or a link to it.'),
    loses: msg('Everything but an address. The place shows what the address leads to.'),
  },
  newsletter: {
    name: msg('Newsletter'),
    how: msg('Add an HTML block to the mail, and paste.'),
    shows: text(),
    loses: noScripts(),
  },
  feed: {
    name: msg('Feed'),
    how: msg('Paste it into the entry’s HTML.'),
    shows: text(),
    loses: noScripts(),
  },
  filtered: {
    name: msg('Another editor that removes scripts'),
    how: msg('Paste it as HTML.'),
    shows: msg('The whole text; the widget, where the site has the script.'),
    loses: noScripts(),
  },
  github: {
    name: msg('GitHub: README, issue, wiki'),
    how: ownLine(),
    shows: msg('The whole text: headings, a table, lists, in GitHub’s own look.'),
    loses: noScripts(),
  },
  markdown: {
    name: msg('MkDocs, Jekyll, Hexo, Eleventy'),
    how: ownLine(),
    shows: widget(),
  },
  hugo: {
    name: msg('Hugo'),
    how: unpack(),
    shows: widget(),
  },
  sphinx: {
    name: msg('Sphinx'),
    how: msg('Paste it into the reStructuredText, with an empty line before and after.'),
    shows: widget(),
  },
  docusaurus: {
    name: msg('Docusaurus'),
    how: ownLine(),
    shows: widget(),
  },
  vitepress: {
    name: msg('VitePress'),
    how: msg('Paste the HTML into the page, and the rest once into .vitepress/config.'),
    shows: widget(),
    loses: msg('Scripts in a page.'),
  },
  mdx: {
    name: msg('Astro, MDX'),
    how: ownLine(),
    shows: widget(),
  },
  next: {
    name: msg('Next.js'),
    how: component(),
    shows: widget(),
  },
  react: {
    name: msg('React'),
    how: component(),
    shows: msg(
      'The widget. Where the server renders the page too, the whole text without JavaScript.',
    ),
  },
  vue: {
    name: msg('Vue'),
    how: component(),
    shows: msg(
      'The widget. Where the server renders the page too, the whole text without JavaScript.',
    ),
  },
  svelte: {
    name: msg('Svelte, SvelteKit'),
    how: component(),
    shows: msg(
      'The widget. Where the server renders the page too, the whole text without JavaScript.',
    ),
  },
};

/** The id of a place. */
export type PlaceId = keyof typeof placeWords;

/** The words of every place, by its id. */
export type PlacesWords = Readonly<Record<PlaceId, PlaceWords>>;
