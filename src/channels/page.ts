import { OPTION_NAMES } from '../case/options.js';
import { pageTitle } from './oembed.js';
import { isAddress, readOptions, type Request, type StaticOptions } from './request.js';
import { scriptTag } from './script-tag.js';
import { pageName } from './addresses.js';
import { linkPreview } from './link-preview.js';
import { escapeHtml } from './escape.js';
import { shadowElement, shadowStyle } from './shadow.js';

/**
 * Takes the element's attributes from the page's address (`?paths=energy`), and tells the embedding
 * page the height: as WordPress asks for it (with the secret that it puts behind `#?secret=`), and
 * for any other page as `{ type: 'ai-paths-height', height }`.
 * Works in a frame with sandbox="allow-scripts".
 * (https://make.wordpress.org/core/2015/10/28/new-embeds-feature-in-wordpress-4-4/)
 */
const REPORT = `
const element = document.querySelector('ai-paths-card, ai-paths-compare');
for (const [name, value] of new URLSearchParams(location.search))
  if (/^(${[...OPTION_NAMES, 'lang'].join('|')})$/.test(name)) element.setAttribute(name, value);
let secret = /\\bsecret=([\\w-]+)/.exec(location.hash)?.[1];
let reported;
const report = () => {
  reported = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (!reported) return;
  parent.postMessage({ type: 'ai-paths-height', height: reported }, '*');
  if (secret) parent.postMessage({ message: 'height', value: reported, secret }, '*');
};
new ResizeObserver(([{ target }]) => {
  if (Math.ceil(target.getBoundingClientRect().height) !== reported) report();
}).observe(document.documentElement);
addEventListener('message', ({ data, source }) => {
  if (source !== parent || data?.message !== 'ready') return;
  secret ??= data.secret;
  report();
});
addEventListener('load', report);`;

/**
 * What others read of the page. One that does not know its own address is for a frame alone: search
 * engines should find the page around it.
 */
const aboutPage = (request: Request): string => {
  const { base, view, locale, selection } = request;
  if (base === undefined || !isAddress(base)) return '<meta name="robots" content="noindex" />';
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
 * The channel `page`: a whole small page for an iframe, complete without a script. With scripts it
 * reports its height to the page around it. With a `base`, its script has no hash to check.
 * @throws {OptionError} where an option is not valid.
 */
export function page(options: StaticOptions = {}): string {
  const request = readOptions(options);
  const { lang, dir, theme, base } = request;
  // In a sandboxed frame the page has no origin: a host of your own would have to send a header to
  // let it check the script's hash, and not every host does.
  const script = scriptTag(request, !base);
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
<style>html{color-scheme:${scheme};font-family:system-ui,sans-serif}body{margin:0;padding:1px}body>*,.ai-paths-shadow.ai-paths-shadow{margin:0}</style>
${script}
</head>
<body>
${shadowElement(request, ' target="_blank" rel="noopener"')}
<script>${REPORT}
</script>
</body>
</html>
`;
}
