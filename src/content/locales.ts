import type { Content } from '../case/types.js';
import * as content from './generated/index.js';

interface LocaleData {
  readonly content: Content;
  readonly dir: 'ltr' | 'rtl';
  /** The tags, as `Intl.Locale` writes them, whose readers read it. */
  readonly tags: RegExp;
}

/**
 * A row for each locale, in the order in which a reader is offered them. A script that is none of
 * theirs (`en-Shaw`, `zh-Latn`) is no tag of theirs.
 */
const ROWS = {
  en: { content: content.en, dir: 'ltr', tags: /^en\b(?!-[A-Z][a-z])/ },
  'zh-Hant': {
    content: content.zhHant,
    dir: 'ltr',
    tags: /^(zh|yue)-(Hant|TW|HK|MO)|^yue$/,
  },
  'zh-Hans': {
    content: content.zhHans,
    dir: 'ltr',
    tags: /^(zh|yue)-(Hans|CN|SG|MY)|^zh$/,
  },
} satisfies Record<string, LocaleData>;

/** A bundled locale: the source language, or a file in `locales/`. */
export type Locale = keyof typeof ROWS;

/** The bundled locales. */
export const LOCALES: Readonly<Record<Locale, LocaleData>> = ROWS;

/** The bundled locales' tags. */
export const locales = Object.keys(LOCALES) as Locale[];

/** A bundled locale, and the language tag of its text in the page. */
export interface Language {
  readonly locale: Locale;
  readonly lang: string;
}

/** The fallback if no locale matches. */
export const DEFAULT_LANGUAGE: Language = { locale: 'en', lang: 'en' };

/**
 * A tag in the form of BCP 47 that `Intl.Locale` takes: `zh_TW` is zh-TW, Microsoft's old `zh-CHT` is
 * zh-Hant, and the languages that once followed `zh-` are tags of their own, or `zh`, which is what
 * their speakers write.
 */
const wellFormed = (tag: string) =>
  tag
    .trim()
    .replace(/_/g, '-')
    .replace(/^zh-CH(?=[ST]\b)/i, 'zh-Han')
    .replace(/^(zh-)?(min-)?nan$/i, 'zh-TW')
    .replace(/^zh-(?=yue\b)/i, '')
    .replace(/^(zh-)?(min-)?(cmn|gan|hak|hsn|nan|wuu)\b/i, 'zh');

/** Tags that say more with the script and the region that the browser's data add: `zh-AU` is zh-Hant-AU. */
const INCOMPLETE = /^(zh|yue|und)\b/;

/**
 * The bundled locale for a language tag (`_` counts as `-`), English where there is none.
 * `undefined` for a malformed tag.
 *
 * Its `lang` picks fonts and voices: the author's own tag (`zh-HK`), with the script where few
 * browsers would guess it (`zh-Hant-AU`).
 */
export function matchLocale(tag: string): Language | undefined {
  const find = (lang: string): Language | undefined => {
    const locale = locales.find((id) => LOCALES[id].tags.test(lang));
    return locale && { locale, lang };
  };
  try {
    // Most pages have the tag of a bundled locale. Checking it would take a tenth of the start. Where
    // `Intl.Locale` is missing, every tag fails.
    const ready = Intl.Locale && (locales as readonly string[]).includes(tag);
    const lang = ready ? tag : `${new Intl.Locale(wellFormed(tag))}`;
    return (
      find(lang) ??
      // The first `maximize` on a page loads 15 ms of data: only for the tags that need it.
      (INCOMPLETE.test(lang) ? find(`${new Intl.Locale(lang).maximize()}`) : undefined) ??
      DEFAULT_LANGUAGE
    );
  } catch (error) {
    // `Intl.Locale` throws a RangeError for a malformed tag. Another error means that it is missing.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
