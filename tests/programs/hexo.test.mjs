/** Hexo with the packages and the configuration of `hexo init`, and its feed. */
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { withScript } from './places.mjs';
import { describeSite } from './site.mjs';
import { articles, embed, html, markdown, plain } from './snippets.mjs';
import { missing, packages, run, temporary, writeFiles } from './support.mjs';

const snippets = [plain, embed, withScript('markdown'), html, markdown];

function build() {
  const { folder, remove } = temporary();
  cpSync(join(packages('hexo'), '..', 'package.json'), join(folder, 'package.json'));
  // Hexo looks for its theme only there.
  symlinkSync(packages('hexo'), join(folder, 'node_modules'), 'junction');
  writeFiles(folder, {
    '_config.yml': 'theme: landscape\nfeed:\n  type: atom\n  path: atom.xml\n',
    ...articles(snippets, {
      path: (slug) => `source/_posts/${slug}.md`,
      front: '---\ntitle: TITLE\ndate: 2024-01-01\n---\n\n',
      link: (slug) => `/2024/01/01/${slug}/`,
    }),
  });
  run(join(packages('hexo'), '.bin', 'hexo'), ['generate'], { cwd: folder });
  return { folder: join(folder, 'public'), remove };
}

describeSite('Hexo, with Landscape and its feed', {
  places: ['markdown'],
  skip: missing(packages('hexo')),
  build,
  snippets,
  path: (slug) => `/2024/01/01/${slug}/`,
  feed: { path: '/atom.xml', entries: [embed, html, markdown] },
});
