/**
 * The text as plain HTML on a phone, in what widespread themes declare for it. In one engine: where a
 * line breaks is a matter of the fonts that it finds.
 */
import { expect } from '@open-wc/testing';
import type * as Channels from '../../src/entry/channels.js';
import { openPage } from './built.js';

const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;

const PHONE = '<meta name="viewport" content="width=device-width">';

/** Where a post's text stands, and the rules that reach a table in it; what only decorates is left out. */
const THEMES: Record<string, string> = {
  // Ghost 5.130, theme Source, built/screen.css. Its own look of tables is for those that stand in the post itself.
  'Ghost’s theme Source':
    'html { font-size: 62.5% } body { margin: 0; font: 1.6rem/1.6 sans-serif } p, h2, h3 { overflow-wrap: break-word } main { font-size: 1.7rem; letter-spacing: -0.01em; word-break: break-word; margin: 0 clamp(24px, 1.7032rem + 1.9355vw, 48px) }',
  // WordPress 6.1, theme.json of Twenty Twenty-Three: padding and font size of a post.
  'WordPress’s Twenty Twenty-Three':
    'body { margin: 0; font: 400 1rem/1.6 sans-serif; font-size: clamp(1rem, 1rem + 0.5vw, 1.125rem) } main { padding: 0 clamp(1.5rem, 5vw, 2rem) }',
};

const CONTENT: Record<string, Channels.StaticOptions> = {
  comparison: { lang: 'en' },
  'comparison in Chinese': { lang: 'zh-Hant' },
  cards: { lang: 'en', view: 'card' },
};

/** The pieces that a browser has torn words into, line by line. */
function pieces(body: HTMLElement): string[] {
  const document = body.ownerDocument;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\p{Script=Latin}{2,}/gu)) {
      const lines = new Map<number, string>();
      [...word].forEach((letter, place) => {
        const range = document.createRange();
        range.setStart(node, index + place);
        range.setEnd(node, index + place + 1);
        const top = Math.round(range.getBoundingClientRect().top);
        lines.set(top, (lines.get(top) ?? '') + letter);
      });
      if (lines.size > 1) found.push([...lines.values()].join('|'));
    }
  return found;
}

for (const [theme, css] of Object.entries(THEMES))
  describe(`size: On a phone, in themes of Ghost and WordPress, the plain text is readable without the script: ${theme}`, () => {
    for (const channel of ['html', 'embed'] as const)
      for (const [what, options] of Object.entries(CONTENT))
        it(`${channel}, ${what}`, async () => {
          const text = channels[channel]({ ...options, base: 'https://cdn.example/' });
          for (const width of [320, 360, 390]) {
            const markup = `<html lang="en"><head>${PHONE}<style>${css}</style></head><body><main>${text}</main></body></html>`;
            const frame = await openPage(markup, { width, scripts: false });
            const { body, documentElement: page } = frame.contentDocument as Document;
            expect(page.scrollWidth, `${width} px`).to.be.at.most(page.clientWidth);
            expect(pieces(body), `${width} px`).to.eql([]);
            const cells = [...body.querySelectorAll('td, tbody th')];
            for (const cell of cells) expect(cell.clientWidth, cell.innerHTML).to.be.above(64);
          }
        });
  });
