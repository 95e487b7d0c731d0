/** The options of the functions: what becomes of them, and what is refused; and where the functions run. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { inRoot } from '../../scripts/lib.mjs';
import { ALL, channels, PAGE, WORDED } from '../support/channels.mjs';

describe('the options', () => {
  test('the elements get the options as their attributes, and markers as data', () => {
    const options = {
      view: 'card',
      paths: ['energy', 'compute'],
      fields: 'costs',
      sections: 'paths',
      theme: 'dark',
      headingLevel: 3,
      controls: true,
      lang: 'zh-HK',
    };
    const [element] = channels.embed(options).match(/<ai-paths-card[^>]*>/);
    assert.equal(
      element,
      '<ai-paths-card lang="zh-HK" paths="energy compute" fields="costs" sections="paths" theme="dark" heading-level="3" controls="controls">',
    );
    assert.match(
      channels.html(options),
      /^<div data-ai-paths="card" lang="zh-HK" dir="ltr" data-paths="energy compute" data-fields="costs"/,
    );
    assert.match(channels.html(options), /<h3>/);
  });

  const wrong = [
    [{ view: 'tile' }, 'view: "tile" is not one of: compare card'],
    [{ view: 'card compare' }, 'view: "card compare" is not one of: compare card'],
    [{ paths: {} }, 'paths: object is not one of: compute'],
    [{ paths: [Symbol('x')] }, 'paths: symbol is not one of: compute'],
    [{ view: Symbol('x') }, 'view: symbol is not one of: compare card'],
    [{ theme: Object.create(null) }, 'theme: object is not one of: light dark'],
    [{ lang: { toString: () => 'en' } }, 'lang: object is not text'],
    [{ source: { toString: () => 'https://example.com/' } }, 'source: object is not text'],
    [{ base: 1 }, 'base: number is not text'],
    [{ fields: 'none costs' }, 'fields: "none" is not one of: representatives'],
    [{ paths: 'solar' }, 'paths: "solar" is not one of: compute energy pragmatism'],
    [
      { fields: ['x'] },
      'fields: "x" is not one of: representatives belief advantages costs risks potential, or none alone',
    ],
    [{ sections: 'x' }, 'sections: "x" is not one of: title intro'],
    [{ theme: 'blue' }, 'theme: "blue" is not one of: light dark'],
    [{ headingLevel: 9 }, 'headingLevel: "9" is not one of: 1 2 3 4 5 6'],
    [{ lang: 'x y' }, 'lang: "x y" is not a language tag'],
    [{ source: 'javascript:alert(1)' }, 'source: "javascript:alert(1)" is not a URL'],
    [{ base: 'x.example/w' }, 'base: "x.example/w" is not a URL'],
    [{ base: '//x.example/w' }, 'base: "//x.example/w" is not a URL'],
    [{ base: '/\\\\x.example' }, 'base: "/'],
    [{ base: './a b' }, 'base: "./a b" is not a URL'],
  ];
  for (const [options, message] of wrong)
    test(`${JSON.stringify(options)} is refused`, () => {
      for (const channel of ALL)
        assert.throws(
          () => channels[channel]({ page: PAGE, ...options }),
          (error) => error instanceof channels.OptionError && error.message.startsWith(message),
        );
    });

  test('options that throw are refused', () => {
    const options = {
      get paths() {
        throw new Error('broken');
      },
    };
    assert.throws(() => channels.html(options), {
      constructor: channels.OptionError,
      message: 'options: cannot be read (Error: broken)',
    });
  });

  test('options that change while they are read are read once', () => {
    const values = ['https://example.com/', 'javascript:alert(1)'];
    const options = { get: () => values.shift() ?? 'javascript:alert(1)', enumerable: true };
    // A table for spreadsheets has no source.
    for (const channel of WORDED.filter((name) => name !== 'csv')) {
      values.splice(0, 2, 'https://example.com/', 'javascript:alert(1)');
      const output = channels[channel](Object.defineProperty({}, 'source', options));
      assert.ok(output.includes('https://example.com/'), channel);
      assert.ok(!output.includes('javascript:'), channel);
    }
  });

  test('works in a worker, where there is no document', async () => {
    const worker = new Worker(
      `import { html } from ${JSON.stringify(new URL('../../dist/static.js', import.meta.url).href)};
       import { parentPort } from 'node:worker_threads';
       parentPort.postMessage([typeof document, html({ paths: 'energy' })]);`,
      { eval: true, type: 'module', execArgv: ['--input-type=module'] },
    );
    const [document, output] = await new Promise((done, failed) =>
      worker.on('message', done).on('error', failed),
    );
    assert.equal(document, 'undefined');
    assert.equal(output, channels.html({ paths: 'energy' }));
    await worker.terminate();
  });
});

/** Runs a module where nothing is but the language and what is handed in; prints what it exports. */
const ALONE = `
import { readFile } from 'node:fs/promises';
import { createContext, SourceTextModule } from 'node:vm';
const context = createContext({ URL, URLSearchParams });
const modules = new Map();
const load = async (url) => {
  if (!modules.has(url))
    modules.set(url, new SourceTextModule(await readFile(new URL(url), 'utf8'), { context, identifier: url }));
  return modules.get(url);
};
const entry = await load(process.argv[1]);
await entry.link((specifier, from) => {
  if (!specifier.startsWith('.')) throw new Error('not a file of its own: ' + specifier);
  return load(new URL(specifier, from.identifier).href);
});
await entry.evaluate();
const { OptionError, CHANNELS, ...channels } = entry.namespace;
const page = 'https://example.com/';
console.log(JSON.stringify(Object.fromEntries(
  Object.entries(channels).map(([name, channel]) => [name, channel({ page, lang: 'zh-HK' })]),
)));
`;

test('the channels use nothing that only Node has, so that Deno, a browser or a worker can run them', () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--no-warnings',
      '--experimental-vm-modules',
      '--input-type=module',
      '-e',
      ALONE,
      pathToFileURL(inRoot('dist/static.js')).href,
    ],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  const { OptionError, CHANNELS, ...here } = channels;
  assert.ok(OptionError);
  assert.deepEqual([...Object.keys(CHANNELS), 'widget'].sort(), Object.keys(here).sort());
  const page = 'https://example.com/';
  const expected = Object.entries(here).map(([name, channel]) => [
    name,
    channel({ page, lang: 'zh-HK' }),
  ]);
  assert.ok(expected.length > 9);
  assert.deepEqual(JSON.parse(stdout), Object.fromEntries(expected));
});
