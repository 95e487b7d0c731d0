/**
 * Two texts that differ only in characters, as one: the first, in which each character that becomes
 * another in the second is followed, where it does so first, by a mark and that character.
 */
const MARK = '~';

/** `['三条路线', '三條路線']` becomes `三条~條路线~線`. Throws if that cannot say both. */
export function pairTexts(first, second) {
  const into = {};
  const others = [...second];
  const pair = [...first]
    .map((character, at) => {
      const other = others[at];
      if ((into[character] ?? character) === other) return character;
      into[character] = other;
      return character + MARK + other;
    })
    .join('');
  const [one, two] = unpair(pair);
  if (one !== first || two !== second)
    throw new Error(
      `Paired locales must have the same texts, character by character, without "${MARK}". Change the words, or give each locale a string of its own: see PAIRED in scripts/flat-texts.mjs.`,
    );
  return pair;
}

/** As it runs in the script. A function that is called for each character would take 1 ms of a start. */
function unpair(pair) {
  const first = pair.replace(/~./g, '');
  let second = first;
  for (const change of pair.match(/.~./g)) second = second.replaceAll(change[0], change[2]);
  return [first, second];
}

/**
 * A module that exports `texts(index)`: what `shape` makes of one of the two. Both are made when
 * somebody asks for one; most pages show neither.
 */
export const unpairedTexts = (pair) =>
  `${unpair}\nlet pair;\nexport const texts = (at) => (pair ??= unpair(${JSON.stringify(pair)}).map(shape))[at];`;
