/**
 * The text in pieces, for places whose own language puts it together: the channel `html` for every
 * choice of paths, section by section. A piece's topmost heading is an `h1`.
 */
import { OPTIONS, type PathId, type SectionId } from '../case/options.js';
import { type StaticOptions, VIEW } from '../channels/request.js';
import { readOptions } from '../channels/request.js';
import { sourceLink } from '../channels/html.js';
import { plainMarkup } from '../channels/plain.js';
import { type Locale, LOCALES, locales, matchLocale } from '../content/locales.js';

/** Every choice of paths, in every order, as the attribute has it. */
const CHOICES: readonly string[] = (function choices(chosen: readonly PathId[]): string[] {
  const rest = OPTIONS.paths.values.filter((id) => !chosen.includes(id));
  return [
    ...(chosen.length ? [chosen.join(' ')] : []),
    ...rest.flatMap((id) => choices([...chosen, id])),
  ];
})([]);

/** The pieces of a locale. */
export interface Pieces {
  readonly dir: string;
  /** The sections that no option changes. */
  readonly sections: Readonly<Partial<Record<SectionId, string>>>;
  /** The paths by choice, in each view, and as `none` without fields. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly futures: Readonly<Record<string, string>>;
  /** What stands before and after the URL of the source. */
  readonly source: readonly string[];
}

const URL_IN_SOURCE = 'https://example.com/';

function piecesOf(lang: Locale): Pieces {
  const piece = (sections: SectionId, options: StaticOptions = {}) =>
    plainMarkup(readOptions({ lang, sections, headingLevel: 1, ...options }));
  const byPaths = (sections: SectionId, options: StaticOptions = {}) =>
    Object.fromEntries(CHOICES.map((paths) => [paths, piece(sections, { ...options, paths })]));
  return {
    dir: LOCALES[lang].dir,
    sections: { title: piece('title'), intro: piece('intro'), conclusion: piece('conclusion') },
    paths: {
      ...Object.fromEntries(VIEW.values.map((view) => [view, byPaths('paths', { view })])),
      none: byPaths('paths', { fields: 'none' }),
    },
    futures: byPaths('futures'),
    source: sourceLink(readOptions({ lang, source: URL_IN_SOURCE })).split(URL_IN_SOURCE),
  };
}

/** The pieces of every locale. */
export const pieces = (): Readonly<Record<Locale, Pieces>> =>
  Object.fromEntries(locales.map((lang) => [lang, piecesOf(lang)])) as Record<Locale, Pieces>;

/** Tags that authors write, in lower case, with the tag and the locale that each stands for. */
export const LANGUAGES: Readonly<Record<string, readonly [lang: string, locale: Locale]>> =
  Object.fromEntries(
    'en en-US en-GB zh zh-CN zh-SG zh-MY zh-Hans zh-TW zh-HK zh-MO zh-Hant yue'
      .split(' ')
      .flatMap((tag) => {
        const found = matchLocale(tag);
        return found ? [[tag.toLowerCase(), [found.lang, found.locale] as const]] : [];
      }),
  );
