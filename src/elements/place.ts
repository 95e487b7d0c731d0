import { parentOf } from './language.js';
import { passagesIn, passagesOf } from './passage.js';

const ELEMENTS = 'ai-paths-card,ai-paths-compare';
/** All that shows a widget or will. What an element has for a fallback may look like a marker. */
const WIDGETS = `${ELEMENTS},[data-ai-paths]:not(:is(${ELEMENTS}) *)`;

/** As many texts as the names and labels before a sentence, which are in several passages. */
const FEW = 9;

/** The nearest box around an element that has been scrolled: a box in the page, or the page itself. */
function scrollerOf(element: Element): Element | undefined {
  let node: Element | undefined = element;
  while (node && !node.scrollTop) node = parentOf(node.assignedSlot ?? node);
  return node;
}

/** The box of a text. The head of a column may stick to the window; its row does not. */
function boxOf(node: Node): DOMRect {
  const row = node.parentElement?.closest('thead tr');
  if (row) return row.getBoundingClientRect();
  const range = new Range();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** The root that shows the texts of an element, or of the element in a marker. */
const rootOf = ({ shadowRoot }: Element): ParentNode | null =>
  shadowRoot?.querySelector(ELEMENTS)?.shadowRoot ?? shadowRoot;

/** The texts in a node, and whatever else has no content. */
const leavesOf = (node: Node): readonly Node[] =>
  node.firstChild ? [...node.childNodes].flatMap(leavesOf) : [node];

/** The first element after another one that is displayed. */
function followerOf(element: Element): Element | undefined {
  for (let node: Element | undefined = element; node; node = parentOf(node))
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling)
      if (next.getBoundingClientRect().height) return next;
  return undefined;
}

/**
 * Remembers the first texts of an element below an edge, and returns what scrolls the first of them
 * that is found again back there. What follows the element is kept still if it is in sight and that
 * moves the text by less than a line: Chromium counts as shifted all that moves by more than 3 px. It
 * is also kept if no text is found again.
 */
function remember(element: Element, scroller: Element | Window, edge: number): () => void {
  const texts = [...passagesIn(rootOf(element)), ...leavesOf(element)]
    .map((node) => [node, boxOf(node)] as const)
    .filter(([, { height, bottom }]) => height && bottom > edge)
    .slice(0, FEW);
  const follower = followerOf(element) ?? element;
  const endOf = () => follower.getBoundingClientRect().top;
  const end = endOf();
  return () => {
    const [move = Infinity] = texts.flatMap(([node, { top, height }]) => {
      const same = passagesOf(rootOf(element), node);
      const above = Math.max(0, edge - top);
      return [node, ...(same[1] ? [] : same)]
        .map(boxOf)
        .flatMap((now) => (now.height ? now.top - top + above * (now.height / height - 1) : []));
    });
    const after = endOf() - end;
    const still = edge >= 0 && end < innerHeight && Math.abs(move - after) < 28;
    const top = still || move === Infinity ? after : move;
    // Any scroll ends one that is under way.
    if (top) scroller.scrollBy({ top, behavior: 'instant' });
  };
}

/** Remembers the text at the top of the window, if it is in a widget or below one. */
function rememberReader(changing: Element): (() => void) | undefined {
  let found: Parameters<typeof remember> | undefined;
  let nearest = -Infinity;
  // A method of the prototype: by name, a document has its images and its forms.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- other overloads are, not this one
  for (const widget of [...Document.prototype.querySelectorAll.call(document, WIDGETS), changing]) {
    const scroller = scrollerOf(widget);
    if (!scroller) continue;
    const edge = Math.max(0, scroller.getBoundingClientRect().top);
    const { top } = widget.getBoundingClientRect();
    if (top >= edge || top <= nearest) continue;
    nearest = top;
    found = [widget, scroller, edge];
  }
  return found && remember(...found);
}

let busy = false;

/**
 * Keeps the reader's place while widgets change: the button that he has pressed, or else the passage at
 * the top of his window. Call it before the change. It looks again, once for all widgets that change in
 * this task, as soon as their renders and what waits for these have run: before anything is painted.
 */
export async function keepPlace(widget: Element, button?: Element): Promise<void> {
  if (busy) return;
  try {
    // Before the first paint, nobody reads.
    if (!(button ?? performance.getEntriesByType('paint')[0])) return;
    busy = true;
    const restore = button
      ? remember(button, scrollerOf(button) ?? window, -Infinity)
      : rememberReader(widget);
    for (let turns = 3; turns; turns--) await Promise.resolve();
    restore?.();
  } catch {
    // A page that is not kept still is no reason to show it nothing.
  }
  busy = false;
}
