import { DEFAULT_LANGUAGE, type Language, matchLocale } from '../content/locales.js';

/** What each connected element does when a `lang` changes, behind one observer: on most pages it never speaks. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls `listener` after a `lang` has changed in any tree around `element`, until {@link unwatchLanguage}. */
export function watchLanguage(element: Element, listener: () => void): void {
  observer ??= new MutationObserver(() => listeners.forEach((listen) => listen()));
  listeners.add(listener);
  for (let node: Element | undefined = element; node;) {
    const root = node.getRootNode();
    // Observing a root again is no second observation.
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    node = hostOf(root);
  }
}

/** Ends what {@link watchLanguage} began. */
export function unwatchLanguage(listener: () => void): void {
  listeners.delete(listener);
  if (!listeners.size) observer?.disconnect();
}

/** A shadow root's host. On a document that name may lead to any image, form or frame called "host". */
const hostOf = (root: Node): Element | undefined =>
  root.nodeType === 11 ? (root as ShadowRoot).host : undefined;

/**
 * The parent, or, at the top of a shadow tree, its host. Not `node.parentElement`: in a form that may
 * lead to a field of this name, and from there back to the form.
 */
const parentOf = (node: Element): Element | undefined =>
  (Reflect.get(Node.prototype, 'parentElement', node) as Element | null) ??
  hostOf(Node.prototype.getRootNode.call(node));

/**
 * The language that is asked for where an element stands: its own `lang`, else the nearest
 * ancestor's, through shadow roots; else that of the page's `<meta http-equiv="content-language">`,
 * as for `:lang()`; where nothing is declared, the browser's languages; then English. A malformed
 * `lang` counts as absent; `malformed` hears of the element's own.
 */
export function languageOf(element: Element, malformed: (tag: string) => void): Language {
  let top = element;
  for (let node: Element | undefined = element; node; node = parentOf(node)) {
    const declared = Element.prototype.getAttribute.call(node, 'lang');
    const language = declared && matchLocale(declared);
    if (language) return language;
    if (declared && node === element) malformed(declared);
    top = node;
  }
  // https://html.spec.whatwg.org/multipage/semantics.html#pragma-set-default-language
  const meta = top.querySelector<HTMLMetaElement>('meta[http-equiv=content-language]');
  return matchLocale(meta?.content ?? '') ?? browserLanguage();
}

/** The first of the browser's languages that is bundled; English where there is none. */
export const browserLanguage = (): Language =>
  navigator.languages.map(matchLocale).find((match) => match && match !== DEFAULT_LANGUAGE) ??
  DEFAULT_LANGUAGE;
