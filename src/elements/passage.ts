/** The parts of a widget that hold a text of their own. */
const PASSAGES = '[part=title],p,[part$=heading],[part=field-label],[part=text],[part=future]';

/** A text without what differs between a widget and its fallback: white space, signs, emoji. */
export const letters = ({ textContent }: Pick<Node, 'textContent'>): string =>
  (textContent ?? '').replace(/\P{L}/gu, '');

/** The passages that the root of a widget shows, in the order of its tree. */
export const passagesIn = (root: ParentNode | null): readonly HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>(PASSAGES) ?? []),
];

/** The first of a list, if it is the only one. */
export const only = <T>([first, another]: readonly T[]): T | undefined =>
  another ? undefined : first;

/**
 * The one passage of a widget that shows the text of a node of its fallback, which may have any markup.
 * A name is in several passages. "Not stated" is in none, and neither is what the author has added.
 */
export function passageOf(root: ParentNode | null, node: Node): HTMLElement | undefined {
  const text = letters(node);
  return only(passagesIn(root).filter((passage) => text && letters(passage).includes(text)));
}

/** The texts in a node, and whatever else has no content. */
export function leavesOf(node: Node): readonly Node[] {
  const nodes = [...node.childNodes];
  return nodes.length ? nodes.flatMap(leavesOf) : [node];
}

/** What holds the page's own text for an element: its marker or, without one, the element itself. */
export function ownerOf(element: Element): Element {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host?.hasAttribute('data-ai-paths') ? host : element;
}
