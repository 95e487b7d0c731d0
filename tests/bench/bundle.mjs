/** Bundles the hand-written element with the same settings as the project's own script. */
import { rollup } from 'rollup';
import configs from '../../rollup.config.mjs';

const config = [configs].flat().find(({ input }) => input === 'dist/entry/script.js');

export async function bundleHandWritten() {
  // It has not all of the names that the project's own modules have.
  const plugins = config.plugins.filter(({ name }) => name !== 'own-names');
  const bundle = await rollup({ ...config, plugins, input: 'tests/bench/hand-written.js' });
  const { output } = await bundle.generate(config.output);
  await bundle.close();
  return output[0].code;
}
