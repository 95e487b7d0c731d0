/** Axe in every state, language and width. */
import { locales } from '../../src/content/locales.js';
import '../../src/entry/index.js';
import { expectAccessible, STATES } from './axe.js';
import { TAGS } from './support.js';

describe('axe has no finding', () => {
  for (const tag of TAGS)
    for (const lang of locales)
      for (const width of ['1000px', '300px'])
        it(`in any state of <${tag}> in ${lang} at ${width}`, async function () {
          this.timeout(120_000);
          await expectAccessible(tag, lang, width, STATES);
        });
});
