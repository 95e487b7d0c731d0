import { parentOf } from './language.js';
import { leavesOf, letters, only, ownerOf, passageOf, passagesIn } from './passage.js';

/**
 * What scrolls an element: the nearest box that can, or the page. Nothing scrolls what is in a fixed
 * box. (A body may say that it scrolls where the page does.)
 */
function scrollerOf(element: Element): Element | undefined {
  let node: Element | undefined = element;
  for (; node; node = parentOf(node.assignedSlot ?? node)) {
    const { overflowY, position } = getComputedStyle(node);
    const scrolls =
      /auto|scroll/.test(overflowY) &&
      node !== document.body &&
      node.scrollHeight > node.clientHeight;
    if (node.scrollTop || scrolls || position === 'fixed') break;
  }
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

/** The one text of a widget that is the same as a node's, or the one passage that holds it. */
function sameText(root: ShadowRoot | null, node: Node): Node | undefined {
  const text = letters(node);
  const same = (leaf: Node) => text && letters(leaf) === text;
  return root ? (only(leavesOf(root).filter(same)) ?? passageOf(root, node)) : undefined;
}

/**
 * Remembers the texts of a widget or a button below an edge, and returns what scrolls the first of them
 * that is found again back there. If none is, what follows the widget stays where it is.
 */
function remember(element: Element, scroller: Element, edge: number): () => void {
  const owner = ownerOf(element);
  const texts = [...passagesIn(element.shadowRoot), ...leavesOf(owner)]
    .map((node) => [node, boxOf(node)] as const)
    // What shows less than a pixel is not read.
    .filter(([, { height, bottom }]) => height && bottom > edge + 1);
  const endOf = () => owner.getBoundingClientRect().bottom;
  const end = endOf();
  return () => {
    let top = endOf() - end;
    for (const [node, before] of texts) {
      const now = [node, sameText(element.shadowRoot, node) ?? node]
        .map(boxOf)
        .find(({ height }) => height);
      if (!now) continue;
      const above = Math.max(0, edge - before.top);
      top = now.top - before.top + above * (now.height / before.height - 1);
      break;
    }
    // Any scroll ends one that is under way. By an amount, a page that snaps would go on to its next stop.
    if (top) scroller.scrollTo({ top: scroller.scrollTop + top, behavior: 'instant' });
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
 * Keeps the reader's place while widgets change: the button that the reader has pressed, or else the
 * passage at the top of the window. Call it before the change. It looks once for all widgets that
 * change in this task, and again as soon as their renders and what waits for these have run: before
 * anything is painted.
 */
export async function keepPlace(widget: Element, button?: Element): Promise<void> {
  const first = !changing.size;
  changing.add(widget);
  if (!first) return;
  await Promise.resolve();
  try {
    const restore = button
      ? remember(button, scrollerOf(button) ?? document.scrollingElement ?? button, -Infinity)
      : // Before the first paint, nobody reads. Firefox tells of none in a page that opens scrolled.
        scrollY || performance.getEntriesByType('paint')[0]
        ? rememberReader()
        : undefined;
    for (let turns = 3; turns; turns--) await Promise.resolve();
    restore?.();
  } catch {
    // A page that is not kept still is no reason to show it nothing.
  }
  changing.clear();
}
