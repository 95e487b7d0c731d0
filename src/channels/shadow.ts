import type { TemplateResult } from 'lit/html.js';
import { type Locale, LOCALES, locales } from '../content/locales.js';
import { controls } from '../views/controls.js';
import { whole as wholeOf } from '../views/whole.js';
import { escapeHtml } from './escape.js';
import { attributes, inLanguage, marker, snippet } from './html.js';
import { pathsOf } from './lines.js';
import { readRequest, type Request, type StaticOptions } from './request.js';
import { scriptTag } from './script-tag.js';
import { type ElementNode, type Node, nodesOf, serialize, textOf, visit } from './serialize.js';
import { CLASS, sheets } from './shadow-styles.js';

/** The buttons. Their words are attributes, because they are not part of the text. */
function room({
  attributes: given,
  selection,
  words,
  locale,
}: Request): TemplateResult | undefined {
  if (!given.some(([name]) => name === 'controls')) return undefined;
  return controls<Locale>({
    words,
    paths: selection.case.paths,
    shown: pathsOf(selection).map(({ id }) => id),
    languages: locales.map((id) => [id, LOCALES[id].content.words.language]),
    locale,
    togglePath: () => undefined,
    switchLanguage: () => undefined,
  });
}

/** A view's element as it stands in a page, where reading views and text browsers read it too. */
function inPage(
  { tag, attributes, children }: ElementNode,
  { selection, words }: Request,
): Node | Node[] {
  const element = { tag, attributes, children };
  switch (tag) {
    case 'section':
    case 'dl':
      // Readability counts a section as a paragraph, and would take the cards for the whole article.
      // html2text loses the terms of a list that stand in blocks.
      return { ...element, tag: 'div' };
    case 'dt':
    case 'dd':
      return { ...element, tag: 'span' };
    case 'button':
      return {
        tag: 'b',
        attributes: { ...attributes, 'data-name': children.map(textOf).join('') },
        children: [],
      };
    case 'tr': {
      // For `listed` in shadow-styles.ts, each text has its label, and its path for the bar.
      const label = textOf(children[0] ?? '');
      if (!label) return element;
      const paths = pathsOf(selection);
      const cells = children.map((cell, index) => {
        const path = paths[index - 1];
        if (typeof cell !== 'object' || cell.tag !== 'td' || !path) return cell;
        const listed = { class: path.id, 'data-label': label + words.colon };
        return { ...cell, attributes: { ...cell.attributes, ...listed } };
      });
      return { ...element, children: cells };
    }
  }
  if (attributes['part'] === 'controls')
    return { ...element, attributes: { ...attributes, class: 'room', 'aria-hidden': 'true' } };
  // Reading views drop the dash before these, because it is hidden from screen readers.
  return /^(?:slogan|subtitle)$/.test(attributes['part'] ?? '')
    ? { ...element, children: [' ', ...children] }
    : element;
}

/** The markup of the views. */
function markup(request: Request): string {
  const { selection, words, level, view } = request;
  const layout = view === 'card' ? 'cards' : 'table';
  const parts = wholeOf(selection, words, layout, level, room(request)).flatMap(nodesOf);
  return serialize(visit(parts, (element) => inPage(element, request)));
}

/** The style sheet. It matches nothing outside {@link CLASS}. */
export function shadowStyle({ view, selection }: Request): string {
  const table = pathsOf(selection).length > 2 ? sheets.three : sheets.two;
  return `<style>${sheets.all}${view === 'compare' ? table : ''}</style>`;
}

/** The element with its text in the page, looking as it does with the script. */
export function shadowElement(request: Request): string {
  const { tag, lang, theme = '' } = request;
  const text = `<div part="base" class="${theme}"${inLanguage(request)}>${markup(request)}</div>`;
  return `<${tag} lang="${escapeHtml(lang)}"${attributes(request)}>${marker(request, { slot: ` class="${CLASS}" slot="fallback"`, text })}</${tag}>`;
}

/**
 * The channel `shadow`, for your own site only: the element with its final look before and without
 * the script. The page contains the text once, for search, reading views and text browsers. The
 * script takes over without a layout shift. A CMS, a feed or mail would show the style sheet as text:
 * use `embed`, `html` or `email` there.
 * @throws {OptionError} if an option is invalid.
 */
export function shadow(options: StaticOptions = {}): string {
  const request = readRequest(options);
  return snippet(request, shadowStyle(request) + shadowElement(request), scriptTag(request));
}
