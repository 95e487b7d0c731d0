/** Every feature that the script uses is made to fail, before a first and before a later render. */
import { expect } from '@open-wc/testing';
import {
  breakFeature,
  change,
  type Failure,
  failureName,
  FALLBACKS,
  type Feature,
  faultsOf,
  nameOf,
  openBroken,
  record,
} from './breaking.js';

/** One of each kind; never-blank.test.ts has all of them, with fewer failures. */
const NAMES = [
  'the channel embed',
  'the channel html',
  'the components of the kits',
  'a sentence, as in the README',
] as const;
const BODIES = NAMES.map((name) => FALLBACKS[name]);

/** Pages that are open at a time. */
const AT_ONCE = 8;

type Used = Feature & { readonly calls: number };

/** What the script uses, and how often: in a page that opens, or in one that changes. */
async function usedIn(later: boolean): Promise<Used[]> {
  let calls: ReturnType<typeof record> = new Map();
  const { page } = await openBroken((view) => {
    calls = record(view);
  }, BODIES);
  if (later) {
    calls.clear();
    await change(page);
  }
  expect(faultsOf(page, NAMES), 'with everything recorded').to.eql([]);
  return [...calls.values()].map((feature) => ({ ...feature }));
}

async function faultsWith(feature: Used, failure: Failure, later: boolean): Promise<string[]> {
  const { page, view, said } = await openBroken((view) => {
    if (!later) breakFeature(view, feature, failure);
  }, BODIES);
  if (later) {
    breakFeature(view, feature, failure);
    await change(page);
  }
  const what = `${nameOf(feature)} ${failureName(failure)}`;
  const faults = faultsOf(page, NAMES).map((fault) => `${what}: ${fault}`);
  // Each widget says once that it shows its fallback, and nothing more comes of it.
  const fallbacks = said.filter((message) => message.includes('shows its fallback'));
  if (fallbacks.length > NAMES.length) faults.push(`${what}: ${fallbacks.join(' / ')}`);
  page.remove();
  return faults;
}

const FAILURES: Record<string, (feature: Used) => Failure> = {
  'is missing': () => 'is missing',
  throws: () => 'throws',
  'throws once': ({ calls }) => ({ call: Math.ceil(calls / 2) }),
};

for (const later of [false, true])
  for (const [name, failureOf] of Object.entries(FAILURES))
    it(`security: Whatever browser feature that the script uses fails, all words stay in sight, once: ${name} ${later ? 'before a later render' : 'from the start'}`, async function () {
      this.timeout(280_000);
      const features = await usedIn(later);
      expect(features.map(nameOf)).to.include.members([
        'MutationObserver.prototype observe',
        later ? 'Element.prototype setAttribute' : 'Element.prototype attachShadow',
      ]);
      const faults: string[] = [];
      const waiting = [...features];
      const work = async () => {
        for (let next = waiting.pop(); next; next = waiting.pop())
          faults.push(...(await faultsWith(next, failureOf(next), later)));
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      expect(faults.join('\n')).to.equal('');
    });
