/**
 * The tests for every program: all words show exactly once and are separated, with JavaScript and
 * without it, on a light page and a dark page, on a phone, after a click from another page of the site
 * and back, and in the site's feed.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import * as channels from '../../dist/static.js';
import { leastContrast, shownWords, sidewaysScroll } from './reading.mjs';
import { AFTER, BEFORE, PLAIN, slug } from './snippets.mjs';
import { freePort, launch, serve, siteOfText } from './support.mjs';

/**
 * A full-width colon is room enough between a label and its words, in blocks of their own or not;
 * and the sign that asks for the coloured shape of an emoji is no word.
 */
const oneSpace = (text) =>
  text
    .replaceAll('\ufe0f', '')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .replaceAll('： ', '：')
    .trim();

const loose = (text) => text.replaceAll(' ', '');

/** What stands between the author's own two paragraphs. */
export function between(words) {
  const [start, end] = [words.indexOf(BEFORE), words.indexOf(AFTER)];
  assert.ok(
    start >= 0 && end > start,
    `the author's own words are not there: ${words.slice(0, 300)}`,
  );
  return oneSpace(words.slice(start + BEFORE.length, end));
}

/** Says where a text parts from what was expected, one of several perhaps, not all that they say. */
export function assertSame(found, ...texts) {
  if (texts.includes(found)) return;
  const common = (text) => {
    let same = 0;
    while (same < found.length && found[same] === text[same]) same++;
    return same;
  };
  const expected = texts.sort((a, b) => common(b) - common(a))[0];
  const same = common(expected);
  const excerpt = (text) => text.slice(Math.max(0, same - 40), same + 80);
  assert.equal(excerpt(found), excerpt(expected), `from character ${same} on`);
  assert.fail(`there is more, or less, from character ${same} on`);
}

/** What holds the words: the page, or the frame in it that a selector finds. */
const inside = async (page, frame) =>
  frame ? (await page.waitForSelector(frame)).contentFrame() : page;
const ask = async (page, frame, ...question) => (await inside(page, frame)).evaluate(...question);

/** Waits until a page shows what it should, and sees that it stays so. */
export async function expectWords(page, texts, frame) {
  const end = Date.now() + 10_000;
  let seen;
  do {
    await new Promise((resolve) => setTimeout(resolve, 100));
    seen = await ask(page, frame, shownWords)
      .then(between)
      .catch(({ message }) => message);
  } while (!texts.includes(seen) && Date.now() < end);
  assertSame(seen, ...texts);
}

/** The words of a feed's entry as programs that strip tags make them. */
export const stripTags = (html) =>
  oneSpace(
    html
      .replace(/<(script|style)\b[^>]*>[^]*?<\/\1>/g, '')
      .replace(/<img [^>]*\balt="([^"]*)"[^>]*>/g, '$1')
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))
      .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)))
      .replace(
        /&(amp|lt|gt|quot|nbsp);/g,
        (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' })[name],
      ),
  );

/** What plain pages without any program show: the element alone, and each text alone. */
async function expectedWords(browser, options) {
  const { view = 'compare', source, ...rest } = options;
  const attributes = Object.entries({ ...rest, controls: rest.controls ? '' : undefined })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name === 'headingLevel' ? 'heading-level' : name}="${value}"`);
  const tag = `ai-paths-${view}`;
  const site = await siteOfText({
    element: `<${tag}${attributes.join('')}></${tag}><script src="/ai-paths.min.js" defer></script>`,
    html: channels.html(options),
  });
  const read = async (name, width) => {
    const page = await browser.open(`${site.origin}/${name}.html`, { width });
    const words = oneSpace(await page.evaluate(shownWords));
    await page.close();
    return words;
  };
  const html = await read('html', 1280);
  const whole = channels.text(options).trim().split('\n').at(-1);
  const link = source ? ` ${oneSpace(whole.replace(new URL(source).href, ''))}` : '';
  const expected = {
    // A table where there is room for one, else a list.
    widget: [(await read('element', 1280)) + link, (await read('element', 360)) + link],
    html: [html],
    // Of the cards: a comparison is a table in Markdown.
    markdown: [html],
  };
  await site.close();
  return expected;
}

const SELECTORS = { widget: 'ai-paths-compare, ai-paths-card', html: '[data-ai-paths]' };

/**
 * @param {string} program Its name, as it stands in a test's title.
 * @param {object} site
 * @param {string | false} site.skip Why it can't be tested here.
 * @param {(address: string) => Promise<{folder?: string, origin?: string, remove?: () => unknown}>} site.build
 *   Makes a folder to serve at that address, or starts a server.
 * @param {object[]} site.snippets What its pages hold; see snippets.mjs. The first page is the plain one.
 *   With `inert`, a script that comes after a click does not run.
 * @param {(slug: string) => string} site.path Where the site has a page.
 * @param {string[]} site.places The places of the builder whose snippets these are, by their ids;
 *   tests/node/places.test.mjs compares them with what the builder says.
 * @param {boolean} [site.clientSide] Links are followed in the same document.
 * @param {boolean} [site.scripted] Without JavaScript the site shows nothing at all.
 * @param {string} [site.frame] The selector of the frame in which the site shows its pages.
 * @param {{path: string, entries: object[]}} [site.feed] The pages that it has in full.
 * @param {Record<string, (site: object) => Promise<void>>} [site.more] Tests of this program alone, by title.
 */
export function describeSite(program, site) {
  describe(program, { skip: site.skip }, () => {
    const snippets = site.snippets.filter(({ shows }) => shows);
    const pathOf = (name) => site.path(slug(name));
    const expected = {};
    let browser, built, origin;
    let plainProblems = [];

    before(async () => {
      const port = await freePort();
      built = await site.build(`http://127.0.0.1:${port}/`);
      const server = built.folder ? await serve(built.folder, port) : built;
      origin = server.origin;
      const { remove } = built;
      built = { ...built, close: async () => (await server.close?.(), remove?.()) };
      browser = await launch();
      for (const { name, options } of snippets)
        expected[name] = await expectedWords(browser, options);
      const plain = await browser.open(origin + pathOf(PLAIN));
      plainProblems = plain.problems;
      await plain.close();
    });
    after(async () => {
      await browser?.close();
      await built?.close();
    });

    const words = async (page) => between(await ask(page, site.frame, shownWords));
    const expectText = (page, texts) => expectWords(page, texts, site.frame);

    for (const { name, shows, inert } of snippets) {
      /** The words may be the same without it. */
      const expectScript = async (page) =>
        shows === 'widget' &&
        (await inside(page, site.frame)).waitForFunction(
          () =>
            document.querySelector('ai-paths-card, ai-paths-compare, [data-ai-paths]').shadowRoot,
          { timeout: 10_000 },
        );
      const without = () => expected[name][shows === 'markdown' ? 'markdown' : 'html'];
      const withScripts = () => (shows === 'widget' ? expected[name].widget : without());

      it(`shows ${name} whole and once, and adds nothing to the console`, async () => {
        const page = await browser.open(origin + pathOf(name));
        await expectText(page, withScripts());
        await expectScript(page);
        assert.deepEqual(page.problems, plainProblems);
        await page.close();
      });

      if (!site.scripted)
        it(`has the words of ${name} without JavaScript`, async () => {
          const page = await browser.open(origin + pathOf(name), { scripts: false });
          assertSame(await words(page), ...without());
          await page.close();
        });

      // What is written as Markdown is the theme's own from there on.
      if (shows !== 'markdown')
        it(`sets ${name} readably in light pages and in dark ones`, async () => {
          const page = await browser.open(origin + pathOf(name));
          await expectText(page, withScripts());
          for (const scheme of ['light', 'dark']) {
            await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
            const { ratio, words } = await ask(page, site.frame, leastContrast, SELECTORS[shows]);
            assert.ok(ratio >= 4.5 && ratio <= 21, `${scheme}, ${ratio.toFixed(2)} to 1: ${words}`);
          }
          await page.close();
        });

      it(`fits ${name} into a phone`, async () => {
        const plain = await browser.open(origin + pathOf(PLAIN), { width: 360 });
        const page = await browser.open(origin + pathOf(name), { width: 360 });
        await expectText(plain, ['']);
        await expectText(page, withScripts());
        const [before, now] = [
          await ask(plain, site.frame, sidewaysScroll),
          await ask(page, site.frame, sidewaysScroll),
        ];
        assert.ok(now <= before, `the page scrolls sideways by ${now} px`);
        await page.close();
        await plain.close();
      });

      it(`shows ${name} after a click in another page of the site, left and entered again`, async () => {
        const page = await browser.open(origin + pathOf(PLAIN));
        // A router of the site's own follows links once it has started.
        if (site.clientSide) await page.waitForNetworkIdle();
        await ask(page, site.frame, () => (window.firstDocument = true));
        const visits = [
          [name, withScripts()],
          [PLAIN, ['']],
          [name, withScripts()],
        ];
        for (const [title, texts] of visits) {
          // Slides show nothing until their script has run.
          const holder = await inside(page, site.frame);
          const link = await holder.waitForFunction(
            (title) =>
              document.readyState === 'complete' &&
              [...document.querySelectorAll('a[href]')].find(
                (it) => it.textContent.trim() === title && it.checkVisibility(),
              ),
            { timeout: 10_000 },
            title,
          );
          await link.evaluate((it) => it.click());
          await expectText(page, texts);
          if (title === name && !inert) await expectScript(page);
        }
        await page.evaluate(() => history.back());
        await expectText(page, ['']);
        // Once, in MediaWiki, the step forward led nowhere: this page may still have been loading.
        await page.waitForFunction(() => document.readyState === 'complete', { timeout: 10_000 });
        await page.evaluate(() => history.forward());
        await expectText(page, withScripts());
        const same = await ask(page, site.frame, () => window.firstDocument === true);
        assert.equal(same, site.clientSide === true, 'links are followed in the same document');
        assert.deepEqual(
          page.problems.filter((it) => !plainProblems.includes(it)),
          [],
        );
        await page.close();
      });
    }

    for (const { name, shows } of site.feed?.entries ?? []) {
      // What stands between two blocks of Markdown is up to its renderer: Hexo's writes nothing.
      const ours = shows !== 'markdown';
      it(`has ${name} whole in its feed${ours ? ', the words apart where tags are stripped' : ''}`, async () => {
        const feed = await (await fetch(origin + site.feed.path)).text();
        const page = await browser.open('about:blank');
        const found = between(stripTags(await page.evaluate(entryOf, feed, name)));
        await page.close();
        if (ours) assertSame(found, ...expected[name].html);
        else assertSame(loose(found), ...expected[name].markdown.map(loose));
      });
    }

    for (const [title, test] of Object.entries(site.more ?? {}))
      it(title, () => test({ browser, origin, built, expected }));
  });
}

/**
 * Words of a warning, not of a file's name: builds list an `error-404.mjs`. Rolldown, on a
 * busy machine, warns of the time that plugins take.
 */
const COMPLAINT =
  /^(?!.*\[PLUGIN_TIMINGS\]).*\b(?:warn(?:ing)?s?|\w*errors?|fail(?:ed|ure)?|deprecated|mismatch)\b(?![-.])/i;

/** For `more`, where a build returns what it `printed`: servers import the package without a word. */
export const silent = {
  'builds, and serves, without a warning': ({ built }) =>
    assert.deepEqual(
      stripVTControlCharacters(`${built.printed}\n${built.said?.() ?? ''}`)
        .split('\n')
        .filter((line) => COMPLAINT.test(line)),
      [],
    ),
};

/** The content of a feed's entry, RSS or Atom; runs inside a page. */
export function entryOf(xml, title) {
  const feed = new DOMParser().parseFromString(xml, 'text/xml');
  const error = feed.querySelector('parsererror');
  if (error) throw new Error(error.textContent);
  const entry = [...feed.querySelectorAll('item, entry')].find(
    (it) => it.querySelector('title').textContent.trim() === title,
  );
  if (!entry) throw new Error(`no entry "${title}"`);
  const content =
    entry.getElementsByTagNameNS('http://purl.org/rss/1.0/modules/content/', 'encoded')[0] ??
    entry.querySelector('content') ??
    entry.querySelector('description');
  return content.textContent;
}
