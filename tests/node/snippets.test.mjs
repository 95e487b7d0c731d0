/** What the embed builder and the kits give to copy. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SaxesParser } from 'saxes';
import { frameBlock } from '../../dist/channels/frame.js';
import { KITS } from '../../dist/builder/kits.js';
import { SNIPPETS } from '../../dist/builder/snippets.js';

/** What an author may choose; each writes attributes of its own. */
const CHOICES = [
  { base: 'https://x.example/a&b/' },
  {
    controls: true,
    theme: 'dark',
    source: 'https://x.example/?a=1&b=2',
    base: 'https://x.example/',
  },
];

/** @throws {Error} where it is not well-formed. */
const parse = (html) => new SaxesParser().write(`<div>${html}</div>`).close();

describe('the snippets are well-formed XML, as EPUB, Blogger and Confluence want them', () => {
  for (const [form, write] of Object.entries(SNIPPETS)) {
    const inHtml = (options) =>
      write(options).filter(({ label }) => label === 'html' || label === 'frame');
    if (!inHtml(CHOICES[0]).length) continue;
    it(form, () => {
      for (const options of CHOICES) for (const { code } of inHtml(options)) parse(code);
    });
  }

  it('a frame with the script that follows its height', () =>
    parse(frameBlock('https://x.example/?a=1&b=2', 'A "title"', { listens: true })));

  it('the text in Sphinx', () => {
    for (const options of CHOICES)
      for (const { code } of SNIPPETS.sphinx(options)) parse(code.replace(/^\.\. raw:: html/, ''));
  });

  it('the shortcode for Hugo', () => {
    const files = KITS.hugo.files({}, '');
    // Its expressions stand in attributes and in the text.
    const template = files['layouts/shortcodes/ai-paths.html'];
    parse(template.replace(/\{\{[^]*?\}\}/g, '').replace('<div >', '<div>'));
  });

  it('are there to be looked at', () =>
    assert.ok(['embed', 'html', 'email', 'frame', 'vitepress'].every((form) => SNIPPETS[form])));
});

it('links to the source in MediaWiki’s own form, which ends at a bracket', () => {
  const linked = (source) => SNIPPETS.mediawiki({ source })[0].code;
  assert.ok(
    linked('https://x.example/?a=1&b=[2]').endsWith(
      '<p>Source: [https://x.example/?a=1&#38;b=%5B2%5D The Three Major Paths of AI Development]</p></div>',
    ),
  );
  assert.equal(linked(), SNIPPETS.html({})[0].code);
});
