/** A frame of a page that `ai-paths site` wrote, in another site's page, as a reader uses it. */
import assert from 'node:assert/strict';
import { createReadStream, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { frameBlock } from '../../dist/channels/frame.js';
import { inRoot } from '../../scripts/lib.mjs';
import { engineNames, findBrowsers } from '../support/browsers.mjs';
import { launch, run, serve, temporary, writeFiles } from '../programs/support.mjs';

describe('a frame of a site’s page', () => {
  const { folder, remove } = temporary();
  let browser, host, site;
  before(async () => {
    [host, site] = await Promise.all(['host', 'site'].map((name) => serve(join(folder, name))));
    const out = join(folder, 'site');
    const source = ['--source', `${host.origin}/source.html`];
    const base = ['--base', `${site.origin}/`];
    run('node', [inRoot('dist', 'cli.js'), 'site', ...base, ...source, '--out', out]);
    const block = frameBlock(`${site.origin}/card-en.html`, 'Case 37', { listens: true });
    writeFiles(join(folder, 'host'), {
      'index.html': `<!doctype html><title>Host</title>${block}`,
      'source.html': '<!doctype html><title>The source</title>',
    });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    host.close();
    site.close();
    remove();
  });

  it('is as high as its text, and opens its link to the source in a new tab, which knows nothing of it', async () => {
    const page = await browser.open(host.origin);
    const frame = await page.waitForSelector('iframe');
    const inner = await frame.contentFrame();
    const height = await inner.evaluate(
      () =>
        new Promise((resolve) => {
          const read = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
          addEventListener('load', () => resolve(read()));
          if (document.readyState === 'complete') resolve(read());
        }),
    );
    await page.waitForFunction((it, height) => it.offsetHeight === height, {}, frame, height);

    const link = await inner.waitForSelector('a[href$="/source.html"]');
    const opened = new Promise((resolve) => page.once('popup', resolve));
    await link.click();
    const tab = await opened;
    await tab.waitForFunction(() => document.title === 'The source');
    assert.equal(tab.url(), `${host.origin}/source.html`);
    assert.equal(await tab.evaluate(() => window.opener), null);
    assert.equal(inner.url(), `${site.origin}/card-en.html`);
  });
});

/** The headers for a path, as hosts read them from the file `_headers`. */
function headersOf(file, path) {
  const headers = {};
  let applies = false;
  for (const line of file.split('\n').filter(Boolean))
    if (line.startsWith('/')) applies = line.endsWith('*') || line === path;
    else if (applies) {
      const [name, ...value] = line.trim().split(': ');
      headers[name] = value.join(': ');
    }
  return headers;
}

const ISOLATED = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

// Needs a driver that reaches into frames of other origins.
const browsers = Object.entries(findBrowsers()).filter(([engine]) => engine !== 'webkit');

for (const [engine, { path: executablePath, args = [] }] of browsers)
  describe(`a frame in an isolated page, in ${engineNames[engine]}`, () => {
    const { folder, remove } = temporary();
    const servers = [];
    let browser, host, sent;

    async function listen(answer) {
      const server = createServer(answer).listen(0, '127.0.0.1');
      servers.push(server);
      await new Promise((resolve) => server.once('listening', resolve));
      return `http://127.0.0.1:${server.address().port}`;
    }

    before(async () => {
      const out = join(folder, 'site');
      const site = await listen(({ url }, response) => {
        const { pathname } = new URL(url, 'http://x');
        const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
        response.writeHead(200, { 'Content-Type': type, ...sent(pathname) });
        createReadStream(join(out, pathname)).pipe(response);
      });
      run('node', [inRoot('dist', 'cli.js'), 'site', '--base', `${site}/`, '--out', out]);
      const block = frameBlock(`${site}/card-en.html`, 'Case 37', { listens: true });
      host = await listen((_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html', ...ISOLATED });
        response.end(`<!doctype html><title>Host</title>${block}`);
      });
      const file = readFileSync(join(out, '_headers'), 'utf8');
      sent = (path) => headersOf(file, path);
      browser = await puppeteer.launch({
        browser: engine === 'firefox' ? 'firefox' : 'chrome',
        executablePath,
        args,
      });
    });
    after(async () => {
      await browser?.close();
      for (const server of servers) server.closeAllConnections();
      for (const server of servers) server.close();
      remove();
    });

    /** Whether the frame shows the widget, by the height that its page reports in this time (ms). */
    async function shows(timeout) {
      const page = await browser.newPage();
      await page.goto(host, { waitUntil: 'load' });
      const reported = await page
        .waitForFunction(() => document.querySelector('iframe').height !== '600', { timeout })
        .catch(() => null);
      // Firefox's driver may hear of the frame's page after the host's page has heard from it.
      const frame = reported && (await page.waitForFrame((it) => it.url().includes('card-en')));
      const widget = await frame?.evaluate(() =>
        Boolean(document.querySelector('ai-paths-card').shadowRoot?.querySelector('h2, h3')),
      );
      await page.close();
      return widget ?? false;
    }

    it('policy: In a page with Cross-Origin-Embedder-Policy, a frame of a site with the file _headers shows the widget', async () => {
      assert.equal(await shows(30_000), true);
    });

    it('is refused where the host sends no headers, as the policy wants it', async () => {
      sent = () => ({});
      assert.equal(await shows(5000), false);
    });
  });
