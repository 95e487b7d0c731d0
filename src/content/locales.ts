import type { Content } from '../case/types.js';
import { CONTENT } from './generated/index.js';

/** A bundled locale: the source's, and one for each file in `locales/`. */
export type Locale = keyof typeof CONTENT;

interface LocaleData {
  readonly content: Content;
  readonly dir: 'ltr' | 'rtl';
  /** The script it is written in, as in BCP 47. */
  readonly script: string;
  /** The languages, as in BCP 47, whose readers read it. */
  readonly languages: readonly string[];
  /** The tags without a script that mean this one. What is not listed costs a look-up in the browser's data. */
  readonly usual: RegExp;
}

/** Every bundled locale, in the order in which a reader is offered them. */
export const LOCALES: Readonly<Record<Locale, LocaleData>> = {
  en: { content: CONTENT.en, dir: 'ltr', script: 'Latn', languages: ['en'], usual: /^en/ },
  'zh-Hant': {
    content: CONTENT['zh-Hant'],
    dir: 'ltr',
    script: 'Hant',
    languages: ['zh', 'yue'],
    usual: /^yue$|-(TW|HK|MO)$/,
  },
  'zh-Hans': {
    content: CONTENT['zh-Hans'],
    dir: 'ltr',
    script: 'Hans',
    languages: ['zh', 'yue'],
    usual: /^zh$|-(CN|SG|MY)$/,
  },
};

/** The bundled locales' tags. */
export const locales = Object.keys(LOCALES) as Locale[];

/** A bundled locale, and the language tag to put on its text. */
export interface Language {
  readonly locale: Locale;
  readonly lang: string;
}

/** What shows where nothing fits. */
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

/**
 * The bundled locale for a language tag (`_` counts as `-`), English where there is none.
 * `undefined` for a malformed tag.
 *
 * Its `lang` picks fonts and voices: the author's own tag (`zh-HK`) where the text is written in that
 * tag's script, with the script where few browsers would guess it (`zh-Hant-AU`), and otherwise the
 * locale's (`en-Shaw` shows `en`).
 */
export function matchLocale(tag: string): Language | undefined {
  try {
    const named = new Intl.Locale(wellFormed(tag));
    const wanted = /^und/.test(named.baseName) ? named.maximize() : named;
    const { language, script, baseName } = wanted;
    const readable = locales.filter((locale) => LOCALES[locale].languages.includes(language));
    const written = readable.find((locale) =>
      script ? script === LOCALES[locale].script : LOCALES[locale].usual.test(baseName),
    );
    if (written) return { locale: written, lang: `${wanted}` };
    if (!readable[0]) return DEFAULT_LANGUAGE;
    // The first `maximize` on a page loads 15 ms of data: only for the tags that need it.
    return script
      ? { locale: readable[0], lang: readable[0] }
      : matchLocale(`${wanted.maximize()}`);
  } catch {
    return undefined;
  }
}
