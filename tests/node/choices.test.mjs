/** The effect of single options on each channel. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { channels, WORDED } from '../support/channels.mjs';

describe('an option without a value is its default', () => {
  for (const name of [
    'view',
    'paths',
    'fields',
    'sections',
    'theme',
    'headingLevel',
    'lang',
    'source',
    'base',
  ])
    for (const empty of [undefined, null, ''])
      it(`${name}: ${JSON.stringify(empty)}`, () => {
        for (const channel of WORDED)
          assert.equal(channels[channel]({ [name]: empty }), channels[channel](), channel);
      });

  it('controls: false', () => assert.equal(channels.embed({ controls: false }), channels.embed()));
});

describe('a heading in markdown has the level', () => {
  const levels = (options) =>
    [...channels.markdown(options).matchAll(/^(#+) /gm)].map(([, { length }]) => length);
  for (const [options, expected] of [
    [{ view: 'card' }, [2, 3, 3, 3, 3]],
    [{ view: 'card', headingLevel: 6 }, [6, 6, 6, 6, 6]],
    [{ view: 'card', headingLevel: 1, paths: 'energy' }, [1, 2, 2]],
    [{ view: 'card', headingLevel: 4, sections: 'paths' }, [4, 4, 4]],
    [{ headingLevel: 4, sections: 'futures' }, [4]],
    [{ sections: 'intro' }, []],
  ])
    it(`${expected} with ${JSON.stringify(options)}`, () =>
      assert.deepEqual(levels(options), expected));
});

describe('a list in markdown', () => {
  it('has its items on lines of their own, without blank lines between', () => {
    const lines = channels.markdown({ sections: 'futures' }).split('\n');
    assert.deepEqual(
      lines.map((line) => line.slice(0, 2)),
      ['##', '', '- ', '- ', '- ', ''],
    );
  });

  it('has the paths alone, one per item, where no field is chosen', () => {
    const lines = channels.markdown({ sections: 'paths', fields: 'none' }).trimEnd().split('\n');
    assert.equal(lines.length, 3);
    for (const line of lines) assert.match(line, /^- \S/);
  });
});

describe('json has only what was chosen', () => {
  const SECTIONS = {
    title: ['series', 'title', 'subtitle'],
    intro: ['intro'],
    paths: ['fields', 'paths', 'notStated'],
    futures: ['futures'],
    conclusion: ['conclusion'],
  };
  for (const [sections, keys] of Object.entries(SECTIONS))
    it(`${sections}: ${keys}`, () =>
      assert.deepEqual(Object.keys(JSON.parse(channels.json({ sections }))), ['lang', ...keys]));

  it('source: as it was given', () =>
    assert.equal(
      JSON.parse(channels.json({ source: 'https://example.com/?a=1&b=2' })).source,
      'https://example.com/?a=1&b=2',
    ));
});

describe('the script', () => {
  for (const [base, src] of [
    ["https://example.com/it's/", 'https://example.com/it&#39;s/ai-paths.min.js'],
    ['https://example.com/a&b', 'https://example.com/a&#38;b/ai-paths.min.js'],
    ['http://localhost:8000', 'http://localhost:8000/ai-paths.min.js'],
  ])
    it(`comes from the folder ${base}`, () => {
      for (const channel of ['embed', 'shadow', 'page'])
        assert.ok(channels[channel]({ base }).includes(`<script src="${src}"`), channel);
    });
});

describe('the theme', () => {
  for (const [theme, scheme] of [
    [undefined, 'light dark'],
    ['light', 'light'],
    ['dark', 'dark'],
  ])
    it(`${theme} makes a page of the colour scheme ${scheme}, and no class of another`, () => {
      const page = channels.page({ theme });
      assert.ok(page.includes(`<meta name="color-scheme" content="${scheme}" />`));
      assert.ok(page.includes(`html{color-scheme:${scheme};`));
      for (const [, names] of channels.shadow({ theme }).matchAll(/part="base" class="([^"]*)"/g))
        assert.deepEqual(
          names.split(' ').filter((name) => /light|dark|undefined|null/.test(name)),
          theme ? [theme] : [],
        );
      assert.equal(channels.html({ theme }).includes('data-theme='), !!theme);
    });
});

describe('the controls', () => {
  it('have a room in shadow, for each path and each language, which nobody sees or reaches', () => {
    for (const view of ['card', 'compare']) {
      const shadow = channels.shadow({ view, controls: true, paths: 'energy' });
      assert.equal(shadow.match(/ class="room"/g).length, 1);
      assert.match(shadow, /\.room ?\{ ?visibility: ?hidden/);
      assert.doesNotMatch(shadow, /undefined|\[object|=>|@click/);
      assert.match(shadow, / data-path="energy"[^>]* aria-pressed="true"/);
      assert.match(shadow, / data-path="compute"[^>]* aria-pressed="false"/);
    }
  });

  it('are no matter without the choice, or in a channel without a script', () => {
    assert.doesNotMatch(channels.shadow(), /class="room"|<button/);
    for (const channel of ['html', 'email', 'markdown', 'text', 'csv', 'json'])
      assert.doesNotMatch(channels[channel]({ controls: true }), /<button/);
  });
});

describe('a frame of oembed', () => {
  const page = 'https://example.com/';
  for (const [size, width, height] of [
    [undefined, 800, 600],
    [{ width: 400 }, 400, 600],
    [{ height: 1 }, 800, 1],
  ])
    it(`is ${width} by ${height} px with ${JSON.stringify(size)}`, () => {
      const data = JSON.parse(channels.oembed({ page }, size));
      assert.deepEqual([data.width, data.height], [width, height]);
      assert.ok(data.html.includes(` height="${height}"`));
    });

  for (const size of [{ width: 1.5 }, { width: -1 }, { height: NaN }, { height: '600' }])
    it(`refuses ${JSON.stringify(size)}`, () =>
      assert.throws(() => channels.oembed({ page }, size), channels.OptionError));
});
