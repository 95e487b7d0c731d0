/** What every channel says, in every language and for some choices, as it was last agreed to. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goldens, stored } from '../../scripts/test/golden.mjs';

const RENEW = 'where the change is meant, run "npm run golden" and commit what it writes';
const expected = stored();
const actual = goldens();

describe('the channels say what tests/golden/ holds', () => {
  it('no file is missing, and none is left over', () => {
    assert.ok(actual.size > 50, `${actual.size} files: where are the channels?`);
    assert.deepEqual([...actual.keys()].sort(), [...expected.keys()].sort(), RENEW);
  });

  for (const [name, text] of actual)
    it(name, () => {
      const golden = expected.get(name) ?? '';
      if (text === golden) return;
      let at = 0;
      while (text[at] === golden[at]) at++;
      const part = (whole) => whole.slice(Math.max(0, at - 60), at + 60);
      assert.fail(
        `tests/golden/${name} differs:\n  ${part(golden)}\nis now\n  ${part(text)}\n${RENEW}`,
      );
    });
});
