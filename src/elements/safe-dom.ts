/**
 * The window of a document, if it has one. Of the page's own, not by name: `document.defaultView` may
 * lead to an image or a form that is called so.
 */
export const windowOf = (owner: Document): (Window & typeof globalThis) | null =>
  owner === document ? window : owner.defaultView;

/** A new element of the page's own, where `document.createElement` may lead to an image or a form. */
export const createElement = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
): HTMLElementTagNameMap[Tag] =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- other overloads are, not this one
  Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[Tag];

/**
 * Whether an author is editing what an element stands in: then its attributes are theirs. So they are
 * in a block that cannot be edited itself but stands in an editor, which saves it with the rest.
 */
export const isEdited = (element: HTMLElement): boolean =>
  element.isContentEditable ||
  !!element.closest('[contenteditable]:not([contenteditable="false" i])') ||
  element.ownerDocument.designMode === 'on';
