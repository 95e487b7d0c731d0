/**
 * npm run size: prints the size of the script and of each part.
 * Exits with 1 above the budget.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { brotliSize, SCRIPT_BUDGET } from './measure/budget.mjs';
import { fail, inRoot } from './lib.mjs';
import { SCRIPT, scriptParts } from './measure/parts.mjs';

const row = (name, ...cells) =>
  `${name.padEnd(26)}${cells.map((cell) => cell.toLocaleString('en').padStart(10)).join('')}`;

if (!existsSync(inRoot(SCRIPT))) fail(`${SCRIPT} is missing: run "npm run build"`);
const script = readFileSync(inRoot(SCRIPT));
const size = brotliSize(script);
console.log(row('bytes', 'raw', 'gzip', 'brotli'));
console.log(row(SCRIPT, script.length, gzipSync(script, { level: 9 }).length, size));

console.log('\nof it (measured: the whole, minus the whole without the part)');
for (const { name, raw, brotli } of await scriptParts()) console.log(row(name, raw, '', brotli));

console.log(`\nbudget ${SCRIPT_BUDGET.toLocaleString('en')} brotli, ${SCRIPT_BUDGET - size} left`);
if (size > SCRIPT_BUDGET) process.exitCode = 1;
