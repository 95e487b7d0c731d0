/** A frame of a page that `ai-paths site` wrote, in another site's page, as a reader uses it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { frameBlock } from '../../dist/channels/frame.js';
import { inRoot } from '../../scripts/lib.mjs';
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
