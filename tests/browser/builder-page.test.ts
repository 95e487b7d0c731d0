/** The embed builder as a page: order, languages, requests, accessibility. */
import { expect } from '@open-wc/testing';
import { locales, matchLocale } from '../../src/content/locales.js';
import { Builder, expectAccessible, openBuilder } from './builder-page.js';
import { openHost } from './hosts/hosts.js';
import { nextFrame, waitUntil } from './support.js';

/** The page's own files, and what the test server puts into every page. */
const OWN = /\/(dist|demo)\/[\w.-]+$|\/__web-dev-server__/;

describe('the embed builder’s order', () => {
  const PARTS = ['.place select', '.choices input', '.view', '.copy'];
  const topsOf = (builder: Builder, parts: readonly string[]) =>
    parts.map((part) => builder.all(part)[0]?.getBoundingClientRect().top ?? NaN);

  it('is place, choices, preview, the button Copy: for the keyboard, on a phone and on a desktop', async () => {
    for (const width of [390, 1280]) {
      const builder = await openBuilder('#ui=en', width);
      const found = builder.all(PARTS.join());
      const at = PARTS.map((part) => found.indexOf(builder.all(part)[0] as HTMLElement));
      expect(at).to.eql([...at].sort((a, b) => a - b));
      const focusable = builder.all('[tabindex]').map(({ tabIndex }) => tabIndex);
      expect(focusable.filter((index) => index > 0)).to.eql([]);
    }
    const phone = await openBuilder('#ui=en', 390);
    const tops = topsOf(phone, ['.place', '.choices', '.preview', '.code']);
    expect(tops).to.eql([...tops].sort((a, b) => a - b));
  });

  it('keeps the button Copy in sight on a phone, wherever the page is scrolled to', async () => {
    const builder = await openBuilder('#ui=en', 390);
    const [copy] = builder.all('.copy');
    const end = () => copy?.getBoundingClientRect().bottom;
    for (const part of ['header', '.choices', '.preview', '.stage p:last-child', '.code']) {
      builder.all(part)[0]?.scrollIntoView();
      await nextFrame();
      expect(end(), part).to.be.within(760, 800);
    }
  });

  it('has place, choices, preview, snippet and Copy on one screen of 1280 × 800, for every place', async () => {
    const builder = await openBuilder('#ui=en&where=beside', 1280);
    for (const place of builder.places) {
      await builder.enter('Place', place);
      const ends = ['.place', '.code', '.actions'].map(
        (part) => builder.all(part)[0]?.getBoundingClientRect().bottom ?? Infinity,
      );
      expect(Math.max(...ends), place).to.be.at.most(800);
      const [view] = builder.all('.view');
      expect(view?.offsetHeight, place).to.be.above(150);
    }
  });

  it('does not cover what has the focus with its bar', async () => {
    const builder = await openBuilder('#ui=en', 390);
    const [bar] = builder.all('.actions');
    for (const input of builder.all('.choices input')) {
      // As a browser does it for the tab key, and no more than it has to.
      input.scrollIntoView({ block: 'nearest' });
      input.dispatchEvent(new builder.view.FocusEvent('focusin', { bubbles: true }));
      await nextFrame();
      const below = input.getBoundingClientRect().bottom;
      expect(below).to.be.at.most((bar?.getBoundingClientRect().top ?? 0) + 1);
    }
  });

  it('shows a phone on a phone', async () => {
    const width = async (screen: number) =>
      (await openBuilder('#ui=en', screen)).all('.stage')[0]?.className;
    expect(await width(390)).to.equal('stage phone light');
    expect(await width(1280)).to.equal('stage column light');
  });
});

describe('the embed builder itself', () => {
  it('speaks the browser’s language until another is chosen', async () => {
    const builder = await openBuilder('');
    const [language] = navigator.languages;
    const { documentElement } = builder.document;
    // A browser without a locale names a language that is none.
    expect(documentElement.lang).to.equal(matchLocale(language ?? '')?.locale ?? 'en');
    await builder.choose('繁體中文', 'Language of this page');
    expect(documentElement.lang).to.equal('zh-Hant');
    expect(builder.document.title).to.equal('把 Case 37 放進你的網頁');
    expect(builder.all('h1')[0]?.innerText).to.equal('把 Case 37 放進你的網頁');
    expect(builder.field('English').labels?.[0]?.lang).to.equal('en');
    // What was not chosen follows: the text’s language too.
    const seen = builder.all('nav .in').filter((node) => node.offsetHeight);
    expect(new Set(seen.map(({ lang }) => lang))).to.eql(new Set(['zh-Hant']));
  });

  it('asks for nothing but its own files, stores nothing, and keeps to a strict policy', async () => {
    const markup = (await (await fetch('/demo/index.html')).text())
      .replace('<!doctype html>', '')
      .replaceAll('../dist/', '/dist/');
    const { frame, problems, touched, view } = await openHost({
      markup,
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'",
      },
    });
    const builder = new Builder(frame);
    builder.view.location.hash = '#ui=en&place=vue&width=page&page=dark';
    await waitUntil(() => builder.document.querySelector('.stage.dark'));
    await builder.choose('Cards');
    expect(problems).to.eql([]);
    expect(touched).to.eql([]);
    const asked = view.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => !OWN.test(name))).to.eql([]);
  });

  for (const fragment of [
    '#ui=en',
    '#ui=en&place=frame&source=x&theme=dark&paths=energy&base=x',
    '#ui=zh-Hant&page=dark&controls=true',
  ])
    // builder-accessibility.sweep.test.ts has more of them.
    it(`has no finding of axe, wide or narrow: ${fragment}`, () => expectAccessible(fragment));

  it('keeps its columns apart on the narrowest screen, which is also 1280 px at 400%', async () => {
    for (const ui of locales) {
      const builder = await openBuilder(`#ui=${ui}&place=frame&sections=intro`, 320);
      const beyond = builder
        .all('.half, .hint')
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
      expect(beyond.map(({ innerText }) => innerText)).to.eql([]);
    }
  });

  it('has targets of at least 24 px', async () => {
    const builder = await openBuilder('#ui=en&place=frame&sections=intro&heading-level=3', 360);
    const small = builder
      .all(
        '#builder button, #builder select, #builder input[type=url], #builder label, #builder summary',
      )
      .filter((node) => Math.min(node.offsetHeight, node.offsetWidth) < 24);
    expect(small.map(({ outerHTML }) => outerHTML)).to.eql([]);
  });
});
