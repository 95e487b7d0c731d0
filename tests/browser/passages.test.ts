/** Links to anything inside the page's own text, which does not show while the widget does. */
import { expect } from '@open-wc/testing';
import type * as Channels from '../../src/entry/channels.js';
import { openPage, SCRIPT, widgetIn } from './built.js';
import { nextFrame, normal, shadow, waitUntil } from './support.js';

const channels = (await import(`${location.origin}/dist/static.js`)) as typeof Channels;
const script = `<script src="${SCRIPT}" defer></script>`;
const FAR = '<div style="height: 3000px"></div>';
const bare = (snippet: string) => snippet.replace(/<script.*/, '');

/** Gives every element of the text an id, and links to all of them. */
const withIds = (snippet: string, links: boolean) => {
  const page = new DOMParser().parseFromString(snippet, 'text/html');
  const inside = [...page.querySelectorAll('[data-ai-paths] *')];
  for (const [index, node] of inside.entries()) node.id = `h${index}`;
  const toc = inside.map(({ id }) => `<a href="#${id}">${id}</a>`).join(' ');
  return { toc: links ? `<nav>${toc}</nav>` : '', markup: page.body.innerHTML };
};

const SNIPPETS = {
  'embed, comparison': bare(channels.embed({ lang: 'en', controls: true })),
  'embed, cards': bare(channels.embed({ lang: 'en', view: 'card' })),
  'html, comparison': channels.html({ lang: 'en' }),
  'html, cards': channels.html({ lang: 'zh-Hant', view: 'card' }),
  shadow: bare(channels.shadow({ lang: 'en' })),
} as const;

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

async function open(markup: string, width = 1000) {
  const page = await openPage(`<html lang="en"><body>${markup}${script}`, { width });
  const { contentDocument: document, contentWindow: view } = page;
  if (!document || !view) throw new Error('no page');
  const widget = widgetIn(
    page,
    document.querySelector('ai-paths-card, [data-ai-paths=card]')
      ? 'ai-paths-card'
      : 'ai-paths-compare',
  );
  await widget.updateComplete;
  await nextFrame();
  await widget.updateComplete;
  return { page, document, view, widget };
}

/** The part that the reader is led to, by the URL that `go` sets. */
async function ledTo(
  { view, widget }: Awaited<ReturnType<typeof open>>,
  go: () => void,
): Promise<HTMLElement> {
  (shadow(widget).activeElement as HTMLElement | null)?.blur();
  view.scrollTo(0, 0);
  go();
  await waitUntil(() => shadow(widget).activeElement, `nothing for ${view.location.hash}`);
  const target = shadow(widget).activeElement as HTMLElement;
  const { top } = target.getBoundingClientRect();
  expect(top, view.location.hash).to.be.within(-2, 400);
  return target;
}

const text = (node: Element | null | undefined) => normal(node?.textContent ?? '');

for (const [name, snippet] of Object.entries(SNIPPETS))
  describe(`a link to what is inside the text: ${name}`, () => {
    it(`frameworks: A table of contents that links to headings of the text, or to anything else in it, leads to the same passage of the widget: ${name}`, async () => {
      const { toc, markup } = withIds(snippet, true);
      const opened = await open(`${toc}${FAR}${markup}${FAR}`);
      const { document } = opened;
      for (const heading of document.querySelectorAll('h2, h3, h4')) {
        if (!heading.closest('[data-ai-paths]')) continue;
        const link = document.querySelector<HTMLElement>(`a[href="#${heading.id}"]`);
        const target = await ledTo(opened, () => link?.click());
        expect(letters(text(target)), heading.outerHTML).to.contain(
          letters(text(heading)).slice(0, 12),
        );
      }
      let same = 0;
      const leaves = [...document.querySelectorAll('[data-ai-paths] :is(td, li, p, strong)')];
      for (const node of leaves.filter((_, index) => index % 3 === 0)) {
        const block = node.closest('li, td, p, h2, h3, h4, th');
        if (/Not stated|未提及|未說明/.test(text(block)) || !letters(text(node))) continue;
        const target = await ledTo(opened, () => {
          opened.view.location.hash = node.id;
        });
        const [one, other] = [letters(text(target)), letters(text(block))];
        expect(one.includes(other) || other.includes(one), `${other} leads to ${one}`).to.equal(
          true,
        );
        same++;
      }
      expect(same).to.be.above(3);
    });
  });

it('frameworks: A page that opens with the id of a passage in its URL shows that passage of the widget', async () => {
  for (const snippet of [SNIPPETS['embed, comparison'], SNIPPETS['html, cards']]) {
    const { markup } = withIds(snippet, false);
    const index = [
      ...new DOMParser().parseFromString(markup, 'text/html').querySelectorAll('[data-ai-paths] *'),
    ].findIndex((node) => node.localName === 'ul');
    const page = await openPage(`<html lang="en"><body>${FAR}${markup}${FAR}${script}`, {
      query: `#h${index}`,
    });
    const tag = markup.includes('="card"') ? 'ai-paths-card' : 'ai-paths-compare';
    const widget = widgetIn(page, tag);
    await waitUntil(() => shadow(widget).activeElement, 'has no focus');
    expect(shadow(widget).activeElement?.getAttribute('part')).to.match(/^(path-heading|future)$/);
    expect(page.contentWindow?.scrollY).to.be.above(2500);
  }
});

it('where the reader has chosen another language, a link leads to the widget', async () => {
  const { markup } = withIds(SNIPPETS['embed, comparison'], false);
  const opened = await open(`${FAR}${markup}${FAR}`);
  const { document, widget, view } = opened;
  widget.lang = 'zh-Hant';
  await nextFrame();
  await widget.updateComplete;
  // No text from here on is the same in both languages.
  const item = [...document.querySelectorAll('[data-ai-paths] li')].at(-1);
  const target = await ledTo(opened, () => {
    view.location.hash = item?.id ?? '';
  });
  expect(target.getAttribute('part')).to.equal('base');
});

it('leads to the passage after an anchor without text, and not to what the page shows itself', async () => {
  const note = '<p id="note">Path One: a note of the author’s own.</p>';
  const markup = SNIPPETS['embed, cards']
    .replace('<h3>', '<a id="first"></a><h3>')
    .replace('</ai-paths-card>', `${note}</ai-paths-card>`);
  const opened = await open(`${FAR}${markup}${FAR}`);
  const target = await ledTo(opened, () => {
    opened.view.location.hash = 'first';
  });
  expect(text(target)).to.match(/^.{0,3}Path One: ?Compute/u);
  target.blur();
  opened.view.location.hash = 'note';
  await nextFrame();
  await nextFrame();
  expect(shadow(opened.widget).activeElement).to.equal(null);
});

describe('a site that changes pages itself', () => {
  const hasNavigation = 'navigation' in window;

  it('frameworks: A client-side router’s link to a passage leads to it: on the same page', async () => {
    const { markup } = withIds(SNIPPETS['embed, comparison'], false);
    const opened = await open(`${FAR}${markup}${FAR}`);
    const heading = opened.document.querySelectorAll('[data-ai-paths] :is(h2, h3)')[1];
    const target = await ledTo(opened, () => {
      opened.view.history.pushState(null, '', `#${heading?.id ?? ''}`);
      // Where a browser does not tell of that, the router has to.
      if (!hasNavigation) opened.view.dispatchEvent(new Event('hashchange'));
    });
    expect(letters(text(target))).to.contain(letters(text(heading)));
  });

  it('frameworks: A client-side router’s link to a passage leads to it: on another page', async () => {
    const { markup } = withIds(SNIPPETS['html, comparison'], false);
    const page = await openPage(`<html lang="en"><body>${FAR}<main></main>${FAR}${script}`);
    const { contentDocument: document, contentWindow: view } = page;
    const main = document?.querySelector('main');
    if (!document || !view || !main) throw new Error('no page');
    view.scrollTo(0, hasNavigation ? 500 : 0);
    const index = markup.split('<h2')[1]?.match(/id="(h\d+)"/)?.[1] ?? '';
    view.history.pushState(null, '', `?page=2#${index}`);
    main.innerHTML = markup;
    await waitUntil(() => {
      const root = main.querySelector('[data-ai-paths]')?.shadowRoot;
      return root?.querySelector('ai-paths-compare')?.shadowRoot?.activeElement;
    }, 'has no focus');
    expect(view.scrollY).to.be.above(2500);
  });

  it('frameworks: A page that notes in its URL what the reader has scrolled to moves nothing', async () => {
    const { markup } = withIds(SNIPPETS['embed, comparison'], false);
    const { view, widget } = await open(`${FAR}${markup}${FAR}`);
    view.scrollTo(0, 700);
    view.history.replaceState(null, '', '#h3');
    await nextFrame();
    await nextFrame();
    expect(view.scrollY).to.equal(700);
    expect(shadow(widget).activeElement).to.equal(null);
  });
});
