import { passagesOf } from './passage.js';

/** Of the Navigation API, which tells of `pushState` too. Not in every browser. */
interface Navigation extends EventTarget {
  readonly canGoForward: boolean;
}

/** Whether the page's URL names this id. */
const isNamed = (id: string): boolean => location.hash === `#${encodeURI(id)}`;

/** The passage of the widget for a node of the page's own text: the first that only one text at or after the node names. */
function passageAt(node: Element, own: Element, root: ShadowRoot): HTMLElement | null {
  const texts = document.createTreeWalker(own, NodeFilter.SHOW_TEXT);
  texts.currentNode = node;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const [passage, another] = passagesOf(root, text);
    if (passage && !another) return passage;
  }
  // The reader has chosen another language.
  return root.querySelector<HTMLElement>('[part=base]');
}

/**
 * Leads readers to what the page's URL names, and returns what ends that. Browsers find neither what
 * is inside a shadow root nor what does not show. (https://github.com/WICG/webcomponents/issues/66)
 *
 * - `#ID-energy`, where ID is the id of the element or of its marker, is a path.
 * - The id of anything inside the fallback or the marker, as sites give headings, is the same passage.
 */
export function followAnchors(element: Element, root: () => ShadowRoot | undefined): () => void {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  const own = host?.hasAttribute('data-ai-paths') ? host : element;

  const named = () => [...own.querySelectorAll('[id]')].find(({ id }) => isNamed(id));

  const targetIn = (shadow: ShadowRoot) => {
    const node = named();
    // What has a box, as an author's note has, is for the browser.
    if (node) return node.getClientRects().length ? undefined : passageAt(node, own, shadow);
    const id = element.id || host?.id;
    const paths = [...shadow.querySelectorAll<HTMLElement>('[data-path]:not(button)')];
    return id ? paths.find(({ dataset }) => isNamed(`${id}-${dataset['path']}`)) : undefined;
  };

  const go = () => {
    const shadow = root();
    const target = shadow && targetIn(shadow);
    if (!target) return;
    target.scrollIntoView();
    // As with any fragment, the keyboard and a screen reader continue from there.
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  };
  /** After the layout is decided, and after the browser has restored the reader's scroll position. */
  const soon = (task: () => void) => requestAnimationFrame(() => setTimeout(task));

  // Not for `replaceState`, with which pages note what the reader has scrolled to.
  const onEntry = (event: Event) => {
    if (Reflect.get(event, 'navigationType') === 'push') soon(go);
  };
  const { navigation } = globalThis as { navigation?: Navigation };
  addEventListener('hashchange', go);
  navigation?.addEventListener('currententrychange', onEntry);

  if (location.hash) {
    // Put in by a site that changes pages itself.
    const entered = document.readyState === 'complete' && navigation?.canGoForward === false;
    // The browser has led the reader to it, before the script came.
    const [box] = named()?.getClientRects() ?? [];
    const arrived = box && Math.abs(box.top) < innerHeight;
    // A reader who is elsewhere in a page that loads stays there.
    soon(() => {
      if (!scrollY || entered || arrived) go();
    });
  }

  return () => {
    removeEventListener('hashchange', go);
    navigation?.removeEventListener('currententrychange', onEntry);
  };
}
