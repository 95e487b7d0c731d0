/**
 * The single script tag: one self-contained file, from the modules that `tsc` has put into dist/.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/**
 * What our private copy of Lit should not do on somebody else's page, or cannot need there.
 * Each pattern must match: an update of Lit that changes the place fails the build.
 */
const LIT_PATCHES = [
  {
    why: 'A page that allows the Trusted Types policy "lit-html" once, for a Lit of its own, would refuse ours.',
    file: 'lit-html.js',
    pattern: /createPolicy\("lit-html"/,
    replacement: 'createPolicy("ai-paths"',
  },
  {
    why: 'A note of its version on the page makes a Lit in development mode warn of "multiple versions".',
    file: 'lit-html.js',
    pattern: /\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    replacement: '0',
  },
  {
    why: 'Polyfills are for browsers that cannot read this file.',
    file: 'lit-html.js',
    pattern: /\b\w\.litHtmlPolyfillSupport/,
    replacement: 'void 0',
  },
  // On a page with an image or a form named "createElement", that is what `document.createElement` is.
  ...[
    [/(\w)\.createComment\(/, 'Document.prototype.createComment.call($1,'],
    [/(\w)\.createTextNode\(/, 'Document.prototype.createTextNode.call($1,'],
    [/(\w)\.createTreeWalker\(/, 'Document.prototype.createTreeWalker.call($1,'],
    [/(\w)\.createElement\("template"/, 'Document.prototype.createElement.call($1,"template"'],
    [/\(\w\?\.creationScope\?\?(\w)\)\.importNode\(/, 'Document.prototype.importNode.call($1,'],
  ].map(([pattern, replacement]) => ({
    why: 'An image or a form of that name would leave an empty widget.',
    file: 'lit-html.js',
    pattern,
    replacement,
  })),
];

const patchLit = {
  name: 'patch-lit',
  transform(code, id) {
    const patches = LIT_PATCHES.filter(
      ({ file }) => id.endsWith(`/${file}`) && /node_modules/.test(id),
    );
    for (const { pattern, replacement, why } of patches) {
      if (!pattern.test(code)) this.error(`${id} has no ${pattern} any more. ${why}`);
      code = code.replace(pattern, replacement);
    }
    return patches.length ? { code, map: null } : null;
  },
};

/**
 * What has to come first. A byte order mark: a classic script that comes without a charset is
 * otherwise read in the page's own. A hint for Chromium: nearly all of it is called at once, so it
 * is compiled while it loads, beside the page; the start costs the page 7 % less.
 * (https://v8.dev/blog/explicit-compile-hints)
 */
const START = '\uFEFF//# allFunctionsCalledOnLoad\n/*! ai-paths | MIT; Lit: BSD-3-Clause */';

const script = {
  input: 'dist/entry/script.js',
  output: {
    file: 'dist/ai-paths.min.js',
    format: 'iife',
  },
  plugins: [
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    patchLit,
    terser({
      ecma: 2022,
      compress: { passes: 3, unsafe_arrows: true },
      // Lit's names for its own internals.
      mangle: { properties: { regex: /^_\$/ } },
      format: { comments: false, preamble: START },
    }),
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
    patchLit,
    terser({ ecma: 2022, format: { comments: false } }),
    pinIntegrity,
  ],
};

export default [script, channels, builder];
