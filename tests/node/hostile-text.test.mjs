/**
 * A text with every character that is special in a channel. The author's text has few of them, but the
 * next text may have more. Uses the unbundled modules, which share their content with this test.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as channels from '../../dist/channels/index.js';
import { LOCALES } from '../../dist/content/locales.js';

const TEXT = `a "b" 'c' <d> &e; {f} |g| *h* _i_ [j] \\k \`l\` #m </script> end`;
const SOURCE = 'https://example.com/?a="b"&c=<d>';

/** HTML to the text that it shows, block by block. */
const decode = (html) =>
  html.replace(/<[^>]*>/g, '\n').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));

/** The cells of a CSV file (RFC 4180), row by row. */
function cellsOf(csv) {
  const rows = [[]];
  for (const [, quoted, end] of csv.replace(/^\uFEFF/, '').matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1).push(quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a text with the characters that mean something', () => {
  before(() => {
    const { case: source, words } = LOCALES.en.content;
    const path = source.paths[0];
    Object.assign(source, {
      series: `A ${TEXT}`,
      title: `T ${TEXT}`,
      intro: `I ${TEXT}`,
      conclusion: [`C ${TEXT}`],
    });
    Object.assign(source.fields, { costs: `L ${TEXT}` });
    Object.assign(path, { name: `N ${TEXT}`, future: `F ${TEXT}` });
    Object.assign(path.fields, { costs: `V ${TEXT}` });
    Object.assign(words, { source: `S ${TEXT}`, choosePaths: `P ${TEXT}` });
  });

  const all = ['T', 'I', 'C', 'L', 'N', 'F', 'V', 'S'].map((letter) => `${letter} ${TEXT}`);
  const missing = (output) => all.filter((text) => !output.includes(text));

  for (const view of ['card', 'compare']) {
    for (const channel of ['html', 'email', 'embed', 'page', 'shadow'])
      it(`is text in ${channel}, and nothing of it is markup (${view})`, () => {
        const html = channels[channel]({ view, source: SOURCE, controls: true });
        const own = html.replace(/<(style|script)\b.*?<\/\1>/gs, '');
        assert.deepEqual(missing(decode(own)), []);
        assert.doesNotMatch(own, /<d>|[{}]|&(?!#\d+;)/);
        assert.match(own, /href="https:\/\/example\.com\/\?a=%22b%22&#38;c=%3Cd%3E"/);
      });

    it(`is text in an attribute of shadow (${view})`, () => {
      const [, label] = /aria-label="([^"]*)"/.exec(channels.shadow({ view, controls: true }));
      assert.equal(decode(label), `P ${TEXT}`);
    });

    it(`is text in markdown, and nothing of it is markup (${view})`, () => {
      const markdown = channels.markdown({ view, source: SOURCE });
      assert.deepEqual(
        missing(
          markdown
            .replace(/\\([!-/:-@[-`{-~])/g, '$1')
            .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)),
        ),
        [],
      );
      const text = markdown.replaceAll(`S ${TEXT}`, '');
      for (const start of ['<d', '&e;', '{f', '|g', '*h', '_i', '[j', '\\k', '`l', '#m'])
        assert.ok(!text.replaceAll(`\\${start}`, '').includes(start), `${start} is not escaped`);
    });

    it(`is itself in text (${view})`, () =>
      assert.deepEqual(missing(channels.text({ view, source: SOURCE })), []));
  }

  it('is in the cells of csv', () => {
    const [head, ...rows] = cellsOf(channels.csv({ fields: 'belief costs' }));
    assert.equal(head.length, 4);
    assert.equal(head[0], `A ${TEXT}`);
    assert.ok(head[1].includes(`N ${TEXT}`));
    assert.deepEqual(rows[1].slice(0, 2), [`L ${TEXT}`, `V ${TEXT}`]);
    assert.equal(rows.length, 2);
  });

  it('is in the values of json', () => {
    const data = JSON.parse(channels.json());
    assert.equal(data.intro, `I ${TEXT}`);
    assert.equal(data.paths[0].fields.costs, `V ${TEXT}`);
  });

  it('is in the title of a page and of an oEmbed frame, each in its own way', () => {
    const [, title] = /<title>(.*?)<\/title>/.exec(channels.page());
    assert.ok(decode(title).endsWith(`T ${TEXT}`));
    const data = JSON.parse(channels.oembed({ page: SOURCE }));
    assert.ok(data.title.endsWith(`T ${TEXT}`));
    const [, attribute] = / title="(.*?)"/.exec(data.html);
    assert.ok(decode(attribute).endsWith(`T ${TEXT}`));
    assert.match(data.html, /<iframe src="[^"<>{}]*" title="[^"<>{}]*" width="100%"/);
  });
});
