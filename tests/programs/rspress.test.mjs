/** Rspress with its default theme: pages of MDX, made on the server. */
import { join } from 'node:path';
import { describeSite } from './site.mjs';
import { forPlace, withScript } from './places.mjs';
import { articles, embed, plain } from './snippets.mjs';
import { missing, packages, run, siteFolder, writeFiles } from './support.mjs';

const snippets = [plain, forPlace('mdx', embed), withScript('mdx')];

function build() {
  const folder = siteFolder('rspress');
  writeFiles(folder, {
    'package.json': '{ "name": "site", "private": true, "type": "module" }',
    'rspress.config.js': `export default { root: 'docs', title: 'My Site' };\n`,
    'docs/index.md': '# Welcome\n',
    ...articles(snippets, {
      path: (slug) => `docs/${slug}.mdx`,
      front: '# TITLE\n\n',
      link: (slug) => `./${slug}.mdx`,
    }),
  });
  run(join(packages('rspress'), '.bin', 'rspress'), ['build'], { cwd: folder });
  return { folder: join(folder, 'doc_build') };
}

describeSite('Rspress, with its default theme', {
  places: ['mdx'],
  skip: missing(packages('rspress')),
  build,
  snippets,
  path: (slug) => `/${slug}.html`,
  clientSide: true,
});
