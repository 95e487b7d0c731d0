/** Mail cuts lines above 998 octets, so the channel `email` breaks them where HTML reads no break. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortLines } from '../../dist/channels/email.js';

/** The same HTML on one line, as a parser reads it: a new line is a space, and a URL drops it. */
const onOneLine = (html) =>
  html
    .replaceAll('<wbr\n/>', '')
    .replace(/"[^"]*"/g, (value) => value.replaceAll('\n', ''))
    .replaceAll('\n', ' ');

const linesOf = (html) => shortLines(html).split('\n');

/** Texts that offer no space to break at. */
const UNBROKEN = [
  ['letters', 'x', 1],
  ['letters with accents', 'é', 2],
  ['Chinese', '路', 3],
  ['emoji', '🔋', 4],
  ['references', '&#39;', 5],
  ['tags', '<br/>', 5],
];

describe('a line of mail', () => {
  for (const [name, piece, octets] of UNBROKEN)
    it(`is full, and no longer than 998 octets, in a text of ${name}`, () => {
      // Before it, so that the limit falls on each octet of a piece.
      for (let before = 0; before < 12; before++) {
        const html = `${'-'.repeat(before)}${piece.repeat(3000 / octets)}`;
        const lines = linesOf(html);
        assert.equal(onOneLine(lines.join('\n')), html);
        assert.equal(lines.length, 4);
        for (const line of lines.slice(0, -1)) {
          const length = Buffer.byteLength(line);
          assert.ok(length <= 998 && length > 998 - octets - 5, `${length}: ${line}`);
        }
      }
    });

  it('is 997 octets where letters fill it: a tag may end there', () =>
    assert.deepEqual(
      linesOf('x'.repeat(2500)).map(({ length }) => length),
      [997, 997, 518],
    ));

  it('breaks inside a URL without a mark', () => {
    const html = `<p><a href="https://example.com/${'x'.repeat(2500)}">a</a></p>${'y'.repeat(1500)}`;
    const lines = linesOf(html);
    assert.equal(onOneLine(lines.join('\n')), html);
    assert.doesNotMatch(lines.join('\n'), /href="[^"]*<wbr/);
    for (const line of lines) assert.ok(line.length <= 998, line);
  });

  it('ends at the first space of its last quarter', () =>
    assert.deepEqual(
      linesOf('abcd '.repeat(400).trim()).map(({ length }) => length),
      [749, 749, 499],
    ));

  it('begins anew where there is a new line already', () => {
    const html = `${'x'.repeat(900)}\n${'y'.repeat(900)}`;
    assert.equal(shortLines(html), html);
  });
});
