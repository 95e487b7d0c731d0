import type { TemplateResult } from 'lit/html.js';
import { type Locale, LOCALES, locales } from '../content/locales.js';
import { controls } from '../views/controls.js';
import { narrowestTable } from '../views/layout.js';
import { styles } from '../views/styles.js';
import { whole as wholeOf } from '../views/whole.js';
import { escapeHtml } from './escape.js';
import { attributes, inLanguage, marker, sourceBelow } from './html.js';
import { pathsOf } from './lines.js';
import { readOptions, type Request, type StaticOptions } from './request.js';
import { scopeStyles } from './scope-styles.js';
import { scriptTag } from './script-tag.js';
import { apart, serialize } from './serialize.js';

/** The class of the block around the text. No page uses this name for anything else. */
const CLASS = 'ai-paths-shadow';

/**
 * Shows a table that is too narrow path by path, as the script does. The label of each text is an
 * attribute, so that the page contains the words only once. Without this query, in old browsers or
 * after some tools, the table stays a table.
 */
const listed = (narrowest: number): string => `[part='base'] { container-type: inline-size; }
@container not (inline-size >= ${narrowest}em) {
  table { display: flex; flex-direction: column; }
  thead, tbody, tr { display: contents; }
  thead td, tbody th, [part='lines'], thead th::before { display: none !important; }
  :nth-child(n + 2) + table { margin-block-start: 1em; }
  :nth-child(3):is(th, td) { order: 1; }
  :nth-child(4):is(th, td) { order: 2; }
  thead th:nth-child(n + 3) { margin-block-start: 1.5em; }
  thead [part='slogan'] { font-size: 1.2em; }
  :is(th, td):nth-child(n):nth-child(n) { border: 0 solid var(--_accent, currentColor); border-inline-start-width: 0.25em; padding: 0 0 0.6em; padding-inline-start: 0.75em; position: relative; }
  td:nth-child(n):nth-child(n) { padding-block-start: calc(0.6em + 1px); }
  tr:last-child > td:nth-child(n):nth-child(n) { padding-block-end: 0; }
  td::after { border-block-start: 1px solid var(--_line); content: ''; inset: 0 0 auto; inset-inline-start: 0.75em; position: absolute; }
  td::before { content: attr(data-label); font-weight: 700; white-space: nowrap; }
}`;

/** Keeps room for the buttons. They are hidden and out of reach until the script runs. */
const ROOM = `.room { visibility: hidden; }
[data-name] { box-sizing: border-box; }
[data-name]::after { content: attr(data-name); }`;

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

/** The markup of the views, with what {@link listed} needs on each text of a table: its label, and its path for the bar. */
function markup(request: Request): string {
  const { selection, words, level, view } = request;
  const layout = view === 'card' ? 'cards' : 'table';
  const whole = wholeOf(selection, words, layout, level, room(request)).map(serialize).join('');
  const paths = pathsOf(selection);
  let label = '';
  let column = 0;
  return (
    apart(whole)
      // Readability counts a section as a paragraph, and would take the cards for the whole article.
      // html2text loses the terms of a list that stand in blocks.
      .replace(/(<\/?)(?:section|dl)\b/g, '$1div')
      .replace(/(<\/?)d[dt]\b/g, '$1span')
      // Reading views drop what is hidden from screen readers.
      .replaceAll('<span class="dash"', ' $&')
      .replace(' part="controls"', '$& class="room" aria-hidden="true"')
      .replace(
        /<button([^>]*)>([^<]*)<\/button>/g,
        (_, rest: string, name: string) => `<b${rest} data-name="${name.trim()}"></b>`,
      )
      .replace(
        /<th scope="row"[^>]*>([^<]*)<|<td part="(?:text|not-stated)"/g,
        (cell, text: string | undefined) => {
          if (text === undefined)
            return `${cell} class="${paths[column++]?.id}" data-label="${label}"`;
          column = 0;
          label = text.trim() + escapeHtml(words.colon);
          return cell;
        },
      )
  );
}

/** The style sheet. It matches nothing outside {@link CLASS}. */
export function shadowStyle({ view, selection }: Request): string {
  const narrowest = narrowestTable(pathsOf(selection).length);
  const css = styles + ROOM + (view === 'compare' ? listed(narrowest) : '');
  const named = css.replace(/\bbutton\b(?!')/g, 'b').replace(/\bdl\b/g, "[part='fields']");
  return `<style>${scopeStyles(named, `.${CLASS}`)}</style>`;
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
  const request = readOptions(options);
  return `<div>${shadowStyle(request)}${shadowElement(request)}</div>${sourceBelow(request)}${scriptTag(request)}`;
}
