import { type Locale, LOCALES, locales, matchLocale } from '../content/locales.js';

/** Letters and digits. Markdown engines, filters and browsers change spaces and marks. */
export const letters = (text: string | null): string => (text ?? '').replace(/[^\p{L}\p{N}]/gu, '');

/** All texts in a language, in an order that all languages share. */
function textsOf(locale: Locale): readonly string[] {
  const texts: string[] = [];
  JSON.stringify(LOCALES[locale].content, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(letters(value));
    return value;
  });
  return texts;
}

/** A shorter copy may be an author's own note: a name, or a heading. */
const SHORTEST = 200;

/** Whether a text is long and nothing but ours, in any language. */
export function isCopy(text: string): boolean {
  let rest = letters(text);
  if (rest.length < SHORTEST) return false;
  // The longest first: a long text may contain a short one.
  const texts = locales.flatMap(textsOf).sort((one, other) => other.length - one.length);
  for (const ours of texts) rest = rest.replaceAll(ours, '');
  return !rest;
}

/** Translates what the widget says into the language of the page's own text. */
function translator(shown: Locale | undefined, wanted: Locale | undefined) {
  if (!shown || !wanted || shown === wanted) return (text: string) => text;
  const other = textsOf(wanted);
  const pairs = textsOf(shown).map((text, index) => [text, other[index] ?? ''] as const);
  pairs.sort(([one], [two]) => two.length - one.length);
  return (text: string) => pairs.reduce((all, [from, to]) => all.replaceAll(from, to), text);
}

const localeAt = (node: Element | null | undefined) =>
  matchLocale(node?.closest('[lang]')?.getAttribute('lang') ?? '')?.locale;

/** The blocks that are one passage. An anchor may be anywhere inside. */
const BLOCK = 'p, li, td, th, dt, dd, caption, h1, h2, h3, h4, h5, h6';

/** The parts that are passages. Names and labels of fields in cards occur more than once. */
const PARTS = '[part]:not([part=name], [part=not-stated], dt, button), p';

/**
 * Finds the part of the widget that says the same as a node of the page's own text, which does not
 * show: the first part whose words come at the node or after it.
 */
export function passageOf(node: Element, own: Element, root: ShadowRoot): HTMLElement | undefined {
  const range = new Range();
  range.selectNodeContents(own);
  range.setStartBefore(node.closest(BLOCK) ?? node);
  const text = letters(range.toString());
  const translate = translator(localeAt(root.querySelector('[part=base]')), localeAt(node));
  let first = Infinity;
  let found: HTMLElement | undefined;
  for (const part of root.querySelectorAll<HTMLElement>(PARTS)) {
    const words = translate(letters(part.textContent));
    const index = words ? text.indexOf(words) : -1;
    if (index >= 0 && index < first) [first, found] = [index, part];
  }
  return found;
}
