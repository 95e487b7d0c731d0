/** The parts of a widget that hold a text of their own. */
const PASSAGES = '[part=title],p,[part$=heading],[part=field-label],[part=text],[part=future]';

/** A text without what differs between a widget and its fallback: white space, signs, emoji. */
export const letters = ({ textContent }: Node): string =>
  (textContent ?? '').replace(/\P{L}/gu, '');

/** The passages that the root of a widget shows, in the order of its tree. */
export const passagesIn = (root: ParentNode | null): readonly HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>(PASSAGES) ?? []),
];

/**
 * The passages of a widget that show the text of a node of its fallback, which may have any markup:
 * those that show nothing else, or if there are none, those that show it among others. A name is in
 * several passages. "Not stated" is in none, and neither is what the author has added.
 */
export function passagesOf(root: ParentNode | null, node: Node): readonly HTMLElement[] {
  const text = letters(node);
  const found = passagesIn(root).filter((passage) => text && letters(passage).includes(text));
  const same = found.filter((passage) => letters(passage) === text);
  return same[0] ? same : found;
}

/** The texts in a node, and whatever else has no content. */
export const leavesOf = (node: Node): readonly Node[] =>
  node.firstChild ? [...node.childNodes].flatMap(leavesOf) : [node];

/** What holds the page's own text for an element: its marker or, without one, the element itself. */
export function ownerOf(element: Element): Element {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host?.hasAttribute('data-ai-paths') ? host : element;
}
