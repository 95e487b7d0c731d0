/**
 * Programs in Node that take pages apart with Cheerio, by either of its parsers. One of them reads a
 * template's content as children of the template.
 */
import { describe, it } from 'node:test';
import { load } from 'cheerio';
import { LOCALES } from '../../dist/content/locales.js';
import * as channels from '../../dist/static.js';
import { assertApart, sentencesOf } from '../support/sentences.mjs';

const PARSERS = { parse5: {}, htmlparser2: { xml: { xmlMode: false, decodeEntities: true } } };

describe('HTML read by Cheerio', () => {
  for (const [parser, options] of Object.entries(PARSERS))
    for (const channel of ['html', 'email', 'embed', 'shadow', 'page'])
      for (const view of ['card', 'compare'])
        for (const [lang, { content }] of Object.entries(LOCALES))
          it(`text: Programs that read HTML with Cheerio find each sentence once, apart from the next: ${channel}, ${view}, ${lang}, ${parser}`, () => {
            const $ = load(channels[channel]({ view, lang, controls: true }), options);
            $('script, style').remove();
            assertApart($.root().text(), sentencesOf(content.case));
          });
});
