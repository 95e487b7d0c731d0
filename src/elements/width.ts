import { beforePaint } from './before-paint.js';
import { createElement, windowOf } from './safe-dom.js';

/** Knows the width of the place that an element stands in. */
export interface Width {
  /** Whether the place is narrower than `em`. Until it has been measured, this is a guess. */
  readonly isNarrow: (em: number) => boolean;
  /** Begins to watch the place, and returns what ends that. */
  readonly connect: () => () => void;
}

/** What the last measurement said that has changed a layout: most widgets of a page stand in one column. */
let guess: boolean | undefined;

/**
 * Knows whether a place is narrower than a limit in `em`, and says when that changes. A table that
 * brings a scroll bar, and with it loses the room that it needs, becomes a list again before it is
 * painted. So the same place always has the same layout, whatever it had before.
 *
 * The ruler, a box without a height, is as long as the place is longer than the limit: so it
 * changes whenever the answer may, with the size of the text and in vertical writing too.
 *
 * It is measured before a paint. Not as soon as its size is told: a change then makes the browser
 * report "ResizeObserver loop completed with undelivered notifications" on a page that watches its own
 * size.
 */
export function widthOf(root: DocumentFragment, changed: () => void): Width {
  const ruler = createElement('div');
  let limit: number | undefined;
  let narrow: boolean | undefined;
  let observer: ResizeObserver | undefined;

  /** The ruler's length beside the list when a table was last tried, and did not fit: not tried again. */
  let tried = 0;
  let own = false;

  /** The ruler's length, if it says that the layout must change. 0 is a place that is not displayed. */
  const news = () => {
    const length = Math.max(ruler.offsetWidth, ruler.offsetHeight);
    return narrow === length < 2 || (narrow && length === tried) ? 0 : length;
  };

  const measure = (again?: true) => {
    const length = news();
    if (!length) return;
    narrow = guess = !narrow;
    if (!again) tried = narrow ? 0 : length;
    own = true;
    changed();
    // Once the table has rendered.
    if (!narrow) void Promise.resolve().then(() => measure(true));
  };

  const watch = () => {
    observer?.observe(ruler);
    measure();
  };

  return {
    isNarrow(em) {
      // Other words may need other room than the table that did not fit.
      if (em !== limit || (tried && !own)) {
        limit = em;
        tried = 0;
        // Sizes may be told just now: see above.
        observer?.unobserve(ruler);
        // Never 0.
        ruler.style.inlineSize = `max(1px, 100% - ${em}em)`;
        beforePaint(watch);
      }
      own = false;
      return (narrow ??= guess ?? innerWidth < em * 16);
    },
    connect() {
      if (!ruler.parentNode) root.prepend(ruler);
      // A frame's boxes are for the frame's own observer.
      const { ResizeObserver: Observer } = windowOf(ruler.ownerDocument) ?? window;
      observer = new Observer(() => {
        if (news()) beforePaint(measure);
      });
      beforePaint(watch);
      return () => {
        observer?.unobserve(ruler);
        observer = undefined;
      };
    },
  };
}
