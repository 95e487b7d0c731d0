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

// The generator names these types without importing them.
const jsx = 'dist/editors/jsx.d.ts';
const types = 'AiPathsChangeEvent, FieldId, HeadingLevel, PathId, SectionId, Theme, TokenList';
await writeFile(
  jsx,
  `import type { ${types} } from '../entry/elements.js';\n${await readFile(jsx, 'utf8')}`,
);
run('node', ['scripts/docs/readme.mjs']);
