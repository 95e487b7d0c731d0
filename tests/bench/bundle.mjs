/** The hand-written element as one script, made exactly as the project's own is. */
import { rollup } from 'rollup';
import configs from '../../rollup.config.mjs';

const config = [configs].flat().find(({ input }) => input === 'dist/entry/script.js');

export async function bundleHandWritten() {
  const bundle = await rollup({ ...config, input: 'tests/bench/hand-written.js' });
  const { output } = await bundle.generate(config.output);
  await bundle.close();
  return output[0].code;
}
