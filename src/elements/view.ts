/**
 * The window of a document, if it has one. Of the page's own, not by name: `document.defaultView` may
 * lead to an image or a form that is called so.
 */
export const viewOf = (owner: Document): (Window & typeof globalThis) | null =>
  owner === document ? window : owner.defaultView;
