/** The channels in a browser, in every language: the same words as the element's own. */
import { locales } from '../../src/content/locales.js';
import type * as Channels from '../../src/entry/channels.js';
import {
  expectEmbedShows,
  expectHtmlShows,
  expectHtmlWords,
  expectShadowStays,
  wordsOf,
} from './channel-words.js';

const OPTIONS: readonly Channels.StaticOptions[] = [
  {},
  { view: 'card' },
  { paths: 'pragmatism compute', fields: 'costs belief', theme: 'light' },
  { view: 'card', paths: 'energy', sections: 'paths', headingLevel: 4 },
  { sections: 'futures conclusion', theme: 'dark' },
];

describe('html, embed and shadow have the words of the widget', () => {
  for (const lang of locales)
    for (const options of OPTIONS)
      it(`${JSON.stringify(options)} in ${lang}`, async () => {
        const words = await wordsOf({ ...options, lang });
        await expectHtmlWords(words);
        await expectHtmlShows(words);
        await expectEmbedShows(words);
        for (const width of [1000, 600, 320]) await expectShadowStays(words, width);
      });
});
