/** Programs that turn HTML into Markdown, and tools for tables: each text stays under its own field. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { load } from 'cheerio';
import { marked } from 'marked';
import TurndownService from 'turndown';
import { gfm } from 'turndown-plugin-gfm';
import { LOCALES, locales } from '../../dist/content/locales.js';
import * as channels from '../../dist/static.js';

/** In CI a program that is missing is an error. */
const all = process.env.AI_PATHS_PROGRAMS === 'all' || process.env.CI === 'true';

function pandoc(html, ...args) {
  const { error, stdout } = spawnSync('pandoc', ['-f', 'html', ...args], {
    input: html,
    encoding: 'utf8',
  });
  if (error) throw error;
  return stdout;
}

const installed = !spawnSync('pandoc', ['--version']).error;
if (!installed && all) throw new Error('Not installed: pandoc.');

/** Each writes HTML of what it has read. */
const CONVERTERS = {
  nothing: (html) => html,
  'turndown with GFM': (html) => {
    const turndown = new TurndownService({ headingStyle: 'atx' });
    turndown.use(gfm);
    return marked.parse(turndown.turndown(html));
  },
  ...(installed && {
    'pandoc to GFM': (html) => marked.parse(pandoc(html, '-t', 'gfm-raw_html', '--wrap=none')),
    'pandoc to DOCX and back': (html) => {
      const { stdout } = spawnSync('pandoc', ['-f', 'html', '-t', 'docx', '-o', '-'], {
        input: html,
      });
      return spawnSync('pandoc', ['-f', 'docx', '-t', 'html'], { input: stdout, encoding: 'utf8' })
        .stdout;
    },
  }),
};

const oneSpace = (text) => text.replace(/\s+/g, ' ').trim();

/** The texts of each heading: a list of `path: text`. */
function underHeadings(html) {
  const $ = load(html);
  assert.equal(
    $('table').length,
    0,
    'tools for tables find nothing to sort, to filter or to take apart',
  );
  const found = new Map();
  let heading = '';
  $('h1, h2, h3, h4, li').each((_, node) => {
    const text = oneSpace($(node).text());
    if (node.tagName !== 'li') heading = text;
    else found.set(heading, [...(found.get(heading) ?? []), text]);
  });
  return found;
}

describe('a comparison', () => {
  for (const [name, convert] of Object.entries(CONVERTERS))
    for (const channel of ['html', 'email', 'embed'])
      for (const lang of locales)
        it(`places: After a converter to Markdown or a word processor, every text of a comparison stands under its field, with its path: ${name}, ${channel}, ${lang}`, () => {
          const { case: source, words } = LOCALES[lang].content;
          const found = underHeadings(
            convert(channels[channel]({ lang }).replace(/<script.*?<\/script>/, '')),
          );
          for (const [field, label] of Object.entries(source.fields))
            assert.deepEqual(
              found.get(label),
              source.paths.map(({ name: path, fields }) =>
                oneSpace(path + words.colon + (fields[field] ?? words.notStated)),
              ),
              label,
            );
        });
});
