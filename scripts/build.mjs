/**
 * npm run build: everything in dist/, and the manifest.
 *
 * Locales, modules and types (tsc), the style sheet, the single script and its integrity, the manifest and what
 * editors and README.md take from it.
 */
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { inRoot, run } from './lib.mjs';
import { minifyStyles } from './minify-styles.mjs';

await rm(inRoot('dist'), { recursive: true, force: true });
run('node', ['scripts/localize.mjs']);
run('tsc', ['-p', '.']);
await minifyStyles();
run('rollup', ['-c', '--silent']);

const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'));
const script = await readFile(inRoot('dist/ai-paths.min.js'));
const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
await writeFile(
  inRoot('dist/integrity.json'),
  `${JSON.stringify({ version, 'ai-paths.min.js': integrity }, null, 2)}\n`,
);

run('cem', ['analyze', '--config', 'scripts/custom-elements-manifest.config.mjs', '--quiet']);

// The generator names these types without importing them.
const jsx = inRoot('dist/editors/jsx.d.ts');
const types = 'AiPathsChangeEvent, FieldId, HeadingLevel, PathId, SectionId, Theme, TokenList';
await writeFile(
  jsx,
  `import type { ${types} } from '../entry/elements.js';\n${await readFile(jsx, 'utf8')}`,
);
run('node', ['scripts/readme.mjs']);
