import { leavesOf, letters } from './passage.js';

/** What a reader would miss, though it has no text. Pages that show emoji as pictures give them this class. */
const MEDIA = 'img:not(.emoji),svg,canvas,video,audio,iframe,object,input,button';

/** A link that a site adds to each heading. */
const ADDED = ':is(h1,h2,h3,h4,h5,h6) a';

/**
 * Hides a slot if all that is assigned to it is a copy of the widget's text, or of a part of it: a
 * fallback that has lost its attributes, and perhaps its block, to a filter. Nothing is lost: the widget
 * shows the same words. A few names or sentences of it are a list or a quotation of the author's own.
 */
export function hideCopy(root: ShadowRoot): void {
  // Not where the fallback shows.
  const slot = root.querySelector<HTMLSlotElement>('[part=base] + slot');
  if (!slot) return;
  const shown = letters(root);
  const texts = slot
    .assignedNodes()
    .flatMap(leavesOf)
    .filter(({ parentElement }) => !parentElement?.closest(ADDED))
    .map(letters)
    .filter(Boolean);
  slot.hidden =
    texts.length > 3 &&
    texts.join('').length > 99 &&
    texts.every((text) => shown.includes(text)) &&
    !slot.assignedElements().some((it) => it.matches(MEDIA) || it.querySelector(MEDIA));
}
