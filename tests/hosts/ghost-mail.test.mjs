/**
 * Newsletters of Ghost 5: the libraries with which it makes a mail of an HTML card, in their order. Ghost
 * itself takes minutes to install; tests/programs/README.md says what it showed by hand.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import plaintext from '@tryghost/html-to-plaintext';
import cheerio from 'cheerio-0';
import juice from 'juice';
import { LOCALES } from '../../dist/content/locales.js';
import * as channels from '../../dist/static.js';
import { assertApart, sentencesOf } from '../support/sentences.mjs';

/** What Ghost's own style sheet for mail says of the elements that a channel could write. */
const STYLES = `
body { font-size: 18px; line-height: 0; color: #15212a; }
table { border-collapse: separate; width: 100%; }
table td { font-size: 18px; vertical-align: top; color: #15212a; }
p, ul, ol, dl, blockquote { margin: 0 0 1.5em; line-height: 1.6em; }
dt { float: left; width: 120px; margin: 0 20px 0 0; font-weight: 500; text-align: right; }
dd { margin: 0 0 5px; text-align: left; }
h2, h3, h4 { margin: 1.5em 0 0.5em; line-height: 1.11em; font-weight: 700; }
strong { font-weight: 700; }
figcaption { text-align: center; font-size: 13px; }
a { color: #15212a; text-decoration: none; }
.post-content-row h2, .post-content-row h3 { color: #15212a; }
.post-content > p { color: #15212a !important; }
`;

/** Ghost's page around a post; an HTML card stands between two comments. */
const page = (card) => `<!doctype html>
<html><head><title>A post</title><style>${STYLES}</style></head><body>
<table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%"><tr class="post-content-row"><td class="post-content">
<p>Before it.</p>
<!--kg-card-begin: html-->
${card}
<!--kg-card-end: html-->
<p>After it.</p>
</td></tr></table></body></html>`;

/** Both parts of the mail. */
function mailOf(card) {
  const $ = cheerio.load(
    juice(cheerio.load(page(card)).html(), { inlinePseudoElements: true, removeStyleTags: true }),
  );
  $('a').attr('target', '_blank');
  // Outlook sets margins around no figure.
  $('figure, figcaption').each((_, element) => void (element.tagName = 'div'));
  return { $, text: plaintext.email($.html()) };
}

const oneSpace = (text) => text.replace(/\s+/g, ' ').trim();

describe('a newsletter of Ghost', () => {
  for (const channel of ['html', 'email'])
    for (const view of ['card', 'compare'])
      for (const [lang, { content }] of Object.entries(LOCALES)) {
        const { fields, paths } = content.case;
        const { colon } = content.words;
        const card = channels[channel]({ view, lang, source: 'https://example.com/?a=1&b=2' });

        it(`places: In a Ghost newsletter, the HTML and the plain text have every sentence once, apart from the next, and a bold label stands before each text: ${channel}, ${view}, ${lang}`, () => {
          const { $, text } = mailOf(card);
          const body = $('body').text();
          assertApart(body, sentencesOf(content.case));
          assertApart(text, sentencesOf(content.case));
          const own = oneSpace(cheerio.load(card).root().text());
          assert.equal(oneSpace($('.post-content').text()), `Before it. ${own} After it.`);
          // Style sheets have braces, and the case has none.
          assert.doesNotMatch(body + text, /[{}]/);
          // A float or a place of its own would take a label away from its text.
          $('.post-content *').each((_, element) =>
            assert.doesNotMatch(element.attribs.style ?? '', /float|position|display/),
          );
          const source = $('.post-content a').last();
          assert.equal(source.attr('href'), 'https://example.com/?a=1&b=2');
          const heads = $('.post-content')
            .find('h2, h3, h4, h5')
            .map((_, head) => $(head).text().trim());
          if (view === 'compare')
            for (const label of Object.values(fields))
              assert.ok(heads.get().includes(label), label);
          else
            for (const path of paths)
              for (const [id, stated] of Object.entries(path.fields)) {
                const label = fields[id];
                const paragraph = $('.post-content p').filter((_, p) =>
                  $(p).text().includes(stated),
                );
                const bold = paragraph.children().first();
                assert.deepEqual([bold.get(0)?.tagName, bold.text().trim()], ['strong', label]);
                assert.match(bold.attr('style'), /font-weight: 700/);
                assert.equal(
                  oneSpace(paragraph.text()),
                  oneSpace(`${fields[id]}${colon}${stated}`),
                );
                assert.ok(
                  text
                    .split('\n')
                    .map(oneSpace)
                    .includes(oneSpace(`${fields[id]}${colon}${stated}`)),
                  `a line of its own: ${label}`,
                );
              }
        });
      }
});
