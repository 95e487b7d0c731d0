import { createElement, windowOf } from './safe-dom.js';

/** Takes the length of a ruler. */
type Look = (length: number) => void;

/** Watches the rulers of a document, behind one observer. Returns what adds one, which returns what ends that. */
function watchRulers(win: Window & typeof globalThis) {
  const looks = new Map<HTMLElement, Look>();
  let waiting = false;

  const lookNow = () => {
    waiting = false;
    // All lengths first: an answer may change the page, which the next length would wait for.
    [...looks]
      .map(([ruler, look]) => [look, ruler.offsetWidth + ruler.offsetHeight] as const)
      .forEach(([look, length]) => look(length));
  };

  /**
   * Looks before the next frame is painted. Never while sizes are being told: a page that watches its
   * own size would see the error "ResizeObserver loop completed with undelivered notifications". Not
   * only in the next animation frame: a page in a frame that is out of view gets none for seconds in
   * WebKit, and would be set anew in front of the reader.
   */
  const lookSoon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(lookNow);
    setTimeout(lookNow);
  };

  const observer = new win.ResizeObserver(lookSoon);
  // The window's own change is answered in the frame that shows it.
  win.addEventListener('resize', lookNow);

  return (ruler: HTMLElement, look: Look) => {
    looks.set(ruler, look);
    lookSoon();
    observer.observe(ruler);
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
    if (narrow === before) return;
    outer = outerWidth;
    changed();
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
