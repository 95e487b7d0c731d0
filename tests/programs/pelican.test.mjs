/** Pelican with its default theme, pages of reStructuredText and its feed. */
import { join } from 'node:path';
import { describeSite } from './site.mjs';
import { forPlace } from './places.mjs';
import { AFTER, BEFORE, embed, plain, slug } from './snippets.mjs';
import { missing, run, temporary, writeFiles } from './support.mjs';

const comparison = { name: 'A comparison', options: { controls: true }, shows: 'widget' };
const snippets = [plain, forPlace('rst', embed), forPlace('rst', comparison)];

const links = snippets.map(({ name }) => `- \`${name} <{filename}${slug(name)}.rst>\`_`).join('\n');

function build(address) {
  const { folder, remove } = temporary();
  writeFiles(folder, {
    'pelicanconf.py': `SITEURL = ${JSON.stringify(address.replace(/\/$/, ''))}
SITENAME = 'My Blog'
AUTHOR = 'Somebody'
TIMEZONE = 'UTC'
FEED_ALL_RSS = 'feed.xml'
RSS_FEED_SUMMARY_ONLY = False
`,
  });
  for (const { name, content, options } of snippets)
    writeFiles(folder, {
      [`content/${slug(name)}.rst`]: [
        `${name}\n${'#'.repeat(name.length)}`,
        ':date: 2024-01-01',
        BEFORE,
        content(options),
        AFTER,
        links,
      ].join('\n\n'),
    });
  const places = ['-o', join(folder, 'output'), '-s', join(folder, 'pelicanconf.py')];
  run('pelican', [join(folder, 'content'), ...places]);
  return { folder: join(folder, 'output'), remove };
}

describeSite('Pelican, with its default theme and its feed', {
  places: ['rst'],
  skip: missing('pelican'),
  build,
  snippets,
  path: (slug) => `/${slug}.html`,
  feed: { path: '/feed.xml', entries: snippets.slice(1) },
});
