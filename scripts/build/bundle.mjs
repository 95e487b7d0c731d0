/** Makes the bundles of rollup.config.mjs from the modules in dist/, and the hash of the script. */
import { readFile, writeFile } from 'node:fs/promises';
import { rollup } from 'rollup';
import configs from '../../rollup.config.mjs';
import { inRoot } from '../lib.mjs';
import { scriptIntegrity } from './hold-script.mjs';

const caches = new Map();

/**
 * Makes the bundles one after another, because later ones contain the hash of the script. A second
 * call reads only changed files.
 */
export async function bundle({ minify = true } = {}) {
  for (const config of configs) {
    const made = await rollup({
      ...config,
      plugins: config.plugins.filter(({ name }) => minify || name !== 'terser'),
      cache: caches.get(config),
      onwarn({ message }) {
        throw new Error(message);
      },
    });
    caches.set(config, made.cache);
    await made.write(config.output);
    await made.close();
  }
  await writeIntegrity();
}

async function writeIntegrity() {
  const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'));
  const integrity = { version, 'ai-paths.min.js': scriptIntegrity() };
  await writeFile(inRoot('dist/integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
}
