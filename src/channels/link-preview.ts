import { type Locale, LOCALES, locales } from '../content/locales.js';
import { escapeHtml } from './escape.js';

/** The content of a link preview, as other services show it. */
export interface LinkPreview {
  readonly title: string;
  readonly description: string;
  readonly locale: Locale;
  readonly type: 'article' | 'website';
  /** The URL of the folder that holds the pages and the pictures. */
  readonly base: string;
  /** The file of the page in each language; the same file if it contains every language. */
  readonly file: (locale: Locale) => string;
}

/** The size of the pictures in pixels, as the services recommend it. */
const SIZE = { width: 1200, height: 630 };

/** The file of the picture in a language, beside the page. */
export const previewPicture = (locale: Locale): string => `preview-${locale}.png`;

/** A language with its most likely region, as Open Graph writes it. (https://ogp.me) */
function withRegion(tag: Locale): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}_${region ?? ''}`;
}

/**
 * Elements of the head for search engines and link previews. Only for a page with a known URL: other
 * pages are for frames only.
 */
export function linkPreview(preview: LinkPreview): string {
  const { title, description, locale, type, base, file } = preview;
  const url = (at: Locale) => base + file(at);
  const picture = base + previewPicture(locale);
  const meta = (key: 'name' | 'property', name: string, content: string | number) =>
    `<meta ${key}="${name}" content="${escapeHtml(`${content}`)}" />`;
  const link = (rel: string, href: string, hreflang = '') =>
    `<link rel="${rel}"${hreflang && ` hreflang="${hreflang}"`} href="${escapeHtml(href)}" />`;
  const others = locales.filter((other) => other !== locale);
  const languages = others.some((other) => url(other) !== url(locale)) ? locales : [];
  return [
    meta('name', 'description', description),
    link('canonical', url(locale)),
    ...languages.map((other) => link('alternate', url(other), other)),
    meta('property', 'og:type', type),
    meta('property', 'og:site_name', LOCALES[locale].content.case.series),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', url(locale)),
    meta('property', 'og:locale', withRegion(locale)),
    ...others.map((other) => meta('property', 'og:locale:alternate', withRegion(other))),
    meta('property', 'og:image', picture),
    meta('property', 'og:image:width', SIZE.width),
    meta('property', 'og:image:height', SIZE.height),
    meta('property', 'og:image:alt', LOCALES[locale].content.case.subtitle),
    meta('name', 'twitter:card', 'summary_large_image'),
  ].join('\n');
}
