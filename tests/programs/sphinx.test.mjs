/** Sphinx as `sphinx-quickstart` creates a site, as HTML and as a book (EPUB). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withScript } from './places.mjs';
import { describeSite } from './site.mjs';
import { AFTER, BEFORE, embed, html, plain, slug } from './snippets.mjs';
import { missing, run, temporary, writeFiles } from './support.mjs';

/** The directive that the builder writes. */
const raw = (code) => `.. raw:: html\n\n${code.replace(/^(?=.)/gm, '   ')}`;
const copied = { ...embed, content: (options) => raw(embed.content(options)) };
const pasted = { ...html, content: (options) => raw(html.content(options)) };
const snippets = [plain, copied, withScript('sphinx'), pasted];

const links = snippets.map(({ name }) => `- :doc:\`${slug(name)}\``).join('\n');
const page = ({ name, content, options }) =>
  [name, '='.repeat(name.length), '', BEFORE, content(options), AFTER, links].join('\n\n');

function build() {
  const { folder, remove } = temporary();
  const answers = ['--quiet', '--project', 'Book', '--author', 'Somebody', '--sep', folder];
  run('sphinx-quickstart', answers);
  const source = join(folder, 'source');
  writeFiles(source, {
    'index.rst': `Book\n====\n\n.. toctree::\n\n${snippets.map(({ name }) => `   ${slug(name)}`).join('\n')}\n`,
  });
  for (const snippet of snippets)
    writeFiles(source, { [`${slug(snippet.name)}.rst`]: page(snippet).replace('\n\n=', '\n=') });
  for (const builder of ['html', 'epub'])
    run('sphinx-build', ['-b', builder, source, join(folder, builder)]);
  return { folder: join(folder, 'html'), epub: join(folder, 'epub'), remove };
}

describeSite('Sphinx, with its default theme', {
  places: ['sphinx'],
  skip: missing('sphinx-build'),
  build,
  snippets,
  path: (slug) => `/${slug}.html`,
  more: {
    'makes a book of it whose files are well-formed XML': async ({ browser, built }) => {
      const page = await browser.open('about:blank');
      for (const { name } of snippets) {
        const file = readFileSync(join(built.epub, `${slug(name)}.xhtml`), 'utf8');
        const error = await page.evaluate(
          (xml) =>
            new DOMParser()
              .parseFromString(xml, 'application/xhtml+xml')
              .querySelector('parsererror')?.textContent,
          file,
        );
        assert.equal(error, undefined, name);
      }
      await page.close();
    },
  },
});
