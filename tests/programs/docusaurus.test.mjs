/** Docusaurus with its classic preset, as create-docusaurus configures it, and the feed of its blog. */
import { join } from 'node:path';
import * as channels from '../../dist/static.js';
import { withScript } from './places.mjs';
import { describeSite } from './site.mjs';
import { articles, embed as anywhere, html, markdown, plain } from './snippets.mjs';
import { missing, packages, run, siteFolder, writeFiles } from './support.mjs';

/** As the builder writes it for Docusaurus, where React renders the script's tag. */
const embed = {
  ...anywhere,
  content: (options) => channels.embed(options, { loading: 'async' }),
};

/** MDX takes no style sheet as it is: a page gives React the channel as HTML. */
const shadow = {
  name: 'The HTML of shadow',
  options: { view: 'card', lang: 'en' },
  content: (options) =>
    `<div dangerouslySetInnerHTML={{ __html: ${JSON.stringify(channels.shadow(options))} }} />`,
  shows: 'widget',
  inert: true,
};
const inside = withScript('docusaurus');
const snippets = [plain, embed, inside, html, markdown, shadow];

const CONFIG = `export default {
  title: 'My Site',
  url: 'https://example.com',
  baseUrl: '/',
  future: { v4: true },
  onBrokenLinks: 'throw',
  presets: [['classic', { docs: {}, blog: { feedOptions: { type: ['rss', 'atom'] } } }]],
  themeConfig: { colorMode: { respectPrefersColorScheme: true } },
};
`;

function build() {
  const folder = siteFolder('docusaurus');
  writeFiles(folder, {
    'package.json': '{ "name": "site", "private": true }',
    'docusaurus.config.js': CONFIG,
    'docs/intro.md': '# Introduction\n',
    'src/pages/index.md': '# Welcome\n',
    ...articles(snippets, {
      path: (slug) => `blog/2024-01-01-${slug}.mdx`,
      front: '---\ntitle: TITLE\n---\n\n{/* truncate */}\n\n',
      link: (slug) => `./2024-01-01-${slug}.mdx`,
    }),
  });
  const cli = join(packages('docusaurus'), '.bin', 'docusaurus');
  run(cli, ['build'], { cwd: folder, env: { DOCUSAURUS_NO_UPDATE_CHECK: '1' } });
  return { folder: join(folder, 'build') };
}

describeSite('Docusaurus, with its classic preset', {
  places: ['docusaurus'],
  skip: missing(packages('docusaurus')),
  build,
  snippets,
  path: (slug) => `/blog/2024/01/01/${slug}`,
  clientSide: true,
  feed: { path: '/blog/rss.xml', entries: [embed, inside, html, markdown] },
});
