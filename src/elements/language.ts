import { DEFAULT_LANGUAGE, type Language, matchLocale } from '../content/locales.js';

/** The host of a shadow root. On a document, `host` may be an image, form or frame of this name. */
export const hostOf = (root: Node): Element | undefined =>
  root.nodeType === 11 ? (root as ShadowRoot).host : undefined;

/**
 * The parent, or the host at the top of a shadow tree. Not `node.parentElement`: in a form, that may be
 * a field of this name, which would lead back to the form.
 */
export const parentOf = (node: Element): Element | undefined =>
  (Reflect.get(Node.prototype, 'parentElement', node) as Element | null) ??
  hostOf(Node.prototype.getRootNode.call(node));

/**
 * The language at an element: its own `lang`; else the nearest ancestor's, through shadow roots; else
 * that of the page's `<meta http-equiv="content-language">`, as for `:lang()`; else the browser's
 * languages; else English. A malformed `lang` counts as absent. Calls `malformed` with the element's
 * own malformed `lang`.
 */
export function languageOf(element: Element, malformed: (tag: string) => void): Language {
  let top = element;
  for (let node: Element | undefined = element; node; node = parentOf(node)) {
    const read = (name: string) => Element.prototype.getAttribute.call(node, name);
    // XHTML may have the other alone.
    const declared = read('lang') ?? read('xml:lang');
    const language = declared && matchLocale(declared);
    if (language) return language;
    if (declared && node === element) malformed(declared);
    top = node;
  }
  // https://html.spec.whatwg.org/multipage/semantics.html#pragma-set-default-language
  const meta = top.querySelector<HTMLMetaElement>('meta[http-equiv=content-language]');
  return matchLocale(meta?.content ?? '') ?? browserLanguage();
}

/** The first bundled language of the browser's languages, or English if there is none. */
export const browserLanguage = (): Language =>
  navigator.languages.map(matchLocale).find((match) => match && match !== DEFAULT_LANGUAGE) ??
  DEFAULT_LANGUAGE;
