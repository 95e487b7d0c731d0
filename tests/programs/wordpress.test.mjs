/**
 * A new installation of WordPress with its own theme and block editor. Tests what an administrator can
 * do, and what an author can do, who may not post scripts.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { richText } from '../../dist/builder/rich-text.js';
import * as channels from '../../dist/static.js';
import { inRoot } from '../../scripts/lib.mjs';
import { assertWritten, CHOICES } from './choices.mjs';
import { called, kitFor } from './kits.mjs';
import { describeSite } from './site.mjs';
import { AFTER, article, BEFORE, embed, html, markdown, plain, slug } from './snippets.mjs';
import { launch, missing, run, serve, temporary } from './support.mjs';
import { insert, logIn, openEditor, paste, publish } from './wordpress/editor.mjs';
import { startWordPress } from './wordpress/server.mjs';

const block = (name, code) => `<!-- wp:${name} -->\n${code}\n<!-- /wp:${name} -->`;
const inHtmlBlock =
  ({ content }) =>
  (options) =>
    block('html', content(options));

const shortcodes = called('The shortcode', 'wordpress-plugin').map((snippet) => ({
  ...snippet,
  content: (options) => block('shortcode', snippet.content(options)),
  author: 'author',
}));
const added = called('The block', 'wordpress-plugin', { written: true });
/** The settings of a block for options. */
const settings = ({ headingLevel, ...options }) => ({
  ...options,
  ...(headingLevel && { 'heading-level': `${headingLevel}` }),
});
/** Pasted as HTML, it becomes blocks of the editor's own, as Markdown does. */
const pasted = ['html', 'email'].map((channel) => ({
  name: `The cards of ${channel}`,
  options: { view: 'card', lang: 'en', source: 'https://example.com/?a=1&b=2' },
  content: channels[channel],
  written: true,
  shows: 'markdown',
}));
/** The script in the snippet: in a block, and in a post without blocks, which WordPress sets itself. */
const inline = {
  name: 'The embed with its script',
  options: { lang: 'en', controls: true },
  content: (options) => channels.embed({ ...options, script: 'inline' }),
  shows: 'widget',
};
const bare = { ...inline, name: 'The embed with its script in a post without blocks' };

const snippets = [
  plain,
  ...shortcodes,
  ...added,
  // Where the plugin is, an author's HTML becomes the widget.
  { ...html, content: inHtmlBlock(html), author: 'author', shows: 'widget' },
  { ...embed, content: inHtmlBlock(embed), author: 'admin' },
  { ...inline, content: inHtmlBlock(inline), author: 'admin' },
  { ...bare, author: 'admin' },
  { ...markdown, written: true },
  ...pasted,
];

/** Everything but the snippet, which its author writes in the editor. */
const links = snippets.map(({ name }) => `<a href="/?name=${slug(name)}">${name}</a>`).join(' ');
const paragraph = (content) => ['core/paragraph', { content }];

async function write(browser, origin) {
  await logIn(browser, origin, 'author');
  for (const { name, options } of added) {
    const page = await openEditor(browser, origin);
    await insert(page, [
      paragraph(BEFORE),
      ['ai-paths/case-37', settings(options)],
      paragraph(AFTER),
      paragraph(links),
    ]);
    await publish(page, name, slug(name));
    await page.close();
  }
  for (const snippet of [markdown, ...pasted]) {
    const content = snippet.content(snippet.options);
    const editor = await openEditor(browser, origin);
    if (snippet === markdown) await paste(editor, `${BEFORE}\n\n${content}\n\n${AFTER}`);
    else await paste(editor, BEFORE, `<p>${BEFORE}</p>${content}<p>${AFTER}</p>`);
    await insert(editor, [paragraph(links)]);
    await publish(editor, snippet.name, slug(snippet.name));
    await editor.close();
  }
}

async function build() {
  const site = await startWordPress(kitFor('wordpress-plugin')({}));
  site.publish(
    snippets
      .filter(({ written }) => !written)
      .map((snippet) => ({
        author: snippet.author ?? 'admin',
        title: snippet.name,
        slug: slug(snippet.name),
        content: article(snippet, [], () => '').trim() + `\n\n<p>${links}</p>`,
      })),
  );
  const browser = await launch();
  await write(browser, site.origin);
  await browser.close();
  return site;
}

describeSite('WordPress', {
  places: ['wordpress-plugin', 'wordpress', 'wordpress-author'],
  skip: missing('/usr/share/wordpress/wp-load.php', 'php', 'mariadbd', 'mariadb-install-db'),
  build,
  snippets,
  path: (slug) => `/?name=${slug}`,
  feed: { path: '/?feed=rss2', entries: [...shortcodes, ...added, html, embed, markdown] },
  more: {
    'opens the author’s block again in the editor, whole and valid, with its text in sight':
      async ({ browser, origin }) => {
        await logIn(browser, origin, 'author');
        const list = await fetch(`${origin}/?rest_route=/wp/v2/posts&slug=${slug(added[0].name)}`);
        const [{ id }] = await list.json();
        const page = await openEditor(browser, origin, `post.php?post=${id}&action=edit`);
        const valid = await page.evaluate(() =>
          window.wp.data
            .select('core/block-editor')
            .getBlocks()
            .map(({ name, isValid }) => [name, isValid]),
        );
        assert.deepEqual(valid[1], ['ai-paths/case-37', true]);
        await page.waitForSelector('[data-type="ai-paths/case-37"] [data-ai-paths="compare"] li');
        await page.close();
      },

    'gives readers what is valid in a shortcode, and authors a hint for each wrong value': ({
      built,
    }) => {
      const quoted = (value) => (value.includes('"') ? `'${value}'` : `"${value}"`);
      const line = ({ given }) =>
        `[ai_paths${Object.entries(given)
          .map(([name, value]) => ` ${name}=${quoted(value)}`)
          .join('')}]`;
      const lines = CHOICES.map(line);
      const forReader = built.render(lines, 'reader');
      const forAuthor = built.render(lines, 'author');
      for (const [index, choice] of CHOICES.entries()) {
        assertWritten(forReader[index], choice);
        const hint = forAuthor[index].slice(forReader[index].length);
        assert.equal((hint.match(/; valid: /g) ?? []).length, choice.wrong.length, lines[index]);
        for (const wrong of choice.wrong) assert.ok(hint.includes(wrong), `${wrong}: ${hint}`);
      }
    },

    'reads a shortcode with an option without a value, and with quotation marks of the editor': ({
      built,
    }) => {
      const [flag, curly] = built.render(
        ['[ai_paths controls]', '[ai_paths lang=&#8221;zh-Hant&#8221; view=”card”]'],
        'reader',
      );
      assertWritten(flag, { valid: { controls: 'true' } });
      assertWritten(curly, { valid: { lang: 'zh-Hant', view: 'card' } });
    },

    'has the block’s settings in the sidebar, each with a name, and shows at once what they change':
      async ({ browser, origin }) => {
        await logIn(browser, origin, 'author');
        const page = await openEditor(browser, origin);
        await insert(page, [['ai-paths/case-37', {}]]);
        await page.evaluate(async () => {
          const { dispatch, select } = window.wp.data;
          const [{ clientId }] = select('core/block-editor')
            .getBlocks()
            .filter(({ name }) => name === 'ai-paths/case-37');
          await dispatch('core/block-editor').selectBlock(clientId);
          await dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
        });
        /** A setting, by the words of its label. */
        const field = async (name) => {
          const found = await page.waitForFunction(
            (name) =>
              [...document.querySelectorAll('.interface-complementary-area label')].find(
                ({ textContent }) => textContent.trim() === name,
              )?.control,
            {},
            name,
          );
          return found.asElement();
        };
        await (await field('Language')).select('zh-Hant');
        await (await field('View')).select('card');
        await (await field('Compute Maximalism')).click();
        await (await field('Buttons for readers')).click();
        await (await field('Heading level')).select('3');
        const attributes = () =>
          page.evaluate(
            () =>
              window.wp.data
                .select('core/block-editor')
                .getBlocks()
                .find(({ name }) => name === 'ai-paths/case-37').attributes,
          );
        assert.deepEqual(await attributes(), {
          lang: 'zh-Hant',
          view: 'card',
          paths: 'energy pragmatism',
          controls: true,
          'heading-level': '3',
        });
        await page.waitForSelector(
          '[data-type="ai-paths/case-37"] [data-ai-paths="card"][lang="zh-Hant"][data-paths="energy pragmatism"] h3',
        );
        // Back to what is the default.
        await (await field('View')).select('compare');
        await (await field('Buttons for readers')).click();
        const { view, controls } = await attributes();
        assert.deepEqual([view, controls], [undefined, undefined]);
        await page.close();
      },

    'gives formatted text from the clipboard native blocks, and its comparison a table': async ({
      browser,
      origin,
    }) => {
      await logIn(browser, origin, 'author');
      const page = await openEditor(browser, origin);
      await paste(page, channels.markdown(), richText({}));
      const names = await page.evaluate(() =>
        window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .map(({ name, isValid }) => `${name}${isValid ? '' : ' (invalid)'}`),
      );
      assert.deepEqual(names, [
        'core/heading',
        'core/paragraph',
        'core/table',
        'core/heading',
        'core/list',
        'core/paragraph',
        'core/paragraph',
      ]);
      const rows = await page.$$eval('.wp-block-table tr', (found) =>
        found.map(({ cells }) => cells.length),
      );
      assert.deepEqual(rows, [4, 4, 4, 4, 4, 4, 4]);
      await page.close();
    },

    'gives pasted Markdown native blocks': async ({ origin }) => {
      const page = await (await fetch(`${origin}/?name=${slug(markdown.name)}`)).text();
      assert.match(page, /<h2 class="wp-block-heading">|<h2>/);
      assert.match(page, /<ul>/);
    },

    'shows a frame’s page as the widget where an author gives its address': async ({
      browser,
      origin,
    }) => {
      const { folder, remove } = temporary();
      const server = await serve(join(folder, 'site'));
      run('node', [
        inRoot('dist', 'cli.js'),
        'site',
        '--base',
        server.origin,
        '--out',
        join(folder, 'site'),
      ]);
      await logIn(browser, origin, 'author');
      const page = await openEditor(browser, origin);
      const address = `${server.origin}/compare-en.html`;
      await insert(page, [paragraph(BEFORE), ['core/embed', { url: address }], paragraph(AFTER)]);
      await page.waitForSelector('.wp-block-embed iframe', { timeout: 20_000 });
      const id = await publish(page, 'The address', 'the-address');
      await page.close();
      const post = await browser.open(`${origin}/?p=${id}`);
      const frame = await post.waitForSelector('iframe.wp-embedded-content', { timeout: 20_000 });
      await frame.scrollIntoView();
      const inner = await frame.contentFrame();
      await inner.waitForSelector('ai-paths-compare');
      // As high as WordPress lets a frame be.
      await post.waitForFunction((frame) => frame.offsetHeight === 1000, {}, frame);
      await post.close();
      await server.close();
      remove();
    },

    'writes nothing into the site’s log of errors': ({ built }) => {
      assert.equal(existsSync(built.log) ? readFileSync(built.log, 'utf8') : '', '');
    },
  },
});
