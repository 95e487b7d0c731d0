/**
 * The window of a document, if it has one. For the page's own document not through
 * `document.defaultView`, which may be an image or a form of this name.
 */
export const windowOf = (owner: Document): (Window & typeof globalThis) | null =>
  owner === document ? window : owner.defaultView;

/** A new element. Not through `document.createElement`, which may be an image or a form of this name. */
export const createElement = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
): HTMLElementTagNameMap[Tag] =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- other overloads are, not this one
  Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[Tag];

/**
 * Whether an element is inside an editor: then its attributes belong to the author. This includes a
 * block that cannot be edited itself, because the editor saves it with the rest.
 */
export const isEdited = (element: HTMLElement): boolean =>
  element.isContentEditable ||
  !!element.closest('[contenteditable]:not([contenteditable="false" i])') ||
  element.ownerDocument.designMode === 'on';
