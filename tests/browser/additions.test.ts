/** What an author or a plugin has added inside a snippet's text is in sight beside the widget. */
import { expect } from '@open-wc/testing';
import type * as Channels from '../../src/entry/channels.js';
import { settle } from './breaking.js';
import { openPage, SCRIPT } from './built.js';
import { widgetsIn } from './support.js';

const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;
const script = `<script src="${SCRIPT}"></script>`;

/** Each has the id "own". */
const ADDITIONS = {
  'a paragraph that an author has written on in an editor':
    '<p id="own">My own article continues here, about something else.</p>',
  'a figure': '<figure id="own"><img src="data:," alt="" width="40" height="40"></figure>',
  'a table of contents before the first heading':
    '<div id="own"><p>Contents</p><a href="#mine">What I think of the coming year</a></div>',
  'an advertisement in a frame': '<div id="own"><iframe srcdoc="<p>Buy</p>"></iframe></div>',
};

const SNIPPETS = { html: channels.html, embed: channels.embed };

/** Before the first heading, after the first paragraph, at the end. */
const PLACES: Record<string, (markup: string, added: string) => string> = {
  first: (markup, added) => markup.replace(/<h2/, () => `${added}<h2`),
  'in the middle': (markup, added) => markup.replace('</p>', () => `</p>${added}`),
  last: (markup, added) => {
    const end = markup.search(/<\/div>(?:<\/ai-paths.*)?$/s);
    return `${markup.slice(0, end)}${added}${markup.slice(end)}`;
  },
};

async function open(markup: string): Promise<Document> {
  const page = await openPage(`<html lang="en"><body>${markup}${script}`);
  await settle();
  if (!page.contentDocument) throw new Error('no page');
  return page.contentDocument;
}

/** How many copies of the text a reader sees: of the widget, and of the snippet's own heading. */
const copiesIn = (doc: Document): number =>
  [
    ...widgetsIn(doc).flatMap((widget) => [
      ...(widget.shadowRoot?.querySelectorAll('[part=title]') ?? []),
    ]),
    ...doc.querySelectorAll('h2'),
  ].filter((it) => it.checkVisibility()).length;

for (const [channel, write] of Object.entries(SNIPPETS))
  for (const view of ['compare', 'card'] as const)
    describe(`the channel ${channel}, ${view}`, () => {
      const markup = write({ lang: 'en', view }).replace(/<script.*?<\/script>/, '');

      for (const [what, added] of Object.entries(ADDITIONS))
        for (const [where, put] of Object.entries(PLACES))
          it(`text: What is added inside a snippet stays in sight, and the text is there once: ${what}, ${where}`, async () => {
            const changed = put(markup, added);
            expect(changed).not.to.equal(markup);
            const doc = await open(changed);
            expect(doc.getElementById('own')?.checkVisibility()).to.equal(true);
            expect(doc.getElementById('own')?.getBoundingClientRect().height).to.be.above(0);
            expect(copiesIn(doc)).to.equal(1);
          });

      it('shows the widget alone where a wiki has put links beside its headings', async () => {
        const doc = await open(
          markup
            .replace(/<h3>/g, '<div class="heading"><h3>')
            .replace(
              /<\/h3>/g,
              '</h3><span>[<a href="?edit">edit</a> | <a href="?source">edit source</a>]</span></div>',
            ),
        );
        expect(copiesIn(doc)).to.equal(1);
        for (const heading of doc.querySelectorAll('.heading'))
          expect(heading.checkVisibility()).to.equal(false);
      });

      it('shows the widget alone where plugins have only marked up its own text', async () => {
        const doc = await open(
          markup
            .replace(
              /<h3>/g,
              '<h3 id="x"><a href="#x"><svg width="9" height="9"></svg>Link to it</a>',
            )
            .replace('NVIDIA', '<a href="/nvidia" title="A company">NVIDIA</a>')
            .replace('🔥', '<img class="emoji" alt="🔥" src="data:,">'),
        );
        expect(copiesIn(doc)).to.equal(1);
        expect(widgetsIn(doc)[0]?.shadowRoot?.querySelector('[part=base]')).not.to.equal(null);
        expect(doc.querySelector('h2')?.checkVisibility()).to.equal(false);
        expect(doc.querySelector('h3')?.checkVisibility()).to.equal(false);
      });
    });

it('a marker with a text of the author’s own in place of the case shows the widget alone', async () => {
  const doc = await open(
    '<div data-ai-paths="card" lang="en"><h2>The Three Major Paths of AI Development</h2><p id="own">This part needs JavaScript.</p></div>',
  );
  expect(doc.getElementById('own')?.checkVisibility()).to.equal(false);
  expect(copiesIn(doc)).to.equal(1);
});

it('a marker keeps what stands in it once while a translator changes its text', async () => {
  const doc = await open(channels.html({ lang: 'en' }));
  for (const text of doc.querySelectorAll('[data-ai-paths] :is(p, li, h3)'))
    text.replaceChildren('Etwas ganz anderes, das ein Übersetzer geschrieben hat.');
  await settle();
  for (const text of doc.querySelectorAll('[data-ai-paths] :is(p, li, h3)'))
    expect(text.checkVisibility()).to.equal(false);
});
