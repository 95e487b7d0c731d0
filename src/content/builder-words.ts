import { msg } from '@lit/localize';
import type { PlacesWords } from './place-words.js';

/** The words of the embed builder, the first page of `demo/`. Those of each place: `place-words.ts`. */
export const builderWords = {
  title: msg('Put Case 37 into your page'),
  lead: msg('Choose what to show, say where it goes, copy the snippet.'),
  languages: msg('Language of this page'),
  steps: {
    show: msg('What to show'),
    place: msg('Where it goes'),
    snippet: msg('Your snippet'),
    preview: msg('Preview'),
  },
  view: { label: msg('View'), compare: msg('Comparison'), card: msg('Cards') },
  paths: msg('Paths, in their order'),
  up: msg('Move up', { desc: 'Moves a path; its name follows' }),
  down: msg('Move down', { desc: 'Moves a path; its name follows' }),
  fields: msg('Fields'),
  sections: {
    label: msg('Sections'),
    title: msg('Title'),
    intro: msg('Introduction'),
    paths: msg('Paths'),
    futures: msg('Futures'),
    conclusion: msg('Conclusion'),
  },
  none: msg('None chosen: all are shown.'),
  lang: msg('Language of the text'),
  theme: {
    label: msg('Colours'),
    auto: msg('As the page'),
    light: msg('Light'),
    dark: msg('Dark'),
  },
  level: msg('Heading level'),
  controls: msg('Buttons for readers'),
  source: msg('Link to the source'),
  sourceHint: msg('Shown below the text.'),
  base: msg('Your own folder for the script'),
  baseHint: msg('The address of the folder that holds ai-paths.min.js. Empty: npm’s public CDN.'),
  notAddress: msg('This is not an address that starts with https:// or http://, and is left out.'),
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
  removes: msg('What it removes'),
  shows: msg('What readers see'),
  lost: msg('Has no effect there', { desc: 'Names of choices follow' }),
  needsAddress: msg(
    'This place takes an address. Under “Your own folder for the script”, write that of a folder of your site. Download the page and put it there, beside ai-paths.min.js.',
  ),
  needsPage: msg('The link works once this page is in your folder, beside ai-paths.min.js.'),
  blocks: {
    html: msg('The HTML'),
    markdown: msg('The Markdown'),
    install: msg('Once, in a terminal'),
    config: msg('Once, in the configuration'),
    link: msg('The link'),
    frame: msg('The frame'),
    component: msg('The component'),
  },
  copy: msg('Copy'),
  copied: msg('Copied. Now paste it.'),
  notCopied: msg('The browser refused. The text is selected: copy it with the keyboard.'),
  download: msg('Download the page'),
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
