import { viewOf } from './view.js';

/** Every watched box of a document and its watcher, behind one observer. */
class Watch {
  readonly watchers = new Map<Element, WidthWatcher>();
  readonly observer: ResizeObserver;
  /** Boxes that have come since the observer spoke, until the next frame. */
  #late: Set<Element> | undefined;

  constructor(view: Window & typeof globalThis) {
    this.observer = new view.ResizeObserver((entries) => {
      const changed = entries.filter(({ target, contentRect }) =>
        this.watchers.get(target)?.look(target, contentRect.width),
      );
      // What changes now may bring or take a scroll bar, and with it these widths. To be told so
      // in the same frame, or of a new box, is what browsers report as "ResizeObserver loop
      // completed with undelivered notifications": look again in the next one.
      const late = (this.#late = new Set(changed.length ? this.watchers.keys() : []));
      if (changed.length) this.observer.disconnect();
      view.requestAnimationFrame(() => {
        for (const box of late) if (this.watchers.has(box)) this.observer.observe(box);
        if (this.#late === late) this.#late = undefined;
      });
    });
  }

  observe(box: Element): void {
    if (this.#late) this.#late.add(box);
    else this.observer.observe(box);
  }
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
