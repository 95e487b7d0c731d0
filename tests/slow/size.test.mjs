/** The sizes that `npm run size` reports. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { inRoot } from '../../scripts/lib.mjs';
import { targetLocales } from '../../scripts/build/texts/locales.mjs';
import { SCRIPT, scriptParts } from '../../scripts/measure/parts.mjs';

describe('the parts of the script', () => {
  let parts;
  before(async () => {
    parts = await scriptParts();
  });

  it('each cost something', () => {
    const free = parts.filter(({ raw, brotli }) => raw <= 0 || brotli <= 0);
    assert.deepEqual(free, [], 'no module of these parts is found: see scripts/measure/parts.mjs');
  });

  it('name where four fifths of it come from', () => {
    const rest = parts.find(({ name }) => name === 'the rest');
    const all = parts.reduce((sum, { raw }) => sum + raw, 0);
    assert.ok(
      rest.raw < all / 5,
      `${rest.raw} of ${all} bytes are "the rest": is the source map still true?`,
    );
  });

  it('are the whole of it', () => {
    const all = parts.reduce((sum, { raw }) => sum + raw, 0);
    assert.equal(all, readFileSync(inRoot(SCRIPT)).length, 'run "npm run build"');
  });

  it('name a text for each language', () => {
    const texts = parts.filter(({ name }) => name.startsWith('text, '));
    assert.equal(texts.length, targetLocales().length + 1);
  });
});
