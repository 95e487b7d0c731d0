import { VERSION } from '../content/version.js';
import { LOCALES, locales } from '../content/locales.js';
import { html } from './html.js';
import { oembed } from './oembed.js';
import { OptionError, readOptions, type Request, type StaticOptions, VIEWS } from './request.js';
import { page } from './page.js';
import { escapeHtml } from './serialize.js';

/** Everything of one version is in one folder, which never changes once it is there. */
const FOLDER = `v${VERSION}/`;

/** The address of the page for an iframe, in the folder that holds it and the script. */
export function pageIn(folder: string, { view, locale, attributes }: Request): string {
  const query = new URLSearchParams(attributes.map(([name, value]) => [name, value])).toString();
  return `${folder}${view}-${locale}.html${query && `?${query}`}`;
}

/** The same, of a site at `base`. @throws {OptionError} without a base. */
export function pageAddress(options: StaticOptions): string {
  const request = readOptions(options);
  if (!request.base)
    throw new OptionError('base: missing; the address of the folder that "ai-paths site" made');
  return pageIn(request.base + FOLDER, request);
}

/** What the package brings to a site, as it is. */
export interface SiteAssets {
  readonly script: string;
  readonly integrity: string;
  /** The embed builder: its page, as it is in `demo/`, its style sheet and its script. */
  readonly builder: { readonly page: string; readonly styles: string; readonly script: string };
}

/** The part of the builder's page that says where its other pages are. */
const BUILDER_NAV = /(<ul>).*(<\/ul>)/s;
/** What shows until its script does; here, the text itself. */
const BUILDER_MAIN = /<main id="builder">.*<\/main>/s;

/** The files of a site, by their paths. */
export function siteFiles(
  options: StaticOptions,
  { script, integrity, builder }: SiteAssets,
): ReadonlyMap<string, string> {
  const { base } = readOptions(options);
  if (!base) throw new OptionError('base: missing; the address where the folder will be');
  const folder = base + FOLDER;
  const files = new Map([
    [`${FOLDER}ai-paths.min.js`, script],
    [`${FOLDER}integrity.json`, integrity],
    [`${FOLDER}builder.min.js`, builder.script],
    [`${FOLDER}builder.css`, builder.styles],
    // Read by Netlify, Cloudflare Pages and their like; other hosts have their own way to say it.
    [
      '_headers',
      `/${FOLDER}*\n  Cache-Control: public, max-age=31536000, immutable\n  Access-Control-Allow-Origin: *\n  X-Content-Type-Options: nosniff\n`,
    ],
  ]);
  const discovery: string[] = [];
  const links: string[] = [];
  for (const view of VIEWS)
    for (const lang of locales) {
      const name = `${FOLDER}${view}-${lang}`;
      const here = { ...options, view, lang, base };
      const { language } = LOCALES[lang].content.words;
      const link = `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${base}${name}.json`)}" title="${escapeHtml(`${view}, ${language}`)}">`;
      discovery.push(link);
      files.set(
        `${name}.html`,
        page({ ...here, base: folder })
          // Who pastes a page's address looks for its JSON there.
          .replace('</head>', () => `${link}\n</head>`),
      );
      files.set(`${name}.json`, oembed({ ...here, page: `${base}${name}.html` }));
      links.push(
        `<li lang="${lang}"><a href="${name}.html">${view}, ${escapeHtml(language)}</a> <a href="${name}.json">oEmbed</a></li>`,
      );
    }
  links.push(
    `<li><a href="${FOLDER}ai-paths.min.js">ai-paths.min.js</a> <a href="${FOLDER}integrity.json">integrity.json</a></li>`,
  );
  const shown = VIEWS.map((view) => html({ ...options, view })).join('\n');
  return files.set(
    'index.html',
    builder.page
      .replace(/(\.\.\/dist\/|(?<=")(?=builder\.css"))/g, FOLDER)
      .replace('</head>', () => `${discovery.join('\n')}\n</head>`)
      .replace(
        BUILDER_NAV,
        (_, start: string, end: string) => `${start}\n${links.join('\n')}\n${end}`,
      )
      .replace(
        BUILDER_MAIN,
        () => `<main id="builder" data-base="${escapeHtml(folder)}">\n${shown}\n</main>`,
      ),
  );
}
