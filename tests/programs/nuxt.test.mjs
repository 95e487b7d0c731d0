/** Nuxt 4 with its server, as create-nuxt configures it. Its pages and its server import the package. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { called, kitFor } from './kits.mjs';
import { newest, onNewest } from './nodes.mjs';
import { describeSite, silent } from './site.mjs';
import { AFTER, BEFORE, plain, slug } from './snippets.mjs';
import { missing, packages, run, siteFolder, startNode, writeFiles } from './support.mjs';

const components = called('The component', 'vue');
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
const snippets = [plain, ...components, ...served];

const page = ({ name, options, content, setup = '' }) => `<script setup lang="ts">
${setup}
</script>

<template>
  <main>
    <h1>${name}</h1>
    <p>${BEFORE}</p>
    ${content(options)}
    <p>${AFTER}</p>
${snippets.map((it) => `    <p><NuxtLink to="/${slug(it.name)}">${it.name}</NuxtLink></p>`).join('\n')}
  </main>
</template>
`;

const FILES = {
  'package.json': '{ "name": "app", "private": true, "type": "module" }',
  'tsconfig.json': `{
  "files": [],
  "references": [
    { "path": "./.nuxt/tsconfig.app.json" },
    { "path": "./.nuxt/tsconfig.server.json" },
    { "path": "./.nuxt/tsconfig.shared.json" },
    { "path": "./.nuxt/tsconfig.node.json" }
  ]
}
`,
  'nuxt.config.ts': `export default defineNuxtConfig({
  compatibilityDate: '2025-07-15',
  telemetry: false,
});
`,
  'app/app.vue': '<template><NuxtPage /></template>\n',
  'app/pages/index.vue': '<template><p>Home</p></template>\n',
  // Every entry, in the server's own code.
  'server/plugins/entries.ts': `import 'ai-paths';
import 'ai-paths/elements';

export default defineNitroPlugin(() => {});
`,
};

async function build() {
  const folder = siteFolder('nuxt');
  // Nuxt's build for servers fails where its own packages are not in the folder of the site.
  cpSync(packages('nuxt'), join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  const components = Object.entries(kitFor('vue')({})).map(([path, code]) => [
    `app/components/${path}`,
    code,
  ]);
  writeFiles(folder, {
    ...FILES,
    ...Object.fromEntries(components),
    ...Object.fromEntries(snippets.map((it) => [`app/pages/${slug(it.name)}.vue`, page(it)])),
    ...Object.fromEntries(
      served.map(({ channel, options }) => [
        `server/api/${channel}.ts`,
        `import { ${channel} } from 'ai-paths/static';

export default defineEventHandler(() => ${channel}(${JSON.stringify(options)}));
`,
      ]),
    ),
  });
  const tool = (name) => join(folder, 'node_modules', '.bin', name);
  const printed = run(tool('nuxt'), ['build'], { cwd: folder, env: onNewest });
  // After the build, which writes the types of the project.
  run(tool('vue-tsc'), ['--build', '--noEmit'], { cwd: folder, env: onNewest });
  const server = await startNode('.output/server/index.mjs', () => [], folder, onNewest);
  return { ...server, printed };
}

describeSite('Nuxt, with its server', {
  places: ['vue'],
  skip: missing(packages('nuxt'), newest),
  build,
  snippets,
  path: (slug) => `/${slug}`,
  clientSide: true,
  more: silent,
});
