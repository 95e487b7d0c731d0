/**
 * Knows whether a box is narrower than a width in `em`, and says when that changes, before the
 * frame is painted. Until it has seen the box, the viewport is the guess.
 *
 * The box must have no height of its own: one that grew with what its watcher renders would end in
 * "ResizeObserver loop completed with undelivered notifications".
 */
export class WidthWatcher {
  narrow: boolean;
  #observer: ResizeObserver | undefined;

  constructor(
    private readonly em: number,
    private readonly changed: () => void,
  ) {
    this.narrow = innerWidth < em * 16;
  }

  observe(box: Element): void {
    if (this.#observer) return;
    this.#observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width;
      // No width: not displayed, so nothing to decide.
      if (!width) return;
      const narrow = width < this.em * parseFloat(getComputedStyle(box).fontSize);
      if (narrow === this.narrow) return;
      this.narrow = narrow;
      this.changed();
    });
    this.#observer.observe(box);
  }

  disconnect(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
