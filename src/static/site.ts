import { VERSION } from '../content/version.js';
import { LOCALES, locales } from '../content/locales.js';
import { oembed } from './oembed.js';
import { OptionError, readOptions, type StaticOptions, type View } from './options.js';
import { page } from './page.js';
import { escapeHtml } from './serialize.js';
import { shadow } from './shadow.js';

/** Everything of one version is in one folder, which never changes once it is there. */
const FOLDER = `v${VERSION}/`;
const VIEWS: readonly View[] = ['compare', 'card'];

/** The address of the page for an iframe, in the folder of a site at `base`. @throws {OptionError} without a base. */
export function pageAddress(options: StaticOptions): string {
  const { base, view, locale, attributes } = readOptions(options);
  if (!base)
    throw new OptionError('base: missing; the address of the folder that "ai-paths site" made');
  const query = attributes.length
    ? `?${new URLSearchParams(attributes.map(([name, value]) => [name, value])).toString()}`
    : '';
  return `${base}${FOLDER}${view}-${locale}.html${query}`;
}

/** The files of a site, by their paths; `script` and `integrity` are the package's own. */
export function siteFiles(
  options: StaticOptions,
  script: string,
  integrity: string,
): ReadonlyMap<string, string> {
  const { base } = readOptions(options);
  if (!base) throw new OptionError('base: missing; the address where the folder will be');
  const files = new Map([
    [`${FOLDER}ai-paths.min.js`, script],
    [`${FOLDER}integrity.json`, integrity],
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
      files.set(`${name}.html`, page({ ...here, base: base + FOLDER }));
      files.set(`${name}.json`, oembed({ ...here, page: `${base}${name}.html` }));
      const { language } = LOCALES[lang].content.words;
      discovery.push(
        `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${base}${name}.json`)}" title="${escapeHtml(`${view}, ${language}`)}">`,
      );
      links.push(
        `<li lang="${lang}"><a href="${name}.html">${view}, ${escapeHtml(language)}</a> (<a href="${name}.json">oEmbed</a>)</li>`,
      );
    }
  links.push(
    `<li><a href="${FOLDER}ai-paths.min.js">ai-paths.min.js</a> (<a href="${FOLDER}integrity.json">integrity.json</a>)</li>`,
  );
  const shown = VIEWS.map((view) => shadow({ ...options, view, base: base + FOLDER })).join('\n');
  return files.set(
    'index.html',
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>ai-paths ${VERSION}</title>
${discovery.join('\n')}
<style>body{font-family:system-ui,sans-serif;margin:auto;max-width:65em;padding:1em}</style>
</head>
<body>
<h1>ai-paths ${VERSION}</h1>
<ul>
${links.join('\n')}
</ul>
${shown}
</body>
</html>
`,
  );
}
