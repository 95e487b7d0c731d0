/** Escaped text, read back in its output language, is the same text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { marked } from 'marked';
import { SaxesParser } from 'saxes';
import * as escape from '../../dist/channels/escape.js';

const TEXTS = [
  `a "b" 'c' <d> &e; &lt; {f} |g| *h* _i_ [j] \\k \\ \`l\` #m ~~n~~ end`,
  `'+alert(1)+'`,
  `</script><script>`,
  `<!--`,
  `\\`,
  `\\'`,
  `- item`,
  `1. one`,
  `12) twelve`,
  `+ plus`,
  `# heading`,
  `> quotation`,
  `| a | b |`,
  `\${x}`,
  `中文「字」：『詞』`,
];
const LINES = ['a\nb', 'a\u2028b\u2029c', 'a\r\n\tb'];

/** What an XML parser reads. */
function readXml(xml) {
  const read = {};
  const parser = new SaxesParser();
  parser.on('text', (text) => (read.text = text));
  parser.on('opentag', ({ attributes }) => (read.attribute = attributes.a));
  parser.write(xml).close();
  return read;
}

const unescaped = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(lt|gt|quot|amp));/g, (_, code, name) =>
      code ? String.fromCharCode(code) : { lt: '<', gt: '>', quot: '"', amp: '&' }[name],
    )
    .trim();

for (const text of TEXTS)
  describe(JSON.stringify(text), () => {
    it('in HTML and XML', () => {
      const html = escape.escapeHtml(text);
      assert.deepEqual(readXml(`<x a="${html}">${html}</x>`), { text, attribute: text });
    });

    it('in Markdown: alone, in a heading, in a list, in a table, in bold', () => {
      const markdown = escape.escapeMarkdown(text);
      for (const source of [
        markdown,
        `## ${markdown}`,
        `- ${markdown}`,
        `| ${markdown} |\n| --- |`,
        `**x**: ${markdown}`,
      ]) {
        const html = marked.parse(source);
        assert.ok(unescaped(html).endsWith(text), html);
        assert.doesNotMatch(html, /<(?:code|em|del|a|blockquote|script|d)\b|<ol/);
      }
    });

    it('in JavaScript', () => {
      const code = escape.jsString(text);
      assert.equal(runInNewContext(code), text);
      assert.doesNotMatch(code, /</);
    });

    it('in JSON', () => {
      assert.deepEqual(JSON.parse(escape.jsonValue({ [text]: [text] })), { [text]: [text] });
      assert.doesNotMatch(escape.jsonValue(text), /</);
    });

    it("in PHP, where only \\\\ and \\' mean something", () => {
      const php = escape.phpString(text);
      assert.equal(php.slice(1, -1).replace(/\\([\\'])/g, '$1'), text);
      assert.match(php, /^'(?:[^\\']|\\[\\'])*'$/);
    });

    it('in CSV', () => {
      assert.match(escape.csvCell(text), /^"(?:[^"]|"")*"$/);
      assert.equal(escape.csvCell(text).slice(1, -1).replaceAll('""', '"'), text);
    });
  });

for (const text of LINES)
  it(`new lines stay within a string, ${JSON.stringify(text)}`, () => {
    assert.equal(runInNewContext(escape.jsString(text)), text);
    assert.doesNotMatch(escape.jsString(text), /[\n\r\u2028\u2029]/);
    assert.doesNotMatch(escape.escapeMarkdown(text), /\n/);
  });

it('new lines in Markdown become a space between words', () =>
  assert.equal(unescaped(marked.parse(escape.escapeMarkdown('a\n  b'))), 'a b'));

it('characters that XML cannot hold are replaced', () => {
  const html = escape.escapeHtml('a\0b\u0008c\uffff\ud800d');
  assert.equal(readXml(`<x>${html}</x>`).text, 'a\ufffdb\ufffdc\ufffd\ufffdd');
});

for (const address of [
  'https://x.example/?q=\\',
  'https://x.example/?a=&lt;b',
  'https://x.example/?a=\\*b',
  'https://x.example/?a=1&b={2}*_(3)',
  'https://x.example/`a`|b',
  'https://x.example/#<a>',
  'https://x.example/?&amp;&copy=1',
])
  it(`${address} is the address of a link in Markdown`, () => {
    const html = marked.parse(`[a \\\`](${escape.markdownDestination(address)})`);
    const [, href] = /^<p><a href="([^"]*)">a `<\/a><\/p>/.exec(html) ?? assert.fail(html);
    assert.equal(decodeURI(unescaped(href)), decodeURI(address));
  });
