/**
 * Lists the parts that an element shows now, so that a style sheet outside the root around it reaches
 * them. CSS has no way to export all parts. (https://drafts.csswg.org/css-shadow-parts/#exportparts-attr)
 */
export const exportParts = (element: Element, root: ShadowRoot): void =>
  element.setAttribute(
    'exportparts',
    [...root.querySelectorAll('[part]')].map(({ part }) => part).join(),
  );
