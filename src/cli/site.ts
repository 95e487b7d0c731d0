/// <reference types="node" />
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builderPage } from '../builder/page.js';
import { html, oembed, OptionError, page, type StaticOptions } from '../channels/index.js';
import { pageName } from '../channels/page-urls.js';
import { linkPreview, previewPicture } from '../channels/link-preview.js';
import { absoluteBase, readRequest, VIEW } from '../channels/request.js';
import { escapeHtml } from '../channels/escape.js';
import { BUILDER } from '../content/generated/builder/index.js';
import { DEFAULT_LANGUAGE, LOCALES, locales } from '../content/locales.js';
import { VERSION } from '../content/generated/version.js';
import { writeWhole } from './files.js';

/** The file with the version that wrote a folder. The same version may write the folder again. */
const MARK = '.ai-paths-site';

/** The files of the package that a site contains unchanged. */
const ASSETS = [
  'ai-paths.min.js',
  'integrity.json',
  'builder.min.js',
  'builder.css',
  'third-party-licenses.txt',
  ...locales.map(previewPicture),
];

/**
 * Headers for Netlify, Cloudflare Pages and similar hosts. A page that is isolated by
 * `Cross-Origin-Embedder-Policy` shows a frame only if the frame's page is isolated too. Only the
 * script is immutable: the pages change with the options.
 */
const headers = (path: string) => `${path}*
  Access-Control-Allow-Origin: *
  Cross-Origin-Embedder-Policy: require-corp
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
${path}ai-paths.min.js
  Cache-Control: public, max-age=31536000, immutable
`;

/** The pages of a site, by file name. `base` is the URL of the folder. */
function pages(options: StaticOptions, base: string): ReadonlyMap<string, string> {
  const files = new Map([['_headers', headers(new URL(base).pathname)]]);
  const discovery: string[] = [];
  const links: string[] = [];
  for (const view of VIEW.values)
    for (const lang of locales) {
      const name = pageName({ view, locale: lang });
      const here = { ...options, view, lang };
      const { language } = LOCALES[lang].content.words;
      const title = escapeHtml(`${view}, ${language}`);
      // Programs look here for the oEmbed JSON of a pasted URL.
      const link = `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${base}${name}.json`)}" title="${title}">\n`;
      discovery.push(link);
      files.set(
        `${name}.html`,
        page(here).replace('</head>', () => `${link}</head>`),
      );
      files.set(`${name}.json`, oembed({ ...here, page: `${base}${name}.html` }));
      links.push(
        `<a lang="${lang}" href="${name}.html">${title}</a> <a href="${name}.json">oEmbed</a>`,
      );
    }
  links.push(
    '<a href="ai-paths.min.js">ai-paths.min.js</a> <a href="integrity.json">integrity.json</a>',
  );
  // Of the builder, which opens there, and in the language that its page has until it starts.
  const { locale } = DEFAULT_LANGUAGE;
  const { title, lead } = BUILDER[locale].words;
  const preview = linkPreview({
    title,
    description: lead,
    locale,
    type: 'website',
    base,
    file: () => '',
  });
  return files.set(
    'index.html',
    builderPage({
      files: '',
      base,
      head: `${preview}\n${discovery.join('')}`,
      before: VIEW.values.map((view) => html({ ...options, view })).join('\n'),
      links,
    }),
  );
}

/** @throws {OptionError} for a folder with files that this command must not overwrite. */
function checkFolder(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new OptionError(`out: "${folder}" is not a folder; valid: a new or empty folder`);
  const mark = join(folder, MARK);
  if (!existsSync(mark)) {
    if (readdirSync(folder).length)
      throw new OptionError(
        `out: "${folder}" is not empty and was not written by this command; valid: a new or empty folder`,
      );
    return;
  }
  const version = readFileSync(mark, 'utf8').trim();
  if (version !== VERSION)
    throw new OptionError(
      `out: "${folder}" holds version ${version}, whose hash other pages may use; valid: another folder for version ${VERSION}`,
    );
}

/** Writes a whole folder for a static host. */
export function writeSite(options: StaticOptions, folder: string | undefined): void {
  if (!folder) throw new OptionError('out: missing; set it to a new or empty folder');
  const base = absoluteBase(readRequest(options));
  if (!base) throw new OptionError('base: missing; set it to the URL of the folder on your host');
  const files = [
    // First, so that an interrupted command can run again.
    [MARK, `${VERSION}\n`] as const,
    ...ASSETS.map((name) => [name, readFileSync(new URL(name, import.meta.url))] as const),
    ...pages(options, base),
  ];
  checkFolder(folder);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new OptionError(`out: ${(error as Error).message}; valid: a folder that can be created`);
  }
  for (const [name, content] of files)
    writeWhole(join(folder, name), content, (message) => {
      throw new OptionError(`out: ${message}; valid: a writable folder`);
    });
}
