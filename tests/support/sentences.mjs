import assert from 'node:assert/strict';

/** The author's sentences that every channel has once, in the order of the cards. */
export const sentencesOf = ({ intro, futures, conclusion, paths }) => [
  intro,
  ...paths.flatMap(({ slogan, fields }) => [slogan, ...Object.values(fields)]),
  futures.title,
  ...paths.map(({ future }) => future),
  ...conclusion,
];

/** Each sentence stands in the text once, and touches no word of the blocks before and after it. */
export function assertApart(text, sentences) {
  for (const sentence of sentences) {
    const [before, after, ...more] = text.split(sentence);
    assert.ok(after !== undefined && more.length === 0, `once: ${sentence}`);
    assert.match(before, /[\s：]$/, `apart from what stands before it: ${sentence}`);
    assert.match(after, /^\s/, `apart from what stands after it: ${sentence}`);
  }
}
