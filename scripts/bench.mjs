/**
 * npm run bench: measures what the comparison costs a page, against the same behaviour with its markup
 * written by hand (tests/bench/same-behaviour.js). Needs a build. Always exits with 0, because times on a
 * shared machine are too uncertain for a test.
 *
 *   --samples N     the number of pairs of samples (default 15; fewer for 1,000 elements, which are slow)
 *   --quick         the same as --samples 5
 *   --only TEXT     runs only the parts with TEXT in their name: "boot", "heap", "feed", "shift"
 *   --minimal       compares with an element that shows the same and does less (tests/bench/hand-written.js)
 *   --against FILE  compares with another build of the script
 *   --script FILE   measures FILE instead of dist/ai-paths.min.js
 */
import { existsSync, readFileSync } from 'node:fs';
import { findBrowsers } from './test/browsers.mjs';
import { brotliSize } from './measure/budget.mjs';
import { fail, inRoot, readArguments } from './lib.mjs';

const TAG = 'ai-paths-compare';

const { values: options } = readArguments('bench', {
  options: {
    samples: { type: 'string' },
    quick: { type: 'boolean' },
    only: { type: 'string', default: '' },
    minimal: { type: 'boolean' },
    against: { type: 'string' },
    script: { type: 'string' },
  },
});
const samples = Number(options.samples ?? (options.quick ? 5 : 15));
if (!(samples >= 1)) fail('--samples takes a number.');
if (!existsSync(inRoot('dist/ai-paths.min.js'))) fail('dist/ is missing: run "npm run build"');
const readScript = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : fail(`No ${file}.`));
const script = readScript(options.script ?? inRoot('dist/ai-paths.min.js'));

process.chdir(inRoot());
const { bundleHandWritten, bundleSameBehaviour } = await import('../tests/bench/bundle.mjs');
const { launch, serve } = await import('../tests/bench/page.mjs');
const { layoutShifts, RECOMMENDED, shiftRoutes } = await import('../tests/bench/layout-shift.mjs');
const { feed, nodesIn, sample, SCENARIOS, weigh, WORDS_BELOW, wordsOf } =
  await import('../tests/bench/scenarios.mjs');

const ours = { name: 'ai-paths', tag: TAG, script, src: '/ours.js' };
const baseline = async () => {
  if (options.against) return { name: 'the other', tag: TAG, script: readScript(options.against) };
  return options.minimal
    ? { name: 'minimal', tag: 'plain-compare', script: await bundleHandWritten() }
    : { name: 'by hand', tag: TAG, script: await bundleSameBehaviour() };
};
const other = { ...(await baseline()), src: '/other.js' };

/** Whether `--only` selects the part of this name. */
const asked = (name) => name.includes(options.only);

const quantile = (values, q) => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  return sorted[low] + (sorted[Math.ceil(at)] - sorted[low]) * (at - low);
};
const median = (values) => quantile(values, 0.5);
const spread = (values) =>
  `${median(values).toFixed(2)} (${[0.25, 0.75].map((q) => quantile(values, q).toFixed(2)).join('–')})`;
const row = (first, ...cells) =>
  console.log(first.padEnd(24) + cells.map((cell) => `${cell}`.padStart(22)).join(''));
const verdict = (ratio, aim) =>
  aim === undefined ? '' : `${ratio <= aim ? 'met' : 'NOT met'}: ≤ ${aim.toFixed(2)}`;

/** Takes pairs of samples in the order A B B A. The first pair warms up and does not count. */
async function measure(browser, url, scenario) {
  const pairs = [];
  const wanted = scenario.count >= 1000 ? Math.ceil(samples / (scenario.rate + 2)) : samples;
  for (let index = 0; index <= wanted; index++) {
    const pair = {};
    const sides = index % 2 ? [other, ours] : [ours, other];
    for (const side of sides) pair[side.name] = await sample(browser, url, scenario, side);
    if (pair[ours.name].shown !== pair[other.name].shown)
      fail(`${scenario.name}: ${other.name} does not show what ${ours.name} shows.`);
    if (index) pairs.push(pair);
  }
  const values = (name, key) => pairs.map((pair) => pair[name][key]);
  const ratios = (key) => pairs.map((pair) => pair[ours.name][key] / pair[other.name][key]);
  return { values, ratios };
}

async function times(browser, url) {
  const growth = new Map();
  console.log(
    `\nCPU time of the main thread, start to painted, in ms; ratio: ${ours.name} ÷ ${other.name}, median (quartiles)`,
  );
  row('', ours.name, other.name, 'ratio', 'aim', 'longest task', 'aim', 'ours, in ms', 'aim');
  for (const scenario of SCENARIOS.filter(({ name }) => asked(name))) {
    const { values, ratios } = await measure(browser, url, scenario);
    const cpu = [ours, other].map(({ name }) => median(values(name, 'cpu')));
    growth.set(`${scenario.name} ${scenario.rate}`, cpu);
    row(
      scenario.rate === 1 ? scenario.name : `  at ${scenario.rate}x throttling`,
      ...cpu.map((ms) => ms.toFixed(1)),
      spread(ratios('cpu')),
      verdict(median(ratios('cpu')), scenario.aim),
      spread(ratios('longest')),
      verdict(median(ratios('longest')), scenario.longestAim),
      spread(values(ours.name, 'longest')),
      verdict(median(values(ours.name, 'longest')), scenario.msAim),
    );
  }
  const many = growth.get('create 1,000 1');
  const some = growth.get('create 100 1');
  if (!many || !some) return;
  const [own, others] = many.map((ms, index) => ms / some[index] / 10);
  row('1,000 ÷ 10 × 100', own.toFixed(2), others.toFixed(2), '', 'linear: 1.00');
}

/** Measures the same words as the page's own HTML. No widget can be quicker. */
async function floor(browser, url) {
  const words = await wordsOf(browser, url, ours);
  const found = [];
  for (let index = 0; index <= samples; index++)
    found.push((await sample(browser, url, WORDS_BELOW, { words })).longest);
  console.log(
    `\nThe same words as plain HTML, below the screen, at 4x throttling: longest task ${spread(found.slice(1))} ms`,
  );
}

async function weights(browser, url) {
  const results = [];
  for (const side of [ours, other]) results.push(await weigh(browser, url, side));
  console.log('\nEach of 100 more elements keeps');
  row('', ours.name, other.name, 'ratio');
  for (const [key, name, unit] of [
    ['heap', 'JavaScript heap, KB', 1024],
    ['nodes', 'DOM nodes', 1],
  ]) {
    const [own, others] = results.map((result) => result[key] / unit);
    row(name, own.toFixed(1), others.toFixed(1), (own / others).toFixed(2));
  }
}

async function nodes(browser, url) {
  console.log('\nNodes in one element, and how many of them are comments');
  const card = { ...ours, name: 'ai-paths-card', tag: 'ai-paths-card' };
  for (const side of [{ ...ours, name: TAG }, card, other]) {
    const [all, comments] = await nodesIn(browser, url, side);
    row(side.name, all, comments);
  }
}

async function shifts(browser, url) {
  console.log('\nLayout shift when the script comes late, with the reader at the element’s');
  const rows = await layoutShifts(browser, url);
  const places = [...new Set(rows.map(({ place, viewport }) => `${place}, ${viewport}`))];
  row('', ...places, 'aim');
  for (const embed of new Set(rows.map(({ embed }) => embed))) {
    const found = rows.filter((one) => one.embed === embed).map(({ shift }) => shift);
    const aim = RECOMMENDED.includes(embed) ? 0 : undefined;
    row(embed, ...found.map((shift) => shift.toFixed(3)), verdict(Math.max(...found), aim));
  }
}

/** Measures the page with the script and the two pages without it in turn. */
async function feeds(browser, url) {
  const cpu = { none: [], idle: [], script: [] };
  const guests = Object.keys(cpu);
  for (let index = 0; index <= samples; index++)
    for (const guest of index % 2 ? guests : guests.toReversed()) {
      const ms = await feed(browser, url, guest, script);
      if (index) cpu[guest].push(ms);
    }
  const ratios = (guest) => cpu.script.map((ms, index) => ms / cpu[guest][index]);
  console.log('\nA page without a widget adds 100,000 nodes, CPU time of the main thread in ms');
  row('', 'median', 'script ÷ it', 'aim');
  row('no script', median(cpu.none).toFixed(0), spread(ratios('none')));
  const idle = ratios('idle');
  row('an idle observer', median(cpu.idle).toFixed(0), spread(idle), verdict(median(idle), 1.25));
  row('the script', median(cpu.script).toFixed(0));
}

const browserFound = findBrowsers().chromium ?? fail('The benchmark needs Chromium.');
const scripts = [ours, other].map((side) => [side.src, ['text/javascript', side.script]]);
const { url, close } = await serve({ ...shiftRoutes(script), ...Object.fromEntries(scripts) });
const browser = await launch(browserFound);
console.log(
  `${await browser.version()}; ${samples} pairs; ${[ours, other].map((side) => `${side.name} ${brotliSize(side.script).toLocaleString('en')} B brotli`).join(', ')}`,
);
try {
  if (SCENARIOS.some(({ name }) => asked(name))) await times(browser, url);
  if (asked('boot, words alone')) await floor(browser, url);
  if (asked('heap and nodes')) await weights(browser, url);
  if (asked('nodes in one')) await nodes(browser, url);
  if (asked('feed')) await feeds(browser, url);
  if (asked('layout shift')) await shifts(browser, url);
} finally {
  await browser.close();
  close();
}
