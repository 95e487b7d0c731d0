/**
 * npm run bench: measures what the elements cost a page, against the same elements written by hand
 * (tests/bench/peer.js) and against the same words as plain HTML. Needs a build and Chromium. Always
 * exits with 0, because times on a shared machine are too uncertain for a test.
 *
 *   --samples N     the number of pairs of samples (default 15)
 *   --quick         the same as --samples 5
 *   --only TEXT     runs only the parts with TEXT in their name: "boot", "layout", "heap", "feed", "shift"
 *   --against FILE  compares with another build of the script
 *   --script FILE   measures FILE instead of dist/ai-paths.min.js
 */
import { existsSync, readFileSync } from 'node:fs';
import { bundlePeer } from '../tests/bench/bundle.mjs';
import { shiftRoutes } from '../tests/bench/layout-shift.mjs';
import { launch, serve } from '../tests/bench/page.mjs';
import { SCENARIOS } from '../tests/bench/scenarios.mjs';
import { feeds, layouts, nodes, shifts, times, weights } from '../tests/bench/tables.mjs';
import { fail, readArguments } from './lib.mjs';
import { brotliSize } from './measure/budget.mjs';
import { findBrowsers } from '../tests/support/browsers.mjs';

const TABLES = {
  layout: layouts,
  'heap and nodes': weights,
  'nodes in one': nodes,
  feed: feeds,
  shift: shifts,
};

const { values: options } = readArguments('bench', {
  options: {
    samples: { type: 'string' },
    quick: { type: 'boolean' },
    only: { type: 'string', default: '' },
    against: { type: 'string' },
    script: { type: 'string', default: 'dist/ai-paths.min.js' },
  },
});
const samples = Number(options.samples ?? (options.quick ? 5 : 15));
if (!(samples >= 1)) fail('--samples takes a number.');
const readScript = (file) =>
  existsSync(file) ? readFileSync(file, 'utf8') : fail(`No ${file}: run "npm run build"?`);
const script = readScript(options.script);

const tag = 'ai-paths-compare';
const ours = { name: 'ai-paths', tag, script, src: '/ours.js' };
const other = options.against
  ? { name: 'the other', tag, script: readScript(options.against), src: '/other.js' }
  : { name: 'by hand', tag, script: await bundlePeer(), src: '/other.js' };

/** Whether `--only` selects the part of this name. */
const asked = (name) => name.includes(options.only);

const scripts = [ours, other].map((side) => [side.src, ['text/javascript', side.script]]);
const { url, close } = await serve({ ...shiftRoutes(script), ...Object.fromEntries(scripts) });
const browser = await launch(findBrowsers().chromium);
const bytes = (side) => `${side.name} ${brotliSize(side.script).toLocaleString('en')} B brotli`;
console.log(`${await browser.version()}; ${samples} pairs; ${[ours, other].map(bytes).join(', ')}`);
const bench = { browser, url, samples, ours, other };
try {
  if (SCENARIOS.some(({ name }) => asked(name))) await times(bench, asked);
  for (const [name, print] of Object.entries(TABLES)) if (asked(name)) await print(bench);
} finally {
  await browser.close();
  close();
}
