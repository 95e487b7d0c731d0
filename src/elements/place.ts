import { parentOf } from './language.js';
import { passagesIn, passagesOf } from './passage.js';
import { windowOf } from './safe-dom.js';

const ELEMENTS = 'ai-paths-card,ai-paths-compare';
/** All that shows a widget or will. What an element has for a fallback may look like a marker. */
const WIDGETS = `${ELEMENTS},[data-ai-paths]:not(:is(${ELEMENTS}) *)`;

/** Returns what scrolls until a line of the page is as far from the top of the window as it was. */
type Restore = () => void;

/** The nearest box around an element that has been scrolled: a box of the page, or the page itself. */
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

/** The texts of a fallback, and what else has no content. */
const leavesOf = (node: Node): readonly Node[] =>
  node.firstChild ? [...node.childNodes].flatMap(leavesOf) : [node];

/** The root that shows the texts of an element, or of the element in a marker. */
const rootOf = ({ shadowRoot }: Element): ParentNode | null =>
  shadowRoot?.firstElementChild?.shadowRoot ?? shadowRoot;

function keepButton(button: Element): Restore {
  const topOf = () => button.getBoundingClientRect().top;
  const before = topOf();
  return () => scroll(scrollerOf(button) ?? windowOf(button.ownerDocument), topOf() - before);
}

const scroll = (scroller: Element | Window | null, top: number): void => {
  // Any scroll ends one that is under way.
  if (top) scroller?.scrollBy({ top, behavior: 'instant' });
};

/** Keeps the text at the top of a box that is scrolled; if it is not found again, what follows the widget. */
function keepText(widget: Element, scroller: Element, edge: number): Restore {
  const root = rootOf(widget);
  const texts = [...(root ? passagesIn(root) : []), ...leavesOf(widget)].flatMap((node) => {
    const { top, bottom, height } = boxOf(node);
    // The top of the text, or how much of it is above the edge.
    return height && bottom > edge
      ? [{ node, line: Math.max(top, edge), above: Math.max(0, edge - top) / height }]
      : [];
  });
  const { bottom } = widget.getBoundingClientRect();
  return () => {
    const now = rootOf(widget);
    for (const { node, line, above } of texts) {
      const same = now ? passagesOf(now, node.textContent ?? '') : [];
      const box = [node, ...(same[1] ? [] : same)].map(boxOf).find(({ height }) => height);
      if (box) {
        scroll(scroller, box.top + above * box.height - line);
        return;
      }
    }
    scroll(scroller, widget.getBoundingClientRect().bottom - bottom);
  };
}

/** Keeps the text at the top of the window, if it is in a widget or below one. */
function keepReader(element: Element): Restore | undefined {
  let found: Parameters<typeof keepText> | undefined;
  let nearest = -Infinity;
  // A method of the prototype: by name, a document has its images and its forms.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- other overloads are, not this one
  for (const widget of [...Document.prototype.querySelectorAll.call(document, WIDGETS), element]) {
    const scroller = scrollerOf(widget);
    if (!scroller) continue;
    const edge = Math.max(0, scroller.getBoundingClientRect().top);
    const { top } = widget.getBoundingClientRect();
    if (top >= edge || top <= nearest) continue;
    nearest = top;
    found = [widget, scroller, edge];
  }
  return found && keepText(...found);
}

let busy = false;

/**
 * Keeps the reader's place while widgets change: the button that he has pressed, or else the passage at
 * the top of his window. Call it before the change. It looks again, once for all widgets that change in
 * this task, as soon as their renders and what waits for these have run: before anything is painted.
 */
export async function keepPlace(element: Element, button?: Element): Promise<void> {
  // Before the first paint, nobody reads.
  if (busy || !performance.getEntriesByType('paint').length) return;
  busy = true;
  try {
    const restore = button ? keepButton(button) : keepReader(element);
    for (let turns = 3; turns; turns--) await Promise.resolve();
    restore?.();
  } catch {
    // A page that is not kept still is no reason to show it nothing.
  }
  busy = false;
}
