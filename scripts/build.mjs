/**
 * npm run build: everything in dist/, and the manifest.
 *
 * Locales, modules and types, the style sheet, the bundles and the script's hash, the manifest, and
 * the editor data and README tables made from it.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { writeBuilderPage } from './build/builder-page.mjs';
import { bundle } from './build/bundle.mjs';
import { compile } from './build/compile.mjs';
import { jsxTypes } from './build/jsx-types.mjs';
import { fail, inRoot, run } from './lib.mjs';
import { minifyStyles } from './build/styles.mjs';

process.chdir(inRoot());
await rm('dist', { recursive: true, force: true });
run('node', ['scripts/build/texts/localize.mjs']);
try {
  compile();
  await minifyStyles();
  await bundle();
} catch (error) {
  fail(error.message);
}

await writeBuilderPage();

run('cem', ['analyze', '--config', 'scripts/build/manifest.config.mjs', '--quiet']);

const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8'));
await writeFile('dist/editors/jsx.d.ts', jsxTypes(manifest));
run('node', ['scripts/docs/readme.mjs']);
