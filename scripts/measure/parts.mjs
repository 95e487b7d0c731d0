/**
 * The size of each part of the script.
 *
 * The size of a part is the brotli size of the script minus its brotli size without the part. A source
 * map tells the parts apart. Shared patterns count for no part, so the sum is less than the whole.
 */
import { SourceMap } from 'node:module';
import { rollup } from 'rollup';
import configs from '../../rollup.config.mjs';
import { brotliSize } from './budget.mjs';
import { inRoot } from '../lib.mjs';
import { SOURCE_LOCALE, targetLocales } from '../build/texts/locales.mjs';

export const SCRIPT = 'dist/ai-paths.min.js';

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** The first whose path is in a module's path names its part. */
const PARTS = [
  ['Lit', '/node_modules/'],
  ...[SOURCE_LOCALE, ...targetLocales()].map((locale) => [
    `text, ${languages.of(locale)}`,
    `/content/generated/${locale}.`,
  ]),
  ['styles', '/views/styles.'],
  ['views', '/views/'],
  ['elements', '/elements/'],
  ['the rest', '/'],
];
const partOf = (module) => PARTS.find(([, path]) => `/${module}`.includes(path))[0];

/** The script, built once more, as `[part, character]`. */
async function characters() {
  process.chdir(inRoot());
  const config = configs.find(({ output }) => output.file === SCRIPT);
  const bundle = await rollup({ ...config, onwarn: () => {} });
  const { output } = await bundle.generate({ ...config.output, sourcemap: true });
  await bundle.close();
  const [{ code, map }] = output;
  const sources = new SourceMap(map);
  const lines = code.replace(/\/\/# sourceMappingURL.*\n$/, '').split(/(?<=\n)/);
  const all = lines.flatMap((line, row) =>
    [...line.matchAll(/[^]/g)].map(([character], column) => [
      partOf(sources.findEntry(row, column).originalSource ?? ''),
      character,
    ]),
  );
  // terser writes the style sheet where it is used, in another module's string.
  const { styles } = await import('../../dist/views/styles.js');
  const start = lines.join('').indexOf(styles);
  for (const index of start < 0 ? [] : styles.split('').keys()) all[start + index][0] = 'styles';
  return all;
}

/** Each part's bytes, and what they cost as servers send them. */
export async function scriptParts() {
  const all = await characters();
  const textOf = (keep) => all.map(([part, character]) => (keep(part) ? character : '')).join('');
  const whole = brotliSize(textOf(() => true));
  return PARTS.map(([name]) => ({
    name,
    raw: Buffer.byteLength(textOf((part) => part === name)),
    brotli: whole - brotliSize(textOf((part) => part !== name)),
  }));
}
