import { isCopy } from './passage.js';

/**
 * Hides a slot if what is assigned to it is nothing but our own text: a fallback that has lost its
 * attributes to a filter, or a widget that was copied and pasted. Nothing is lost: the widget shows
 * the same words. Anything with a link or a picture stays.
 */
export function hideCopy(slot: HTMLSlotElement | null): void {
  if (!slot) return;
  const text = slot.assignedNodes().map(({ textContent }) => textContent);
  slot.hidden =
    isCopy(text.join('')) &&
    !slot.assignedElements().some((element) => element.querySelector('[href], [src]'));
}
