/**
 * Engines of Markdown that keep HTML: what stands after a snippet is as its author wrote it, for some
 * engines end a block of HTML at the first end tag of its name, and others know few names of blocks.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { load } from 'cheerio';
import * as commonmark from 'commonmark';
import kramed from 'kramed';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import oldMarked from 'marked-0';
import { micromark } from 'micromark';
import pagedown from 'pagedown';
import { Remarkable } from 'remarkable';
import showdown from 'showdown';
import { LOCALES } from '../../dist/content/locales.js';
import * as channels from '../../dist/static.js';
import { assertApart, sentencesOf } from '../support/sentences.mjs';

const { env } = process;
/** In CI a program that is missing is an error. */
const all = env.AI_PATHS_PROGRAMS === 'all' || env.CI === 'true';

/** A program that reads Markdown from its input. */
const program =
  (command, ...args) =>
  (source) => {
    const { error, status, stdout } = spawnSync(command, args, { input: source, encoding: 'utf8' });
    return error || status !== 0 ? undefined : stdout;
  };

const python = (options) =>
  program(
    '/usr/bin/python3',
    '-c',
    `import sys, markdown; print(markdown.markdown(sys.stdin.read()${options}))`,
  );

const ENGINES = {
  // GitBook's, and HonKit's.
  kramed,
  'marked 0.3': oldMarked,
  marked: (source) => marked.parse(source),
  'markdown-it': (source) => new MarkdownIt({ html: true }).render(source),
  commonmark: (source) =>
    new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(source)),
  micromark: (source) => micromark(source, { allowDangerousHtml: true }),
  showdown: (source) => new showdown.Converter().makeHtml(source),
  remarkable: (source) => new Remarkable({ html: true }).render(source),
  // Knows the blocks of Markdown.pl, of 2004.
  pagedown: (source) => new pagedown.Converter().makeHtml(source),
  'Python-Markdown': python(''),
  'Python-Markdown with its extras': python(', extensions=["extra", "smarty"]'),
  kramdown: program(
    'ruby',
    '-e',
    'require "kramdown"; puts Kramdown::Document.new(STDIN.read).to_html',
  ),
  redcarpet: program('redcarpet'),
  pandoc: program('pandoc', '-f', 'markdown-smart', '-t', 'html'),
  'cmark-gfm, in pandoc': program('pandoc', '-f', 'gfm', '-t', 'html'),
};

const AFTER = 'After **it**.';
const LAST = '## The last heading\n\nThe last sentence.\n';

/** An article with a snippet in a place of it. */
const ARTICLES = {
  'between paragraphs': (snippet) => `Before it.\n\n${snippet}\n\n${AFTER}\n\n${LAST}`,
  'in a quotation': (snippet) => `> Before it.\n>\n> ${snippet}\n>\n> ${AFTER}\n\n${LAST}`,
  'in a list': (snippet) => `- Before it.\n\n    ${snippet}\n\n    ${AFTER}\n\n${LAST}`,
};

const OURS = 'ai-paths-card, ai-paths-compare, [data-ai-paths]';
const words = (text) =>
  text.normalize('NFKC').replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

function assertWhole(html, { embeds }) {
  const $ = load(html);
  const last = $('h2').filter((_, heading) => $(heading).text() === 'The last heading');
  assert.equal(last.length, 1, html.slice(-200));
  assert.equal(last.parent().prop('tagName'), 'BODY', html.slice(-200));
  const bold = $('strong').filter((_, strong) => $(strong).text() === 'it');
  assert.equal(bold.length, 1, html.slice(-200));
  assert.equal(bold.closest(OURS).length, 0, 'what stands after it is in the widget');
  if (embeds) assert.match($('[slot="fallback"]').parent().prop('tagName') ?? '', /^AI-PATHS-/);
  $('script, style').remove();
  assert.doesNotMatch($.root().text(), /<\/?\w/, 'a tag shows as text');
  const { intro, ...rest } = LOCALES.en.content.case;
  assertApart(words(`${$(OURS).first().text()} `), sentencesOf({ intro, ...rest }).map(words));
}

const SNIPPETS = { html: false, embed: true, shadow: true };

for (const [engine, toHtml] of Object.entries(ENGINES)) {
  const absent = toHtml('x') === undefined;
  if (absent && all) throw new Error(`Not installed: ${engine}.`);
  describe(`Markdown by ${engine}`, { skip: absent && `not installed: ${engine}` }, () => {
    for (const [channel, embeds] of Object.entries(SNIPPETS))
      for (const [place, article] of Object.entries(ARTICLES)) {
        // There, a list has no blocks of HTML, and a tag with a hyphen is text.
        if (engine === 'remarkable' && place === 'in a list' && embeds) continue;
        it(`places: In every engine of Markdown, the author’s page is whole after a snippet of html, embed or shadow: ${engine}, ${channel}, ${place}`, () => {
          for (const view of ['compare', 'card']) {
            const source = 'https://example.com/a_b_c';
            const snippet = channels[channel]({ view, source, base: './' });
            assertWhole(toHtml(article(snippet)), { embeds });
          }
        });
      }
  });
}

/** Those that know tables, and keep HTML in their cells. */
for (const engine of ['marked', 'markdown-it', 'Python-Markdown with its extras'])
  describe(`a table of Markdown by ${engine}`, () => {
    for (const channel of Object.keys(SNIPPETS))
      it(`keeps a snippet of ${channel} in its cell`, (t) => {
        const toHtml = ENGINES[engine];
        if (toHtml('x') === undefined) return t.skip('not installed');
        const snippet = channels[channel]({ base: './' });
        const $ = load(toHtml(`| a | b |\n| --- | --- |\n| ${snippet} | The next cell |\n`));
        const [first, next, another] = $('tbody').first().find('> tr > td').get();
        assert.equal(another, undefined, 'a third cell');
        assert.equal($(next).text().trim(), 'The next cell');
        assert.equal($(first).text().split(LOCALES.en.content.case.title).length, 2);
      });
  });
