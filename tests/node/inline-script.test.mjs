/** The script inside a snippet: nothing in it may look like the syntax of the place that keeps it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import vm from 'node:vm';
import * as channels from 'ai-paths/static';
import { inlineScript } from '../../scripts/build/inline-script.mjs';
import { inRoot } from '../../scripts/lib.mjs';

const inlined = (options = {}) => {
  const snippet = channels.embed({ script: 'inline', ...options });
  const [, code] = /<script>(.*)<\/script><\/div>$/.exec(snippet);
  return { snippet, code };
};

describe('the script inside a snippet', () => {
  const { snippet, code } = inlined();
  const WRONG = {
    'a tag of its own, or a comment of HTML': /<(?!<?=?\/\*>\*\/|\/\*>)/,
    'a new line, which may end a block of HTML': /[\n\r\u2028\u2029]/,
    'what Liquid and Nunjucks read': /\{[{%#]/,
    'the end of a CDATA section of a feed': /\]\]>/,
  };
  for (const [what, pattern] of Object.entries(WRONG))
    it(`has not ${what}`, () => assert.equal(pattern.exec(code)?.[0], undefined));

  it('ends where the snippet ends', () =>
    assert.equal(
      snippet.toLowerCase().indexOf('</script'),
      snippet.length - '</script></div>'.length,
    ));

  it('keeps the notice of the licence', () => assert.ok(code.startsWith('/*! ai-paths |')));

  it('has every sentence that the file has', () => {
    const file = readFileSync(inRoot('dist', 'ai-paths.min.js'), 'utf8');
    for (const sentence of channels.text({ lang: 'zh-Hant' }).match(/[\p{Script=Han}]{8,}/gu))
      if (file.includes(sentence)) assert.ok(code.includes(sentence), sentence);
  });

  it('has no & between a < and the next >, where WordPress writes an entity', () =>
    assert.deepEqual(snippet.match(/<[^>]*&(?!#?\w+;)[^>]*>/g), null));

  it('is the same in every channel that has a script', () => {
    for (const channel of ['shadow', 'page'])
      assert.ok(
        channels[channel]({ script: 'inline' }).includes(`<script>${code}</script>`),
        channel,
      );
  });

  it('is in the URL of the tag for React and MDX, which have no use for braces', () => {
    const data = channels.embed({ script: 'data' });
    const [, src] = /<script src="(data:[^"]*)" async="async"><\/script><\/div>$/.exec(data);
    assert.equal(/[\s{}<>&'\\`]/.exec(src)?.[0], undefined);
    const comma = src.indexOf(',');
    assert.equal(src.slice(0, comma), 'data:text/javascript;charset=utf-8');
    assert.ok(decodeURIComponent(src.slice(comma + 1)) === code);
  });

  it('fits a code block of Webflow, which takes 50,000 characters, in every language', () => {
    for (const lang of ['en', 'zh-Hant', 'zh-Hans'])
      for (const view of ['compare', 'card'])
        assert.ok(
          inlined({ lang, view, controls: true }).snippet.length < 50_000,
          `${lang} ${view}`,
        );
  });
});

describe('code inside a snippet', () => {
  const ROWS = [
    ['"<!-- <b>" + `<i>${1 < 2}</i>`', '"<!-- <b>" + `<i>${1 < 2}</i>`'],
    ['/<(!--|b)\\</.test("<b<")'],
    ['String.raw ? "\\\\<" : ""'],
    ['[1 << 2, 1 <= 2, 1 < 2 && 3 > 2, (() => { let a = 8; a <<= 1; return a })()]'],
    ['(class{#x = 1; get x() { return this.#x }}, JSON.stringify({a:{b:1}}))'],
    ['"{{ a }} {% b %} {# c #}" + /{{2}/.test("{{")'],
    ['1 /* a < b */ + 2 // <c>'],
  ];
  for (const [code] of ROWS)
    it(`means the same: ${code}`, () => {
      const made = inlineScript(code);
      assert.deepEqual(
        JSON.stringify(vm.runInNewContext(made)),
        JSON.stringify(vm.runInNewContext(code)),
      );
      assert.doesNotMatch(made, /<(?!<?=?\/\*>\*\/|\/\*>)|\{[{%#]/);
    });

  it('has neither the mark of an encoding nor a hint to the compiler', () =>
    assert.equal(inlineScript('\uFEFF//# hint\n/*! notice */\nf()'), '/*! notice */f()'));
});

describe('the URL of the script', () => {
  const src = (base) => /<script src="([^"]*)"/.exec(channels.embed({ base }))[1];
  for (const [base, expected] of [
    ['https://x.example/a/app.v2.js?v=3', 'https://x.example/a/app.v2.js?v=3'],
    ['https://x.example/files/AI-PATHS.MJS', 'https://x.example/files/AI-PATHS.MJS'],
    ['https://x.example/a/ai-paths.min.js#x', 'https://x.example/a/ai-paths.min.js#x'],
    ['https://x.example/get?file=b.js', 'https://x.example/get?file=b.js'],
    ['https://x.example/v1.2', 'https://x.example/v1.2/ai-paths.min.js'],
    ['https://x.example/next.js/', 'https://x.example/next.js/ai-paths.min.js'],
    ['/s/ai.js', '/s/ai.js'],
    ['./w/ai.js?v=1', 'w/ai.js?v=1'],
    ['../w', '../w/ai-paths.min.js'],
  ])
    it(`is meant as it is written: ${base}`, () => assert.equal(src(base), expected));

  it('has its folder beside it, for the pages and pictures there', () => {
    const base = 'https://x.example/a/app.v2.js?v=3';
    assert.match(
      channels.page({ base }),
      /og:image" content="https:\/\/x\.example\/a\/preview-en\.png"/,
    );
    assert.match(channels.oembed({ base }), /https:\/\/x\.example\/a\/compare-en\.html/);
  });

  it('has the release’s hash, but not beside the page, which may be on a disk', () => {
    assert.match(channels.embed({ base: 'https://x.example/app.js?v=1' }), / integrity="sha384-/);
    assert.doesNotMatch(channels.embed({ base: './app.js?v=1' }), / integrity=/);
    assert.doesNotMatch(channels.embed({ script: 'data' }), / integrity=/);
  });
});
