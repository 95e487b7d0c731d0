/**
 * Storybook with its framework for HTML: pages of MDX, which React renders in the browser; it shows
 * nothing without JavaScript. A page is a document in a frame, beside Storybook's own menu.
 */
import { join } from 'node:path';
import { describeSite } from './site.mjs';
import { forPlace, withScript } from './places.mjs';
import { article, embed, plain, slug } from './snippets.mjs';
import { missing, packages, run, siteFolder, writeFiles } from './support.mjs';

const snippets = [plain, forPlace('storybook', embed), withScript('storybook')];

const CONFIG = `export default {
  stories: ['../docs/*.mdx'],
  addons: ['@storybook/addon-docs'],
  framework: '@storybook/html-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};
`;

/** As an author writes it in a page: Storybook follows it without loading anything. */
const link = (slug) => `?path=/docs/${slug}--docs`;

/** The page's title makes its URL. */
const page = (snippet) => `import { Meta } from '@storybook/addon-docs/blocks';

<Meta title="${snippet.name}" />

${article(snippet, snippets, link)}`;

function build() {
  const folder = siteFolder('storybook');
  writeFiles(folder, {
    'package.json': '{ "name": "site", "private": true, "type": "module" }',
    '.storybook/main.js': CONFIG,
    ...Object.fromEntries(
      snippets.map((snippet) => [`docs/${slug(snippet.name)}.mdx`, page(snippet)]),
    ),
  });
  run(join(packages('storybook'), '.bin', 'storybook'), ['build'], {
    cwd: folder,
    // It keeps settings of its own in the home folder.
    env: { STORYBOOK_DISABLE_TELEMETRY: '1', HOME: folder },
  });
  return { folder: join(folder, 'storybook-static') };
}

describeSite('Storybook, with pages of MDX', {
  places: ['storybook'],
  skip: missing(packages('storybook')),
  build,
  snippets,
  path: (slug) => `/${link(slug)}`,
  frame: '#storybook-preview-iframe',
  clientSide: true,
  scripted: true,
});
