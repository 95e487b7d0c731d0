/** Short articles in a reader view: the author's own sentences stay beside the snippet's. */
import { expect } from '@open-wc/testing';
import { channels } from './reading.js';
import { BUILT } from './support.js';

const { readerView } = (await import(`${location.origin}${BUILT}/filters.js`)) as {
  readerView(markup: string): string;
};

const PAGES: readonly ((content: string) => string)[] = [
  (content) => `<article>${content}</article>`,
  (content) =>
    `<header><nav><a href="/">Home</a></nav></header><main><h1>Title</h1>${content}</main><footer>The end</footer>`,
  (content) => content,
];

/** How many of the author's paragraphs stand before the snippet and after it. */
const LENGTHS = [
  [1, 0],
  [0, 1],
  [1, 1],
  [3, 3],
  [8, 8],
] as const;

const source = 'https://example.com/';

/** docs/hosts/limits.md says what becomes of `embed` with a source. */
const SNIPPETS = [
  ['html', {}],
  ['html', { source }],
  ['email', {}],
  ['email', { source }],
  ['embed', {}],
] as const;

const paragraphs = (place: string, count: number) =>
  `<p>${place} the widget, an author writes a sentence, with commas in it.</p>`.repeat(count);

describe('a short article in a reader view', () => {
  for (const [channel, options] of SNIPPETS)
    it(`readers: In a short article, a reader view shows the author’s paragraphs and the snippet: ${channel}${'source' in options ? ' with a source' : ''}`, () => {
      for (const view of ['card', 'compare'] as const)
        for (const page of PAGES)
          for (const [before, after] of LENGTHS) {
            const snippet = channels[channel]({ ...options, view });
            const body = page(paragraphs('Before', before) + snippet + paragraphs('After', after));
            const found = readerView(`<title>Title</title><body>${body}`);
            const times = (words: string) => found.split(words).length - 1;
            expect(
              ['Before the widget', 'After the widget', 'Jensen Huang', 'luxury game'].map(times),
              `${view}: ${body.slice(0, 60)}`,
            ).to.eql([before, after, 1, 1]);
          }
    });
});
