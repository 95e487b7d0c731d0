import { msg } from '@lit/localize';
import type { PlacesWords } from './place-words.js';

/** The words of the embed builder, the first page of `demo/`. Those of each place: `place-words.ts`. */
export const builderWords = {
  title: msg('Put Case 37 into your page'),
  lead: msg('Say where it goes, choose what to show, copy the snippet.'),
  languages: msg('Language of this page'),
  steps: {
    place: msg('Where it goes'),
    snippet: msg('Your snippet'),
    show: msg('What to show'),
    preview: msg('Preview'),
  },
  amount: {
    label: msg('How much'),
    whole: msg('The whole text'),
    glance: msg('At a glance'),
    only: msg('Only', { desc: 'The name of a path follows' }),
  },
  view: { label: msg('View'), compare: msg('Comparison'), card: msg('Cards') },
  pick: msg('Pick paths, topics and sections'),
  paths: msg('Paths, in their order'),
  up: msg('Move up', { desc: 'Moves a path; its name follows' }),
  down: msg('Move down', { desc: 'Moves a path; its name follows' }),
  lastPath: msg('One path has to stay.'),
  fields: msg('Topics'),
  sections: {
    label: msg('Sections'),
    title: msg('Title'),
    intro: msg('Introduction'),
    paths: msg('Paths'),
    futures: msg('Futures'),
    conclusion: msg('Conclusion'),
  },
  lastSection: msg('One section has to stay.'),
  lang: msg('Language', { desc: 'Names the group of language buttons' }),
  theme: {
    label: msg('Colours'),
    auto: msg('As the page'),
    light: msg('Light'),
    dark: msg('Dark'),
  },
  controls: msg('Buttons for readers'),
  more: msg('Heading level, link to the source'),
  level: msg('Heading level'),
  source: msg('Link to the source'),
  sourceHint: msg('Shown below the text.'),
  script: {
    label: msg('Where is the script?'),
    './': msg('Beside my page'),
    '/': msg('At my site’s root'),
    cdn: msg('On npm’s CDN'),
    own: msg('At my own URL'),
    file: msg('Download the script'),
    putBeside: msg('Put ai-paths.min.js into the same folder as the page.'),
    putRoot: msg('Put ai-paths.min.js where the site’s static files are, so that it is at /.'),
    unpublished: msg('Not on npm yet: until it is, readers see the text without the widget.'),
    url: msg('URL of the script or of its folder'),
    folder: msg('URL of the folder on your site'),
    folderHint: msg('Download the page, and put it into that folder with ai-paths.min.js.'),
  },
  notAddress: msg('This is not a URL: it has to start with https:// or http://.'),
  width: {
    label: msg('Width'),
    phone: msg('Phone'),
    column: msg('Column'),
    page: msg('Full page'),
  },
  page: { label: msg('Page'), light: msg('Light page'), dark: msg('Dark page') },
  article: msg('In an article'),
  before: msg(
    'Here is an article’s own text, so that you see Case 37 as your readers will: in the page’s type, at its size, in its colours.',
  ),
  after: msg('The article goes on below, and nothing in it has moved.'),
  place: msg('Place'),
  shows: msg('Readers see'),
  loses: msg('What gets lost there'),
  lost: msg('Has no effect there', { desc: 'Names of choices follow' }),
  blocks: {
    html: msg('The HTML'),
    markdown: msg('The Markdown'),
    text: msg('The reStructuredText'),
    line: msg('The line'),
    install: msg('Once, in a terminal'),
    config: msg('Once, in the configuration'),
    link: msg('The link'),
    frame: msg('The frame'),
    component: msg('The component'),
  },
  copy: msg('Copy'),
  copied: msg('Copied. Now paste it.'),
  notCopied: msg('The browser refused. The text is selected: copy it with the keyboard.'),
  open: msg('Show all of it'),
  close: msg('Show less of it'),
  download: {
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
    /** The other pages of the demo, by the names of their files. */
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
        about: msg('Declared, not declared, and forced by the author'),
      },
      'right-to-left': {
        name: msg('Right to left'),
        about: msg('In a page whose language is not bundled'),
      },
      'no-script': {
        name: msg('No JavaScript'),
        about: msg('What readers see before or without the script'),
      },
      'strict-csp': {
        name: msg('Strict security policy'),
        about: msg('Under a Content Security Policy without exceptions'),
      },
    },
  },
};

export type BuilderWords = typeof builderWords;

/** What the embed builder says in one language. */
export interface BuilderContent {
  readonly words: BuilderWords;
  readonly places: PlacesWords;
}
