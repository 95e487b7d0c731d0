import { fieldIds, orderPaths, pathIds, select, SECTIONS, type Selection } from '../case/select.js';
import { knownTokens, splitTokens, type TokenList } from '../case/tokens.js';
import type { FieldId, HeadingLevel, PathId, SectionId, Theme, Words } from '../case/types.js';
import { DEFAULT_LANGUAGE, type Locale, LOCALES, matchLocale } from '../content/locales.js';

/** How the paths are shown: side by side, or each as a card. */
export type View = 'compare' | 'card';

/** What every channel takes: the attributes of the elements, and where things are. */
export interface StaticOptions {
  /** `compare` or `card`. Default: `compare`. */
  readonly view?: View;
  /** The paths to show, in order. Default: all. */
  readonly paths?: TokenList<PathId>;
  /** The fields to show, in order. Default: all that any shown path has. */
  readonly fields?: TokenList<FieldId>;
  /** The parts of the text to show. Default: all. */
  readonly sections?: TokenList<SectionId>;
  /** A BCP 47 language tag. One that is not bundled shows English. Default: `en`. */
  readonly lang?: string;
  /** The level of the topmost heading, 1 to 6. Default: 2. */
  readonly headingLevel?: HeadingLevel | `${HeadingLevel}`;
  /** Forces a colour scheme. Default: as the page around it. */
  readonly theme?: Theme;
  /** Gives readers buttons, where a script runs. Default: no. */
  readonly controls?: boolean;
  /** The address (http or https) of the text's source, linked below it. Default: no link. */
  readonly source?: string;
  /** The address of a folder that holds the script. Default: the package's folder on a public CDN. */
  readonly base?: string;
}

/** Options, checked, and what they choose. */
export interface Request {
  readonly view: View;
  readonly tag: `ai-paths-${View}`;
  readonly selection: Selection;
  readonly words: Words;
  readonly locale: Locale;
  readonly lang: string;
  readonly dir: string;
  readonly level: HeadingLevel;
  readonly theme: Theme | undefined;
  readonly source: string | undefined;
  readonly base: string | undefined;
  /** The elements' attributes that say the same, the language aside. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

export const VIEWS: readonly View[] = ['compare', 'card'];
const THEMES: readonly Theme[] = ['light', 'dark'];
const LEVELS = ['1', '2', '3', '4', '5', '6'] as const;

/** Names what was wrong and what is valid. A command says it in one line. */
export class OptionError extends Error {}

function choose<T extends string>(
  name: string,
  value: TokenList | undefined,
  valid: readonly T[],
): readonly T[] {
  // A script may pass anything.
  const given: unknown = value ?? '';
  const tokens = Array.isArray(given) ? given.map(String) : splitTokens(String(given));
  return knownTokens(tokens, valid, (token) => {
    throw new OptionError(`${name}: "${token}" is not one of: ${valid.join(' ')}`);
  });
}

/** As {@link choose}, where an option takes one value: two of them are no value. */
const chooseOne = <T extends string>(
  name: string,
  value: string | number | undefined,
  valid: readonly T[],
): T | undefined => choose(name, value == null || value === '' ? [] : [`${value}`], valid)[0];

export const isAddress = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

export function checkAddress(name: string, value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (!isAddress(value))
    throw new OptionError(
      `${name}: "${value}" is not an address that starts with https:// or http://`,
    );
  return new URL(value).href;
}

/** The address of a folder: with the slash that names of files follow, without what they cannot follow. */
const checkFolder = (name: string, value: string | undefined): string | undefined =>
  checkAddress(name, value)
    ?.replace(/[?#].*/, '')
    .replace(/\/*$/, '/');

/** Checks options, in full: unlike markup, a script's or a command's mistake is its author's to see at once. */
export function readOptions(options: StaticOptions): Request {
  const language = matchLocale(options.lang || DEFAULT_LANGUAGE.lang);
  if (!language)
    throw new OptionError(
      `lang: "${options.lang ?? ''}" is not a language tag such as: ${Object.keys(LOCALES).join(' ')}`,
    );
  const { content, dir } = LOCALES[language.locale];
  const all = pathIds(content.case);
  const paths = choose('paths', options.paths, all);
  const fields = choose('fields', options.fields, fieldIds(content.case));
  const sections = choose('sections', options.sections, SECTIONS);
  const view = chooseOne('view', options.view, VIEWS) ?? 'compare';
  const theme = chooseOne('theme', options.theme, THEMES);
  const level = chooseOne('headingLevel', options.headingLevel, LEVELS);
  return {
    view,
    tag: `ai-paths-${view}`,
    selection: select(
      content.case,
      { paths, fields, sections },
      orderPaths(paths.length ? paths : all, all),
    ),
    words: content.words,
    locale: language.locale,
    lang: language.lang,
    dir,
    level: Number(level ?? 2) as HeadingLevel,
    theme,
    source: checkAddress('source', options.source),
    base: checkFolder('base', options.base),
    attributes: (
      [
        ['paths', paths.join(' ')],
        ['fields', fields.join(' ')],
        ['sections', sections.join(' ')],
        ['theme', theme ?? ''],
        ['heading-level', level ?? ''],
        ['controls', options.controls ? 'controls' : ''],
      ] as const
    ).filter(([, value]) => value),
  };
}
