import { letters, passagesIn } from './passage.js';

/**
 * Hides a slot if all that is assigned to it is one copy of the widget's text: a fallback that has
 * lost its attributes to a filter. Nothing is lost: the widget shows the same words.
 */
export function hideCopy(root: ShadowRoot): void {
  // Not where the fallback shows.
  const slot = root.querySelector<HTMLSlotElement>('[part=base] + slot');
  if (!slot) return;
  const nodes = slot.assignedNodes();
  const [copy, another] = nodes.filter(({ textContent }) => textContent?.trim());
  const text = copy ? letters(copy) : '';
  slot.hidden =
    !another &&
    // A whole article with the text in it is longer. A comparison repeats the names of the paths.
    text.length < 1.5 * letters(root).length &&
    passagesIn(root).every((passage) => text.includes(letters(passage)));
}
