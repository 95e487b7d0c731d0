/**
 * What the builder and the README say of a place: it was tested in the real program, or against its
 * rules, only if a test pastes the snippet of that place.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PLACES } from '../../dist/builder/places.js';
import { inRoot } from '../../scripts/lib.mjs';
import { PLACES as SITES } from '../hosts/sites/pages.js';

const read = (...path) => readFileSync(inRoot('tests', ...path), 'utf8');

/** The places that the tests of real programs name. */
const programs = readdirSync(inRoot('tests', 'programs'))
  // Other tests there are of the package, not of a place.
  .filter((name) => name.endsWith('.test.mjs') && /\bdescribeSite\(/.test(read('programs', name)))
  .flatMap((name) => {
    const named = [...read('programs', name).matchAll(/^ +places: \[(.*)\],$/gm)];
    assert.ok(named.length, `${name} names no place of the builder: add \`places\` to its site`);
    return named.flatMap(([, ids]) => ids.split(', ').map((id) => id.slice(1, -1)));
  });

/** The places whose snippets tests/hosts/recipes.test.ts copies from the builder and pastes. */
const [, rows] = /^const ROWS.* = \{\n([^]*?)^\};/m.exec(read('hosts', 'recipes.test.ts'));
const recipes = [...rows.matchAll(/^ {2}'?([\w-]+)'?: /gm)].map(([, id]) => id);

const ids = PLACES.map(({ id }) => id);
const pasted = new Set([...programs, ...Object.values(SITES), ...recipes]);

describe('a place that was tested', () => {
  it('is one that the builder offers', () =>
    assert.deepEqual(
      [...pasted].filter((id) => !ids.includes(id)),
      [],
    ));

  for (const { id, tried } of PLACES)
    if (tried && tried !== 'hand')
      it(`has a test that pastes its snippet: ${id}, ${tried}`, () =>
        assert.ok(
          tried === 'rules' ? recipes.includes(id) : pasted.has(id),
          `no test names "${id}": add one, or take \`tried\` out of src/builder/places.ts`,
        ));

  for (const { id, tried } of PLACES)
    if (tried === 'hand')
      it(`has a record of how it was tried by hand: ${id}`, () =>
        assert.match(read('programs', 'README.md'), new RegExp(`^### ${id}, by hand$`, 'im')));

  for (const id of new Set([...programs, ...Object.values(SITES)]))
    it(`is said to be tested in the program: ${id}`, () =>
      assert.equal(PLACES.find((place) => place.id === id)?.tried, 'program'));
});
