import { nothing, render as renderInto, type TemplateResult } from 'lit/html.js';

/**
 * Makes the function that renders into an element's root. It renders from nothing if somebody else
 * has changed what was there: translators, of browsers and of extensions, replace the texts with
 * nodes of their own, and Lit would go on writing to the old ones. A node that is added to the root
 * itself, as extensions add style sheets, is no such change.
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
