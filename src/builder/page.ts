import { escapeHtml } from '../channels/escape.js';
import { BUILDER } from '../content/generated/builder/index.js';
import { DEFAULT_LANGUAGE, locales } from '../content/locales.js';

/** What differs between the builder's page in the demo and the one of `ai-paths site`. */
export interface BuilderPage {
  /** The URL of the folder with the scripts and the style sheet, as the page writes it. */
  readonly files: string;
  /** The URL of the folder from which snippets load the script. Absent: the public CDN. */
  readonly base?: string;
  /** Elements of the head, as HTML. */
  readonly head?: string;
  /** What shows before the builder, as HTML. Default: a sentence that it needs JavaScript. */
  readonly before?: string;
  /** Items of the list of other pages, as HTML. */
  readonly links: readonly string[];
}

const { words } = BUILDER[DEFAULT_LANGUAGE.locale];

const needsScript = () =>
  [
    `<h1>${escapeHtml(words.title)}</h1>`,
    ...locales.map((tag) => `<p lang="${tag}">${escapeHtml(BUILDER[tag].words.needsScript)}</p>`),
  ].join('\n');

/** A text in every language. The builder shows its own language; before it runs, the default language shows. */
export const inEveryLanguage = (text: (words: (typeof BUILDER)['en']['words']) => string): string =>
  locales
    .map((tag) => {
      const hidden = tag === DEFAULT_LANGUAGE.locale ? '' : ' hidden';
      return `<span class="in" lang="${tag}"${hidden}>${escapeHtml(text(BUILDER[tag].words))}</span>`;
    })
    .join('');

/** The page of the embed builder, for the demo and for what `ai-paths site` writes. */
export const builderPage = ({ files, base, head = '', before, links }: BuilderPage): string =>
  `<!doctype html>
<html lang="${DEFAULT_LANGUAGE.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${files}builder.css">
<script src="${files}ai-paths.min.js" defer></script>
<script src="${files}builder.min.js" defer></script>
${head}</head>
<body>
<main id="builder" data-files="${files}"${base === undefined ? '' : ` data-base="${escapeHtml(base)}"`}>
${before ?? needsScript()}
</main>
<nav aria-labelledby="pages">
<h2 id="pages">${inEveryLanguage(({ pages }) => pages.title)}</h2>
<ul>
${links.map((link) => `<li>${link}</li>`).join('\n')}
</ul>
</nav>
</body>
</html>
`;
