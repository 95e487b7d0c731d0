import { html, type TemplateResult } from 'lit/html.js';
import { type Locale, LOCALES, locales } from '../content/locales.js';
import { controls } from '../views/controls.js';
import { narrowestTable, THEME_PADDING } from '../views/layout.js';
import { styles } from '../views/styles.js';
import { attributes, markup, sourceLink } from './html.js';
import { readOptions, type Request, type StaticOptions } from './request.js';
import { scriptTag } from './script-tag.js';
import { escapeHtml } from './escape.js';

/**
 * Both forms of a comparison, of which the width shows one: what the script decides, where it runs.
 */
const either = (narrow: number) =>
  `.either{container-type:inline-size}@container (width < ${narrow}em){.wide{display:none}}@container (width >= ${narrow}em){.narrow{display:none}}`;

/** Room for the buttons, which come with the script: nobody sees or reaches them before. */
const ROOM = '.room{visibility:hidden}';

function room({
  attributes: given,
  selection,
  words,
  locale,
}: Request): TemplateResult | undefined {
  if (!given.some(([name]) => name === 'controls')) return undefined;
  const buttons = controls<Locale>({
    words,
    paths: selection.case.paths,
    shown: selection.places.flatMap((path) => path?.id ?? []),
    languages: locales.map((id) => [id, LOCALES[id].content.words.language]),
    locale,
    togglePath: () => undefined,
    switchLanguage: () => undefined,
  });
  return html`<div class="room">${buttons}</div>`;
}

function body(request: Request): string {
  const { view, theme = '', lang, dir } = request;
  const base = (layout: 'cards' | 'table', name: string) =>
    `<div part="base" class="${theme} ${name}" lang="${escapeHtml(lang)}" dir="${dir}">${markup(request, layout, room(request))}</div>`;
  return view === 'card'
    ? base('cards', '')
    : `<div class="either">${base('table', 'wide')}${base('cards', 'narrow')}</div>`;
}

/** The element with its text in a declarative shadow root, without the script. */
export function shadowElement(request: Request): string {
  const { tag, view, lang, theme, selection } = request;
  const paths = selection.places.filter((path) => path).length;
  const css = (
    styles +
    ROOM +
    (view === 'compare' ? either(narrowestTable(paths) + (theme ? THEME_PADDING : 0)) : '')
  ).replace(/\s+/g, ' ');
  return `<${tag} lang="${escapeHtml(lang)}"${attributes(request)}><template shadowrootmode="open"><style>${css}</style>${body(request)}<slot></slot></template>${sourceLink(request)}</${tag}>`;
}

/**
 * The channel `shadow`: the element as it looks with the script, shown without it, by a declarative
 * shadow root. The script, where it runs, takes over without a shift.
 * @throws {OptionError} where an option is not valid.
 */
export function shadow(options: StaticOptions = {}): string {
  const request = readOptions(options);
  return shadowElement(request) + scriptTag(request);
}
