/** Bundles the peer, with the same settings as the project's own script. */
import { readFileSync } from 'node:fs';
import { rollup } from 'rollup';
import configs from '../../rollup.config.mjs';
import { minifyCss } from '../../scripts/build/styles.mjs';

const config = configs.find(({ input }) => input === 'dist/entry/script.js');

const css = {
  name: 'css',
  load: (id) =>
    id.endsWith('.css')
      ? `export default ${JSON.stringify(minifyCss(readFileSync(id, 'utf8')))}`
      : null,
};

export async function bundlePeer() {
  const plugins = config.plugins.filter(({ name }) => !/one-lit|third-party/.test(name));
  const bundled = await rollup({ input: 'tests/bench/peer.js', plugins: [css, ...plugins] });
  const { output } = await bundled.generate(config.output);
  await bundled.close();
  return output[0].code;
}
