/** Jekyll with its default theme and feed, as `jekyll new` configures them. */
import { join } from 'node:path';
import { withScript } from './places.mjs';
import { describeSite } from './site.mjs';
import { articles, embed, html, markdown, plain } from './snippets.mjs';
import { missing, run, temporary, writeFiles } from './support.mjs';

const snippets = [plain, embed, withScript('markdown'), html, markdown];

function build() {
  const { folder, remove } = temporary();
  run('jekyll', ['new', folder, '--force', '--skip-bundle']);
  writeFiles(folder, {
    // Bundler would look for the very versions that `jekyll new` wrote down.
    Gemfile: '',
    ...articles(snippets, {
      path: (slug) => `_posts/2024-01-01-${slug}.md`,
      front: '---\nlayout: post\ntitle: TITLE\n---\n\n',
      link: (slug) => `{% post_url 2024-01-01-${slug} %}`,
    }),
  });
  run('jekyll', ['build', '--source', folder, '--destination', join(folder, '_site')], {
    cwd: folder,
    env: { JEKYLL_NO_BUNDLER_REQUIRE: 'true' },
  });
  return { folder: join(folder, '_site'), remove };
}

describeSite('Jekyll, with Minima and its feed', {
  places: ['markdown'],
  skip: missing('jekyll'),
  build,
  snippets,
  path: (slug) => `/2024/01/01/${slug}.html`,
  feed: { path: '/feed.xml', entries: [embed, html, markdown] },
});
