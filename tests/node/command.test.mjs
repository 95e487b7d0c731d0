/** The command: what it prints and writes, and what it refuses. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { locales } from '../../dist/content/locales.js';
import { inRoot } from '../../scripts/lib.mjs';
import { ALL, channels, integrity, version } from '../support/channels.mjs';

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ai-paths-command-'));
  after(() => rmSync(folder, { recursive: true }));
  const run = (...args) =>
    spawnSync(process.execPath, [inRoot('dist/cli.js'), ...args], { encoding: 'utf8' });

  test('prints what the functions return', () => {
    const { stdout, status, stderr } = run(
      'html',
      '--view',
      'card',
      '--paths',
      'energy,compute',
      '--heading-level',
      '3',
      '--lang',
      'zh-TW',
    );
    assert.equal(
      stdout,
      `${channels.html({ view: 'card', paths: 'energy,compute', headingLevel: 3, lang: 'zh-TW' })}\n`,
    );
    assert.deepEqual([status, stderr], [0, '']);
  });

  test('writes to a file', () => {
    const out = join(folder, 'case.md');
    assert.equal(run('markdown', '--out', out).stdout, '');
    assert.equal(readFileSync(out, 'utf8'), channels.markdown());
  });

  test('says that shadow is for your own site', () =>
    assert.match(run('--help').stdout, /shadow +widget for your own site only/));

  test('explains itself on one screen, with an example for each channel', () => {
    const { stdout } = run('--help');
    const screen = stdout.split('\n');
    assert.ok(screen.length <= 25);
    assert.deepEqual(
      screen.filter((line) => line.length > 80),
      [],
    );
    for (const channel of ALL) assert.match(stdout, new RegExp(`ai-paths ${channel}\\b`));
  });

  test('says its version', () => assert.equal(run('--version').stdout, `${version}\n`));

  for (const [args, named] of [
    [[], 'html email embed'],
    [['pdf'], 'html email embed'],
    [['html', 'x'], 'unexpected argument "x"'],
    [['html', '--paths', 'solar'], 'compute energy pragmatism'],
    [['html', '--paths', 'a\nb'], 'compute energy pragmatism'],
    [['html', '--bogus'], '--view --paths --fields'],
    [['html', '--controls=yes'], '--controls takes no value'],
    [['html', '-x'], '-x is not an option'],
    [['html', '--theme', '--controls'], '--theme needs a value'],
    [['html', '--paths', 'a\u001b[2J'], '\\u{1b}'],
    [['html', '--theme'], 'light|dark'],
    [['html', '--theme', 'light dark'], 'is not one of: light dark'],
    [['html', '--heading-level', '-1'], '--heading-level 1..6'],
    [['html', '--heading-level', '7'], 'heading-level: "7" is not one of: 1 2 3 4 5 6'],
    [['a\nb'], 'html email embed'],
    [['oembed'], 'base'],
    [['site'], 'a new or empty folder'],
    [['html', '--out', '/nowhere/at/all'], 'a file in an existing folder'],
    [['html', '--out', folder], 'a file in an existing folder'],
    [
      ['site', '--base', 'https://example.com/', '--out', inRoot('LICENSE')],
      'a new or empty folder',
    ],
  ])
    test(`${JSON.stringify(args)} is refused in one line, with exit code 2`, () => {
      const { stdout, stderr, status } = run(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^ai-paths: [^\n]+\n$/);
      assert.ok(stderr.includes(named), stderr);
    });

  test('a reader that stops early, as head does, is no failure', async () => {
    const command = spawn(process.execPath, [inRoot('dist/cli.js'), 'json']);
    command.stdout.destroy();
    let said = '';
    command.stderr.on('data', (data) => (said += data));
    const [status] = await once(command, 'close');
    assert.deepEqual([status, said], [0, '']);
  });

  test('site writes a whole folder, twice the same, and refuses a folder of somebody else', () => {
    const out = join(folder, 'site');
    const args = ['site', '--base', 'https://example.com/w/', '--out', out];
    const pages = (view) =>
      [...locales].sort().flatMap((lang) => [`${view}-${lang}.html`, `${view}-${lang}.json`]);
    assert.equal(run(...args).status, 0);
    const files = readdirSync(out, { recursive: true }).sort();
    assert.deepEqual(files, [
      '.ai-paths-site',
      '_headers',
      'ai-paths.min.js',
      'builder.css',
      'builder.min.js',
      ...pages('card'),
      ...pages('compare'),
      'index.html',
      'integrity.json',
      ...[...locales].sort().map((lang) => `preview-${lang}.png`),
      'third-party-licenses.txt',
    ]);
    assert.deepEqual(
      readFileSync(join(out, 'ai-paths.min.js')),
      readFileSync(inRoot('dist/ai-paths.min.js')),
    );
    const index = readFileSync(join(out, 'index.html'), 'utf8');
    for (const [, href] of index.matchAll(/<a href="([^":]+)"/g))
      assert.ok(files.includes(href), href);
    for (const [, address] of index.matchAll(/ (?:src|href)="([^":#]+)"/g))
      assert.ok(files.includes(address), address);
    assert.equal(index.match(/application\/json\+oembed/g).length, 2 * locales.length);
    for (const name of ['card-en', 'compare-zh-Hant', 'compare-zh-Hans']) {
      const page = readFileSync(join(out, `${name}.html`), 'utf8');
      const [head] = page.split('</head>');
      assert.deepEqual(
        [...head.matchAll(/application\/json\+oembed" href="([^"]*)"/g)].map(([, href]) => href),
        [`https://example.com/w/${name}.json`],
      );
      assert.ok(
        head.includes(
          `<script src="https://example.com/w/ai-paths.min.js" integrity="${integrity}" crossorigin="anonymous" defer="defer">`,
        ),
      );
    }
    const read = (page, name) =>
      [...page.matchAll(/<(?:meta|link) [^>]*>/g)]
        .map(([tag]) =>
          Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, a, b]) => [a, b])),
        )
        .filter(({ name: a, property: b, rel: c }) => [a, b, c].includes(name))
        .map(({ content, href }) => content ?? href);
    const chinese = readFileSync(join(out, 'card-zh-Hant.html'), 'utf8');
    for (const [page, address, locale, picture] of [
      [index, '', 'en_US', 'preview-en.png'],
      [chinese, 'card-zh-Hant.html', 'zh_TW', 'preview-zh-Hant.png'],
    ]) {
      assert.deepEqual(read(page, 'canonical'), [`https://example.com/w/${address}`]);
      assert.deepEqual(read(page, 'og:url'), [`https://example.com/w/${address}`]);
      assert.deepEqual(read(page, 'og:locale'), [locale]);
      assert.deepEqual(read(page, 'og:image'), [`https://example.com/w/${picture}`]);
      assert.ok(files.includes(picture));
      assert.deepEqual(read(page, 'description'), read(page, 'og:description'));
      assert.ok(read(page, 'og:description')[0].length > 40);
      const [, title] = /<title>([^<]*)<\/title>/.exec(page);
      assert.deepEqual(read(page, 'og:title'), [title]);
      assert.deepEqual(read(page, 'twitter:card'), ['summary_large_image']);
      assert.deepEqual(read(page, 'robots'), []);
    }
    assert.equal([...chinese.matchAll(/ hreflang="/g)].length, locales.length);
    assert.doesNotMatch(index, / hreflang=/, 'a page that holds every language');
    for (const base of [undefined, './', '/w/'])
      assert.deepEqual(read(channels.page({ base }), 'robots'), ['noindex'], 'only for frames');
    assert.ok(index.includes('data-base="https://example.com/w/"'));
    assert.ok(index.includes(channels.html({ view: 'card' })), 'the text, for who has no script');
    assert.equal(run(...args).status, 0);
    for (const name of ['embed', 'oembed']) {
      const { stdout } = run(name, '--base', 'https://example.com/w/');
      const [, file] = /example\.com\/w\/([\w.-]+)/.exec(stdout);
      assert.ok(files.includes(file), `${name} with the same base names ${file}`);
    }
    assert.doesNotMatch(readFileSync(join(out, '_headers'), 'utf8'), /\*\n +Cache-Control/);
    writeFileSync(join(out, '.ai-paths-site'), '0.0.1\n');
    assert.match(run(...args).stderr, /holds version 0\.0\.1/);

    const foreign = join(folder, 'foreign');
    execFileSync(process.execPath, ['-e', `require('fs').mkdirSync(${JSON.stringify(foreign)})`]);
    writeFileSync(join(foreign, 'precious.txt'), 'x');
    const refused = run('site', '--base', 'https://example.com/', '--out', foreign);
    assert.equal(refused.status, 2);
    assert.deepEqual(readdirSync(foreign), ['precious.txt']);
  });
});
