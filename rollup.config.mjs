/**
 * The single script tag: one self-contained file, from the modules that `tsc` has put into dist/.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { compiledHeadings } from './scripts/compile-headings.mjs';
import { compiledTemplates } from './scripts/compile-templates.mjs';
import { flatTexts } from './scripts/flat-texts.mjs';
import { joinedTemplates } from './scripts/join-templates.mjs';
import { BUILDER_CUTS, cutLit, SCRIPT_CUTS } from './scripts/lit-cuts.mjs';
import { ownNames, SHORT_NAMES } from './scripts/own-names.mjs';
import { LICENSE_BANNER, thirdPartyLicenses } from './scripts/build/licenses.mjs';

/**
 * What has to come first. A byte order mark: a classic script that comes without a charset is
 * otherwise read in the page's own. A hint for Chromium: nearly all of it is called at once, so it
 * is compiled while it loads, beside the page; the start costs the page 7 % less.
 * (https://v8.dev/blog/explicit-compile-hints)
 */
const START = `\uFEFF//# allFunctionsCalledOnLoad\n${LICENSE_BANNER}`;

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
    // Lit's readable build, whose parts have names.
    nodeResolve({ exportConditions: ['development', 'browser'] }),
    cutLit(SCRIPT_CUTS),
    compiledTemplates,
    compiledHeadings,
    joinedTemplates,
    flatTexts,
    ownNames,
    terser({
      ecma: 2022,
      // Inlining more than calls of one expression makes it larger.
      compress: { inline: 1, passes: 3, pure_getters: true, unsafe_arrows: true },
      mangle: { properties: { regex: SHORT_NAMES } },
      format: { comments: false, preamble: START },
    }),
    thirdPartyLicenses,
  ],
};

/** The static renderer without Lit's run time, which asks for a document as it loads. */
const staticTemplates = {
  name: 'static-templates',
  resolveId: (id) => (id === 'lit/html.js' ? resolve('dist/channels/template.js') : null),
};

/** The script's hash, which is there once the script is. */
const pinIntegrity = {
  name: 'pin-integrity',
  renderChunk: (code) => {
    const hash = createHash('sha384').update(readFileSync('dist/ai-paths.min.js')).digest('base64');
    return { code: code.replaceAll('%INTEGRITY%', `sha384-${hash}`), map: null };
  },
};

/** The script itself, as a string: the builder puts it into the files that it offers, without asking for it. */
const holdScript = {
  name: 'hold-script',
  renderChunk: (code) => {
    const script = JSON.stringify(readFileSync('dist/ai-paths.min.js', 'utf8'));
    return { code: code.replace(/(["'`])%SCRIPT%\1/, () => script), map: null };
  },
};

const channels = {
  input: { static: 'dist/entry/channels.js', cli: 'dist/cli/main.js' },
  external: /^node:/,
  output: { dir: 'dist', format: 'es', entryFileNames: '[name].js', chunkFileNames: 'channels.js' },
  plugins: [staticTemplates, pinIntegrity],
};

/** The embed builder's page: it renders for itself, and shows the widget as every page does, with the script. */
const builder = {
  input: 'dist/entry/builder.js',
  output: { file: 'dist/builder.min.js', format: 'iife' },
  plugins: [
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    cutLit(BUILDER_CUTS),
    terser({ ecma: 2022, format: { comments: false, preamble: LICENSE_BANNER } }),
    thirdPartyLicenses,
    pinIntegrity,
    holdScript,
  ],
};

export default [script, channels, builder];
