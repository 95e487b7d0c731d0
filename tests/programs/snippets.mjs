/**
 * The snippets that several programs share, as an author writes them in a page. Each has the page's
 * title, its options, the function that writes it, and what readers see.
 */
import * as channels from '../../dist/static.js';

export const PLAIN = 'A plain page';
export const BEFORE = 'Before it stands this.';
export const AFTER = 'After it stands that.';

export const plain = { name: PLAIN, content: () => '' };

export const embed = {
  name: 'The embed',
  options: { view: 'card', lang: 'zh-Hant', source: 'https://example.com/?a=1&b=2' },
  content: channels.embed,
  shows: 'widget',
};

export const html = { name: 'The HTML', options: {}, content: channels.html, shows: 'html' };

export const markdown = {
  name: 'Markdown',
  options: { view: 'card', lang: 'zh-Hant', source: 'https://example.com/?a=1&b=2' },
  content: channels.markdown,
  shows: 'markdown',
};

/** The name of a page's file. */
export const slug = (name) => name.toLowerCase().replaceAll(' ', '-');

/** What an author writes into a page of Markdown: the snippet, and links to all pages. */
export const article = ({ content, options }, snippets, link) =>
  [
    BEFORE,
    content(options),
    AFTER,
    snippets.map(({ name }) => `- [${name}](${link(slug(name))})`).join('\n'),
  ].join('\n\n') + '\n';

/** A file of such an article for each snippet, by its path. */
export const articles = (snippets, { path, front = '', link }) =>
  Object.fromEntries(
    snippets.map((snippet) => [
      path(slug(snippet.name)),
      front.replaceAll('TITLE', snippet.name) + article(snippet, snippets, link),
    ]),
  );
