/** reveal.js with its theme Black and its plugin for Markdown; it shows nothing without JavaScript. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describeSite } from './site.mjs';
import { fitsSlide, forPlace, slides } from './places.mjs';
import { AFTER, BEFORE, embed, plain, slug } from './snippets.mjs';
import { missing, packages, temporary, writeFiles } from './support.mjs';

const comparison = forPlace('slides', { name: 'A comparison', options: {}, shows: 'widget' });
const snippets = [
  plain,
  forPlace('slides', embed),
  comparison,
  // No script in its Markdown runs.
  { ...comparison, name: 'A slide of Markdown', shows: 'html', markdown: true },
];

/** As its own index.html has it. */
const deck = (sections) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0, user-scalable=no">
    <title>reveal.js</title>
    <link rel="stylesheet" href="dist/reset.css">
    <link rel="stylesheet" href="dist/reveal.css">
    <link rel="stylesheet" href="dist/theme/black.css">
  </head>
  <body>
    <div class="reveal">
      <div class="slides">${sections}</div>
    </div>
    <script src="dist/reveal.js"></script>
    <script src="dist/plugin/markdown.js"></script>
    <script>Reveal.initialize({ hash: true, plugins: [RevealMarkdown] });</script>
  </body>
</html>
`;

/** A page of the site: one slide. */
function page({ content, options, markdown }) {
  const words = [`<p>${BEFORE}</p>`, content(options), `<p>${AFTER}</p>`].join('\n\n');
  const links = snippets.map(({ name }) => `<a href="${slug(name)}.html">${name}</a>`).join('\n');
  return deck(
    markdown
      ? `<section data-markdown><textarea data-template>\n${words}\n\n${links}\n</textarea></section>`
      : `<section>${words}\n${links}</section>`,
  );
}

function build() {
  const { folder, remove } = temporary();
  cpSync(join(packages('reveal'), 'reveal.js', 'dist'), join(folder, 'dist'), { recursive: true });
  const pages = snippets.map((snippet) => [`${slug(snippet.name)}.html`, page(snippet)]);
  const decks = Object.entries(slides).map(([name, slide]) => [
    `${name}.html`,
    deck(`<section>A deck</section><section>${slide}</section><section>The end</section>`),
  ]);
  writeFiles(folder, Object.fromEntries([...pages, ...decks]));
  return { folder, remove };
}

const path = (slug) => `/${slug}.html`;

describeSite('reveal.js, with its theme Black', {
  places: ['slides'],
  skip: missing(packages('reveal')),
  build,
  snippets,
  path,
  scripted: true,
  more: {
    'has every word of the slide within reach': (site) =>
      fitsSlide(site, (name) => `${path(name)}#/1`, '.reveal'),
  },
});
