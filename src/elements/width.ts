import { createElement, viewOf } from './safe-dom.js';

/** Every watched ruler of a document and who watches it, behind one observer. */
class Watch {
  readonly watchers = new Map<Element, WidthWatcher>();
  readonly observer: ResizeObserver;
  /** Rulers to look at before the next frame is painted. */
  readonly #waiting = new Set<Element>();

  constructor(private readonly view: Window & typeof globalThis) {
    this.observer = new view.ResizeObserver((entries) => {
      const changed = entries.filter(({ target, contentBoxSize: [size] }) =>
        this.watchers.get(target)?.look(size?.inlineSize ?? 0),
      );
      if (!changed.length) return;
      // What changes now may bring or take a scroll bar, and with it these widths.
      this.observer.disconnect();
      for (const ruler of this.watchers.keys()) this.observe(ruler);
    });
  }

  /**
   * Looks at a ruler before the next frame is painted. Never at once: whoever adds a widget, or changes
   * one, while sizes are being told makes the browser report "ResizeObserver loop completed with
   * undelivered notifications". Not only in the next animation frame: a page in a frame that is out
   * of view gets none for seconds in WebKit, and would be set anew in front of the reader.
   */
  observe(ruler: Element): void {
    if (!this.#waiting.size) {
      this.view.requestAnimationFrame(this.#look);
      this.view.setTimeout(this.#look);
    }
    this.#waiting.add(ruler);
  }

  readonly #look = (): void => {
    for (const ruler of this.#waiting) if (this.watchers.has(ruler)) this.observer.observe(ruler);
    this.#waiting.clear();
  };
}

// By document: a frame that navigates keeps its window proxy, but not its observers.
const watches = new WeakMap<Document, Watch>();

/**
 * How much wider than the limit, in `px`, a place must be before it counts as wide again. What
 * changes with the answer may bring or take a scroll bar, and with it up to 17 px, or twice that on a
 * page at half its size: without a margin the answer would change for ever.
 */
const MARGIN = 34;

/**
 * Knows whether a place is narrower than a limit in `em`, and says when that changes, before the
 * frame is painted. Until it has seen the place, the window is the guess.
 *
 * Its ruler, a box without a height, is as long as the place is longer than the limit: so it
 * changes whenever the answer may, with the size of the text and in vertical writing too.
 */
export class WidthWatcher {
  readonly ruler = createElement('div');
  #em = 0;
  #narrow: boolean | undefined;
  #stop: (() => void) | undefined;

  constructor(private readonly changed: () => void) {}

  /** Whether the place is narrower than `em`. */
  isNarrow(em: number): boolean {
    if (em !== this.#em) {
      this.#em = em;
      // Never 0: that is a place which is not displayed.
      this.ruler.style.inlineSize = `max(1px, 100% - ${em}em)`;
    }
    return this.#narrow ?? innerWidth < em * 16;
  }

  connect(): void {
    if (this.#stop) return;
    const { ruler } = this;
    // A frame's boxes are for the frame's own observer.
    const { ownerDocument } = ruler;
    const watch = watches.get(ownerDocument) ?? new Watch(viewOf(ownerDocument) ?? window);
    watches.set(ownerDocument, watch);
    watch.watchers.set(ruler, this);
    watch.observe(ruler);
    this.#stop = () => {
      watch.watchers.delete(ruler);
      watch.observer.unobserve(ruler);
    };
  }

  disconnect(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Takes a new length of the ruler, and returns whether the answer is another. */
  look(length: number): boolean {
    const before = this.#narrow;
    // Not displayed: nothing to decide.
    if (length) this.#narrow = length <= (before ? MARGIN : 1);
    if (this.#narrow === before) return false;
    this.changed();
    return true;
  }
}
