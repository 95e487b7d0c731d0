/** Asciidoctor, as it makes a page of a file. */
import { join } from 'node:path';
import { describeSite } from './site.mjs';
import { forPlace } from './places.mjs';
import { AFTER, BEFORE, embed, plain, slug } from './snippets.mjs';
import { missing, run, temporary, writeFiles } from './support.mjs';

const comparison = { name: 'A comparison', options: { controls: true }, shows: 'widget' };
const snippets = [plain, forPlace('asciidoc', embed), forPlace('asciidoc', comparison)];

const links = snippets.map(({ name }) => `* xref:${slug(name)}.adoc[${name}]`).join('\n');

function build() {
  const { folder, remove } = temporary();
  for (const { name, content, options } of snippets)
    writeFiles(folder, {
      [`${slug(name)}.adoc`]: [`= ${name}`, BEFORE, content(options), AFTER, links].join('\n\n'),
    });
  run(
    'asciidoctor',
    snippets.map(({ name }) => join(folder, `${slug(name)}.adoc`)),
  );
  return { folder, remove };
}

describeSite('Asciidoctor, with its default style sheet', {
  places: ['asciidoc'],
  skip: missing('asciidoctor'),
  build,
  snippets,
  path: (slug) => `/${slug}.html`,
});
