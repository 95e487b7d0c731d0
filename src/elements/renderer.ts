import { nothing, render as renderInto, type TemplateResult } from 'lit/html.js';

const buttonsIn = (root: ParentNode | undefined) => [
  ...(root?.querySelectorAll<HTMLElement>('button') ?? []),
];

/**
 * Makes the function that renders into a fragment and, after the first time, moves the fragment's
 * nodes into the root that `attach` returns. It renders from nothing if somebody else
 * has changed what was there: translators, of browsers and of extensions, replace the texts with
 * nodes of their own, and Lit would go on writing to the old ones. A node that is added to the root
 * itself, as extensions add style sheets, is no such change.
 */
export function rendererOf(
  fragment: DocumentFragment,
  attach: () => ShadowRoot,
): (content: () => TemplateResult) => void {
  let root: ShadowRoot | undefined;
  let changed = false;
  const look = (records: readonly MutationRecord[]) => {
    changed ||= records.some(
      ({ target }) => target !== root && !(target as Partial<Element>).hasAttribute?.('aria-live'),
    );
  };
  const observer = new MutationObserver(look);
  // No attributes; said, so that no polluted prototype says otherwise.
  const none: string[] = [];

  return (content) => {
    look(observer.takeRecords());
    const active = changed && root?.activeElement;
    const focused = active ? buttonsIn(root).findIndex((it) => it === active) : -1;
    if (changed) renderInto(nothing, fragment);
    renderInto(content(), fragment);
    if (!root) {
      root = attach();
      root.append(fragment);
    }
    // Where the page has removed a setter, setting does nothing, and says nothing.
    if (!root.textContent) throw new Error('no text');
    if (active) buttonsIn(root)[focused]?.focus();
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
