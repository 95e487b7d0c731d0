/** Sphinx as `sphinx-quickstart` makes a site. */
import { join } from 'node:path';
import { describeSite } from './site.mjs';
import { AFTER, BEFORE, called, html, plain, slug } from './snippets.mjs';
import { kit } from './sphinx/kit.mjs';
import { missing, run, temporary, writeFiles } from './support.mjs';

const raw = (code) => `.. raw:: html\n\n   ${code}`;
const included = called('The included file', '.. include:: /ai-paths.rst.inc');
const pasted = { ...html, content: (options) => raw(html.content(options)) };
const snippets = [plain, included, pasted];

const links = snippets.map(({ name }) => `- :doc:\`${slug(name)}\``).join('\n');
const page = ({ name, content, options }) =>
  [name, '='.repeat(name.length), '', BEFORE, content(options), AFTER, links].join('\n\n');

function build() {
  const { folder, remove } = temporary();
  const answers = ['--quiet', '--project', 'Book', '--author', 'Somebody', '--sep', folder];
  run('sphinx-quickstart', answers);
  const source = join(folder, 'source');
  writeFiles(source, {
    ...kit(included.options),
    'index.rst': `Book\n====\n\n.. toctree::\n\n${snippets.map(({ name }) => `   ${slug(name)}`).join('\n')}\n`,
  });
  for (const snippet of snippets)
    writeFiles(source, { [`${slug(snippet.name)}.rst`]: page(snippet).replace('\n\n=', '\n=') });
  run('sphinx-build', ['-b', 'html', source, join(folder, 'html')]);
  return { folder: join(folder, 'html'), remove };
}

describeSite('Sphinx, with its default theme', {
  skip: missing('sphinx-build'),
  build,
  snippets,
  path: (slug) => `/${slug}.html`,
});
