/**
 * Knows whether somebody else has changed what an element rendered. Translators, of browsers and of
 * extensions, put nodes of their own in place of the texts; Lit would go on writing to the old ones.
 * What is added to the root itself, as extensions add style sheets, is no such change.
 *
 * Returns a function that renders, from nothing where somebody else has changed what was there.
 */
export function rendererOf(root: ShadowRoot): (render: () => void, clear: () => void) => void {
  let changed = false;
  const look = (records: readonly MutationRecord[]) => {
    changed ||= records.some(
      ({ target }) => target !== root && !(target as Partial<Element>).hasAttribute?.('aria-live'),
    );
  };
  const observer = new MutationObserver(look);
  const buttons = () => [...root.querySelectorAll('button')];
  // No attributes; said, so that no polluted prototype says otherwise.
  const none: string[] = [];

  return (render, clear) => {
    look(observer.takeRecords());
    const focused = changed ? buttons().findIndex((it) => it === root.activeElement) : -1;
    if (changed) clear();
    render();
    buttons()[focused]?.focus();
    observer.observe(root, {
      attributeFilter: none,
      characterData: true,
      childList: true,
      subtree: true,
    });
    observer.takeRecords();
    changed = false;
  };
}
