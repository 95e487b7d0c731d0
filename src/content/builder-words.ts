import { msg } from '@lit/localize';
import type { PlacesWords } from './place-words.js';

/** The words of the embed builder, the first page of `demo/`. The words of each place are in `place-words.ts`. */
export const builderWords = {
  title: msg('Put Case 37 into your page'),
  lead: msg('Choose a place and what to show, then copy.'),
  languages: msg('Language of this page'),
  steps: {
    place: msg('Where it goes'),
    snippet: msg('What to do'),
    show: msg('What to show'),
    preview: msg('Preview'),
  },
  amount: {
    label: msg('How much text'),
    whole: msg('The whole text'),
    glance: msg('At a glance'),
    only: msg('Only ', { desc: 'The name of a path follows' }),
  },
  view: { label: msg('View'), compare: msg('Comparison'), card: msg('Cards') },
  pick: msg('Pick paths, rows and parts'),
  paths: msg('Paths, in this order'),
  up: msg('Move up', { desc: 'Moves a path; its name follows' }),
  down: msg('Move down', { desc: 'Moves a path; its name follows' }),
  lastPath: msg('One path must stay.'),
  fields: msg('Rows'),
  sections: {
    label: msg('Parts of the text'),
    title: msg('Title'),
    intro: msg('Introduction'),
    paths: msg('Paths'),
    futures: msg('Futures'),
    conclusion: msg('Conclusion'),
  },
  lastSection: msg('One part must stay.'),
  lang: msg('Language', { desc: 'Names the group of language buttons' }),
  theme: { auto: msg('Same as the page'), light: msg('Light'), dark: msg('Dark') },
  /** The options that change only the look, by their attributes' names. */
  options: { theme: msg('Colours'), controls: msg('Buttons for readers') },
  more: msg('Heading level, link to the source'),
  level: msg('Heading level'),
  source: msg('Link to the source'),
  sourceHint: msg('Shown below the text.'),
  script: {
    label: msg('Where is the script?'),
    './': msg('Beside my page'),
    '/': msg('At my site’s root'),
    inside: msg('Inside the snippet: nothing to upload'),
    cdn: msg('On jsDelivr, a public server'),
    own: msg('At my own URL'),
    file: msg('Download the script'),
    putFiles: msg('Do the steps before it once. Then the line works on every page.'),
    putBeside: msg('Put ai-paths.min.js into the same folder as the page.'),
    putRoot: msg(
      'Put ai-paths.min.js into the folder for static files, so that its URL is /ai-paths.min.js.',
    ),
    tooLong: msg('Not inside the snippet. The most characters that this place takes:', {
      desc: 'A number follows',
    }),
    routed: msg(
      'If the site changes pages without loading them, put the script into the head of the site instead.',
    ),
    url: msg('URL of the script or of its folder'),
    urlHint: msg(
      'If the script is on another site than your page, that site’s server must send the header Access-Control-Allow-Origin: *',
    ),
    folder: msg('URL of the folder on your site'),
    fit: msg('Fit the frame to its text (adds a script, for pages of your own)'),
    folderHint: msg('Download the page, and put it into that folder.'),
  },
  missing: {
    script: msg('The snippet needs the URL of the script.'),
    folder: msg('The snippet needs the URL of the folder.'),
    source: msg('The URL of the source is not right.'),
  },
  notUrl: msg('A URL must start with https:// or http://.'),
  width: {
    label: msg('Width'),
    phone: msg('Phone'),
    column: msg('Column'),
    page: msg('Full page'),
  },
  page: { label: msg('Page'), light: msg('Light page'), dark: msg('Dark page') },
  article: msg('In an article'),
  before: msg(
    'This text stands for your article, so that you see Case 37 as your readers will: in the font, text size and colours of the page.',
  ),
  after: msg('The article continues here. Nothing in it has moved.'),
  place: msg('Place'),
  groups: {
    site: msg('Blogs and sites'),
    docs: msg('Documentation and slides'),
    code: msg('Components'),
    text: msg('Without scripts'),
  },
  shows: msg('Readers see'),
  loses: msg('What this place removes'),
  lost: msg('Has no effect there', { desc: 'Names of choices follow' }),
  blocks: {
    html: msg('The HTML'),
    markdown: msg('The Markdown'),
    rst: msg('The reStructuredText'),
    asciidoc: msg('The AsciiDoc'),
    text: msg('The text'),
    alternative: msg('The alternative text'),
    line: msg('The line'),
    install: msg('Once, in a terminal'),
    config: msg('Once, in the configuration'),
    head: msg('Once, in index.html'),
    link: msg('The link'),
    frame: msg('The frame'),
    component: msg('The component'),
  },
  copy: msg('Copy'),
  copied: msg('Copied. Now paste it.'),
  notCopied: msg('The browser did not allow it. The text is selected: copy it with the keyboard.'),
  open: msg('Show more'),
  close: msg('Show less'),
  packageUnpublished: msg(
    'The package is not on npm yet. In these commands, ../ai-paths is the folder of your copy of it.',
  ),
  files: msg('In the download:', { desc: 'Names of files follow' }),
  picture: msg('The picture'),
  download: {
    picture: msg('Download the picture'),
    frame: msg('Download the page'),
    'wordpress-plugin': msg('Download the plugin'),
    hugo: msg('Download the files'),
    next: msg('Download the component'),
    react: msg('Download the component'),
    vue: msg('Download the component'),
    svelte: msg('Download the component'),
  },
  needsScript: msg('The builder on this page needs JavaScript.'),
  pages: {
    title: msg('More pages'),
    /** The other pages of the demo, by file name. */
    demo: {
      article: {
        name: msg('An article'),
        about: msg('A card beside the text, a comparison across the column'),
      },
      bilingual: {
        name: msg('Two languages'),
        about: msg('English and Chinese side by side on one page'),
      },
      narrow: { name: msg('Narrow columns'), about: msg('240, 280 and 320 pixels wide') },
      dark: {
        name: msg('Dark pages'),
        about: msg('With a colour scheme, without one, and forced by the author'),
      },
      'right-to-left': {
        name: msg('Right to left'),
        about: msg('On a page in a language that is not included'),
      },
      'no-script': {
        name: msg('No JavaScript'),
        about: msg('What readers see before or without the script'),
      },
      'strict-csp': {
        name: msg('Strict security policy'),
        about: msg('With a Content Security Policy that has no exceptions'),
      },
    },
  },
};

export type BuilderWords = typeof builderWords;

/** The words of the embed builder in one language. */
export interface BuilderContent {
  readonly words: BuilderWords;
  readonly places: PlacesWords;
}
