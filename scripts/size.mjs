/**
 * npm run size: what the single script costs, and what in it costs how much.
 * Exits 1 above the budget.
 *
 * A part's cost: brotli of the script, minus brotli of it without the part's characters, which a
 * source map tells apart. What parts share costs nobody, so they add up to less than the whole.
 */
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import configs from '../rollup.config.mjs';
import { brotliSize, SCRIPT_BUDGET } from './budget.mjs';
import { fail, inRoot } from './lib.mjs';

const SCRIPT = 'dist/ai-paths.min.js';

/** The first that fits a module's path names its part. */
const PARTS = [
  ['Lit', /\/node_modules\//],
  ['text, English', /\/content\/generated\/en\./],
  ['text, Chinese', /\/content\/generated\/zh-Hant\./],
  ['styles', /\/views\/styles\./],
  ['elements and views', /\/(elements|views)\//],
  ['the rest', /(?:)/],
];
const partOf = (module) => PARTS.find(([, pattern]) => pattern.test(`/${module}`))[0];

/** The script as runs of `[part, text]`. */
async function split() {
  process.chdir(inRoot());
  const config = configs.find(({ output }) => output.file === SCRIPT);
  const bundle = await rollup({ ...config, onwarn: () => {} });
  const { output } = await bundle.generate({ ...config.output, sourcemap: true });
  await bundle.close();
  const [{ code, map }] = output;
  const sources = new SourceMap(map);
  const lines = code.replace(/\/\/# sourceMappingURL.*\n$/, '').split(/(?<=\n)/);
  return lines.flatMap((line, row) =>
    [...line.matchAll(/[^]/g)].map(([character], column) => [
      partOf(sources.findEntry(row, column).originalSource ?? ''),
      character,
    ]),
  );
}

const row = (name, ...cells) =>
  `${name.padEnd(22)}${cells.map((cell) => cell.toLocaleString('en').padStart(10)).join('')}`;

if (!existsSync(inRoot(SCRIPT))) fail(`${SCRIPT} is missing: run "npm run build"`);
const script = readFileSync(inRoot(SCRIPT));
const size = brotliSize(script);
console.log(row('bytes', 'raw', 'gzip', 'brotli'));
console.log(row(SCRIPT, script.length, gzipSync(script, { level: 9 }).length, size));

const characters = await split();
const text = (keep) =>
  characters.map(([part, character]) => (keep(part) ? character : '')).join('');
const whole = brotliSize(text(() => true));
console.log('\nof it (measured: the whole, minus the whole without the part)');
for (const [part] of PARTS) {
  const without = brotliSize(text((other) => other !== part));
  console.log(row(part, Buffer.byteLength(text((other) => other === part)), '', whole - without));
}

console.log(`\nbudget ${SCRIPT_BUDGET.toLocaleString('en')} brotli, ${SCRIPT_BUDGET - size} left`);
if (size > SCRIPT_BUDGET) process.exitCode = 1;
