import { createElement, windowOf } from './safe-dom.js';

/** Takes a new length of a ruler, and returns whether the answer is another. */
type Look = (length: number) => boolean;

/** Watches the rulers of a document, behind one observer. Returns what adds one, which returns what ends that. */
function watchRulers(win: Window & typeof globalThis) {
  const looks = new Map<Element, Look>();
  let waiting = false;
  // Observing a ruler again means looking at it again.
  const observe = () => {
    if (waiting) for (const ruler of looks.keys()) observer.observe(ruler);
    waiting = false;
  };

  /**
   * Looks at the rulers before the next frame is painted. Never at once: whoever adds a widget, or
   * changes one, while sizes are being told makes the browser report "ResizeObserver loop completed
   * with undelivered notifications". Not only in the next animation frame: a page in a frame that is
   * out of view gets none for seconds in WebKit, and would be set anew in front of the reader.
   */
  const lookSoon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(observe);
    setTimeout(observe);
  };

  const observer = new win.ResizeObserver((entries) => {
    const changed = entries.filter(({ target, contentBoxSize: [size] }) =>
      looks.get(target)?.(size?.inlineSize ?? 0),
    );
    if (!changed.length) return;
    // What changes now may bring or take a scroll bar, and with it these widths.
    observer.disconnect();
    lookSoon();
  });

  return (ruler: Element, look: Look) => {
    looks.set(ruler, look);
    lookSoon();
    return () => {
      looks.delete(ruler);
      observer.unobserve(ruler);
    };
  };
}

// By document: a frame that navigates keeps its window proxy, but not its observers.
const watches = new WeakMap<Document, ReturnType<typeof watchRulers>>();

/**
 * How much wider than the limit, in `px`, a place must be before it counts as wide again, if the
 * window is as wide as before. What changes with the answer may bring or take a scroll bar, and with
 * it up to 17 px, or twice that on a page at half its size: without a margin the answer would change
 * for ever.
 */
const MARGIN = 34;

/** Knows the width of the place that an element stands in. */
export interface Width {
  /** Whether the place is narrower than `em`. Until it has been seen, the window is the guess. */
  readonly isNarrow: (em: number) => boolean;
  /** Begins to watch the place, and returns what ends that. */
  readonly connect: () => () => void;
}

/**
 * Knows whether a place is narrower than a limit in `em`, and says when that changes, before the
 * frame is painted.
 *
 * Its ruler, a box without a height, is as long as the place is longer than the limit: so it
 * changes whenever the answer may, with the size of the text and in vertical writing too.
 */
export function widthOf(root: DocumentFragment, changed: () => void): Width {
  const ruler = createElement('div');
  let narrow: boolean | undefined;
  /** The width of the browser's window, which no scroll bar changes, when the answer last changed. */
  let outer = 0;

  const look: Look = (length) => {
    const before = narrow;
    // Not displayed: nothing to decide.
    if (length) narrow = length <= (before && outer === outerWidth ? MARGIN : 1);
    if (narrow === before) return false;
    outer = outerWidth;
    changed();
    return true;
  };

  return {
    isNarrow(em) {
      // Never 0: that is a place which is not displayed.
      ruler.style.inlineSize = `max(1px, 100% - ${em}em)`;
      return (narrow ??= innerWidth < em * 16);
    },
    connect() {
      if (!ruler.parentNode) root.prepend(ruler);
      // A frame's boxes are for the frame's own observer.
      const { ownerDocument } = ruler;
      const watch = watches.get(ownerDocument) ?? watchRulers(windowOf(ownerDocument) ?? window);
      watches.set(ownerDocument, watch);
      return watch(ruler, look);
    },
  };
}
