import { beforePaint } from './before-paint.js';
import { leavesOf, ownerOf, passagesOf } from './passage.js';

/** Of the Navigation API, which tells of `pushState` too. Not in every browser. */
interface Navigation extends EventTarget {
  readonly canGoForward: boolean;
}

/** Whether the page's URL names this id. */
const isNamed = (id: string): boolean => location.hash === `#${encodeURI(id)}`;

/** The passage of the widget for a node of the page's own text: the first that only one text at or after the node names. */
const passageAt = (node: Element, owner: Element, root: ShadowRoot): HTMLElement | null =>
  leavesOf(owner)
    .filter((leaf) => node.compareDocumentPosition(leaf) & Node.DOCUMENT_POSITION_FOLLOWING)
    .map((leaf) => passagesOf(root, leaf))
    .find((passages) => passages.length === 1)?.[0] ??
  // The reader has chosen another language.
  root.querySelector<HTMLElement>('[part=base]');

/**
 * Leads readers to what the page's URL names, and returns what ends that. Browsers find neither what
 * is inside a shadow root nor what does not show. (https://github.com/WICG/webcomponents/issues/66)
 *
 * - `#ID-energy`, where ID is the id of the element or of its marker, is a path.
 * - The id of anything inside the fallback or the marker, as sites give headings, is the same passage.
 */
export function followAnchors(element: Element, root: () => ShadowRoot | undefined): () => void {
  const owner = ownerOf(element);
  const controller = new AbortController();
  const { signal } = controller;
  const named = () => [...owner.querySelectorAll('[id]')].find(({ id }) => isNamed(id));

  /** `far`: whether it also leads a reader who has scrolled, and is far from there. */
  const go = (far: unknown = true) => {
    const shadow = root();
    if (!shadow) return;
    const node = named();
    // What has a box, as an author's note has, is for the browser.
    if (node?.getClientRects()[0]) return;
    const target = node
      ? passageAt(node, owner, shadow)
      : [...shadow.querySelectorAll<HTMLElement>('[data-path]:not(button)')].find(({ dataset }) =>
          isNamed(`${owner.id}-${dataset['path']}`),
        );
    if (!target) return;
    if (!far && scrollY && Math.abs(target.getBoundingClientRect().top) > innerHeight) return;
    target.scrollIntoView();
    // As with any fragment, the keyboard and a screen reader continue from there.
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  };
  /** After the layout is decided, and after the browser has restored the reader's scroll position. */
  const soon = (task: () => void) => beforePaint(() => setTimeout(task));

  addEventListener('hashchange', go, { signal });
  const { navigation } = globalThis as { navigation?: Navigation };
  navigation?.addEventListener(
    'currententrychange',
    (event) => {
      // Not for `replaceState`, with which pages note what the reader has scrolled to.
      if (Reflect.get(event, 'navigationType') === 'push') soon(go);
    },
    { signal },
  );

  if (location.hash) {
    // Put in by a site that changes pages itself. In a page that loads, a reader who is elsewhere stays
    // there. One whom the browser has led to the passage of the page's own text is near.
    const entered = document.readyState === 'complete' && navigation?.canGoForward === false;
    soon(() => {
      go(entered);
    });
  }

  return () => {
    controller.abort();
  };
}
