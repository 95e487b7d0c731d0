/** A page that marks when an action starts and when the browser has painted its result. */
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

/** Defines `window.bench`. Runs in the page. */
function pageSide() {
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  window.bench = {
    define(script) {
      document.head.append(
        Object.assign(document.createElement('script'), { textContent: script }),
      );
    },
    load: (src) =>
      new Promise((onload) => {
        document.head.append(Object.assign(document.createElement('script'), { src, onload }));
      }),
    add(tag, count) {
      document.body.append(...Array.from({ length: count }, () => document.createElement(tag)));
    },
    /** Fills several screens. */
    addArticle() {
      const sentence = '<strong>An article</strong> has sentences of its own, with words in them. ';
      const paragraph = `<p>${sentence.repeat(8)}</p>`;
      document.body.insertAdjacentHTML('beforeend', `<h2>An article</h2>${paragraph.repeat(60)}`);
    },
    /** Runs actions one after another, each in its own task, and waits until each is painted. */
    async time(...acts) {
      await painted();
      for (const [index, act] of acts.entries()) {
        await new Promise((resolve) => setTimeout(resolve));
        if (!index) performance.mark('start');
        await act();
        await painted();
      }
      performance.mark('end');
    },
  };
}

const EMPTY = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><link rel="icon" href="data:,"><style>body { font: 16px/1.5 sans-serif; margin: 2em }</style><script>(${pageSide})()</script><body>`;

/** Starts a server. `routes` maps a path to `[type, body, delay in ms]`. */
export async function serve(routes) {
  const all = { '/': ['text/html', EMPTY], ...routes };
  const server = createServer(({ url }, response) => {
    const [type, body, delay = 0] = all[url] ?? ['text/plain', ''];
    response.setHeader('content-type', `${type}; charset=utf-8`);
    // Otherwise the browser would reuse the compiled script.
    response.setHeader('cache-control', 'no-store');
    setTimeout(() => response.end(body), delay);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  };
}

export const launch = ({ path, args }) =>
  puppeteer.launch({
    executablePath: path,
    args: [...args, '--disable-extensions'],
    protocolTimeout: 600_000,
  });

/** Calls `use` with a fresh page and its DevTools session, then closes the page. */
export async function withPage(browser, url, { width = 1280, height = 800 }, use) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width, height });
    await page.goto(url);
    return await use(page, await page.createCDPSession());
  } finally {
    await page.close();
  }
}

const CATEGORIES = ['toplevel', 'blink.user_timing'];

/**
 * Measures what `act` costs the page's main thread between the marks `start` and `end`, in milliseconds:
 * CPU time, wall time and the longest task. CPU time depends less than wall time on other programs.
 */
export async function trace(browser, act) {
  const session = await browser.target().createCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  await act();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const mark = (wanted) =>
    events.find(({ name, cat }) => name === wanted && cat.includes('user_timing'));
  const start = mark('start');
  const end = mark('end');
  const tasks = events.filter(
    ({ name, tid, pid, ts, dur }) =>
      name.endsWith('::RunTask') &&
      tid === start.tid &&
      pid === start.pid &&
      ts + dur > start.ts &&
      ts < end.ts,
  );
  return {
    cpu: (end.tts - start.tts) / 1000,
    wall: (end.ts - start.ts) / 1000,
    longest: Math.max(...tasks.map(({ tdur }) => tdur)) / 1000,
  };
}
