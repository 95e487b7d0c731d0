/**
 * Applies to pasted text what a place does to it: Markdown engines, sanitizers, feed readers and mail
 * clients, as far as they run in a browser. To add a place, add one entry to `PLACES`.
 *
 * For a project that is not on npm, sanitize-html applies the project's list of allowed elements and
 * attributes. Each list contains only what concerns text, tables and links, because no channel writes
 * media or forms.
 */
import { evaluate } from '@mdx-js/mdx';
import { Readability } from '@mozilla/readability';
import { HtmlRenderer, Parser } from 'commonmark';
import DOMPurify from 'dompurify';
import { minify } from 'html-minifier-terser/dist/htmlminifier.esm.bundle';
import MarkdownIt from 'markdown-it';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import sanitizeHtml from 'sanitize-html';
import { createApp } from 'vue';

const words = (list) => list.trim().split(/\s+/);

/** WordPress, wp-includes/kses.php: `$allowedposttags`, `_wp_add_global_attributes()`. */
const KSES = {
  allowedTags: words(`a abbr acronym address article aside b bdo big blockquote br caption cite code
    col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header
    hgroup hr i ins kbd li main mark nav ol p pre q rb rp rt rtc ruby s samp section small span
    strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var`),
  allowedAttributes: {
    '*': words(`aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden
      aria-label aria-labelledby aria-live class data-* dir hidden id lang title role xml:lang`),
    a: ['href', 'name', 'rel', 'rev', 'target'],
    table: [
      'align',
      'bgcolor',
      'border',
      'cellpadding',
      'cellspacing',
      'rules',
      'summary',
      'width',
    ],
    td: ['abbr', 'align', 'colspan', 'headers', 'height', 'rowspan', 'scope', 'valign', 'width'],
    th: ['abbr', 'align', 'colspan', 'headers', 'height', 'rowspan', 'scope', 'valign', 'width'],
  },
  // It takes tags away and leaves what is between them, of a script and a style sheet too.
  nonTextTags: [],
};

/** Miniflux, internal/reader/sanitizer/sanitizer.go: `tagAllowList`, `isBlockedTag()`. */
const MINIFLUX = {
  allowedTags: words(`a abbr acronym blockquote br caption cite code dd del dfn dl dt em figcaption
    figure h1 h2 h3 h4 h5 h6 ins kbd li ol p pre q rp rt rtc ruby s samp strong sub sup table td th
    thead time tr ul var wbr`),
  allowedAttributes: {
    a: ['href', 'title', 'id'],
    abbr: ['title'],
    td: ['rowspan', 'colspan'],
    th: ['rowspan', 'colspan'],
  },
  nonTextTags: ['noscript', 'script', 'style'],
};

/**
 * FreshRSS, app/Models/SimplePieCustom.php. It renames `id` and `class`, which no channel has.
 */
const FRESHRSS = {
  allowedTags:
    words(`a abbr acronym address article aside b bdi bdo big blockquote br caption center
    cite code col colgroup data dd del details dfn dialog dir div dl dt em figcaption figure footer h1
    h2 h3 h4 h5 h6 header hgroup hr i ins kbd li main mark menu nav ol p pre q rb rp rt rtc ruby s
    samp search section small span strike strong sub summary sup table tbody td tfoot th thead time
    tr tt u ul var wbr`),
  allowedAttributes: {
    '*': ['aria-*', 'data-*', 'dir', 'draggable', 'hidden', 'lang', 'role', 'title'],
    a: ['href', 'hreflang', 'type'],
    table: ['align', 'border', 'cellpadding', 'cellspacing', 'rules', 'summary', 'width'],
    td: ['colspan', 'headers', 'rowspan', 'abbr', 'align', 'height', 'scope', 'valign', 'width'],
    th: ['abbr', 'colspan', 'rowspan', 'scope', 'align', 'height', 'valign', 'width'],
  },
  nonTextTags: ['noscript', 'script', 'style'],
};

/** Roundcube, program/lib/Roundcube/rcube_washtml.php: `$html_elements`, `$html_attribs`. */
const ROUNDCUBE = {
  allowedTags: words(`a abbr acronym address b bdo big blockquote br caption center cite code col
    colgroup dd del dfn dir div dl dt em fieldset font h1 h2 h3 h4 h5 h6 hr i ins label legend li menu
    nobr ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul
    var wbr`),
  allowedAttributes: {
    '*': words(`abbr align bgcolor border cellpadding cellspacing class color colspan dir headers
      height href id lang name nowrap rowspan size title valign width`),
  },
  nonTextTags: ['applet', 'embed', 'script', 'style'],
};

/** A blog that has thought of tables, languages and data, and of no widget in particular. */
const BLOG = {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, 'details', 'summary'],
  allowedAttributes: {
    ...sanitizeHtml.defaults.allowedAttributes,
    '*': ['class', 'data-*', 'dir', 'id', 'lang', 'title'],
  },
};

/** One that lets the marker through by name, and forgets the options beside it. */
const MARKER_ONLY = { allowedAttributes: { a: ['href'], '*': ['data-ai-paths'] } };

const allow = (rules) => (markup) => sanitizeHtml(markup, rules);

/** As a reader of feeds gets it: out of an RSS item. */
const inFeed = (filter) => (markup) => {
  const [text] = [markup].map((part) => part.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  const rss = `<rss version="2.0"><channel><item><description>${text}</description></item></channel></rss>`;
  const feed = new DOMParser().parseFromString(rss, 'application/xml');
  return filter(feed.querySelector('description').textContent);
};

const github = rehype().data('settings', { fragment: true }).use(rehypeSanitize);
const commonmark = new Parser();
const commonmarkHtml = new HtmlRenderer();

/**
 * React says on the console what it does not like: that is a failure here. It would rather have
 * `crossOrigin`, and writes what it was given all the same.
 */
async function mdx(source) {
  const { error } = console;
  const complaints = [];
  console.error = (...args) => {
    if (!args.includes('crossOrigin')) complaints.push(args.join(' '));
  };
  try {
    const { default: Content } = await evaluate(source, { ...runtime, remarkPlugins: [remarkGfm] });
    const html = renderToStaticMarkup(createElement(Content));
    if (complaints.length) throw new Error(complaints.join('\n'));
    return html;
  } finally {
    console.error = error;
  }
}

const asItIs = (markup) => markup;

/** As sites of generators have it set: whatever may be left out is. */
const minified = (markup) =>
  minify(markup, {
    collapseBooleanAttributes: true,
    collapseWhitespace: true,
    minifyCSS: true,
    removeAttributeQuotes: true,
    removeComments: true,
    removeEmptyAttributes: true,
    removeOptionalTags: true,
    removeRedundantAttributes: true,
    sortAttributes: true,
  });

/** What makes a page an article to Readability: sentences of its author's, before and after. */
const SENTENCES =
  '<p>An article has sentences, with commas in them, and enough of them to be read.</p>'.repeat(30);

/** The article that Firefox's reader view finds in a page. */
export function readerView(markup) {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  return new Readability(page).parse()?.content ?? '';
}

/** The same of a long article, without its sentences. */
const inReaderView = (markup) =>
  readerView(`<title>Title</title><article>${SENTENCES}${markup}${SENTENCES}</article>`).replaceAll(
    SENTENCES,
    '',
  );

/** A component of React’s, as HTML: MDX compiles JSX too. Its script comes with the page. */
export const reactComponent = (source, made) =>
  mdx(
    `export const widget = () => (${JSON.stringify(made)});\n${source
      .replace(/^(\/\/|import ).*$/gm, '')
      .replace(': WidgetOptions', '')}\n\n<Case37 />`,
  );

/** A component of Vue’s, as HTML. Its script comes with the page; `made` is what its `widget` returns. */
export function vueComponent(source, made) {
  const [, template] = /<template>(.*)<\/template>/s.exec(source);
  const app = createApp({ template, setup: () => ({ made }) });
  app.config.warnHandler = (message) => {
    throw new Error(message);
  };
  const root = document.createElement('div');
  app.mount(root);
  return root.innerHTML;
}

/**
 * `takes` says for each channel what its readers have once the script is on the page too:
 * - `widget`: the widget, with the options that were chosen;
 * - `default`: the widget as it is without options, for the place has dropped them;
 * - `text`: the text as before, for nothing is left that the script would know.
 *
 * `dropsHidden`: it drops what screen readers skip.
 */
export const PLACES = [
  {
    name: 'a plain page',
    takes: {
      html: 'widget',
      email: 'text',
      embed: 'widget',
      shadow: 'widget',
      page: 'widget',
      oembed: 'widget',
    },
    pass: asItIs,
  },
  {
    name: 'html-minifier-terser',
    takes: { html: 'widget', embed: 'widget', shadow: 'widget', email: 'text' },
    pass: minified,
  },
  {
    name: 'the reader view, by Readability',
    // Markers and elements stay; scripts and styles go.
    takes: { html: 'widget', embed: 'widget', shadow: 'widget', email: 'text' },
    dropsHidden: true,
    pass: inReaderView,
  },
  {
    name: 'markdown-it with HTML',
    syntax: 'markdown',
    takes: { html: 'widget', embed: 'widget', markdown: 'text' },
    pass: (source) => new MarkdownIt({ html: true }).render(source),
  },
  {
    name: 'markdown-it with HTML, typographer and linkify',
    syntax: 'markdown',
    takes: { html: 'widget', embed: 'widget', markdown: 'text' },
    pass: (source) =>
      new MarkdownIt({ html: true, typographer: true, linkify: true }).render(source),
  },
  {
    name: 'commonmark',
    syntax: 'markdown',
    // It knows no tables, so it can take the cards alone.
    takes: { html: 'widget', embed: 'widget', markdown: 'text' },
    views: { markdown: ['card'] },
    pass: (source) => commonmarkHtml.render(commonmark.parse(source)),
  },
  {
    name: 'micromark with HTML',
    syntax: 'markdown',
    takes: { html: 'widget', embed: 'widget' },
    pass: (source) => micromark(source, { allowDangerousHtml: true }),
  },
  {
    name: 'micromark with GFM, its filter of tags included',
    syntax: 'markdown',
    takes: { html: 'widget', markdown: 'text' },
    pass: (source) =>
      micromark(source, {
        allowDangerousHtml: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      }),
  },
  {
    name: 'MDX with GFM, rendered by React',
    syntax: 'markdown',
    takes: { html: 'widget', embed: 'widget', markdown: 'text' },
    pass: mdx,
  },
  {
    name: 'sanitize-html with its defaults',
    takes: { html: 'text', embed: 'text', email: 'text' },
    pass: allow(),
  },
  {
    name: 'sanitize-html with what a blog allows',
    takes: { html: 'widget', embed: 'widget' },
    pass: allow(BLOG),
  },
  {
    name: 'sanitize-html that keeps no option',
    takes: { html: 'default', embed: 'default' },
    pass: allow(MARKER_ONLY),
  },
  {
    name: 'DOMPurify with its defaults',
    // It drops the element and keeps its fallback, which is a marker then.
    takes: { html: 'widget', embed: 'widget', email: 'text' },
    pass: (markup) => DOMPurify.sanitize(markup),
  },
  {
    name: 'rehype-sanitize with GitHub’s schema',
    takes: { html: 'text', embed: 'text' },
    pass: (markup) => `${github.processSync(markup)}`,
  },
  {
    name: 'WordPress for an author',
    takes: { html: 'widget', embed: 'widget' },
    pass: allow(KSES),
  },
  {
    name: 'a feed in Miniflux',
    takes: { html: 'text', embed: 'text' },
    pass: inFeed(allow(MINIFLUX)),
  },
  {
    name: 'a feed in FreshRSS',
    takes: { html: 'widget', embed: 'widget' },
    pass: inFeed(allow(FRESHRSS)),
  },
  {
    name: 'a mail in Roundcube',
    takes: { email: 'text' },
    pass: allow(ROUNDCUBE),
  },
];
