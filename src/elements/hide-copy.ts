import { HEADINGS, MEDIA, textsOf } from './additions.js';
import { letters } from './passage.js';

/**
 * Hides a slot if all that is assigned to it is a copy of the widget's text, or of a part of it: a
 * fallback that has lost its attributes, and perhaps its block, to a filter. Nothing is lost: the widget
 * shows the same words. Links are a list of the author's own, and sentences without a heading are
 * quotations.
 */
export function hideCopy(root: ShadowRoot): void {
  // Not where the fallback shows.
  const slot = root.querySelector<HTMLSlotElement>('[part=base] + slot');
  if (!slot) return;
  const shown = letters(root);
  const texts = slot.assignedNodes().flatMap(textsOf);
  const plain = texts.filter(({ parentElement }) => !parentElement?.closest('a'));
  const has = (selector: string) =>
    slot.assignedElements().some((it) => it.matches(selector) || it.querySelector(selector));
  slot.hidden =
    plain.filter(letters).length > 3 &&
    has(HEADINGS) &&
    !has(MEDIA) &&
    texts.every((text) => shown.includes(letters(text)));
}
