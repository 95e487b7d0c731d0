import { viewOf } from './safe-dom.js';

/** Every watched box of a document and its watcher, behind one observer. */
class Watch {
  readonly watchers = new Map<Element, WidthWatcher>();
  readonly observer: ResizeObserver;
  /** Boxes to look at before the next frame is painted. */
  readonly #waiting = new Set<Element>();

  constructor(private readonly view: Window & typeof globalThis) {
    this.observer = new view.ResizeObserver((entries) => {
      const changed = entries.filter(({ target, contentRect }) =>
        this.watchers.get(target)?.look(target, contentRect.width),
      );
      if (!changed.length) return;
      // What changes now may bring or take a scroll bar, and with it these widths.
      this.observer.disconnect();
      for (const box of this.watchers.keys()) this.observe(box);
    });
  }

  /**
   * Looks at a box before the next frame is painted. Never at once: whoever adds a widget, or changes
   * one, while sizes are being told makes the browser report "ResizeObserver loop completed with
   * undelivered notifications". Not only in the next animation frame: a page in a frame that is out
   * of view gets none for seconds in WebKit, and would be set anew in front of the reader.
   */
  observe(box: Element): void {
    if (!this.#waiting.size) {
      this.view.requestAnimationFrame(this.#look);
      this.view.setTimeout(this.#look);
    }
    this.#waiting.add(box);
  }

  readonly #look = (): void => {
    for (const box of this.#waiting) if (this.watchers.has(box)) this.observer.observe(box);
    this.#waiting.clear();
  };
}

// By document: a frame that navigates keeps its window proxy, but not its observers.
const watches = new WeakMap<Document, Watch>();

/**
 * Knows whether a box is narrower than a width in `em`, and says when that changes, before the
 * frame is painted. Until it has seen the box, the viewport is the guess. The box must have no
 * height of its own, or it would change with what is said of it.
 */
export class WidthWatcher {
  narrow: boolean;
  #stop: (() => void) | undefined;

  constructor(
    private readonly em: number,
    private readonly changed: () => void,
  ) {
    this.narrow = innerWidth < em * 16;
  }

  observe(box: Element): void {
    if (this.#stop) return;
    // A frame's boxes are for the frame's own observer.
    const { ownerDocument } = box;
    const watch = watches.get(ownerDocument) ?? new Watch(viewOf(ownerDocument) ?? window);
    watches.set(ownerDocument, watch);
    watch.watchers.set(box, this);
    watch.observe(box);
    this.#stop = () => {
      watch.watchers.delete(box);
      watch.observer.unobserve(box);
    };
  }

  disconnect(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Takes a new width, and returns whether it changed the answer. None: not displayed, nothing to decide. */
  look(box: Element, width: number): boolean {
    const narrow = width
      ? width < this.em * parseFloat(getComputedStyle(box).fontSize)
      : this.narrow;
    if (narrow === this.narrow) return false;
    this.narrow = narrow;
    this.changed();
    return true;
  }
}
