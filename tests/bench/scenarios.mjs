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

const create = {
  prepare: ({ script }) => window.bench.define(script),
  act: ({ tag, count }) => window.bench.time(() => window.bench.add(tag, count)),
};

const prepared = ({ script, tag, count }) => {
  window.bench.define(script);
  window.bench.add(tag, count);
};

/** Changes the page's language to Chinese and back: two changes an element. */
const language = {
  prepare: prepared,
  act: () => {
    const to = (lang) => () => (document.documentElement.lang = lang);
    return window.bench.time(to('zh-Hant'), to('en'));
  },
  count: 500,
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

/** From a wide column to a narrow one, and back. */
const width = {
  prepare: prepared,
  act: () => {
    const to = (width) => () => (document.body.style.width = width);
    return window.bench.time(to('400px'), to('1000px'));
  },
  count: 100,
};

/** The same words as plain HTML: what a page pays for them in any case. */
const asHtml = {
  prepare: () => undefined,
  act: ({ words, count }) =>
    window.bench.time(() => document.body.insertAdjacentHTML('beforeend', words.repeat(count))),
};
const asHtmlBelow = { ...asHtml, prepare: () => window.bench.addArticle() };

const PHONE = { width: 390, height: 844 };
const SLOW_PHONE = { ...PHONE, rate: 4 };

/**
 * What is measured: `figure` is the CPU time of the main thread (`cpu`), the wall time (`wall`) or the
 * longest task (`longest`). `rate` is the CPU throttling, `html` compares with the same words as plain
 * HTML in place of the peer, and `aim` is the highest accepted ratio.
 */
export const SCENARIOS = [
  { name: 'boot', ...boot, figure: 'cpu', aim: 0.9 },
  { name: 'boot at 4x', ...boot, figure: 'cpu', rate: 4, aim: 0.85 },
  {
    name: 'below a phone’s screen',
    ...bootBelow,
    ...SLOW_PHONE,
    figure: 'longest',
    html: asHtmlBelow,
    aim: 1.15,
  },
  { name: 'create 1', ...create, count: 1, figure: 'cpu' },
  { name: 'create 100', ...create, count: 100, figure: 'cpu' },
  {
    name: 'create 1,000',
    ...create,
    count: 1000,
    figure: 'wall',
    html: asHtml,
    aim: 1.1,
    fewer: 3,
  },
  { name: '1,000 changes of language', ...language, figure: 'cpu', aim: 0.9, fewer: 3 },
  { name: 'paths of 100', ...paths, figure: 'cpu', aim: 0.85 },
  { name: 'width of 100', ...width, figure: 'cpu' },
].map((scenario) => ({ rate: 1, count: 1, fewer: 1, ...scenario }));

/** Takes one sample: `{ cpu, wall, longest }`. Fails where an element shows nothing. */
export const sample = (browser, url, { prepare, act, rate, count, width, height }, side) =>
  withPage(browser, url, { width, height }, async (page, session) => {
    const given = { ...side, count };
    await page.evaluate(prepare, given);
    await page.evaluate(() => window.bench.time());
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const times = await trace(browser, () => page.evaluate(act, given));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const empty = await page.evaluate(
      (tag) => [...document.querySelectorAll(tag)].some((it) => it.offsetHeight < 100),
      side.tag,
    );
    if (empty) throw new Error(`<${side.tag}> of ${side.name} shows nothing.`);
    return times;
  });

/** Lays out 100 elements in a column of this width, and says how many milliseconds it takes. */
export const layOut = (browser, url, width, { script, tag }) =>
  withPage(browser, url, {}, async (page) => {
    await page.evaluate(
      (width) => (document.body.style.cssText += `;margin:0;width:${width}px`),
      width,
    );
    await page.evaluate(prepared, { script, tag, count: 1 });
    await page.evaluate(() => window.bench.time());
    return page.evaluate(async (tag) => {
      document.querySelector(tag).remove();
      window.bench.add(tag, 100);
      // Rendered, not laid out.
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      const start = performance.now();
      document.body.offsetHeight;
      return performance.now() - start;
    }, tag);
  });

/** The widths in which {@link layOut} is measured: a phone, and the column of an article. */
export const LAYOUTS = [
  { tag: 'ai-paths-card', width: 390, aim: 1.08 },
  { tag: 'ai-paths-card', width: 700, aim: 1.08 },
  { tag: 'ai-paths-compare', width: 390, aim: 1.2 },
  { tag: 'ai-paths-compare', width: 700, aim: 1.15 },
];

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
