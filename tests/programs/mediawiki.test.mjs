/**
 * A new installation of MediaWiki with SQLite, its own skin, and one line in MediaWiki:Common.js that loads
 * the script. Everybody may paste the snippet: MediaWiki keeps the same HTML for all. VisualEditor takes what
 * the builder copies beside it.
 */
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { richText } from '../../dist/builder/rich-text.js';
import { inRoot } from '../../scripts/lib.mjs';
import { pastePage, SETTINGS } from './mediawiki/editors.mjs';
import { forPlace } from './places.mjs';
import { sidewaysScroll } from './reading.mjs';
import { assertSame, describeSite, expectWords } from './site.mjs';
import { article, embed, PLAIN, plain, slug } from './snippets.mjs';
import { answers, missing, run, startPhp, temporary, until } from './support.mjs';

const PROGRAM = '/usr/share/mediawiki';

const comparison = forPlace('mediawiki', {
  name: 'A comparison',
  options: { lang: 'en', controls: true },
  shows: 'widget',
});
// A link to the source, which MediaWiki takes in a form of its own.
const cards = forPlace('mediawiki', {
  ...embed,
  name: 'The cards',
  options: { ...embed.options, source: 'https://example.com/?a=1&b=[2]' },
});
const snippets = [plain, comparison, cards];

const path = (slug) => `/index.php/${slug.replaceAll('-', '_')}`;

/** What the builder's button copies for a snippet. */
const copied = ({ options, content }) => ({
  'text/plain': content(options),
  'text/html': richText(options),
});

/** What a post has for its readers, without what MediaWiki adds; runs in a page. */
function readPost(post) {
  for (const added of post.querySelectorAll('#toc, .mw-editsection')) added.remove();
  const clean = (text) => text.replace(/\s+/g, ' ').trim();
  const texts = (selector) => [...post.querySelectorAll(selector)].map((it) => clean(it.innerText));
  return {
    headings: ['h2', 'h3'].map(texts),
    items: texts('ul > li'),
    rows: [...post.querySelectorAll('tr')].map(({ cells }) =>
      [...cells].map((it) => `${it.localName} ${clean(it.innerText)}`),
    ),
    words: clean(post.innerText),
  };
}

/**
 * A page's source. MediaWiki writes the headings a second time, in the table of contents: here above
 * the author's words. Without `__TOC__` it stands before the first heading, and so in the snippet.
 */
const source = (snippet) =>
  [
    '__TOC__',
    article(snippet, [], () => '').trim(),
    ...snippets.map(({ name }) => `[[${name}]]`),
  ].join('\n\n');

async function build(address) {
  const { folder, remove } = temporary();
  const [data, site] = ['data', 'site'].map((it) => join(folder, it));
  const { origin, port } = new URL(address);
  const settings = { MW_CONFIG_FILE: join(folder, 'LocalSettings.php') };
  const maintain = (script, args, input) =>
    run('php', [join(PROGRAM, 'maintenance', script), ...args], { input, env: settings });
  let end;
  const close = async () => {
    await end?.();
    remove();
  };
  try {
    mkdirSync(data);
    maintain('install.php', [
      ...['--dbtype', 'sqlite', '--dbpath', data, '--confpath', folder],
      ...['--server', origin, '--scriptpath', '', '--pass', 'correct horse battery'],
      'My Wiki',
      'Admin',
    ]);
    appendFileSync(settings.MW_CONFIG_FILE, SETTINGS);
    const pages = {
      ...Object.fromEntries(snippets.map((snippet) => [snippet.name, source(snippet)])),
      'MediaWiki:Common.js': `mw.loader.load('${origin}/ai-paths.min.js');`,
    };
    for (const [title, input] of Object.entries(pages)) maintain('edit.php', [title], input);

    // The program's own files, and beside them the script.
    mkdirSync(site);
    for (const name of readdirSync(PROGRAM)) symlinkSync(join(PROGRAM, name), join(site, name));
    cpSync(inRoot('dist', 'ai-paths.min.js'), join(site, 'ai-paths.min.js'));
    end = startPhp(site, port, settings);
    await until(() => answers(origin), 'PHP');
    return { origin, remove: close };
  } catch (error) {
    await close();
    throw error;
  }
}

describeSite('MediaWiki', {
  places: ['mediawiki'],
  skip: missing(
    join(PROGRAM, 'maintenance/install.php'),
    'php',
    '/var/lib/dpkg/info/php-sqlite3.list',
  ),
  build,
  snippets,
  path,
  more: {
    'has the whole text where the site does not load the script': async ({
      browser,
      origin,
      expected,
    }) => {
      for (const { name } of [comparison, cards]) {
        // A page as MediaWiki shows it without MediaWiki:Common.js.
        const page = await browser.open(`${origin}${path(slug(name))}?safemode=1`);
        await page.waitForFunction(
          () => window.mw?.loader?.getState('mediawiki.page.ready') === 'ready',
        );
        await expectWords(page, expected[name].html);
        await page.close();
      }
    },

    'becomes headings, a table and lists where an author pastes into VisualEditor': async ({
      browser,
      origin,
    }) => {
      for (const [title, snippet, start] of [
        ['Pasted_comparison', comparison, '{| class="wikitable"\n!\n!'],
        ['Pasted_cards', cards, "\n* '''"],
      ]) {
        const source = await pastePage(browser, origin, title, copied(snippet));
        assert.ok(source.includes(start), source.slice(0, 500));
        // MediaWiki's own markup alone.
        assert.doesNotMatch(source, /<(?!br)|nowiki/);
        const bare = await browser.open('about:blank');
        await bare.setContent(copied(snippet)['text/html']);
        const expected = await bare.$eval('body', readPost);
        await bare.close();
        const page = await browser.open(origin + path(title));
        const { words, ...parts } = await page.$eval('.mw-parser-output', readPost);
        await page.close();
        assertSame(words, expected.words);
        delete expected.words;
        assert.deepEqual(parts, expected);
        assert.equal(parts.rows.length, snippet === comparison ? 7 : 0);
      }
    },

    'is kept where an author pastes it as text into the source': async ({ browser, origin }) => {
      const source = await pastePage(browser, origin, 'Pasted_source', copied(comparison), {
        mode: 'editsource',
        asText: true,
      });
      assert.equal(source, copied(comparison)['text/plain'].trim());
    },

    'links to the source': async ({ browser, origin }) => {
      const page = await browser.open(origin + path(slug(cards.name)));
      await page.waitForFunction(() => document.querySelector('[data-ai-paths]').shadowRoot);
      const links = await page.$$eval('[data-ai-paths] p > a', (found) =>
        found.map((it) => [it.href, it.checkVisibility()]),
      );
      assert.deepEqual(links, [['https://example.com/?a=1&b=%5B2%5D', true]]);
      await page.close();
    },

    'shows the widget in its other skins, on a phone too': async ({
      browser,
      origin,
      expected,
    }) => {
      for (const skin of ['minerva', 'monobook', 'timeless', 'vector-2022']) {
        const open = (name) =>
          browser.open(`${origin}${path(slug(name))}?useskin=${skin}`, { width: 360 });
        const bare = await open(PLAIN);
        const page = await open(comparison.name);
        await page.waitForFunction(() => document.querySelector('[data-ai-paths]').shadowRoot);
        await expectWords(page, expected[comparison.name].widget);
        const scroll = await page.evaluate(sidewaysScroll);
        assert.ok(scroll <= (await bare.evaluate(sidewaysScroll)), `${skin}: ${scroll} px`);
        await page.close();
        await bare.close();
      }
    },

    'leads from its table of contents into the widget': async ({ browser, origin }) => {
      const page = await browser.open(origin + path(slug(comparison.name)));
      await page.waitForFunction(() => document.querySelector('[data-ai-paths]').shadowRoot);
      await page.evaluate(() => {
        const links = [...document.querySelectorAll('#toc a')];
        links.find(({ textContent }) => textContent.endsWith('Costs')).click();
      });
      await page.waitForFunction(() => {
        let active = document.activeElement;
        while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active.textContent.trim() === 'Costs' && !active.matches('#toc *');
      });
      await page.close();
    },
  },
});
