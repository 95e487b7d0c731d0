/** The changes that `npm run mutate` makes to a module. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mutationsIn } from '../../scripts/measure/mutations.mjs';

describe('a mutation', () => {
  for (const [code, expected] of [
    ['if (a) b();', ['if (!(a)) b();', ';', 'if (a) ;']],
    ['x = a ? b : c;', [';', 'x = !(a) ? b : c;']],
    ['x = a && b;', [';', 'x = a || b;']],
    ['x = a ?? b;', [';', 'x = (a);']],
    ['x = a < 3;', [';', 'x = a >= 3;', 'x = a < 4;']],
    ['x = !a;', [';', 'x = !!a;']],
    ["x = 'text';", [';', "x = '';"]],
    ["x = '';", [';', "x = 'changed';"]],
    ['x = `a${b}c`;', [';', 'x = `${b}c`;', 'x = `a${b}`;']],
    ['x = /a/g;', [';', 'x = /(?!)/g;']],
    ['x = f(a);', [';', 'x = (a);']],
    ['x = a.trim();', [';', 'x = (a);']],
    ['x = true;', [';', 'x = false;']],
    ['() => { return a; }', [';', '() => { return; }']],
    ["import { a } from './b.js'; type C = 'd'; interface E { f: 'g' }", []],
  ])
    it(`of ${code}`, () =>
      assert.deepEqual(
        mutationsIn('x.ts', code).map(({ mutated }) => mutated),
        expected,
      ));

  it('says where it is and what becomes of what', () => {
    const [{ mutated, ...said }] = mutationsIn('x.ts', '\n\nthrow a;');
    assert.equal(mutated, '\n\n;');
    assert.deepEqual(said, { file: 'x.ts', line: 3, from: 'throw a;', to: ';' });
  });
});
