/** The elements of a widget that hold one text each. A repeated text, such as "Not stated", is no passage. */
const PASSAGES = '[part=title],p,[part$=heading],[part=field-label],[part=text],[part=future]';

/** A text without what differs between a widget and its fallback: white space, signs, emoji. */
const letters = (text: string): string => text.replace(/\P{L}/gu, '');

/** The passages of a widget, in the order of its tree. */
export const passagesIn = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(PASSAGES),
];

/**
 * The passages of a widget that show a text of its fallback: those that show nothing else, or if there
 * are none, those that show it among others. By the text, because a fallback may have any markup.
 */
export function passagesOf(root: ParentNode, text: string): HTMLElement[] {
  const wanted = letters(text);
  const matching = (matches: (shown: string) => boolean) =>
    passagesIn(root).filter(({ textContent }) => matches(letters(textContent)));
  const same = matching((shown) => shown === wanted);
  return same[0] || !wanted ? same : matching((shown) => shown.includes(wanted));
}
