/** Docsify, which makes its pages in the browser; it shows nothing without JavaScript. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeSite } from './site.mjs';
import { blocksFor, forPlace } from './places.mjs';
import { articles, embed, plain } from './snippets.mjs';
import { missing, packages, temporary, writeFiles } from './support.mjs';

const comparison = { name: 'A comparison', options: {}, shows: 'widget' };
const snippets = [plain, forPlace('docsify', embed), forPlace('docsify', comparison)];

/** As `docsify init` writes it, with the files here instead of on a CDN. */
const index = () => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Document</title>
  <link rel="stylesheet" href="docsify/themes/core.min.css">
  ${blocksFor('docsify', {}).head}
</head>
<body>
  <div id="app">Loading...</div>
  <script>window.$docsify = { name: '', repo: '' }</script>
  <script src="docsify/docsify.min.js"></script>
</body>
</html>
`;

function build() {
  const { folder, remove } = temporary();
  mkdirSync(join(folder, 'docsify'));
  cpSync(join(packages('docsify'), 'docsify', 'dist'), join(folder, 'docsify'), {
    recursive: true,
  });
  writeFiles(folder, {
    'index.html': index(),
    'README.md': '# Welcome\n',
    ...articles(snippets, {
      path: (slug) => `${slug}.md`,
      front: '# TITLE\n\n',
      link: (slug) => `/${slug}.md`,
    }),
  });
  return { folder, remove };
}

describeSite('Docsify, with its default theme', {
  places: ['docsify'],
  skip: missing(packages('docsify')),
  build,
  snippets,
  path: (slug) => `/#/${slug}`,
  clientSide: true,
  scripted: true,
});
