/** Nuxt 3 with its server, as create-nuxt configures it. Its pages and its server import the package. */
import { join } from 'node:path';
import { kitFor } from './kits.mjs';
import { describeSite, silent } from './site.mjs';
import { AFTER, BEFORE, called, plain, slug } from './snippets.mjs';
import { missing, packages, run, siteFolder, startNode, writeFiles } from './support.mjs';

const component = { ...called('The component', '<Case37 />'), options: { controls: true } };
/** HTML that the server makes. Its words are the same with the script and without. */
const served = ['embed', 'html', 'shadow'].map((channel) => ({
  name: `The HTML of ${channel}`,
  options: { view: 'card', lang: 'en' },
  content: () => '<div v-html="data" />',
  setup: `const { data } = await useFetch('/api/${channel}');`,
  channel,
  shows: channel === 'html' ? 'html' : 'widget',
  inert: true,
}));
const snippets = [plain, component, ...served];

const page = ({ name, content, setup = '' }) => `<script setup lang="ts">
${setup}
</script>

<template>
  <main>
    <h1>${name}</h1>
    <p>${BEFORE}</p>
    ${content()}
    <p>${AFTER}</p>
${snippets.map((it) => `    <p><NuxtLink to="/${slug(it.name)}">${it.name}</NuxtLink></p>`).join('\n')}
  </main>
</template>
`;

const FILES = {
  'package.json': '{ "name": "app", "private": true, "type": "module" }',
  'tsconfig.json': '{ "extends": "./.nuxt/tsconfig.json" }',
  'nuxt.config.ts': `export default defineNuxtConfig({
  compatibilityDate: '2025-07-15',
  telemetry: false,
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ai-paths-') } },
});
`,
  'app.vue': '<template><NuxtPage /></template>\n',
  'pages/index.vue': '<template><p>Home</p></template>\n',
  // Every entry, in the server's own code.
  'server/plugins/entries.ts': `import 'ai-paths';
import 'ai-paths/elements';

export default defineNitroPlugin(() => {});
`,
};

async function build() {
  const folder = siteFolder('nuxt');
  const components = Object.entries(kitFor('vue')(component.options)).map(([path, code]) => [
    `components/${path}`,
    code,
  ]);
  writeFiles(folder, {
    ...FILES,
    ...Object.fromEntries(components),
    ...Object.fromEntries(snippets.map((it) => [`pages/${slug(it.name)}.vue`, page(it)])),
    ...Object.fromEntries(
      served.map(({ channel, options }) => [
        `server/api/${channel}.ts`,
        `import { ${channel} } from 'ai-paths/static';

export default defineEventHandler(() => ${channel}(${JSON.stringify(options)}));
`,
      ]),
    ),
  });
  const printed = run(join(packages('nuxt'), '.bin', 'nuxt'), ['build'], { cwd: folder });
  const server = await startNode('.output/server/index.mjs', () => [], folder);
  return { ...server, printed };
}

describeSite('Nuxt, with its server', {
  places: ['vue'],
  skip: missing(packages('nuxt')),
  build,
  snippets,
  path: (slug) => `/${slug}`,
  clientSide: true,
  more: silent,
});
