import { OPTION_NAMES, OPTIONS } from '../case/options.js';
import { LOCALES, locales } from '../content/locales.js';
import { pageTitle } from './oembed.js';
import { isUrl, readRequest, type Request, type StaticOptions } from './request.js';
import { scriptTag } from './script-tag.js';
import { pageName } from './page-urls.js';
import { linkPreview } from './link-preview.js';
import { escapeHtml, jsString } from './escape.js';
import { sourceBelow } from './html.js';
import { shadowElement, shadowStyle } from './shadow.js';

/**
 * Reads the element's attributes from the page's URL (`?paths=energy`). The page's own language, title
 * and colours follow what the element shows.
 */
const FOLLOW = `
const root = document.documentElement;
const element = document.querySelector('ai-paths-card, ai-paths-compare');
for (const [name, value] of new URLSearchParams(location.search))
  if (/^(${[...OPTION_NAMES, 'lang'].join('|')})$/.test(name)) element.setAttribute(name, value);
const theme = element.getAttribute('theme');
if (/^(${OPTIONS.theme.values.join('|')})$/.test(theme)) root.style.colorScheme = theme;
const titles = [${locales.map((locale) => `[${LOCALES[locale].tags}, ${jsString(pageTitle({ locale }))}]`).join(', ')}];
const follow = () => {
  const shown = element.shadowRoot.querySelector('[part="base"]');
  if (!shown) return;
  root.lang = shown.lang;
  root.dir = shown.dir;
  document.title = titles.find(([tags]) => tags.test(shown.lang))?.[1] ?? document.title;
};
customElements.whenDefined(element.localName).then(() => element.updateComplete).then((shows) => {
  if (!shows || !element.shadowRoot) return;
  follow();
  const changes = { attributeFilter: ['lang'], childList: true, subtree: true };
  new MutationObserver(follow).observe(element.shadowRoot, changes);
});`;

/**
 * Loads the script again without its hash, in a sandboxed frame whose host does not let other origins
 * read it: there, the page has no origin, and a hash is checked only with that leave. Elsewhere a file
 * that does not match its hash never runs.
 */
const RETRY = `
if (origin === 'null')
  document.querySelector('script[integrity]').addEventListener('error', ({ target }) => {
    const again = document.createElement('script');
    again.src = target.src;
    target.replaceWith(again);
  });`;

/**
 * Reports the height to the page around the frame: to WordPress with the secret after `#?secret=`, and
 * to other pages as `{ type: 'ai-paths-height', height }`. Works in a frame with
 * sandbox="allow-scripts".
 *
 * Between two reports it gives that page 200 ms to follow. A report that it follows late, when a scroll
 * bar has changed the layout, leads to the next one, and both could go on for seconds.
 * (https://make.wordpress.org/core/2015/10/28/new-embeds-feature-in-wordpress-4-4/)
 */
const REPORT = `
let secret = /\\bsecret=([\\w-]+)/.exec(location.hash)?.[1];
let reported;
let waits;
const report = () => {
  clearTimeout(waits);
  waits = setTimeout(reportChange, 200);
  reported = Math.ceil(root.getBoundingClientRect().height);
  if (!reported) return;
  parent.postMessage({ type: 'ai-paths-height', height: reported }, '*');
  if (secret) parent.postMessage({ message: 'height', value: reported, secret }, '*');
};
const reportChange = () => {
  waits = 0;
  if (Math.ceil(root.getBoundingClientRect().height) !== reported) report();
};
new ResizeObserver(() => waits || reportChange()).observe(root);
addEventListener('message', ({ data, source }) => {
  if (source !== parent || data?.message !== 'ready') return;
  secret ??= data.secret;
  report();
});
addEventListener('load', report);`;

/**
 * The page's metadata. A page without a known URL is only for frames: search engines should find the
 * page around it instead.
 */
const aboutPage = (request: Request): string => {
  const { base, view, locale, selection } = request;
  if (base === undefined || !isUrl(base)) return '<meta name="robots" content="noindex" />';
  return linkPreview({
    title: pageTitle(request),
    description: selection.case.intro,
    locale,
    type: 'article',
    base,
    file: (at) => `${pageName({ view, locale: at })}.html`,
  });
};

/**
 * The channel `page`: a whole page for an iframe. It is complete without scripts; with them, it takes
 * options from its URL and reports its height to the page around it.
 * @throws {OptionError} if an option is invalid.
 */
export function page(options: StaticOptions = {}): string {
  const request = readRequest(options);
  const { lang, dir, theme, base } = request;
  const script = scriptTag(request);
  // The public CDN lets every origin read the script.
  const retry = base && script.includes(' integrity=') ? RETRY : '';
  const scheme = theme ?? 'light dark';
  return `<!DOCTYPE html>
<html lang="${escapeHtml(lang)}" dir="${dir}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<meta name="color-scheme" content="${scheme}" />
<title>${escapeHtml(pageTitle(request))}</title>
${aboutPage(request)}
${shadowStyle(request)}
<style>html{color-scheme:${scheme};font-family:system-ui,sans-serif}body{margin:0;padding:1px}body>:first-child,.ai-paths-shadow.ai-paths-shadow{margin:0}</style>
${script}
</head>
<body>
${shadowElement(request)}${sourceBelow(request, ' target="_blank" rel="noopener"')}
<script>${FOLLOW}${retry}${REPORT}
</script>
</body>
</html>
`;
}
