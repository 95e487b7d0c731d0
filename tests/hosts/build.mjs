/** Builds the files that the pages of these tests load, from this folder's packages, into .built/. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile as compileSvelte } from 'svelte/compiler';
import { compile as compileTailwind } from 'tailwindcss';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (path) => readFile(here(path), 'utf8');

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path: filename }) => {
      const source = await readFile(filename, 'utf8');
      const { js, warnings } = compileSvelte(source, { filename, dev: true, css: 'injected' });
      return { contents: js.code, warnings: warnings.map(({ message }) => ({ text: message })) };
    });
  },
};

await rm(here('.built'), { recursive: true, force: true });

/** As their developers run them: the development builds are the ones that warn. */
const common = {
  absWorkingDir: here('.'),
  outdir: '.built',
  bundle: true,
  target: 'es2022',
  conditions: ['development', 'browser'],
  define: {
    'process.env.NODE_ENV': '"development"',
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  // Whole, for a test compiles templates in the browser.
  alias: { vue: 'vue/dist/vue.esm-bundler.js' },
  logLevel: 'warning',
};

await build({
  ...common,
  entryPoints: {
    preact: 'frameworks/preact.jsx',
    react: 'frameworks/react.jsx',
    svelte: 'frameworks/svelte.js',
    vue: 'frameworks/vue.js',
    'posts-preact': 'posts/preact.jsx',
    'posts-react': 'posts/react.jsx',
    'posts-solid': 'posts/solid.js',
    'posts-svelte': 'posts/svelte.js',
    'posts-vue': 'posts/vue.js',
  },
  format: 'iife',
  jsx: 'automatic',
  plugins: [svelte],
});

await build({ ...common, entryPoints: ['filters.js'], format: 'esm' });

const editors = { ...common, outdir: '.built/editors', format: 'iife', minify: true };
await build({ ...editors, entryPoints: ['editors/*.js'] });
await build({
  ...editors,
  entryPoints: { 'tinymce-8': 'editors/tinymce.js' },
  alias: { tinymce: 'tinymce8' },
});

// The file in the package has functions in it that Tailwind replaces.
const preflight = await compileTailwind(await read('node_modules/tailwindcss/preflight.css'));
await writeFile(here('.built/preflight.css'), preflight.build([]));

await import('./sites/build.mjs');
