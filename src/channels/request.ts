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

/** An option of the channels. Elements do not need it: each tag is a view. */
export const VIEW = {
  kind: 'one',
  values: ['compare', 'card'],
  default: 'compare',
} as const satisfies OptionRow;

/** How the paths are shown: as a comparison or as cards. */
export type View = (typeof VIEW.values)[number];

/** An option of the channels that have the script: where it is. */
export const SCRIPT = {
  kind: 'one',
  values: ['file', 'inline', 'data'],
  default: 'file',
} as const satisfies OptionRow;

/** Where the script is: in a file of its own, or inside the snippet. */
export type ScriptForm = (typeof SCRIPT.values)[number];

/** The options of every channel: the attributes of the elements, and URLs. */
export interface StaticOptions extends GivenOptions {
  /** How the paths are shown: `compare` (side by side) or `card`. Default: `compare`. */
  readonly view?: View;
  /** A BCP 47 language tag. A language that is not bundled falls back to English. Default: `en`. */
  readonly lang?: string;
  /** The URL (http or https) of the text's source, for a link below the text. Default: no link. */
  readonly source?: string;
  /**
   * Where the script is. `file`: at `base`. `inline`: inside the snippet, so that there is nothing to
   * upload. `data`: inside the snippet too, as the URL of the script's tag; for MDX and React, which
   * run no inline script, for Marp, which escapes its `>`, and for XML such as EPUB, where `&&` in a
   * script is an error. Default: `file`.
   */
  readonly script?: ScriptForm;
  /**
   * The folder that holds the script (`https://example.com/w/`), or the script itself, whose URL ends
   * in `.js` before its query: a URL or, on the same site, a path that starts with `./`, `../` or `/`.
   * With `./` or `../`, the script tag has no `integrity`: the page may be opened from a disk, where
   * Chromium refuses a script that has a hash. `oembed` and `site` need a URL. Default: the package's
   * folder on a public CDN.
   */
  readonly base?: string;
}

/** Checked options, and the text that they select. */
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
  /** The URL of the folder with the script and the pages. */
  readonly base: string | undefined;
  /** The script's own URL, if that is given instead of its folder. */
  readonly src: string | undefined;
  readonly script: ScriptForm;
  /** The same options as attributes of the element, without `lang`. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** An invalid option. The message is one line that names the option and its valid values. */
export class OptionError extends Error {}

/** Gets the message for an invalid option. If it returns, the option has its default. */
type Refuse = (message: string) => void;

const throwError: Refuse = (message) => {
  throw new OptionError(message);
};

/** Reads an option by its row of the table. */
function read<R extends OptionRow>(
  name: string,
  row: R,
  given: unknown,
  refuse: Refuse,
): OptionValue<R> {
  return readOption(row, given, (bad) => {
    refuse(`${name}: ${bad} is not one of: ${validValues(row)}`);
  });
}

/** The given text, or `undefined` if it is absent, empty or not text. */
function readText(name: string, given: unknown, refuse: Refuse): string | undefined {
  if (given == null || given === '') return undefined;
  if (typeof given === 'string') return given;
  refuse(`${name}: ${typeof given} is not text`);
  return undefined;
}

export const isUrl = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

/** Reads a URL. By default: @throws {OptionError} unless it starts with https:// or http://. */
export function readUrl(
  name: string,
  given: unknown,
  refuse: Refuse = throwError,
): string | undefined {
  const value = readText(name, given, refuse);
  if (value === undefined) return undefined;
  if (isUrl(value)) return new URL(value).href;
  refuse(`${name}: "${value}" is not a URL; it must start with https:// or http://`);
  return undefined;
}

/** Whether a value is a path on the page's own site: `./`, `../widgets/`, `/assets/`. */
const isRelative = (value: string): boolean =>
  /^(?:\.{1,2}|\.{0,2}\/(?!\/).*)$/.test(value) && !/[\s\\\p{Cc}]/u.test(value);

/** Whether a URL or a path is the script's own: it ends in `.js`, before its query or after it. */
const isScript = (url: string): boolean => /\.m?js(?:[?#]|$)/i.test(url);

/** The URL of the folder, with a slash at its end, from its own URL or from a file's in it. */
function folderOf(url: string): string {
  const file = url.replace(/[?#].*/, '');
  const path = isScript(url) ? file.slice(0, file.lastIndexOf('/') + 1) : file;
  // Not by a pattern, which would start again at each slash.
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return `${path.slice(0, end)}/`;
}

/**
 * Reads the option `base`, which is taken as it is meant: as the script, or as its folder. A URL, or a
 * path that starts with ./ ../ or /.
 */
function readBase(given: unknown, refuse: Refuse): Pick<Request, 'base' | 'src'> {
  const value = readText('base', given, refuse);
  if (value === undefined) return { base: undefined, src: undefined };
  const relative = isRelative(value);
  if (relative || isUrl(value)) {
    const url = relative ? value : new URL(value).href;
    const short = (path: string) => (relative ? path.replace(/^\.\//, '') : path);
    return {
      base: short(folderOf(url)),
      src: isScript(url) ? short(url) : undefined,
    };
  }
  refuse(
    `base: "${value}" is not a URL or a path; a URL must start with https:// or http://, a path on your own site with ./ ../ or /`,
  );
  return { base: undefined, src: undefined };
}

/** The base, as a full URL. @throws {OptionError} for a path. */
export function absoluteBase({ base }: Pick<Request, 'base'>): string | undefined {
  if (base === undefined || isUrl(base)) return base;
  throw new OptionError(
    `base: "${base || './'}" is a path, but other sites need a full URL; it must start with https:// or http://`,
  );
}

function readLanguage(given: unknown, refuse: Refuse): Language {
  const tag = readText('lang', given, refuse) ?? DEFAULT_LANGUAGE.lang;
  const language = matchLocale(tag);
  if (!language) refuse(`lang: "${tag}" is not a language tag; examples: ${locales.join(' ')}`);
  return language ?? DEFAULT_LANGUAGE;
}

/** The value of an attribute; empty for the default, which needs no attribute. */
function asAttribute(name: string, row: OptionRow, value: unknown): string {
  if (row.kind === 'flag') return value ? name : '';
  return Array.isArray(value)
    ? value.join(' ')
    : value === row.default
      ? ''
      : `${value as string | number}`;
}

/** A copy of the options, because a getter may return another value the next time. */
function copyOf(options: StaticOptions): StaticOptions {
  try {
    return { ...options };
  } catch (error) {
    throw new OptionError(`options: cannot be read (${String(error)})`);
  }
}

/**
 * Checks all options. Unlike markup, a script or a command shows its author every mistake at once: by
 * default, it throws an {@link OptionError}.
 */
export function readRequest(options: StaticOptions, refuse: Refuse = throwError): Request {
  const given = copyOf(options);
  const { locale, lang } = readLanguage(given.lang, refuse);
  const { content, dir } = LOCALES[locale];
  const chosen = readOptionsBy((name, row) => {
    const property = propertyName(name);
    return read(property, row, given[property], refuse);
  });
  const view = read('view', VIEW, given.view, refuse);
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
    source: readUrl('source', given.source, refuse),
    ...readBase(given.base, refuse),
    script: read('script', SCRIPT, given.script, refuse),
    attributes: OPTION_NAMES.map(
      (name) => [name, asAttribute(name, OPTIONS[name], chosen[propertyName(name)])] as const,
    ).filter(([, value]) => value),
  };
}
