import { fileURLToPath } from 'node:url';
import { openSession, screenSize } from './webdriver.mjs';
import { webkitPage } from './webkit-page.mjs';

const environment = {
  // The folder with our gtk.css.
  XDG_CONFIG_HOME: fileURLToPath(new URL('webkit-config', import.meta.url)),
  // There is no accessibility bus to wait for.
  NO_AT_BRIDGE: '1',
};

/**
 * A browser whose window has the focus, which `:focus` and `document.hasFocus()` need.
 *
 * No window manager gives it away here: it is with the window below the pointer, and the pointer
 * rests in the middle of the screen. So the window's top left corner, its toolbar, is put there.
 */
async function openBrowser({ driver, xvfb }) {
  // Without 'none', a command that a test sends would wait behind the navigation to that test.
  const capabilities = { pageLoadStrategy: 'none' };
  const session = await openSession({ driver, xvfb, environment, capabilities });
  const { width, height } = screenSize;
  await session.send('POST', '/window/rect', { x: width / 2 - 8, y: height / 2 - 8 });
  return session;
}

/**
 * Runs tests in WebKitGTK, one file after another in one window.
 * @param {{ driver: string, xvfb: string }} paths of WebKitWebDriver and Xvfb
 */
export function webkitLauncher({ driver, xvfb }) {
  let browser;
  let active;

  return {
    name: 'WebKit',
    // The runner's commands look for a type they know and come before any plugin of ours:
    // getPage answers with the part of such a page that they use.
    type: 'puppeteer',
    concurrency: 1,

    async startSession(id, url) {
      browser ??= openBrowser({ driver, xvfb });
      const { send } = await browser;
      active = id;
      await webkitPage({ send }).setViewport({ width: 800, height: 600 });
      await send('POST', '/url', { url });
    },

    isActive: (id) => active === id,

    getPage: (id) => ({
      // The runner asks synchronously; by then the browser is there.
      ...webkitPage({ send: async (...request) => (await browser).send(...request) }),
      id,
    }),

    getBrowserUrl: async () => (await browser)?.send('GET', '/url'),

    /** Leaves the page, which ends its timers, and lets go of keys that a test still holds. */
    async stopSession() {
      active = undefined;
      const { send } = await browser;
      await send('DELETE', '/actions');
      await send('POST', '/url', { url: 'about:blank' });
      return {};
    },

    async startDebugSession() {
      throw new Error('WebKit runs on a virtual screen: debug in Chromium.');
    },

    async stop() {
      const opened = browser;
      browser = undefined;
      await (await opened)?.close();
    },
  };
}
