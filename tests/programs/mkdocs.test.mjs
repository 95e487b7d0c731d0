/** MkDocs as `mkdocs new` creates a site, and Material for MkDocs with instant navigation and its dark scheme. */
import { join } from 'node:path';
import { withScript } from './places.mjs';
import { describeSite } from './site.mjs';
import { articles, embed, html, markdown, plain } from './snippets.mjs';
import { missing, run, temporary, writeFiles } from './support.mjs';

const snippets = [plain, embed, withScript('markdown'), html, markdown];

/** The dark scheme as Material's documentation configures it. */
const material = (address) => `
# Instant navigation needs this URL.
site_url: ${address}
theme:
  name: material
  features: [navigation.instant]
  palette:
    - media: "(prefers-color-scheme: light)"
      scheme: default
      toggle: { icon: material/brightness-7, name: Dark }
    - media: "(prefers-color-scheme: dark)"
      scheme: slate
      toggle: { icon: material/brightness-4, name: Light }
`;

function build(config) {
  const { folder, remove } = temporary();
  run('mkdocs', ['new', folder]);
  writeFiles(folder, {
    'mkdocs.yml': `site_name: My Docs\n${config}`,
    ...articles(snippets, {
      path: (slug) => `docs/${slug}.md`,
      front: '# TITLE\n\n',
      link: (slug) => `${slug}.md`,
    }),
  });
  run('mkdocs', ['build', '--strict', '--config-file', join(folder, 'mkdocs.yml')]);
  return { folder: join(folder, 'site'), remove };
}

describeSite('MkDocs, with its default theme', {
  places: ['markdown'],
  skip: missing('mkdocs'),
  build: () => build(''),
  snippets,
  path: (slug) => `/${slug}/`,
});

describeSite('Material for MkDocs, with instant navigation', {
  places: ['markdown'],
  skip: missing('mkdocs', '/usr/share/mkdocs/themes/material'),
  build: (address) => build(material(address)),
  snippets,
  path: (slug) => `/${slug}/`,
  clientSide: true,
});
