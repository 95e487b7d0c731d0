/**
 * The bundles, made from the modules that `tsc` has put into dist/: the script for the script tag,
 * the static renderer with the command, and the embed builder's page.
 */
import { resolve } from 'node:path';
import inject from '@rollup/plugin-inject';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { holdIntegrity, holdScript } from './scripts/build/hold-script.mjs';
import { LICENSE_BANNER, thirdPartyLicenses } from './scripts/build/licenses.mjs';
import { oneLit } from './scripts/build/one-lit.mjs';
import { shadowStyles } from './scripts/build/styles.mjs';

/**
 * A byte order mark: a classic script that comes without a charset is otherwise read in the page's
 * own. A hint for Chromium: nearly all of it is called at once, so it is compiled while it loads,
 * beside the page. (https://v8.dev/blog/explicit-compile-hints)
 */
const START = `\uFEFF//# allFunctionsCalledOnLoad\n${LICENSE_BANNER}`;

/** Lit's production build, with a document and a global object of its own: see src/entry/lit-globals.ts. */
const lit = (globalName) => [
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  inject({
    include: '**/lit-html/lit-html.js',
    modules: {
      document: [resolve('dist/entry/lit-globals.js'), 'litDocument'],
      globalThis: [resolve('dist/entry/lit-globals.js'), globalName],
    },
  }),
  oneLit,
];

const script = {
  input: 'dist/entry/script.js',
  output: {
    file: 'dist/ai-paths.min.js',
    format: 'iife',
    // Without a line break at its end.
    compact: true,
    // Before any of Lit, which makes nodes as it loads: on a server, this file does nothing either.
    intro:
      'if (!globalThis.Document?.prototype.getElementById || !globalThis.customElements) return;',
  },
  plugins: [
    ...lit('scriptGlobal'),
    terser({
      ecma: 2022,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
      format: { comments: false, preamble: START },
    }),
    thirdPartyLicenses,
  ],
};

const channels = {
  input: { static: 'dist/entry/channels.js', cli: 'dist/cli/main.js' },
  external: /^node:/,
  output: { dir: 'dist', format: 'es', entryFileNames: '[name].js', chunkFileNames: 'channels.js' },
  plugins: [
    {
      // Without Lit's run time, which asks for a document as it loads.
      name: 'static-templates',
      resolveId: (id) => (id === 'lit/html.js' ? resolve('dist/channels/template.js') : null),
    },
    shadowStyles,
    holdIntegrity,
    holdScript,
  ],
};

const builder = {
  input: 'dist/entry/builder.js',
  output: { file: 'dist/builder.min.js', format: 'iife' },
  plugins: [
    ...lit('builderGlobal'),
    shadowStyles,
    terser({ ecma: 2022, format: { comments: false, preamble: LICENSE_BANNER } }),
    thirdPartyLicenses,
    holdIntegrity,
    holdScript,
  ],
};

/** In this order: the later bundles hold the script's hash. */
export default [script, channels, builder];
