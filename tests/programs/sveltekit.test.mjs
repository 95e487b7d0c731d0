/** SvelteKit with TypeScript, as `sv create` configures it, prerendered. */
import { join } from 'node:path';
import * as channels from '../../dist/static.js';
import { describeSite, silent } from './site.mjs';
import { AFTER, BEFORE, called, plain, slug } from './snippets.mjs';
import { missing, packages, run, siteFolder, writeFiles } from './support.mjs';
import { kitFor } from './kits.mjs';

const component = { ...called('The component', '<Case37 />'), options: { controls: true } };
/** Words that are the same with the script and without. */
const options = { view: 'card', lang: 'en' };
const snippets = [
  plain,
  { ...component, imports: "import Case37 from '$lib/Case37.svelte';" },
  // In a block: Svelte takes a script outside of one for the component's own.
  {
    name: 'The embed',
    options,
    content: () => `<div>${channels.embed(options)}</div>`,
    shows: 'widget',
  },
  // A browser does not run a script that comes as HTML after a click.
  ...['embed', 'shadow'].map((channel) => ({
    name: `The HTML of ${channel}`,
    options,
    content: () => `{@html ${channel}(${JSON.stringify(options)})}`,
    imports: `import { ${channel} } from 'ai-paths/static';`,
    shows: 'widget',
    inert: true,
  })),
];

const page = ({
  name,
  content,
  imports,
}) => `${imports ? `<script lang="ts">\n  ${imports}\n</script>\n` : ''}
<svelte:head><title>${name}</title></svelte:head>
<h1>${name}</h1>
<p>${BEFORE}</p>
${content()}
<p>${AFTER}</p>
${snippets.map((it) => `<p><a href="/${slug(it.name)}">${it.name}</a></p>`).join('\n')}
`;

const FILES = {
  'package.json': '{ "name": "site", "private": true, "type": "module" }',
  'svelte.config.js': `import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default { preprocess: vitePreprocess(), kit: { adapter: adapter() } };
`,
  'vite.config.ts': `import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [sveltekit()] });
`,
  'tsconfig.json':
    '{ "extends": "./.svelte-kit/tsconfig.json", "compilerOptions": { "strict": true } }',
  'src/app.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
%sveltekit.head%</head><body data-sveltekit-preload-data="hover"><div style="display: contents">%sveltekit.body%</div></body></html>
`,
  'src/routes/+layout.ts': 'export const prerender = true;\n',
  'src/routes/+page.svelte': snippets
    .map((it) => `<a href="/${slug(it.name)}">${it.name}</a>`)
    .join('\n'),
};

function build() {
  const folder = siteFolder('sveltekit');
  const lib = Object.entries(kitFor('svelte')(component.options)).map(([path, code]) => [
    `src/lib/${path}`,
    code,
  ]);
  writeFiles(folder, {
    ...FILES,
    ...Object.fromEntries(lib),
    ...Object.fromEntries(
      snippets.map((it) => [`src/routes/${slug(it.name)}/+page.svelte`, page(it)]),
    ),
  });
  const tool = (name) => join(packages('sveltekit'), '.bin', name);
  run(tool('svelte-kit'), ['sync'], { cwd: folder });
  run(tool('svelte-check'), ['--fail-on-warnings'], { cwd: folder });
  const printed = run(tool('vite'), ['build'], { cwd: folder });
  return { folder: join(folder, 'build'), printed };
}

describeSite('SvelteKit', {
  places: ['svelte'],
  skip: missing(packages('sveltekit')),
  build,
  snippets,
  path: (slug) => `/${slug}`,
  clientSide: true,
  more: silent,
});
