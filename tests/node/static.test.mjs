/** The built `ai-paths/static` and the command: their output in every channel. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { transform } from 'lightningcss';
import { SaxesParser } from 'saxes';
import * as channels from '../../dist/static.js';
import { LOCALES, locales } from '../../dist/content/locales.js';
import { simplifyText } from '../../scripts/build/texts/chinese.mjs';
import { inRoot } from '../../scripts/lib.mjs';

const normal = (text) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
const lines = readFileSync(inRoot('tests/case-37.txt'), 'utf8')
  .split('\n')
  .map(normal)
  .filter(Boolean);
const written = {
  en: lines.slice(0, 25),
  'zh-Hant': lines.slice(25),
  'zh-Hans': lines.slice(25).map(simplifyText),
};
const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const { integrity, src } = {
  integrity: JSON.parse(readFileSync(inRoot('dist/integrity.json'), 'utf8'))['ai-paths.min.js'],
  src: `https://cdn.jsdelivr.net/npm/ai-paths@${version}/dist/ai-paths.min.js`,
};

/** What is left of HTML without its tags, as excerpts, feeds and mail's plain text are made. */
const stripped = (html) =>
  normal(
    html
      .replace(/<(script|style)\b.*?<\/\1>/gs, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)),
  );

/** @throws {Error} where it is not well-formed. */
const parseXml = (xml) => new SaxesParser().write(xml).close();

const HTML_CHANNELS = ['html', 'email', 'embed', 'shadow'];

describe('the channels', () => {
  for (const lang of locales) {
    const { case: source, words: its } = LOCALES[lang].content;
    const labels = Object.values(source.fields).map(normal);
    const notStated = new RegExp(`(${labels.join('|')}):\\s?${its.notStated}`, 'g');
    for (const channel of [...HTML_CHANNELS, 'text'])
      test(`${channel} of the cards in ${lang} has every sentence in its order, words of different blocks apart, and no other`, () => {
        const output = channels[channel]({ view: 'card', lang });
        const text = channel === 'text' ? normal(output) : stripped(output);
        assert.equal(normal(text.replace(notStated, '')), normal(written[lang].join(' ')));
      });
    for (const channel of [
      'html',
      'email',
      'text',
      'embed',
      'markdown',
      'csv',
      'json',
      'shadow',
      'page',
    ])
      test(`${channel} of the comparison in ${lang} has every field's text`, () => {
        const output = normal(
          channels[channel]({ lang })
            .replace(/\\(.)/g, '$1')
            .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)),
        );
        const fields = written[lang].filter((line) =>
          labels.some((label) => line.startsWith(`${label}:`)),
        );
        assert.equal(fields.length, 14);
        for (const line of fields)
          assert.ok(output.includes(line.slice(line.indexOf(':') + 1).trim()), line);
      });
  }

  test('html is one line without comments, braces, scripts or styles, and every attribute is quoted', () => {
    const html = channels.html({ source: 'https://example.com/?a=1&b={2}' });
    assert.doesNotMatch(html, /[\n{}]|<!--|<script|<style| style=|=[^"\s>]*[\s>](?![^<]*")/);
    assert.match(html, /href="https:\/\/example\.com\/\?a=1&#38;b=/);
    for (const [, tag] of html.matchAll(/<(\w+)/g))
      assert.match(tag, /^(h\d|p|span|strong|ul|li|div|a)$/);
    for (const [, name] of html.matchAll(/ ([\w-]+)="/g))
      assert.match(name, /^(data-ai-paths|lang|dir|aria-hidden|href)$/);
  });

  test('markdown ends what is bold before the colon: after a full-width one its asterisks would be text', () => {
    const options = { view: 'card', fields: 'costs', sections: 'paths' };
    assert.match(channels.markdown({ ...options, lang: 'zh-Hant' }), /^- \*\*代價\*\*：\S/m);
    assert.match(channels.markdown({ ...options, lang: 'zh-Hans' }), /^- \*\*代价\*\*：\S/m);
    assert.match(channels.markdown(options), /^- \*\*Costs\*\*: \S/m);
  });

  test('email has neither a marker nor a style', () => {
    assert.doesNotMatch(channels.email(), /data-ai-paths|<section|style|class=/);
  });

  /** The script's tag, with the hash that `Integrity-Policy` asks for. */
  const pinned = (src, loading = 'defer') =>
    `<script src="${src}" integrity="${integrity}" crossorigin="anonymous" ${loading}="${loading}"></script>`;

  test('embed, shadow and page pin the script by version and hash', () => {
    for (const channel of ['embed', 'shadow', 'page'])
      assert.ok(channels[channel]().includes(pinned(src)));
    assert.ok(channels.embed({}, { loading: 'async' }).endsWith(`${pinned(src, 'async')}</div>`));
    for (const base of ['', '/', '//?a=/b#c', '/ai-paths.min.js'])
      assert.match(
        channels.embed({ base: `https://example.com/w${base}` }),
        /src="https:\/\/example\.com\/w\/ai-paths\.min\.js"/,
      );
  });

  for (const [base, src] of [
    ['./', 'ai-paths.min.js'],
    ['.', 'ai-paths.min.js'],
    ['./ai-paths.min.js', 'ai-paths.min.js'],
    ['./w', 'w/ai-paths.min.js'],
    ['../w/', '../w/ai-paths.min.js'],
    ['..', '../ai-paths.min.js'],
  ])
    test(`a script beside the page, at ${base}, has no hash, because Chromium refuses one on a page from the disk`, () => {
      for (const channel of ['embed', 'shadow', 'page'])
        assert.ok(
          channels[channel]({ base }).includes(`<script src="${src}" defer="defer"></script>`),
        );
      assert.throws(() => channels.oembed({ base }), /need a full URL/);
    });

  for (const [base, src] of [
    ['/', '/ai-paths.min.js'],
    ['/assets//', '/assets/ai-paths.min.js'],
    ['https://example.com/w/', 'https://example.com/w/ai-paths.min.js'],
  ])
    test(`a script of a server, at ${base}, has its hash`, () => {
      for (const channel of ['embed', 'shadow', 'page'])
        assert.ok(channels[channel]({ base }).includes(pinned(src)));
    });

  for (const base of ['/'])
    test(`oembed needs a full URL, not ${base}`, () => {
      assert.throws(() => channels.oembed({ base }), /need a full URL/);
    });

  test('a base of 80,000 slashes is read at once', () => {
    const start = performance.now();
    channels.embed({ base: `https://example.com/${'/'.repeat(80_000)}x${'/'.repeat(80_000)}` });
    assert.ok(performance.now() - start < 500);
  });

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

  test('csv has a byte order mark, an unquoted name of its first column, and quoted cells', () => {
    const [head, first] = channels.csv().split('\r\n');
    assert.match(head, /^\uFEFFCase 37,"🔥 Path One: Compute Maximalism — “Bigger is Better”","/);
    assert.equal(
      first,
      '"Representatives","Jensen Huang, NVIDIA, OpenAI, and others","Elon Musk, Tesla / xAI","Not stated"',
    );
  });

  test('json names what is not stated as null', () => {
    const data = JSON.parse(channels.json({ paths: 'pragmatism', fields: 'risks' }));
    assert.deepEqual(
      data.paths.map(({ id, fields }) => [id, fields]),
      [['pragmatism', { risks: null }]],
    );
  });

  test('oembed is of the type rich, with a sandboxed frame', () => {
    const data = JSON.parse(channels.oembed({ page: 'https://example.com/c.html' }));
    assert.equal(data.type, 'rich');
    assert.equal(data.version, '1.0');
    assert.match(
      data.html,
      /^<blockquote><a href="https:\/\/example\.com\/c\.html">Case 37 \| [^<]*<\/a><\/blockquote><iframe src="https:\/\/example\.com\/c\.html" .* sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"/,
    );
    assert.match(data.html, / width="100%" height="600" frameborder="0"/);
    assert.doesNotMatch(data.html, / style=/);
  });

  for (const [options, name] of [
    [{}, 'compare-en.html'],
    [{ view: 'card', lang: 'zh-TW' }, 'card-zh-Hant.html'],
    [
      { paths: 'energy compute', theme: 'dark', headingLevel: 3, controls: true },
      'compare-en.html?paths=energy+compute&theme=dark&heading-level=3&controls=controls',
    ],
  ])
    test(`oembed names the page ${name} in the folder of the script`, () => {
      const { html } = JSON.parse(channels.oembed({ ...options, base: 'https://example.com/w' }));
      const [, href] = /<a href="([^"]*)"/.exec(html);
      assert.equal(href.replaceAll('&#38;', '&'), `https://example.com/w/${name}`);
    });

  for (const [options, size, message] of [
    [{}, {}, 'base: missing'],
    [{ page: 'javascript:alert(1)' }, {}, 'page: "javascript:alert(1)" is not a URL'],
    [{ page: 'https://e.com/' }, { width: '"><script>' }, 'width: ""><script>" is not a whole'],
    [{ page: 'https://e.com/' }, { height: 0 }, 'height: "0" is not a whole number of pixels'],
  ])
    test(`oembed refuses ${JSON.stringify([options, size])}`, () => {
      assert.throws(
        () => channels.oembed(options, size),
        (error) => error instanceof channels.OptionError && error.message.startsWith(message),
      );
    });

  const source = 'https://example.com/?a=1&b={2}<3>';
  const choices = [
    {},
    { view: 'card' },
    { fields: 'none' },
    { paths: 'energy', controls: true, theme: 'dark', source },
    { view: 'card', sections: 'futures', controls: true, lang: 'zh-Hant', source },
  ];

  for (const channel of [...HTML_CHANNELS, 'page'])
    for (const options of choices)
      test(`${channel} ${JSON.stringify(options)} is well-formed XML`, () => {
        const output = channels[channel](options);
        parseXml(channel === 'page' ? output : `<div>${output}</div>`);
      });

  test('shadow keeps words apart where a reading view drops what is hidden', () => {
    for (const view of ['card', 'compare']) {
      const { title, subtitle } = LOCALES.en.content.case;
      const html = channels
        .shadow({ view })
        .replace(/<(\w+)[^>]* aria-hidden="true"[^>]*>[^<]*<\/\1>/g, '');
      const text = stripped(html);
      assert.ok(text.includes(`${title} ${subtitle}`), text.slice(0, 300));
      assert.doesNotMatch(text, /\w:\w/);
    }
  });

  for (const channel of ['embed', 'shadow', 'page'])
    test(`${channel} has its source below the element, in a paragraph that says its language`, () => {
      const output = channels[channel]({ source, lang: 'zh-HK' });
      const [, below] = output.split('</ai-paths-compare>');
      assert.match(below, /^(?:<\/div>)? <p lang="zh-HK" dir="ltr">來源：<a href="https:/);
      assert.doesNotMatch(channels[channel](), /<p lang/);
    });

  test('the HTML in oembed is well-formed XML', () => {
    const { html } = JSON.parse(channels.oembed({ page: source }));
    parseXml(`<div>${html}</div>`);
  });

  test('no line of email is longer than mail allows, whatever stands in it, and no word changes', () => {
    const long = `https://example.com/?${'x'.repeat(3000)}`;
    for (const options of [...choices, { source: long }, { lang: 'zh-Hant', source: long }]) {
      const mail = channels.email(options);
      for (const line of mail.split('\n')) assert.ok(Buffer.byteLength(line) <= 998, line);
      const [, href] = /href="([^"]*)"/.exec(mail) ?? [];
      // A URL loses its new lines. (https://url.spec.whatwg.org/#concept-basic-url-parser)
      if (options.source)
        assert.equal(
          href.replace(/\n/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)),
          new URL(options.source).href,
        );
      assert.equal(stripped(mail), stripped(channels.html(options)));
    }
  });

  test('html2text, which makes the text part of mail, keeps labels and texts apart', (context) => {
    const { error, stdout } = spawnSync('html2text', ['-utf8', '-width', '2000'], {
      input: channels.email({ view: 'card' }),
      encoding: 'utf8',
    });
    if (error && !process.env.CI) return context.skip('html2text is not installed');
    assert.ifError(error);
    const plain = normal(stdout.replace(/[*_#]/g, ''));
    for (const line of written.en.filter((text) => /^(Costs|Core Belief|Rep|Adv)/.test(text)))
      assert.ok(plain.includes(line), `${line} in ${plain}`);
  });

  describe('at a glance, with fields="none"', () => {
    const { futures, paths } = JSON.parse(channels.json());
    for (const view of ['card', 'compare'])
      for (const channel of [...HTML_CHANNELS, 'page', 'text', 'markdown', 'json', 'csv'])
        test(`${channel} of the view ${view} has names, slogans and futures, and no field`, () => {
          const output = channels[channel]({ view, fields: 'none' });
          const text = stripped(output);
          for (const { name, slogan } of paths) {
            assert.ok(text.includes(normal(name)), name);
            assert.ok(text.includes(normal(slogan)), slogan);
          }
          for (const { future } of futures.paths) assert.ok(text.includes(normal(future)), future);
          for (const { fields } of paths)
            for (const field of Object.values(fields))
              if (field) assert.ok(!text.includes(normal(field)), field);
          assert.doesNotMatch(text, /Costs|compared|Not stated: /);
        });
  });

  describe('shadow, for pages of your own', () => {
    test('has every word once, and in the page', () => {
      for (const view of ['card', 'compare']) {
        const output = channels.shadow({ view, controls: true });
        assert.doesNotMatch(output, /<template/);
        const text = stripped(output);
        for (const sentence of ['Bigger is Better', 'Jensen Huang', 'Control the Foundation'])
          assert.equal(text.split(sentence).length, 2, sentence);
        assert.doesNotMatch(text, /繁體中文/);
      }
    });

    test('has a style sheet that hits nothing but the widget', () => {
      const [, css] = /<style>(.*?)<\/style>/s.exec(channels.shadow());
      const seen = [];
      transform({
        filename: 'shadow.css',
        code: Buffer.from(css),
        visitor: { Selector: (selector) => void seen.push(selector[0]) },
      });
      assert.ok(seen.length > 50);
      for (const first of seen) assert.deepEqual(first, { type: 'class', name: 'ai-paths-shadow' });
    });
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
      for (const channel of [
        'html',
        'email',
        'embed',
        'shadow',
        'page',
        'markdown',
        'text',
        'json',
        'csv',
      ])
        assert.throws(
          () => channels[channel](options),
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
    for (const channel of ['html', 'markdown', 'json', 'email', 'text']) {
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
    for (const channel of [
      'html',
      'email',
      'embed',
      'shadow',
      'page',
      'oembed',
      'markdown',
      'text',
      'json',
      'csv',
    ])
      assert.match(stdout, new RegExp(`ai-paths ${channel}\\b`));
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
