import { chromeLauncher } from '@web/test-runner';
import { webkitLauncher } from './webkit-launcher.mjs';

/**
 * Makes a page that can run beside others. It needs its own window, because a background tab gets no
 * animation frames. It must also appear to have the focus, or it loses key presses.
 */
async function createFocusedPage({ context }) {
  const page = await context.newPage({ type: 'window' });
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  // The runner goes to about:blank after each file, which ends the page's process. It takes half a
  // second to start another one; going straight to the next file keeps the process.
  const goto = page.goto.bind(page);
  page.goto = async (url, ...rest) => (url === 'about:blank' ? null : goto(url, ...rest));
  return page;
}

const named = (name, launcher) => Object.assign(launcher, { name });

const launchers = {
  chromium: ({ path, args }) =>
    named(
      'Chromium',
      chromeLauncher({
        launchOptions: { executablePath: path, args },
        createPage: createFocusedPage,
        // One more than the cores of a small machine: some tests wait for clocks and frames.
        concurrency: 3,
      }),
    ),
  firefox: ({ path }) =>
    named(
      'Firefox',
      chromeLauncher({
        launchOptions: { browser: 'firefox', executablePath: path },
        concurrency: 1,
      }),
    ),
  webkit: webkitLauncher,
};

/** The runner's launchers for the browsers that `findBrowsers()` has found. */
export const launchersFor = (browsers) =>
  Object.entries(launchers)
    .filter(([engine]) => browsers[engine])
    .map(([engine, launcher]) => launcher(browsers[engine]));
