/** A page whose bundler reads neither `exports` nor `module` of package.json by default: Parcel 2. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { npm, pack } from '../support/copy-project.mjs';
import { shownWords } from '../programs/reading.mjs';
import { launch, run, serve, temporary, writeFiles } from '../programs/support.mjs';

const { resolve } = createRequire(import.meta.url);

describe('the packed package, bundled by Parcel', () => {
  let browser, site, server;
  before(async () => {
    browser = await launch();
    site = temporary();
    const { folder } = site;
    writeFiles(folder, {
      'package.json': '{"private":true}',
      'main.js': "import 'ai-paths';",
      'index.html':
        '<!doctype html><html lang="en"><title>Page</title><body><ai-paths-card paths="energy"></ai-paths-card><script type="module" src="main.js"></script>',
    });
    npm(folder, 'install', pack(folder).tarball, '--prefer-offline', '--no-audit', '--no-fund');
    const config = resolve('@parcel/config-default');
    const args = ['build', 'index.html', '--no-cache', '--config', config];
    run(process.execPath, [resolve('parcel/lib/bin.js'), ...args], { cwd: folder });
    server = await serve(join(folder, 'dist'));
  });
  after(async () => {
    await browser?.close();
    server?.close();
    site?.remove();
  });

  it('script: A page that Parcel 2 bundles with the package shows the widget', async () => {
    const page = await browser.open(`${server.origin}/`);
    await page.waitForFunction(() => document.querySelector('ai-paths-card')?.shadowRoot);
    assert.match(await page.evaluate(shownWords), /Elon Musk/);
    assert.deepEqual(page.problems, []);
  });
});
