import { leavesOf, letters } from './passage.js';

/**
 * Hides a slot if all that is assigned to it is one copy of the widget's text, or of a part of it: a
 * fallback that has lost its attributes to a filter. Nothing is lost: the widget shows the same words.
 */
export function hideCopy(root: ShadowRoot): void {
  // Not where the fallback shows.
  const slot = root.querySelector<HTMLSlotElement>('[part=base] + slot');
  if (!slot) return;
  const nodes = slot.assignedNodes();
  const [copy, another] = nodes.filter(({ textContent }) => textContent?.trim());
  const shown = letters(root);
  slot.hidden =
    !!copy &&
    !another &&
    // Names and labels alone may be links of the author's own.
    letters(copy).length > 99 &&
    leavesOf(copy).every((leaf) => shown.includes(letters(leaf)));
}
