/**
 * The text in pieces, for places whose own language puts it together: the channel `html` for every
 * choice of paths, section by section. A piece's topmost heading is an `h1`.
 */
import { OPTIONS, type PathId, type SectionId } from '../case/options.js';
import { readRequest, type StaticOptions, VIEW } from '../channels/request.js';
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
    plainMarkup(readRequest({ lang, sections, headingLevel: 1, ...options }));
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
    source: sourceLink(readRequest({ lang, source: URL_IN_SOURCE })).split(URL_IN_SOURCE),
  };
}

/** The pieces of every locale. */
export const pieces = (): Readonly<Record<Locale, Pieces>> =>
  Object.fromEntries(locales.map((lang) => [lang, piecesOf(lang)])) as Record<Locale, Pieces>;

/** A locale's own tag, that of its language, and with the region where most of its readers live. */
function ownTags(locale: Locale): string[] {
  const { language, region = '' } = new Intl.Locale(locale).maximize();
  return [locale, language, `${language}-${region}`];
}

/** Other tags that authors write often. */
const FURTHER_TAGS = ['en-GB', 'zh-SG', 'zh-MY', 'zh-HK', 'zh-MO', 'yue'];

/** Tags that authors write, in lower case, with the tag and the locale that each stands for. */
export const LANGUAGES: Readonly<Record<string, readonly [lang: string, locale: Locale]>> =
  Object.fromEntries(
    [...locales.flatMap(ownTags), ...FURTHER_TAGS].flatMap((tag) => {
      const found = matchLocale(tag);
      return found ? [[tag.toLowerCase(), [found.lang, found.locale] as const]] : [];
    }),
  );
