/** Short articles in a reader view: the author's own sentences stay beside the snippet's. */
import { expect } from '@open-wc/testing';
import type { StaticOptions, Widget } from '../../src/entry/channels.js';
import { channels } from './reading.js';
import { BUILT } from './support.js';

type Component<T> = (source: string, made: Widget) => T;

const { readerView, reactComponent, vueComponent } = (await import(
  `${location.origin}${BUILT}/filters.js`
)) as {
  readerView(markup: string): string;
  readonly reactComponent: Component<Promise<string>>;
  readonly vueComponent: Component<string>;
};

const { COMPONENTS } = (await import(`${location.origin}/dist/builder/components.js`)) as {
  readonly COMPONENTS: Readonly<
    Record<'react' | 'vue', { files(defaults: StaticOptions): Readonly<Record<string, string>> }>
  >;
};

const component = <T>(form: 'react' | 'vue', options: StaticOptions, render: Component<T>): T =>
  render(Object.values(COMPONENTS[form].files({})).join(''), channels.widget(options));

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

const SNIPPETS: Readonly<Record<string, (options: StaticOptions) => string | Promise<string>>> = {
  html: channels.html,
  email: channels.email,
  embed: channels.embed,
  shadow: channels.shadow,
  'the component of React': (options) => component('react', options, reactComponent),
  'the component of Vue': (options) => component('vue', options, vueComponent),
};

const paragraphs = (place: string, count: number) =>
  `<p>${place} the widget, an author writes a sentence, with commas in it.</p>`.repeat(count);

describe('a short article in a reader view', () => {
  for (const [name, write] of Object.entries(SNIPPETS))
    for (const source of ['', 'https://example.com/'])
      it(`readers: In a short article, a reader view shows the author’s paragraphs and the snippet: ${name}${source && ' with a source'}`, async () => {
        for (const view of ['card', 'compare'] as const) {
          const snippet = await write({ source, view });
          for (const page of PAGES)
            for (const [before, after] of LENGTHS) {
              const body = page(
                paragraphs('Before', before) + snippet + paragraphs('After', after),
              );
              const found = readerView(`<title>Title</title><body>${body}`);
              const times = (words: string) => found.split(words).length - 1;
              expect(
                ['Before the widget', 'After the widget', 'Jensen Huang', 'luxury game'].map(times),
                `${view}: ${body.slice(0, 60)}`,
              ).to.eql([before, after, 1, 1]);
            }
        }
      });
});
