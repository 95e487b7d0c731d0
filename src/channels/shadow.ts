import type { TemplateResult } from 'lit/html.js';
import { type Locale, LOCALES, locales } from '../content/locales.js';
import { controls } from '../views/controls.js';
import { narrowestTable } from '../views/layout.js';
import { styles } from '../views/styles.js';
import { whole as wholeOf } from '../views/whole.js';
import { escapeHtml } from './escape.js';
import { attributes, marker, sourceLink } from './html.js';
import { pathsOf } from './lines.js';
import { readOptions, type Request, type StaticOptions } from './request.js';
import { scopeStyles } from './scope-styles.js';
import { scriptTag } from './script-tag.js';
import { apart, serialize } from './serialize.js';

/** Around the text. The page has no other use for this name. */
const CLASS = 'ai-paths-shadow';

/**
 * A table where it is too narrow: path by path, as the script's list has it. The label of each text
 * is an attribute, so that the words stand once in the page. Where a tool drops this query, or a
 * browser does not know it, the table is a table.
 */
const listed = (narrowest: number): string => `[part='base'] { container-type: inline-size; }
@container not (inline-size >= ${narrowest}em) {
  table { display: flex; flex-direction: column; }
  thead, tbody, tr { display: contents; }
  thead td, tbody th { display: none; }
  :nth-child(3):is(th, td) { order: 1; }
  :nth-child(4):is(th, td) { order: 2; }
  thead th { margin-block-start: 1.25em; }
  thead th:nth-child(2) { margin-block-start: 0; }
  :is(th, td):nth-child(n):nth-child(n) { border-block-end: 0; max-inline-size: 38em; padding-inline: 0; padding-block-end: 0; }
  td:nth-child(n):nth-child(n) { border-block-start: 1px solid var(--_line); margin-block-start: 0.6em; padding-block-start: 0.6em; }
  td::before { content: attr(data-label); font-weight: 700; white-space: nowrap; }
  table ~ [part='futures'] { grid-auto-flow: row; }
}`;

/** Room for the buttons, which come with the script: nobody sees or reaches them before. */
const ROOM = `.room { visibility: hidden; }
[data-name] { box-sizing: border-box; }
[data-name]::after { content: attr(data-name); }`;

/** The buttons, with their words as attributes: they are not the text's. */
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

/** The views' markup, each text of a table with its label for {@link listed}. */
function markup(request: Request): string {
  const { selection, words, level, view } = request;
  const layout = view === 'card' ? 'cards' : 'table';
  const whole = wholeOf(selection, words, layout, level, room(request)).map(serialize).join('');
  let label = '';
  return apart(whole)
    .replace(' part="controls"', '$& class="room" aria-hidden="true"')
    .replace(
      /<button([^>]*)>([^<]*)<\/button>/g,
      (_, rest: string, name: string) => `<b${rest} data-name="${name.trim()}"></b>`,
    )
    .replace(
      /<th scope="row"[^>]*>([^<]*)<|<td part="(?:text|not-stated)"/g,
      (cell, text: string | undefined) => {
        if (text === undefined) return `${cell} data-label="${label}"`;
        label = text.trim() + escapeHtml(words.colon);
        return cell;
      },
    );
}

/** The style sheet, which hits nothing but what is inside of {@link CLASS}. */
export function shadowStyle({ view, selection }: Request): string {
  const narrowest = narrowestTable(pathsOf(selection).length);
  const css = styles + ROOM + (view === 'compare' ? listed(narrowest) : '');
  return `<style>${scopeStyles(css.replace(/\bbutton\b(?!')/g, 'b'), `.${CLASS}`)}</style>`;
}

/** The element with its text in the page, as it looks with the script. `link`: more attributes of the source's link. */
export function shadowElement(request: Request, link = ''): string {
  const { tag, lang, dir, theme = '' } = request;
  const text = `<div part="base" class="${theme}" lang="${escapeHtml(lang)}" dir="${dir}">${markup(request)}</div>`;
  return `<${tag} lang="${escapeHtml(lang)}"${attributes(request)}>${marker(request, { slot: ` class="${CLASS}" slot="fallback"`, text })} ${sourceLink(request, link)}</${tag}>`;
}

/**
 * The channel `shadow`, for pages of your own: the element as it looks in its shadow root, before
 * and without the script. Its text is in the page, once, for search, reading views and text browsers;
 * the script, where it runs, takes over without a shift. A CMS, a feed or mail would show the style
 * sheet as text: `embed`, `html` and `email` are for those.
 * @throws {OptionError} where an option is not valid.
 */
export function shadow(options: StaticOptions = {}): string {
  const request = readOptions(options);
  return `<div>${shadowStyle(request)}${shadowElement(request)}</div>${scriptTag(request)}`;
}
