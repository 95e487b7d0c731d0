/** Axe in the embed builder, at more places than builder-page.test.ts looks at. */
import { expectAccessible } from './builder-page.js';

describe('the embed builder itself', () => {
  for (const fragment of [
    '#ui=en&place=wordpress',
    '#ui=zh-Hans&place=wordpress-plugin&sections=intro',
    '#ui=en&place=newsletter&view=card&controls=true&article=false',
    '#ui=zh-Hant&place=react&width=phone',
    '#ui=en&place=picture',
    '#ui=en&place=slides&where=own',
    '#ui=zh-Hant&place=document&theme=dark',
    '#ui=en&place=frame&base=x',
  ])
    it(`has no finding of axe, wide or narrow: ${fragment}`, () => expectAccessible(fragment));
});
