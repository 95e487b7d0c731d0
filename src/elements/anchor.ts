import { parentOf } from './language.js';
import { leavesOf, ownerOf, passageOf } from './passage.js';

/**
 * Whether the page's URL names this id: as a URL writes it or, as browsers look for it, decoded.
 * (https://html.spec.whatwg.org/multipage/browsing-the-web.html#the-indicated-part-of-the-document)
 */
function isNamed(id: string): boolean {
  const { hash } = location;
  try {
    return !!id && (new URL(`a:#${id}`).hash === hash || decodeURIComponent(hash.slice(1)) === id);
  } catch {
    // A "%" that escapes nothing, in a URL that names something else.
    return false;
  }
}

/** The first element in another that the page's URL names. Nothing inside a shadow root, as in browsers. */
const namedIn = (element: Element): Element | undefined =>
  [...element.querySelectorAll('[id],a[name]')].find(
    (it) => isNamed(it.id) || (it.matches('a') && isNamed(it.getAttribute('name') ?? '')),
  );

/** Opens what an element is folded in, as browsers do for what a URL names. */
function unfold(element: Element): void {
  for (let node: Element | undefined = element; node; node = parentOf(node.assignedSlot ?? node)) {
    if (node.localName === 'details') node.setAttribute('open', '');
    if (node.matches('[hidden=until-found i]')) node.removeAttribute('hidden');
  }
}

/** The passage of the widget for a node of the page's own text: the first that only one text at or after the node names. */
const passageAt = (node: Element, owner: Element, root: ShadowRoot): HTMLElement | null =>
  leavesOf(owner)
    .filter((leaf) => node.compareDocumentPosition(leaf) & Node.DOCUMENT_POSITION_FOLLOWING)
    .map((leaf) => passageOf(root, leaf))
    .find(Boolean) ??
  // The reader has chosen another language.
  root.querySelector<HTMLElement>('[part=base]');

/**
 * Leads the reader to what the page's URL names, if it is in the widget of this root. Browsers find
 * neither what is inside a shadow root nor what does not show. `far`: whether it also leads a reader who
 * has scrolled on. Returns whether it is in the widget. (https://github.com/WICG/webcomponents/issues/66)
 *
 * - `#ID-energy`, where ID is the id of the element or of its marker, is a path.
 * - The id of anything inside the fallback or the marker, as sites give headings, is the same passage.
 */
export function leadTo(root: ShadowRoot, far: boolean): boolean {
  const owner = ownerOf(root.host);
  const node = namedIn(owner);
  // What has a box, as an author's note has, is for the browser, and so is what stands before it in the page.
  const first = node && (namedIn(owner.ownerDocument.documentElement) ?? node);
  if (node?.getClientRects()[0] || (first && !owner.contains(first))) return false;
  const target = node
    ? passageAt(node, owner, root)
    : [...root.querySelectorAll<HTMLElement>('[data-path]:not(button)')].find(({ dataset }) =>
        isNamed(`${owner.id}-${dataset['path']}`),
      );
  if (!target) return false;
  // One whom the browser has led to the page's own text is near: the widget has kept that in place.
  if (!far && scrollY && Math.abs(target.getBoundingClientRect().top) > 150) return true;
  unfold(owner);
  target.scrollIntoView();
  // As with any fragment, the keyboard and a screen reader continue from there.
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return true;
}
