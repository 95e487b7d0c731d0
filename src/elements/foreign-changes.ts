/**
 * Knows whether somebody else has changed what an element rendered. Translators, of browsers and of
 * extensions, put nodes of their own in place of the texts; Lit would go on writing to the old ones.
 * What is added to the root itself, as extensions add style sheets, is no such change.
 */
export class ForeignChanges {
  #changed = false;
  readonly #observer = new MutationObserver((records) => this.#look(records));

  constructor(private readonly root: ShadowRoot) {}

  #look(records: readonly MutationRecord[]): void {
    this.#changed ||= records.some(
      ({ target }) =>
        target !== this.root && !(target as Partial<Element>).hasAttribute?.('aria-live'),
    );
  }

  /** Renders, from nothing where somebody else has changed what was there. */
  ignore(render: () => void, clear: () => void): void {
    const { root } = this;
    this.#look(this.#observer.takeRecords());
    const buttons = () => [...root.querySelectorAll('button')];
    const focused = this.#changed ? buttons().findIndex((it) => it === root.activeElement) : -1;
    if (this.#changed) clear();
    render();
    if (focused >= 0) buttons()[focused]?.focus();
    // No attributes; said, so that no polluted prototype says otherwise.
    const none: string[] = [];
    this.#observer.observe(root, {
      attributeFilter: none,
      characterData: true,
      childList: true,
      subtree: true,
    });
    this.#observer.takeRecords();
    this.#changed = false;
  }
}
