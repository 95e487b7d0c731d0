import { CaseElement } from './case-element.js';
import { createElement } from './safe-dom.js';

/** A figure of the channel `html` that is not an element's fallback yet. */
const MARKED = 'figure[data-ai-paths]:not([slot])';

/**
 * Puts the element that a figure names in its place, and keeps the figure as its fallback: one copy
 * shows. Attributes that a sanitizer dropped take their defaults. The element takes over the
 * figure's id, so that links to it still arrive, and the link to the source stays in sight.
 */
function upgrade(figure: HTMLElement): void {
  // The fallback of the channel `embed`, where a filter that keeps the element drops `slot`.
  if (figure.parentNode instanceof CaseElement) {
    figure.slot = 'fallback';
    return;
  }
  const { id, lang, ownerDocument } = figure;
  const focused = ownerDocument.activeElement;
  const view = figure.dataset['aiPaths'] === 'card' ? 'card' : 'compare';
  const element = createElement(`ai-paths-${view}`);
  for (const name of CaseElement.observedAttributes) {
    const value = figure.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  if (lang) element.lang = lang;
  if (id) element.id = id;
  figure.removeAttribute('id');
  figure.slot = 'fallback';
  figure.replaceWith(element);
  element.append(figure);
  const source = figure.querySelector(':scope > p > a')?.parentNode;
  if (source) element.append(source);
  // Its new place can take the focus once the slot is there.
  if (focused !== ownerDocument.activeElement)
    void element.updateComplete.then(() => (focused as HTMLElement | null)?.focus());
}

/** Methods of prototypes, here and below: by name, a document has its images and a form its fields. */
function upgradeAll(type: typeof Document | typeof Element, root: Node): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- other overloads are, not this one
  type.prototype.querySelectorAll.call(root, MARKED).forEach((it) => upgrade(it as HTMLElement));
}

/** Upgrades all figures of the page, now or once it is parsed, and those that come later. */
export function upgradeMarkers(): void {
  if (document.readyState === 'loading') {
    // Not on the document, which may have a form or an image called "addEventListener".
    addEventListener('DOMContentLoaded', upgradeMarkers);
    return;
  }
  upgradeAll(Document, document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        // Not by `instanceof`: what a script of another frame has touched may be of that frame's types.
        if (Reflect.get(Node.prototype, 'nodeType', node) === 1 && node.isConnected) {
          const marked = Element.prototype.matches.call(node as Element, MARKED);
          upgradeAll(Element, (marked && node.parentElement) || node);
        }
  }).observe(document, { childList: true, subtree: true });
}
