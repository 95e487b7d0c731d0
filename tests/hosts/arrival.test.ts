/** Readers keep their place when the script comes late, wherever they are. */
import { expect } from '@open-wc/testing';
import { type Arrival, DESKTOP, LINE, moveOf, PHONE, textsOf } from './arrival.js';

const CHANNELS = ['embed', 'html', 'shadow'] as const;
const VIEWS = ['compare', 'card'] as const;

const ARRIVALS: readonly Arrival[] = CHANNELS.flatMap((channel) =>
  VIEWS.flatMap((view) => [
    { channel, options: { view, lang: 'en' }, width: PHONE },
    { channel, options: { view, lang: 'zh-Hant' }, width: DESKTOP },
    { channel, options: { view, lang: 'en' }, width: DESKTOP, boxed: true },
  ]),
);

/** Each arrival takes every sixth text, each a different one: together, they take all. */
const SHARE = 6;

ARRIVALS.forEach((arrival, index) => {
  const { channel, options, width, boxed } = arrival;
  const where = `${channel} ${JSON.stringify(options)}, ${width} px${boxed ? ', in a box that scrolls' : ''}`;
  it(`text: When the script comes late, the passage at the top of the window moves by at most one line: ${where}`, async () => {
    const texts = textsOf(options).filter((_, position) => position % SHARE === index % SHARE);
    for (const text of texts) {
      const move = await moveOf(arrival, text);
      expect(Math.abs(move), text).to.be.at.most(LINE);
    }
  });
});
