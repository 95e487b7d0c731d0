import { nothing, render as renderInto, type TemplateResult } from 'lit/html.js';

/**
 * Knows whether somebody else has changed what an element rendered. Translators, of browsers and of
 * extensions, put nodes of their own in place of the texts; Lit would go on writing to the old ones.
 * What is added to the root itself, as extensions add style sheets, is no such change.
 *
 * Returns a function that renders into the root, from nothing where somebody else has changed what
 * was there.
 */
export function rendererOf(root: ShadowRoot): (content: () => TemplateResult) => void {
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

  return (content) => {
    look(observer.takeRecords());
    const focused = changed ? buttons().findIndex((it) => it === root.activeElement) : -1;
    if (changed) renderInto(nothing, root);
    renderInto(content(), root);
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
