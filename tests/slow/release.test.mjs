/** What npm run release makes, as somebody without Node uses it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../support/browsers.mjs';
import { inRoot } from '../../scripts/lib.mjs';

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const name = `ai-paths-${version}`;

const release = (args = [], TZ = 'Asia/Tokyo') =>
  spawnSync('node', ['scripts/release.mjs', '--built', ...args], {
    cwd: inRoot(),
    encoding: 'utf8',
    env: { ...process.env, TZ },
  });
const made = (file) => readFileSync(inRoot('release', file));

describe('a release', () => {
  let folder, files;
  before(() => {
    const { status, stderr } = release();
    assert.equal(status, 0, stderr);
    folder = mkdtempSync(join(tmpdir(), 'ai-paths-release-'));
    files = unzipSync(made(`${name}.zip`));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('has the script, its hash, the licences, the builder, the pictures and the plugin', () => {
    const names = Object.keys(files).map((path) => path.replace(`${name}/`, ''));
    assert.deepEqual(
      names.filter((path) => !path.startsWith('preview-')),
      [
        'LICENSE',
        'ai-paths-wordpress-plugin.zip',
        'ai-paths.min.js',
        'builder.html',
        'integrity.json',
        'third-party-licenses.txt',
      ],
    );
    const plugin = Object.keys(unzipSync(files[`${name}/ai-paths-wordpress-plugin.zip`]));
    assert.ok(plugin.includes('ai-paths/ai-paths.php'), plugin.join());
    const script = createHash('sha384').update(files[`${name}/ai-paths.min.js`]).digest('base64');
    const pinned = JSON.parse(Buffer.from(files[`${name}/integrity.json`]).toString());
    assert.equal(pinned['ai-paths.min.js'], `sha384-${script}`);
  });

  it('has the hash beside it and in its notes, and the same bytes in another time zone', () => {
    const hash = createHash('sha256')
      .update(made(`${name}.zip`))
      .digest('hex');
    assert.equal(made(`${name}.zip.sha256`).toString(), `${hash}  ${name}.zip\n`);
    const notes = made('notes.md').toString();
    assert.ok(notes.includes(hash));
    assert.match(notes, /^### Added\n/);
    assert.equal(notes.match(/^## /m), null, 'of no other version');

    assert.equal(release([], 'America/New_York').status, 0);
    assert.equal(
      createHash('sha256')
        .update(made(`${name}.zip`))
        .digest('hex'),
      hash,
    );
  });

  it('is refused for another tag than that of its version, in one line', () => {
    const { status, stderr } = release(['--tag', 'v0.0.9']);
    assert.equal(status, 2);
    assert.match(stderr, /^release: the tag v0\.0\.9 is not v.*\n$/);
  });

  it('script: The builder in the ZIP file works from your disk: it copies a snippet, with which a page beside the script shows the widget', async () => {
    const { path: executablePath, args } = findBrowsers().chromium;
    const browser = await puppeteer.launch({ executablePath, args });
    try {
      const here = (file) => pathToFileURL(join(folder, name, file)).href;
      const page = await browser.newPage();
      const problems = [];
      const asked = [];
      page.on('pageerror', ({ message }) => problems.push(message));
      page.on('request', (request) => asked.push(request.url()));
      const session = await page.createCDPSession();
      await session.send('Browser.grantPermissions', {
        permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
      });
      await page.goto(`${here('builder.html')}#ui=en&where=beside`, { waitUntil: 'load' });
      await page.bringToFront();
      const copy = await page.waitForSelector('::-p-xpath(//button[normalize-space()="Copy"])');
      await copy.click();
      await page.waitForFunction(() => document.body.innerText.includes('Copied'));
      const snippet = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(snippet, /<ai-paths-compare/);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        asked.filter((url) => !/^(?:data|blob):/.test(url)),
        [`${here('builder.html')}#ui=en&where=beside`],
        'it needs no other file',
      );

      writeFileSync(
        join(folder, name, 'page.html'),
        `<!doctype html><meta charset="utf-8">${snippet}`,
      );
      await page.goto(here('page.html'), { waitUntil: 'load' });
      await page.waitForFunction(() =>
        document
          .querySelector('ai-paths-compare')
          .shadowRoot?.textContent.includes('Energy Foundation'),
      );
    } finally {
      await browser.close();
    }
  });
});
