import { createElement, windowOf } from './safe-dom.js';

/** Measures a place. `again`: what has changed a moment ago has rendered. */
type Measure = (again: boolean) => void;

let waiting = new Set<Measure>();

function measureAll(): void {
  const measures = waiting;
  waiting = new Set();
  for (const measure of measures) measure(false);
  void Promise.resolve().then(() => {
    for (const measure of measures) measure(true);
  });
}

/**
 * Measures before the next frame is painted. Not as soon as a size is told: a change then makes the
 * browser report "ResizeObserver loop completed with undelivered notifications" on a page that watches
 * its own size. Not only in an animation frame: a page in a frame that is out of view gets none for
 * seconds in WebKit, and would be set anew in front of the reader.
 */
function measureSoon(measure: Measure): void {
  if (!waiting.size) {
    requestAnimationFrame(measureAll);
    setTimeout(measureAll, 100);
  }
  waiting.add(measure);
}

/** Knows the width of the place that an element stands in. */
export interface Width {
  /** Whether the place is narrower than `em`. Until it has been measured, the window is the guess. */
  readonly isNarrow: (em: number) => boolean;
  /** Begins to watch the place, and returns what ends that. */
  readonly connect: () => () => void;
}

/**
 * Knows whether a place is narrower than a limit in `em`, and says when that changes. A table that
 * brings a scroll bar, and with it loses the room that it needs, becomes a list again before it is
 * painted. So the same place always has the same layout, whatever it had before.
 *
 * The ruler, a box without a height, is as long as the place is longer than the limit: so it
 * changes whenever the answer may, with the size of the text and in vertical writing too.
 */
export function widthOf(root: DocumentFragment, changed: () => void): Width {
  const ruler = createElement('div');
  let narrow: boolean | undefined;
  let observer: ResizeObserver | undefined;
  let watched = false;

  const measure: Measure = (again) => {
    if (!watched) observer?.observe(ruler);
    watched = true;
    // 0 is a place that is not displayed: nothing to decide.
    const length = Math.max(ruler.offsetWidth, ruler.offsetHeight);
    if (!length || narrow === length < 2 || (narrow && again)) return;
    narrow = !narrow;
    changed();
  };

  const unwatch = () => {
    observer?.unobserve(ruler);
    watched = false;
  };

  return {
    isNarrow(em) {
      // Sizes may be told just now: see above.
      unwatch();
      // Never 0.
      ruler.style.inlineSize = `max(1px, 100% - ${em}em)`;
      measureSoon(measure);
      return (narrow ??= innerWidth < em * 16);
    },
    connect() {
      if (!ruler.parentNode) root.prepend(ruler);
      // A frame's boxes are for the frame's own observer.
      const { ResizeObserver: Observer } = windowOf(ruler.ownerDocument) ?? window;
      observer = new Observer(() => measureSoon(measure));
      return () => {
        unwatch();
        observer = undefined;
      };
    },
  };
}
