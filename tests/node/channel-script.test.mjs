/** How the channels load the script, and where oEmbed finds the page. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { channels, integrity, SCRIPTED, version } from '../support/channels.mjs';

const src = `https://cdn.jsdelivr.net/npm/ai-paths@${version}/dist/ai-paths.min.js`;

describe('the script', () => {
  test('is in the widget, in the page of its own, and nowhere else', () =>
    assert.deepEqual(SCRIPTED, ['embed', 'shadow', 'page']));

  /** The script's tag, with the hash that `Integrity-Policy` asks for. */
  const pinned = (src, loading = 'defer') =>
    `<script src="${src}" integrity="${integrity}" crossorigin="anonymous" ${loading}="${loading}"></script>`;

  test('embed, shadow and page pin the script by version and hash', () => {
    for (const channel of SCRIPTED) assert.ok(channels[channel]().includes(pinned(src)));
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
      for (const channel of SCRIPTED)
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
      for (const channel of SCRIPTED) assert.ok(channels[channel]({ base }).includes(pinned(src)));
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

  const source = 'https://example.com/?a=1&b={2}<3>';
  for (const channel of SCRIPTED)
    test(`${channel} has its source below the element, in a paragraph that says its language`, () => {
      const output = channels[channel]({ source, lang: 'zh-HK' });
      const [, below] = output.split('</ai-paths-compare>');
      assert.match(below, /^(?:<\/div>)? <p lang="zh-HK" dir="ltr">來源：<a href="https:/);
      assert.doesNotMatch(channels[channel](), /<p lang/);
    });
});

describe('oembed', () => {
  test('oembed is of the type rich, with a sandboxed frame', () => {
    const data = JSON.parse(channels.oembed({ page: 'https://example.com/c.html' }));
    assert.equal(data.type, 'rich');
    assert.equal(data.version, '1.0');
    assert.match(
      data.html,
      /^<blockquote><a href="https:\/\/example\.com\/c\.html">Case 37 &#124; [^<]*<\/a><\/blockquote><iframe src="https:\/\/example\.com\/c\.html" .* sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"/,
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
});
