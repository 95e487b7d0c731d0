import type { BuilderWords } from '../content/builder-words.js';
import { pageIn } from '../channels/page-urls.js';
import { email } from '../channels/email.js';
import { embed, embedElement } from '../channels/embed.js';
import { jsString } from '../channels/escape.js';
import { html } from '../channels/html.js';
import { markdown } from '../channels/markdown.js';
import { text } from '../channels/text.js';
import { frameBlock } from '../channels/frame.js';
import { pageTitle } from '../channels/oembed.js';
import { readRequest, type StaticOptions } from '../channels/request.js';
import { INLINE_SCRIPT, scriptUrl, scriptTag } from '../channels/script-tag.js';
import { PUBLISHED, VERSION } from '../content/generated/version.js';
import { KITS } from './kits.js';
import type { SnippetForm } from './places.js';

/** Code to copy, and where it goes in its place. */
export interface Block {
  readonly label: keyof BuilderWords['blocks'];
  readonly code: string;
}

/** What goes once into the site, and not into each page. */
const ONCE: readonly Block['label'][] = ['install', 'config', 'head', 'component'];

/** Whether a block goes into the page itself. */
export const isMain = ({ label }: Block): boolean => !ONCE.includes(label);

const asHtml = (code: string): readonly Block[] => [{ label: 'html', code }];

/** Until npm has the package, from the folder of this project, which is beside the author's own. */
const install: Block = {
  label: 'install',
  code: PUBLISHED
    ? 'npm install ai-paths'
    : `npm pack ../ai-paths\nnpm install ./ai-paths-${VERSION}.tgz`,
};

/** The script as an item of a list `head`, as configurations in JavaScript write one. */
function headItem(options: StaticOptions): string {
  const request = readRequest(options);
  if (request.script === 'inline') return `['script', {}, ${jsString(INLINE_SCRIPT)}]`;
  const { src, integrity } = scriptUrl(request);
  const pin = integrity ? `, integrity: ${jsString(integrity)}, crossorigin: 'anonymous'` : '';
  return `['script', { src: ${jsString(src)}${pin}, defer: '' }]`;
}

/** The line comes last: it is what an author writes again on each page. */
const component =
  (form: 'next' | 'react' | 'svelte' | 'vue') =>
  (options: StaticOptions): readonly Block[] => [
    install,
    ...Object.values(KITS[form].files({}, '')).map((code): Block => ({ label: 'component', code })),
    { label: 'line', code: KITS[form].line(options) },
  ];

/** The choices for a snippet besides the options of its channel. */
interface SnippetChoices {
  /** Whether the snippet of a frame includes the script that fits the frame to its page's height. */
  readonly listens?: boolean;
}

type Snippet = (options: StaticOptions, choices?: SnippetChoices) => readonly Block[];

/** The snippets of each form. None if the place needs a URL that the user has not given. */
export const SNIPPETS: Readonly<Record<SnippetForm, Snippet>> = {
  embed: (options) => asHtml(embed(options)),
  // React renders it.
  mdx: (options) => asHtml(embed(options, { loading: 'async' })),
  html: (options) => asHtml(html(options)),
  markdown: (options) => [{ label: 'markdown', code: markdown(options) }],
  email: (options) => asHtml(email(options)),
  wordpress: (options) => [{ label: 'line', code: KITS['wordpress-plugin'].line(options) }],
  hugo: (options) => [{ label: 'line', code: KITS.hugo.line(options) }],

  frame: (options, choices) => {
    const request = readRequest(options);
    if (!request.base) return [];
    const url = pageIn(request.base, request);
    return [
      { label: 'link', code: url },
      { label: 'frame', code: frameBlock(url, pageTitle(request), choices) },
    ];
  },

  sphinx: (options) => [
    { label: 'rst', code: `.. raw:: html\n\n${embed(options).replace(/^(?=.)/gm, '   ')}` },
  ],

  asciidoc: (options) => [{ label: 'asciidoc', code: `++++\n${embed(options)}\n++++` }],

  // At half the size, because readers cannot reach what does not fit a slide.
  slide: (options) => asHtml(`<div style="font-size: 0.5em">${embed(options)}</div>`),

  // MediaWiki shows the tag of a link as text. In its own form of a link, a bracket ends the URL.
  mediawiki: (options) =>
    asHtml(
      html(options).replace(
        /<a href="([^"]*)">([^<]*)<\/a>/,
        (_, url: string, title: string) =>
          `[${url.replace(/[[\]]/g, encodeURIComponent)} ${title}]`,
      ),
    ),

  // No script in a page runs there. The site's own shows the widget in place of the text.
  docsify: (options) => [
    ...asHtml(html(options)),
    { label: 'head', code: scriptTag(readRequest(options)) },
  ],
  vuepress: (options) => [
    ...asHtml(html(options)),
    { label: 'config', code: `head: [\n  ${headItem(options)},\n],` },
  ],

  text: (options) => [{ label: 'text', code: text(options) }],
  picture: ({ lang }) => [
    { label: 'alternative', code: text({ ...(lang && { lang }), fields: 'none' }) },
  ],

  vitepress: (options) => [
    ...asHtml(embedElement(readRequest(options))),
    {
      label: 'config',
      code: `head: [
  ${headItem(options)},
],
vue: {
  template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ai-paths-') } },
},`,
    },
  ],

  next: component('next'),
  react: component('react'),
  svelte: component('svelte'),
  vue: component('vue'),
};
