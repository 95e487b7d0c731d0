import { LOCALES, locales } from '../content/locales.js';

/** Letters and digits. Filters, and browsers that copy, change spaces and marks. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** A shorter copy may be an author's own note: a name, or a heading. */
const SHORTEST = 200;

/** All texts of all languages, the longest first: a long text may contain a short one. */
function ourTexts(): readonly string[] {
  const texts: string[] = [];
  for (const locale of locales)
    JSON.stringify(LOCALES[locale].content, (_, value: unknown) => {
      if (typeof value === 'string') texts.push(letters(value));
      return value;
    });
  return texts.sort((one, other) => other.length - one.length);
}

/**
 * Hides a slot if what is assigned to it is nothing but our own text: a fallback that has lost its
 * attributes to a filter, or a widget that was copied and pasted. Nothing is lost: the widget shows
 * the same words. Anything with a link or a picture stays.
 */
export function hideCopy(slot: HTMLSlotElement | null): void {
  if (!slot) return;
  let text = letters(
    slot
      .assignedNodes()
      .map(({ textContent }) => textContent)
      .join(''),
  );
  const long = text.length >= SHORTEST;
  if (long) for (const ours of ourTexts()) text = text.replaceAll(ours, '');
  slot.hidden =
    long && !text && !slot.assignedElements().some((it) => it.querySelector('[href],[src]'));
}
