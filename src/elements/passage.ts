/** The parts of a widget that hold a text of their own. */
const PASSAGES = '[part=title],p,[part$=heading],[part=text],[part=future]';

/** A text without what differs between a widget and its fallback: white space, signs, emoji. */
const letters = ({ textContent }: Node): string => (textContent ?? '').replace(/\P{L}/gu, '');

/** The passages that the root of a widget shows, in the order of its tree. */
export const passagesIn = (root: ParentNode | null): readonly HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>(PASSAGES) ?? []),
];

/**
 * The passages of a widget that show the text of a node of its fallback, which may have any markup. A
 * name is in several passages. "Not stated" is in none, and neither is what the author has added.
 */
export function passagesOf(root: ParentNode | null, node: Node): readonly HTMLElement[] {
  const text = letters(node);
  return passagesIn(root).filter((passage) => text && letters(passage).includes(text));
}
