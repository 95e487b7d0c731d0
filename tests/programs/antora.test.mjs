/**
 * Antora, which makes a site of the AsciiDoc files in a Git repository. Its default theme is a
 * download, and no network is here: the theme is one file of our own, a layout around the page.
 */
import { join } from 'node:path';
import { describeSite } from './site.mjs';
import { forPlace } from './places.mjs';
import { AFTER, BEFORE, embed, plain, slug } from './snippets.mjs';
import { missing, packages, run, temporary, writeFiles } from './support.mjs';

const comparison = { name: 'A comparison', options: { controls: true }, shows: 'widget' };
const snippets = [plain, forPlace('asciidoc', embed), forPlace('asciidoc', comparison)];

const links = snippets.map(({ name }) => `* xref:${slug(name)}.adoc[${name}]`).join('\n');

const LAYOUT = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{{page.title}}</title>
</head>
<body>
  <article class="doc">
    <h1 class="page">{{{page.title}}}</h1>
{{{page.contents}}}
  </article>
</body>
</html>
`;

const PLAYBOOK = `site:
  title: My Site
content:
  sources:
  - url: ./docs
    branches: HEAD
ui:
  bundle:
    url: ./ui
runtime:
  cache_dir: ./cache
  log:
    failure_level: warn
`;

function build() {
  const { folder, remove } = temporary();
  writeFiles(folder, {
    'playbook.yml': PLAYBOOK,
    'ui/layouts/default.hbs': LAYOUT,
    'docs/antora.yml': 'name: guide\nversion: ~\n',
  });
  for (const { name, content, options } of snippets)
    writeFiles(join(folder, 'docs', 'modules', 'ROOT', 'pages'), {
      [`${slug(name)}.adoc`]: [`= ${name}`, BEFORE, content(options), AFTER, links].join('\n\n'),
    });
  const git = (...args) => run('git', ['-C', join(folder, 'docs'), ...args]);
  git('init', '--quiet');
  git('add', '.');
  const author = ['-c', 'user.name=Author', '-c', 'user.email=author@example.com'];
  git(...author, '-c', 'commit.gpgsign=false', 'commit', '--quiet', '--message', 'Pages');
  run(join(packages('antora'), '.bin', 'antora'), ['playbook.yml'], { cwd: folder });
  return { folder: join(folder, 'build', 'site'), remove };
}

describeSite('Antora, with a bare theme', {
  places: ['asciidoc'],
  skip: missing('git', packages('antora')),
  build,
  snippets,
  path: (slug) => `/guide/${slug}.html`,
});
