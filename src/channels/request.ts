import type { GivenOptions } from '../case/option-properties.js';
import {
  type HeadingLevel,
  OPTION_NAMES,
  type OptionRow,
  OPTIONS,
  propertyName,
  type Theme,
} from '../case/options.js';
import { type OptionValue, readOption, readOptionsBy, validValues } from '../case/read-options.js';
import { select, type Selection } from '../case/select.js';
import type { Words } from '../case/types.js';
import {
  DEFAULT_LANGUAGE,
  type Language,
  type Locale,
  LOCALES,
  locales,
  matchLocale,
} from '../content/locales.js';

/** The option that elements have no need of: their tags say it. */
export const VIEW = {
  kind: 'one',
  values: ['compare', 'card'],
  default: 'compare',
} as const satisfies OptionRow;

/** How the paths are shown: side by side, or each as a card. */
export type View = (typeof VIEW.values)[number];

/** What every channel takes: the attributes of the elements, and where things are. */
export interface StaticOptions extends GivenOptions {
  /** How the paths are shown: `compare`, side by side, or `card`. Default: `compare`. */
  readonly view?: View;
  /** A BCP 47 language tag. A language that is not bundled shows English. Default: `en`. */
  readonly lang?: string;
  /** The URL (http or https) of the text's source, which is linked below the text. Default: no link. */
  readonly source?: string;
  /**
   * The folder that holds the script, or the script itself: a URL (`https://example.com/w/`), or,
   * where snippets and script are on one site, a path that starts with `./`, `../` or `/`. A script
   * at a path comes without a hash to check: it is the site's own, and from a file no hash is checked.
   * `oembed` and `site` need a URL. Default: the package's folder on a public CDN.
   */
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

/** Names what was wrong and what is valid. A command says it in one line. */
export class OptionError extends Error {}

/** Reads an option by its row of the table. @throws {OptionError} where its value is not valid. */
function read<R extends OptionRow>(name: string, row: R, given: unknown): OptionValue<R> {
  return readOption(row, given, (bad) => {
    throw new OptionError(`${name}: ${bad} is not one of: ${validValues(row)}`);
  });
}

/** Text that was given, or `undefined` where it is absent or empty. @throws {OptionError} for anything else. */
function readText(name: string, given: unknown): string | undefined {
  if (given == null || given === '') return undefined;
  if (typeof given === 'string') return given;
  throw new OptionError(`${name}: ${typeof given} is not text`);
}

export const isAddress = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

/** @throws {OptionError} for what is not a URL that starts with https:// or http://. */
export function readAddress(name: string, given: unknown): string | undefined {
  const value = readText(name, given);
  if (value === undefined) return undefined;
  if (!isAddress(value))
    throw new OptionError(
      `${name}: "${value}" is not a URL; it must start with https:// or http://`,
    );
  return new URL(value).href;
}

/** A folder of the page's own site, as its pages write it: `./`, `../widgets/`, `/assets/`. */
const isRelative = (value: string): boolean =>
  /^(?:\.{1,2}|\.{0,2}\/(?!\/).*)$/.test(value) && !/[\s\\\p{Cc}]/u.test(value);

/** The folder's URL, from its own or from that of the script in it, with the slash that names of files follow. */
function folderOf(address: string): string {
  const path = address.replace(/[?#].*/, '').replace(/\/ai-paths\.min\.js$/, '/');
  // Not by a pattern at the end, which would start anew at each slash.
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return `${path.slice(0, end)}/`;
}

/** @throws {OptionError} for what is neither the URL of a folder nor a path that starts with ./ ../ or /. */
function readBase(given: unknown): string | undefined {
  const value = readText('base', given);
  if (value === undefined) return undefined;
  if (isRelative(value)) return folderOf(value).replace(/^\.\//, '');
  if (isAddress(value)) return folderOf(new URL(value).href);
  throw new OptionError(
    `base: "${value}" is not a URL; it must start with https:// or http://, or, for a folder of the page's own site, with ./ ../ or /`,
  );
}

/** The base, where its whole URL is needed. @throws {OptionError} for a path. */
export function absoluteBase({ base }: Pick<Request, 'base'>): string | undefined {
  if (base === undefined || isAddress(base)) return base;
  throw new OptionError(
    `base: "${base || './'}" is not a whole URL, which other sites need; it must start with https:// or http://`,
  );
}

function readLanguage(given: unknown): Language {
  const tag = readText('lang', given) ?? DEFAULT_LANGUAGE.lang;
  const language = matchLocale(tag);
  if (language) return language;
  throw new OptionError(`lang: "${tag}" is not a language tag such as: ${locales.join(' ')}`);
}

/** A value as an element's attribute has it; empty for the default, which needs none. */
function asAttribute(name: string, row: OptionRow, value: unknown): string {
  if (row.kind === 'flag') return value ? name : '';
  return Array.isArray(value)
    ? value.join(' ')
    : value === row.default
      ? ''
      : `${value as string | number}`;
}

/** A copy, so that each value is read once: a script's may answer otherwise the next time. */
function copyOf(options: StaticOptions): StaticOptions {
  try {
    return { ...options };
  } catch (error) {
    throw new OptionError(`options: cannot be read (${String(error)})`);
  }
}

/** Checks options, in full: unlike markup, a script's or a command's mistake is its author's to see at once. */
export function readOptions(options: StaticOptions): Request {
  const given = copyOf(options);
  const { locale, lang } = readLanguage(given.lang);
  const { content, dir } = LOCALES[locale];
  const chosen = readOptionsBy((name, row) => {
    const property = propertyName(name);
    return read(property, row, given[property]);
  });
  const view = read('view', VIEW, given.view);
  return {
    view,
    tag: `ai-paths-${view}`,
    selection: select(content.case, chosen),
    words: content.words,
    locale,
    lang,
    dir,
    level: chosen.headingLevel,
    theme: chosen.theme ?? undefined,
    source: readAddress('source', given.source),
    base: readBase(given.base),
    attributes: OPTION_NAMES.map(
      (name) => [name, asAttribute(name, OPTIONS[name], chosen[propertyName(name)])] as const,
    ).filter(([, value]) => value),
  };
}
