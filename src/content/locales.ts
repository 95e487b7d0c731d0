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
  /** Languages, and languages with a region, whose tags mean this script where they name none. */
  readonly usual: readonly string[];
}

/** Every bundled locale, in the order in which a reader is offered them. */
export const LOCALES: Readonly<Record<Locale, LocaleData>> = {
  en: { content: CONTENT.en, dir: 'ltr', script: 'Latn', languages: ['en'], usual: ['en'] },
  'zh-Hant': {
    content: CONTENT['zh-Hant'],
    dir: 'ltr',
    script: 'Hant',
    languages: ['zh', 'yue'],
    usual: ['zh-TW', 'zh-HK', 'zh-MO'],
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
 * The bundled locale for a language tag (`_` counts as `-`), English where there is none.
 * `undefined` for a malformed tag.
 *
 * Its `lang` is the author's own tag, which picks fonts and voices, where the text is written in
 * that tag's script (`zh-HK`), and otherwise the locale's (`zh-CN` shows `zh-Hant`).
 */
export function matchLocale(tag: string): Language | undefined {
  try {
    const wanted = new Intl.Locale(tag.trim().replace(/_/g, '-'));
    // The first `maximize` on a page loads 15 ms of data: only for the tags that need it.
    const { language, baseName } = /^und/.test(wanted.baseName) ? wanted.maximize() : wanted;
    const readable = locales.filter((locale) => LOCALES[locale].languages.includes(language));
    const written = readable.find((locale) => {
      const { script, usual } = LOCALES[locale];
      return wanted.script
        ? wanted.script === script
        : [language, baseName].some((known) => usual.includes(known)) ||
            wanted.maximize().script === script;
    });
    if (written) return { locale: written, lang: `${wanted}` };
    return readable[0] ? { locale: readable[0], lang: readable[0] } : DEFAULT_LANGUAGE;
  } catch {
    return undefined;
  }
}
