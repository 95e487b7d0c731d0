/** Bundles what the benchmark measures against, with the same settings as the project's own script. */
import { rollup } from 'rollup';
import configs from '../../rollup.config.mjs';
import { inRoot } from '../../scripts/lib.mjs';

const config = [configs].flat().find(({ input }) => input === 'dist/entry/script.js');

async function bundle(input, first = []) {
  // Without Lit's templates, and not with all of the names that the project's own modules have.
  const plugins = config.plugins.filter(
    ({ name }) => !/^own-names$|-(?:templates|headings)$/.test(name),
  );
  const bundled = await rollup({ ...config, plugins: [...first, ...plugins], input });
  const { output } = await bundled.generate(config.output);
  await bundled.close();
  return output[0].code;
}

/** A plain custom element that shows the comparison and knows the paths, the language and the width. */
export const bundleHandWritten = () => bundle('tests/bench/hand-written.js');

const byHand = {
  name: 'by-hand',
  resolveId: (id) =>
    /^lit\/html\.js$|\/views\/(whole|controls)\.js$/.test(id)
      ? inRoot('tests', 'bench', 'same-behaviour.js')
      : null,
};

/** The script with strings of markup in place of Lit and of the views: the same behaviour, by hand. */
export const bundleSameBehaviour = () => bundle(config.input, [byHand]);
