import { msg } from '@lit/localize';

/** The words of a place in the builder and the README. The places themselves are in `builder/places.ts`. */
export interface PlaceWords {
  readonly name: string;
  /** What to do with the snippet: a sentence or two, or steps. */
  readonly how: string | readonly string[];
  /** The result that readers see. */
  readonly shows: string;
  /** The content that the place removes, if any. */
  readonly loses?: string;
}

const widget = () => msg('The widget, or the whole text without JavaScript.');
const withTable = () => msg('The whole text with headings, a table and lists.');
const scripted = () => msg('The widget. The page itself needs JavaScript.');
const text = () => msg('The whole text with headings and lists.');
const noScripts = () => msg('Scripts, styles and custom elements.');
const ownLine = () => msg('Paste it into the Markdown, with a blank line before and after it.');
const inIndex = () =>
  msg('Paste the HTML into the page, and the rest once into the head of index.html.');
const component = () => [
  msg('Run the commands below in the folder of your project.'),
  msg('Save the component there.'),
  msg('Import it, as any other component, and write this line where the text should appear.'),
];

export const placeWords = {
  html: {
    name: msg('HTML page'),
    how: msg('Paste it into the page’s HTML where the text should appear.'),
    shows: widget(),
  },
  'wordpress-plugin': {
    name: msg('WordPress: a plugin for the whole site'),
    how: [
      msg('Download the plugin. Leave the ZIP file as it is.'),
      msg('In WordPress, open Plugins, Add New, Upload Plugin.'),
      msg('Choose the ZIP file, install it and activate it.'),
      msg('Write this line in a post, or add the block “Case 37”.'),
    ],
    shows: widget(),
  },
  wordpress: {
    name: msg('WordPress: a Custom HTML block'),
    how: msg(
      'Add a Custom HTML block and paste. This needs the account of an administrator or an editor.',
    ),
    shows: widget(),
    loses: msg('Scripts, if your account has the role of an author or a contributor.'),
  },
  'wordpress-author': {
    name: msg('WordPress: authors who may not post scripts'),
    how: msg('Paste it into the post. The editor turns it into headings, a table and lists.'),
    shows: msg('The whole text with headings, a table and lists, styled by your theme.'),
    loses: noScripts(),
  },
  ghost: {
    name: msg('Ghost'),
    how: msg('Type /html to add an HTML card, and paste.'),
    shows: widget(),
    loses: msg('Scripts, in the newsletter. The text stays.'),
  },
  'code-block': {
    name: msg('Webflow, Squarespace, Wix'),
    how: msg('Add a code or embed block, and paste.'),
    shows: widget(),
    loses: msg('Scripts in the editor’s preview. The published page runs them.'),
  },
  frame: {
    name: msg('Notion, Medium, Confluence: a link or a frame'),
    how: msg('Paste the link on its own line. Where HTML is allowed, paste the frame instead.'),
    shows: msg('The widget in a frame, or a link to it.'),
    loses: msg(
      'Everything except a URL. The place shows the page at that URL. Some places leave out what follows “?”, which is your choice. To keep it, run “ai-paths site” with your options.',
    ),
  },
  mediawiki: {
    name: msg('MediaWiki'),
    how: msg(
      'Paste it into the visual editor or, with Ctrl+Shift+V, into the source editor. For the widget, use the source editor, and have an administrator add mw.loader.load( … ) with the URL of the script to MediaWiki:Common.js.',
    ),
    shows: msg('The whole text. From the source editor, the widget if the site loads the script.'),
    loses: msg(
      'Scripts, styles and custom elements. In the visual editor, the link to the source.',
    ),
  },
  document: {
    name: msg('Google Docs, Word, a mail'),
    how: msg('Copy, and paste it into the document.'),
    shows: withTable(),
    loses: noScripts(),
  },
  picture: {
    name: msg('Social posts, slides, chats: a picture'),
    how: msg('Download the picture, and add it to the post with its alternative text.'),
    shows: msg('The text at a glance as a picture, or its alternative text.'),
    loses: msg('Everything except a picture and plain text.'),
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
    shows: msg('The whole text, or the widget if the site loads the script.'),
    loses: noScripts(),
  },
  github: {
    name: msg('GitHub: README, issue, wiki'),
    how: ownLine(),
    shows: msg('The whole text with headings, a table and lists, styled by GitHub.'),
    loses: noScripts(),
  },
  markdown: {
    name: msg('MkDocs, Jekyll, Hexo, Eleventy'),
    how: ownLine(),
    shows: widget(),
  },
  hugo: {
    name: msg('Hugo'),
    how: [
      msg('Download the files.'),
      msg('Unzip them in the folder of your site. Merge the folders that it has already.'),
      msg('Write this line in the Markdown of a page.'),
    ],
    shows: widget(),
  },
  sphinx: {
    name: msg('Sphinx'),
    how: msg('Paste it into the reStructuredText, with a blank line before and after it.'),
    shows: widget(),
  },
  rst: {
    name: msg('Pelican: reStructuredText'),
    how: msg('Paste it into the reStructuredText, with a blank line before and after it.'),
    shows: widget(),
  },
  asciidoc: {
    name: msg('Antora, Asciidoctor'),
    how: msg('Paste it into the AsciiDoc, with a blank line before and after it.'),
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
  vuepress: {
    name: msg('VuePress'),
    how: msg('Paste the HTML into the page, and the rest once into .vuepress/config.'),
    shows: widget(),
    loses: msg('Scripts in a page.'),
  },
  mdx: {
    name: msg('Astro, Rspress, MDX'),
    how: ownLine(),
    shows: widget(),
  },
  storybook: {
    name: msg('Storybook'),
    how: ownLine(),
    shows: scripted(),
  },
  docsify: {
    name: msg('Docsify'),
    how: inIndex(),
    shows: scripted(),
    loses: msg('Scripts in a page.'),
  },
  mystmd: {
    name: msg('mystmd (Jupyter Book)'),
    how: ownLine(),
    shows: withTable(),
    loses: noScripts(),
  },
  slides: {
    name: msg('reveal.js, Marp: a slide'),
    how: msg(
      'Paste it into a slide of its own. The whole text does not fit a slide; what is chosen here does. Marp needs its option html. A slide of Markdown in reveal.js shows the text without the widget.',
    ),
    shows: msg('The widget. Without JavaScript, Marp shows the text, and reveal.js nothing.'),
  },
  next: {
    name: msg('Next.js'),
    how: component(),
    shows: widget(),
  },
  react: {
    name: msg('React'),
    how: component(),
    shows: msg('The widget. If the server renders the page, the whole text without JavaScript.'),
  },
  vue: {
    name: msg('Vue'),
    how: component(),
    shows: msg('The widget. If the server renders the page, the whole text without JavaScript.'),
  },
  svelte: {
    name: msg('Svelte, SvelteKit'),
    how: component(),
    shows: msg('The widget. If the server renders the page, the whole text without JavaScript.'),
  },
};

/** The id of a place. */
export type PlaceId = keyof typeof placeWords;

/** The words of every place, by its id. */
export type PlacesWords = Readonly<Record<PlaceId, PlaceWords>>;
