/**
 * Pages through html-minifier 4, whose minifier of CSS does not know `@container`: the look suffers, the
 * words do not. Its successor, html-minifier-terser, is one of the places of filters.js.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { minify } from 'html-minifier';
import { LOCALES } from '../../dist/content/locales.js';
import * as channels from '../../dist/static.js';
import { shownWords } from '../programs/reading.mjs';
import { launch, siteOfText } from '../programs/support.mjs';
import { sentencesOf } from '../support/sentences.mjs';

const NAMES = ['html', 'email', 'embed', 'shadow'];
const VIEWS = ['card', 'compare'];

const minified = (channel, view) =>
  minify(channels[channel]({ view }), {
    collapseWhitespace: true,
    minifyCSS: true,
    removeComments: true,
    removeOptionalTags: true,
    sortAttributes: true,
  });

describe('channels that html-minifier 4 has minified', () => {
  const cases = NAMES.flatMap((channel) => VIEWS.map((view) => [channel, view]));
  let browser, site;
  before(async () => {
    browser = await launch();
    site = await siteOfText(
      Object.fromEntries(
        cases.map(([channel, view]) => [`${channel}-${view}`, minified(channel, view)]),
      ),
    );
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('have lost a container query: else this minifier is like any other', () => {
    const query = /@container \(inline-size *>= *56em\)/;
    assert.match(channels.shadow(), query);
    assert.doesNotMatch(minified('shadow', 'compare'), query);
  });

  for (const [channel, view] of cases)
    for (const width of [360, 1280])
      it(`text: Without JavaScript, each sentence shows once after html-minifier 4, which breaks container queries: ${channel}, ${view}, ${width} px`, async () => {
        const page = await browser.open(`${site.origin}/${channel}-${view}`, {
          scripts: false,
          width,
        });
        const words = await page.evaluate(shownWords);
        await page.close();
        const sentences = sentencesOf(LOCALES.en.content.case);
        for (const sentence of sentences)
          assert.equal(words.split(sentence).length - 1, 1, sentence);
      });
});
