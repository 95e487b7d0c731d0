/** A reader keeps his place when the script comes late. */
import { expect } from '@open-wc/testing';
import { type Arrival, DESKTOP, LINE, moveOf, PHONE, textsOf } from './arrival.js';

const CHANNELS = ['embed', 'html', 'shadow'] as const;
const VIEWS = ['compare', 'card'] as const;

for (const channel of CHANNELS)
  for (const view of VIEWS)
    for (const width of [PHONE, DESKTOP])
      it(`places: ${channel} ${view} ${width}`, async () => {
        const arrival: Arrival = { channel, options: { view, lang: 'en' }, width };
        const moves: [string, number][] = [];
        for (const text of textsOf(arrival.options)) {
          moves.push([text.slice(0, 30), await moveOf(arrival, text)]);
        }
        console.log(JSON.stringify(moves));
        expect(moves.filter(([, move]) => Math.abs(move) > LINE)).to.eql([]);
      });
