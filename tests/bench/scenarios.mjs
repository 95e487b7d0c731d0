/** The scenarios. Each has a name, prepares a fresh page, and times an action. */
import { trace, withPage } from './page.mjs';

/** Loads the script as a page does, with one element waiting for it. */
const boot = {
  prepare: ({ tag }) => window.bench.add(tag, 1),
  act: ({ src }) => window.bench.time(() => window.bench.load(src)),
};

/** The same at the end of an article, several screens below the first. */
const bootBelow = {
  prepare: ({ tag }) => {
    window.bench.addArticle();
    window.bench.add(tag, 1);
  },
  act: boot.act,
};

const create = (count) => ({
  prepare: ({ script }) => window.bench.define(script),
  act: ({ tag, count }) => window.bench.time(() => window.bench.add(tag, count)),
  count,
});

const prepared = ({ script, tag, count }) => {
  window.bench.define(script);
  window.bench.add(tag, count);
};

/** Changes the page's language to Chinese and back. */
const language = {
  prepare: prepared,
  act: () => {
    const to = (lang) => () => (document.documentElement.lang = lang);
    return window.bench.time(to('zh-Hant'), to('en'));
  },
  count: 100,
};

/** Removes one path and adds it again. */
const paths = {
  prepare: prepared,
  act: ({ tag }) => {
    const elements = [...document.querySelectorAll(tag)];
    const to = (paths) => () => elements.forEach((it) => it.setAttribute('paths', paths));
    return window.bench.time(to('compute pragmatism'), to('compute energy pragmatism'));
  },
  count: 100,
};

/** From a table to a list, and back. */
const width = {
  prepare: prepared,
  act: () => {
    const to = (width) => () => (document.body.style.width = width);
    return window.bench.time(to('400px'), to('1000px'));
  },
  count: 100,
};

/**
 * `rate` is the CPU throttling. `aim` is the highest accepted ratio of CPU time; `longestAim`, of the
 * longest task; `msAim`, the longest task in ms.
 */
export const SCENARIOS = [
  { name: 'boot, 1 element', ...boot, aim: 1 },
  { name: 'boot, below the screen', ...bootBelow, msAim: 50 },
  { name: 'create 1', ...create(1) },
  { name: 'create 10', ...create(10) },
  { name: 'create 100', ...create(100) },
  { name: 'create 1,000', ...create(1000), aim: 1.1 },
  { name: 'language of 100', ...language, aim: 0.85 },
  { name: 'paths of 100', ...paths, aim: 0.85 },
  { name: 'width of 100', ...width, aim: 1 },
].flatMap((scenario) => [
  { ...scenario, rate: 1, msAim: undefined },
  { ...scenario, rate: 4, longestAim: 1 },
]);

/** The parts that show and their text, which must be the same on both sides. Ignores comments that a library adds. */
const shown = ({ tag }) => {
  const elements = [...document.querySelectorAll(tag)];
  const text = ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('[part]')]
      .map((part) => `${part.localName} ${part.textContent}`)
      .join('\n');
  return `${elements.length}\n${[...new Set(elements.map(text))].join('\n\n')}`;
};

/** Takes one sample: `{ cpu, longest, shown }`. */
export const sample = (browser, url, { prepare, act, rate, count }, side) =>
  withPage(browser, url, {}, async (page, session) => {
    const given = { ...side, count };
    await page.evaluate(prepare, given);
    await page.evaluate(() => window.bench.time());
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const times = await trace(browser, () => page.evaluate(act, given));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return { ...times, shown: await page.evaluate(shown, given) };
  });

/** An element's words and tags, without its style sheet. */
export const wordsOf = (browser, url, side) =>
  withPage(browser, url, {}, async (page) => {
    await page.evaluate(prepared, { ...side, count: 1 });
    await page.evaluate(() => window.bench.time());
    return page.evaluate(
      ({ tag }) => document.querySelector(tag).shadowRoot.querySelector('[part="base"]').outerHTML,
      side,
    );
  });

/** Adds these words to the end of an article: the least that a page pays for them. */
export const WORDS_BELOW = {
  prepare: () => window.bench.addArticle(),
  act: ({ words }) => window.bench.time(() => document.body.insertAdjacentHTML('beforeend', words)),
  rate: 4,
};

/** The nodes in an element's shadow root, and how many of them are a library's comments. */
export const nodesIn = (browser, url, { script, tag }) =>
  withPage(browser, url, {}, async (page) => {
    await page.evaluate(prepared, { script, tag, count: 1 });
    await page.evaluate(() => window.bench.time());
    return page.evaluate((tag) => {
      const { shadowRoot } = document.querySelector(tag);
      const count = (what) => {
        const walker = document.createTreeWalker(shadowRoot, what);
        let nodes = 0;
        while (walker.nextNode()) nodes++;
        return nodes;
      };
      return [count(NodeFilter.SHOW_ALL), count(NodeFilter.SHOW_COMMENT)];
    }, tag);
  });

/** What each of 100 more elements keeps in memory: `heap`, bytes of JavaScript, and `nodes`, the number of DOM nodes. */
export const weigh = (browser, url, side) =>
  withPage(browser, url, {}, async (page, session) => {
    await session.send('Performance.enable');
    const look = async () => {
      await page.evaluate(() => window.bench.time());
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const value = (wanted) => metrics.find(({ name }) => name === wanted).value;
      return [value('JSHeapUsedSize'), value('Nodes')];
    };
    await page.evaluate(prepared, { ...side, count: 10 });
    const before = await look();
    await page.evaluate(({ tag }) => window.bench.add(tag, 100), side);
    const [heap, nodes] = (await look()).map((value, index) => (value - before[index]) / 100);
    return { heap, nodes };
  });

/** What runs in the page while it adds nodes: nothing, an observer that does nothing, or the script. */
const GUESTS = {
  none: () => undefined,
  idle: () =>
    new MutationObserver(() => undefined).observe(document, { childList: true, subtree: true }),
  script: ({ script }) => window.bench.define(script),
};

/** The CPU time in ms of a page without a widget that adds 100,000 nodes in batches, as a feed does. */
export const feed = (browser, url, guest, script) =>
  withPage(browser, url, {}, async (page, session) => {
    await page.evaluate(GUESTS[guest], { script });
    await page.evaluate(() => window.bench.time());
    await session.send('HeapProfiler.collectGarbage');
    const { cpu } = await trace(browser, () =>
      page.evaluate(() => {
        // The nodes are not rendered, because rendering costs far more than an observer.
        const list = document.createElement('div');
        list.hidden = true;
        document.body.append(list);
        return window.bench.time(async () => {
          for (let batch = 0; batch < 100; batch++) {
            for (let count = 0; count < 1000; count++) list.append(document.createElement('p'));
            await new Promise((resolve) => setTimeout(resolve));
          }
        });
      }),
    );
    return cpu;
  });
