/**
 * SvelteKit 3 with TypeScript, prerendered. The component stands beside the page, where SvelteKit 2 and 3
 * find it alike.
 */
import { join } from 'node:path';
import * as channels from '../../dist/static.js';
import { describeSite, silent } from './site.mjs';
import { AFTER, BEFORE, plain, slug } from './snippets.mjs';
import { called, kitFor } from './kits.mjs';
import { newest, onNewest } from './nodes.mjs';
import { missing, packages, run, siteFolder, writeFiles } from './support.mjs';

const components = called('The component', 'svelte', {
  imports: "import Case37 from './Case37.svelte';",
});
/** Words that are the same with the script and without. */
const options = { view: 'card', lang: 'en' };
const snippets = [
  plain,
  ...components,
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
  options,
  content,
  imports,
}) => `${imports ? `<script lang="ts">\n  ${imports}\n</script>\n` : ''}
<svelte:head><title>${name}</title></svelte:head>
<h1>${name}</h1>
<p>${BEFORE}</p>
${content(options)}
<p>${AFTER}</p>
${snippets.map((it) => `<p><a href="/${slug(it.name)}">${it.name}</a></p>`).join('\n')}
`;

const FILES = {
  'package.json': '{ "name": "site", "private": true, "type": "module" }',
  'vite.config.ts': `import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [sveltekit({ adapter: adapter() })] });
`,
  'tsconfig.json':
    '{ "extends": "$app/tsconfig", "compilerOptions": { "strict": true, "checkJs": false } }',
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
  const kit = Object.entries(kitFor('svelte')({})).flatMap(([path, code]) =>
    components.map(({ name }) => [`src/routes/${slug(name)}/${path}`, code]),
  );
  writeFiles(folder, {
    ...FILES,
    ...Object.fromEntries(kit),
    ...Object.fromEntries(
      snippets.map((it) => [`src/routes/${slug(it.name)}/+page.svelte`, page(it)]),
    ),
  });
  const tool = (name) => join(packages('sveltekit'), '.bin', name);
  run(tool('svelte-kit'), ['sync'], { cwd: folder, env: onNewest });
  run(tool('svelte-check'), ['--fail-on-warnings'], { cwd: folder, env: onNewest });
  // SvelteKit's own process has colours always. Node warns of one that is to have none as well.
  const env = { ...onNewest, NO_COLOR: undefined };
  const printed = run(tool('vite'), ['build'], { cwd: folder, env });
  return { folder: join(folder, 'build'), printed };
}

describeSite('SvelteKit', {
  places: ['svelte'],
  skip: missing(packages('sveltekit'), newest),
  build,
  snippets,
  path: (slug) => `/${slug}`,
  clientSide: true,
  more: silent,
});
