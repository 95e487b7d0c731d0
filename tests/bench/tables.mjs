/**
 * The tables that `npm run bench` prints. Each function gets the benchmark: its browser, its page, the
 * number of samples, and both sides, ours and the other, each with its script.
 */
import { layoutShifts, RECOMMENDED } from './layout-shift.mjs';
import { median, row, spread, verdict } from './report.mjs';
import { feed, layOut, LAYOUTS, nodesIn, sample, SCENARIOS, weigh, wordsOf } from './scenarios.mjs';

/** Takes samples in pairs, in the order A B B A. The first pair warms up and does not count. */
async function takeInTurn(count, takers) {
  const found = takers.map(() => []);
  for (let index = 0; index <= count; index++)
    for (const at of index % 2 ? found.keys() : [...found.keys()].reverse()) {
      const value = await takers[at]();
      if (index) found[at].push(value);
    }
  return found;
}
const ratiosOf = (values, others) => values.map((value, index) => value / others[index]);

/** The scenarios that `asked` selects by their names. */
export async function times({ browser, url, samples, ours, other }, asked) {
  const words = await wordsOf(browser, url, ours);
  console.log('\nTimes in ms, start to painted; ratio: ours ÷ the other, median (quartiles)');
  row('', 'measured', 'ours', 'the other', 'ratio', 'aim');
  for (const scenario of SCENARIOS.filter(({ name }) => asked(name))) {
    const { figure, html, aim, fewer } = scenario;
    const take = async (...how) => (await sample(browser, url, ...how))[figure];
    const takeOther = () =>
      html ? take({ ...scenario, ...html }, { tag: 'none', words }) : take(scenario, other);
    const takers = [() => take(scenario, ours), takeOther];
    const [own, others] = await takeInTurn(Math.ceil(samples / fewer), takers);
    const ratios = ratiosOf(own, others);
    const medians = [own, others].map((values) => median(values).toFixed(1));
    const cells = [...medians, spread(ratios), verdict(median(ratios), aim)];
    row(scenario.name, `${figure}${html ? ', ÷ HTML' : ''}`, ...cells);
  }
}

/** The minimum of several says most of layout, which other programs can only make longer. */
export async function layouts({ browser, url, samples, ours, other }) {
  console.log('\nLayout of 100 elements in ms: the minimum of each, and the ratio of the minima');
  row('', 'ours', other.name, 'ratio', 'aim', 'pairs');
  for (const { tag, width, aim } of LAYOUTS) {
    const found = await takeInTurn(
      samples,
      [ours, other].map((side) => () => layOut(browser, url, width, { ...side, tag })),
    );
    const [own, others] = found.map((values) => Math.min(...values));
    const ratio = own / others;
    const cells = [own.toFixed(0), others.toFixed(0), ratio.toFixed(2)];
    row(`${tag}, ${width} px`, ...cells, verdict(ratio, aim), spread(ratiosOf(...found)));
  }
}

export async function weights({ browser, url, ours, other }) {
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

export async function nodes({ browser, url, ours, other }) {
  console.log('\nNodes in one element, and how many of them are comments');
  for (const side of [ours, other])
    for (const tag of [side.tag, 'ai-paths-card'])
      row(`${tag}, ${side.name}`, ...(await nodesIn(browser, url, { ...side, tag })));
}

export async function shifts({ browser, url }) {
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
export async function feeds({ browser, url, samples, ours }) {
  const guests = ['none', 'idle', 'script'];
  const [none, idle, withScript] = await takeInTurn(
    samples,
    guests.map((guest) => () => feed(browser, url, guest, ours.script)),
  );
  const ms = (values) => median(values).toFixed(0);
  const ratios = ratiosOf(withScript, idle);
  console.log('\nA page without a widget adds 100,000 nodes, CPU time of the main thread in ms');
  row('', 'median', 'script ÷ it', 'aim');
  row('no script', ms(none), spread(ratiosOf(withScript, none)));
  row('an idle observer', ms(idle), spread(ratios), verdict(median(ratios), 1.25));
  row('the script', ms(withScript));
}
