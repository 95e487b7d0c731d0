import { parentOf } from './language.js';
import { leavesOf, ownerOf, passagesIn, passagesOf } from './passage.js';

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

/**
 * Remembers the texts of a widget or a button below an edge, and returns what scrolls the first of them
 * that is found again back there. What follows is kept still if it is in sight and that moves the text
 * by less than a line: Chromium counts as shifted all that moves by more than 3 px. It is also kept if
 * no text is found again.
 */
function remember(element: Element, scroller: Element | Window, edge: number): () => void {
  const owner = ownerOf(element);
  const texts = [...passagesIn(element.shadowRoot), ...leavesOf(owner)]
    .map((node) => [node, boxOf(node)] as const)
    .filter(([, { height, bottom }]) => height && bottom > edge);
  const endOf = () => owner.getBoundingClientRect().bottom;
  const end = endOf();
  return () => {
    const after = endOf() - end;
    let top = after;
    for (const [node, before] of texts) {
      const same = passagesOf(element.shadowRoot, node);
      const now = [node, ...(same[1] ? [] : same)].map(boxOf).find(({ height }) => height);
      if (!now) continue;
      const above = Math.max(0, edge - before.top);
      const move = now.top - before.top + above * (now.height / before.height - 1);
      if (edge < 0 || end > innerHeight || Math.abs(move - after) > 28) top = move;
      break;
    }
    // Any scroll ends one that is under way.
    if (top) scroller.scrollBy({ top, behavior: 'instant' });
  };
}

/** The widgets that change in this task. */
const changing = new Set<Element>();

/** Remembers the text at the top of the window, if it is in a widget that changes or below one. */
function rememberReader(): (() => void) | undefined {
  let found: Parameters<typeof remember> | undefined;
  let nearest = -Infinity;
  for (const widget of changing) {
    const owner = ownerOf(widget);
    const scroller = scrollerOf(owner);
    if (!scroller) continue;
    const edge = Math.max(0, scroller.getBoundingClientRect().top);
    const { top } = owner.getBoundingClientRect();
    if (top >= edge || top <= nearest) continue;
    nearest = top;
    found = [widget, scroller, edge];
  }
  return found && remember(...found);
}

/**
 * Keeps the reader's place while widgets change: the button that he has pressed, or else the passage at
 * the top of his window. Call it before the change. It looks once for all widgets that change in this
 * task, and again as soon as their renders and what waits for these have run: before anything is
 * painted.
 */
export async function keepPlace(widget: Element, button?: Element): Promise<void> {
  const first = !changing.size;
  changing.add(widget);
  if (!first) return;
  await Promise.resolve();
  try {
    const restore = button
      ? remember(button, scrollerOf(button) ?? window, -Infinity)
      : // Before the first paint, nobody reads.
        performance.getEntriesByType('paint')[0] && rememberReader();
    for (let turns = 3; turns; turns--) await Promise.resolve();
    restore?.();
  } catch {
    // A page that is not kept still is no reason to show it nothing.
  }
  changing.clear();
}
