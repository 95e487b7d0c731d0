/** Astro 7 with its server on Node, as create-astro configures it. Its pages import the package. */
import { join } from 'node:path';
import * as channels from '../../dist/static.js';
import { newest, onNewest } from './nodes.mjs';
import { withScript } from './places.mjs';
import { describeSite, silent } from './site.mjs';
import { AFTER, BEFORE, plain, slug } from './snippets.mjs';
import { missing, packages, run, siteFolder, startNode, writeFiles } from './support.mjs';

/** Words that are the same with the script and without. */
const options = { view: 'card', lang: 'en' };
const made = (channel) => `${channel}(${JSON.stringify(options)})`;

const snippets = [
  plain,
  {
    name: 'The element',
    options: { controls: true },
    // Every entry in the server's own code; the last import is the browser's.
    imports: `import 'ai-paths';
import 'ai-paths/elements';
import { html } from 'ai-paths/static';`,
    content: () => `<ai-paths-compare controls>
  <div slot="fallback" set:html={html()} />
</ai-paths-compare>
<script>
  import 'ai-paths';
</script>`,
    shows: 'widget',
  },
  { name: 'The embed', options, content: channels.embed, shows: 'widget' },
  withScript('mdx'),
  ...['embed', 'html', 'shadow'].map((channel) => ({
    name: `The HTML of ${channel}`,
    options,
    imports: `import { ${channel} } from 'ai-paths/static';`,
    content: () => `<Fragment set:html={${made(channel)}} />`,
    shows: channel === 'html' ? 'html' : 'widget',
  })),
];

const page = ({ name, options, imports = '', content }) => `---
${imports}
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>${name}</title></head>
  <body>
    <h1>${name}</h1>
    <p>${BEFORE}</p>
    ${content(options)}
    <p>${AFTER}</p>
${snippets.map((it) => `    <p><a href="/${slug(it.name)}">${it.name}</a></p>`).join('\n')}
  </body>
</html>
`;

const FILES = {
  'package.json': '{ "name": "site", "private": true, "type": "module" }',
  'tsconfig.json': '{ "extends": "astro/tsconfigs/strict" }',
  'astro.config.mjs': `import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({ output: 'server', adapter: node({ mode: 'standalone' }) });
`,
  'src/pages/index.astro': '<p>Home</p>\n',
};

async function build() {
  const folder = siteFolder('astro');
  writeFiles(folder, {
    ...FILES,
    ...Object.fromEntries(snippets.map((it) => [`src/pages/${slug(it.name)}.astro`, page(it)])),
  });
  const env = { ASTRO_TELEMETRY_DISABLED: '1', ...onNewest };
  const printed = run(join(packages('astro'), '.bin', 'astro'), ['build'], { cwd: folder, env });
  const server = await startNode('dist/server/entry.mjs', () => [], folder, onNewest);
  return { ...server, printed };
}

describeSite('Astro, with its server', {
  places: ['mdx'],
  skip: missing(packages('astro'), newest),
  build,
  snippets,
  path: (slug) => `/${slug}`,
  more: silent,
});
