import { LOCALES, locales } from '../content/locales.js';
import { leavesOf, letters } from './passage.js';

/** What a reader would miss, though it has no text. Pages that show emoji as pictures give them this class. */
export const MEDIA = 'img:not(.emoji),svg,canvas,video,audio,iframe,object,input,button';

export const HEADINGS = ':is(h1,h2,h3,h4,h5,h6)';

/** A link that a site adds to each heading. */
const ADDED = `${HEADINGS} a`;

/** The texts in a node, without what a site adds to headings, and without scripts and styles. */
export const textsOf = (node: Node): readonly Node[] =>
  leavesOf(node).filter(({ parentElement }) => !parentElement?.closest(`${ADDED},script,style`));

/** Every text in a value, in its order. */
const textIn = (value: unknown): string =>
  value instanceof Object ? Object.values(value).map(textIn).join('') : String(value);

let known: string | undefined;

/** How many letters of the case a node holds, in any language, or -1 if most of its letters are others. */
function weighText(node: Node): number {
  known ??= letters({
    textContent: locales.map((locale) => textIn(LOCALES[locale].content)).join(''),
  });
  let ours = 0;
  let others = 0;
  for (const text of textsOf(node).map(letters))
    if (known.includes(text)) ours += text.length;
    else others += text.length;
  return others > ours ? -1 : ours;
}

/** The same; -1 also for what shows something else than text. */
function weigh(node: Node): number {
  if (node.nodeType !== 1) return weighText(node);
  const element = node as Element;
  const all = [element, ...element.querySelectorAll('*')];
  // Beside a heading, wikis add links: "edit source".
  const heading = all.find((it) => it.matches(HEADINGS));
  const weight = heading ? weighText(heading) : 0;
  if (weight > 0) return weight;
  return all.some((it) => it.matches(MEDIA) && !it.closest(ADDED)) ? -1 : weighText(node);
}

/** By node. Decided once: a translator may change a text later. */
const seen = new WeakMap<Node, number>();

/**
 * The nodes that somebody has added to a copy of the case: an author who writes on at its end in an
 * editor, or a plugin that puts a table of contents before the first heading of a page. None where an
 * author has written a text of their own in its place.
 */
export function additionsTo(nodes: readonly Node[]): readonly Node[] {
  let ours = 0;
  const additions = nodes.filter((node) => {
    const weight = seen.get(node) ?? weigh(node);
    seen.set(node, weight);
    ours += Math.max(0, weight);
    return weight < 0;
  });
  return ours > 99 ? additions : [];
}
