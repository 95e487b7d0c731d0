/**
 * Builds the small sites of this folder into ../.built/sites/. Each is copied to ../.built/sources/
 * first, where its pages are written: authors paste into them what `ai-paths/static` returns, and no
 * sentence of it has to be kept here. Needs no network.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { build as buildAstro } from 'astro';
import { build as buildVitepress } from 'vitepress';
import * as channels from '../../../dist/static.js';
import { AFTER, BEFORE, PAGES, SITES } from './pages.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// A channel wants a whole address; the test server's port is not known yet.
const HERE = 'http://here.example';
const output = (channel) =>
  channels[channel]({ ...PAGES[channel], base: `${HERE}/dist/` }).replaceAll(HERE, '');

/** How each is built, and what its authors paste where that is something else than the channel. */
const KINDS = {
  vitepress: {
    pages: '',
    front: '',
    // Its pages are templates of Vue, which have neither scripts nor styles in them. The script is in
    // the head of the site; and Vue takes a whole string as it is.
    pasted: {
      embed: () => output('embed').replace(/<script.*<\/script>/, ''),
      shadow: () =>
        `<script setup>\nimport { data } from './case.data.js';\n</script>\n\n<div v-html="data"></div>`,
    },
    files: {
      'case.data.js': () => `export default { load: () => ${JSON.stringify(output('shadow'))} };\n`,
    },
    build: (root, outDir, base) => buildVitepress(root, { base, outDir }),
  },
  eleventy: {
    pages: '',
    front: '---\nlayout: page.html\npermalink: "{{ page.fileSlug }}.html"\n---\n',
    async build(root, outDir) {
      const before = process.cwd();
      // As its own command does, it takes everything from the folder that it runs in.
      process.chdir(root);
      const eleventy = new Eleventy('.', outDir, {
        configPath: 'eleventy.config.mjs',
        quietMode: true,
      });
      await eleventy.write();
      process.chdir(before);
    },
  },
  astro: {
    pages: 'src/pages/',
    front: '---\nlayout: ../layouts/Page.astro\n---\n',
    async build(root, outDir, base) {
      process.env.ASTRO_TELEMETRY_DISABLED = '1';
      await buildAstro({ root, outDir, base, cacheDir: `${root}/.cache`, logLevel: 'warn' });
    },
  },
};

/** What an author pastes into Markdown. */
const PASTED = {
  html: () => output('html'),
  embed: () => output('embed'),
  // In a block that Markdown knows, as the README says of elements.
  shadow: () => `<div>${output('shadow')}</div>`,
  markdown: () => output('markdown').trim(),
  page: (base) => `<iframe src="${base}frame.html" title="Case" width="600" height="400"></iframe>`,
};

for (const site of Object.keys(SITES)) {
  const { pages, front, pasted, files, build } = KINDS[site];
  const root = here(`../.built/sources/${site}`);
  const base = `/tests/hosts/.built/sites/${site}/`;
  await cp(here(site), root, { recursive: true });
  await mkdir(`${root}/public`);
  await mkdir(`${root}/${pages}`, { recursive: true });
  await writeFile(`${root}/public/frame.html`, output('page'));
  for (const [name, content] of Object.entries(files ?? {}))
    await writeFile(`${root}/${name}`, content());
  const links = Object.keys(PAGES).map((name) => `- [${name}](./${name}.html)`);
  for (const [channel, paste] of Object.entries({ ...PASTED, ...pasted }))
    await writeFile(
      `${root}/${pages}${channel}.md`,
      `${front}${[`# ${channel}`, BEFORE, paste(base), AFTER, '<nav>', links.join('\n'), '</nav>'].join('\n\n')}\n`,
    );
  await build(root, here(`../.built/sites/${site}`), base);
}
