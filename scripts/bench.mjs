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
import { findBrowsers } from './test/browsers.mjs';
import { brotliSize } from './measure/budget.mjs';
import { fail, inRoot, readArguments } from './lib.mjs';

const TAG = 'ai-paths-compare';

const { values: options } = readArguments('bench', {
  options: {
    samples: { type: 'string' },
    quick: { type: 'boolean' },
    only: { type: 'string', default: '' },
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
const { bundlePeer } = await import('../tests/bench/bundle.mjs');
const { launch, serve } = await import('../tests/bench/page.mjs');
const { median, row, spread, verdict } = await import('../tests/bench/report.mjs');
const { layoutShifts, RECOMMENDED, shiftRoutes } = await import('../tests/bench/layout-shift.mjs');
const { feed, layOut, LAYOUTS, nodesIn, sample, SCENARIOS, weigh, wordsOf } =
  await import('../tests/bench/scenarios.mjs');

const ours = { name: 'ai-paths', tag: TAG, script, src: '/ours.js' };
const other = options.against
  ? { name: 'the other', tag: TAG, script: readScript(options.against), src: '/other.js' }
  : { name: 'by hand', tag: TAG, script: await bundlePeer(), src: '/other.js' };

/** Whether `--only` selects the part of this name. */
const asked = (name) => name.includes(options.only);

/** Takes pairs of samples in the order A B B A. The first pair warms up and does not count. */
async function pairs(count, takeOurs, takeOther) {
  const found = { ours: [], other: [] };
  const takers = [
    [found.ours, takeOurs],
    [found.other, takeOther],
  ];
  for (let index = 0; index <= count; index++)
    for (const [values, take] of index % 2 ? takers : takers.toReversed()) {
      const value = await take();
      if (index) values.push(value);
    }
  return { ...found, ratios: found.ours.map((value, index) => value / found.other[index]) };
}

async function times(browser, url) {
  const words = await wordsOf(browser, url, ours);
  console.log('\nTimes in ms, start to painted; ratio: ours ÷ the other, median (quartiles)');
  row('', 'measured', 'ours', 'the other', 'ratio', 'aim');
  for (const scenario of SCENARIOS.filter(({ name }) => asked(name))) {
    const { figure, html, aim, fewer } = scenario;
    const take = async (...how) => (await sample(browser, url, ...how))[figure];
    const result = await pairs(
      Math.ceil(samples / fewer),
      () => take(scenario, ours),
      () => (html ? take({ ...scenario, ...html }, { tag: 'none', words }) : take(scenario, other)),
    );
    row(
      scenario.name,
      `${figure}${html ? ', ÷ HTML' : ''}`,
      median(result.ours).toFixed(1),
      median(result.other).toFixed(1),
      spread(result.ratios),
      verdict(median(result.ratios), aim),
    );
  }
}

/** The minimum of several says most of layout, which other programs can only make longer. */
async function layouts(browser, url) {
  console.log('\nLayout of 100 elements in ms: the minimum of each, and the ratio of the minima');
  row('', 'ours', other.name, 'ratio', 'aim', 'pairs');
  for (const { tag, width, aim } of LAYOUTS) {
    const take = (side) => layOut(browser, url, width, { ...side, tag });
    const result = await pairs(
      samples,
      () => take(ours),
      () => take(other),
    );
    const [own, others] = [result.ours, result.other].map((values) => Math.min(...values));
    const ratio = own / others;
    const cells = [own.toFixed(0), others.toFixed(0), ratio.toFixed(2)];
    row(`${tag}, ${width} px`, ...cells, verdict(ratio, aim), spread(result.ratios));
  }
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
  for (const side of [ours, other])
    for (const tag of [TAG, 'ai-paths-card'])
      row(`${tag}, ${side.name}`, ...(await nodesIn(browser, url, { ...side, tag })));
}

async function shifts(browser, url) {
  console.log('\nLayout shift when the script comes late, with the reader at the element’s');
  const rows = await layoutShifts(browser, url);
  const places = [...new Set(rows.map(({ place, viewport }) => `${place}, ${viewport}`))];
  row('', ...places, 'aim');
  for (const embed of new Set(rows.map(({ embed }) => embed))) {
    const found = rows.filter((one) => one.embed === embed).map(({ shift }) => shift);
    const aim = RECOMMENDED.includes(embed) ? 0.05 : undefined;
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
const bytes = (side) => `${side.name} ${brotliSize(side.script).toLocaleString('en')} B brotli`;
console.log(`${await browser.version()}; ${samples} pairs; ${[ours, other].map(bytes).join(', ')}`);
const PARTS = { layout: layouts, 'heap and nodes': weights, 'nodes in one': nodes };
try {
  if (SCENARIOS.some(({ name }) => asked(name))) await times(browser, url);
  for (const [name, measure] of Object.entries({ ...PARTS, feed: feeds, shift: shifts }))
    if (asked(name)) await measure(browser, url);
} finally {
  await browser.close();
  close();
}
