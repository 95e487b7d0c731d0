import { passageOf } from './passage.js';

/** Of the Navigation API, which tells of `pushState` too. Not in every browser. */
interface Navigation extends EventTarget {
  readonly canGoForward: boolean;
}
const navigationOf = () => (globalThis as { navigation?: Navigation }).navigation;

/** How far from the top of the window, in `px`, the browser leaves what it has scrolled to. */
const NEAR = 150;

/** The id or the name after `#` in the page's URL. */
function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // Not valid, so that no element has it.
    return '';
  }
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

  /** The node of the page's own text that the URL names. */
  const named = () => {
    const name = fragment();
    return name
      ? [...own.querySelectorAll('[id], [name]')].find(
          (node) => node.id === name || node.getAttribute('name') === name,
        )
      : undefined;
  };

  const targetIn = (shadow: ShadowRoot) => {
    const node = named();
    // What has a box, as the author's note has, is for the browser.
    if (node) return node.getClientRects().length ? undefined : passageOf(node, own, shadow);
    const id = element.id || host?.id;
    const paths = shadow.querySelectorAll<HTMLElement>('[data-path]:not(button)');
    return id
      ? [...paths].find(({ dataset }) => fragment() === `${id}-${dataset['path']}`)
      : undefined;
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

  const navigation = navigationOf();
  addEventListener('hashchange', go);
  navigation?.addEventListener('currententrychange', onEntry);

  if (location.hash) {
    const rect = named()?.getClientRects()[0];
    const arrived = rect && Math.abs(rect.top) < NEAR;
    const entered = document.readyState === 'complete' && navigation?.canGoForward === false;
    // A reader who is elsewhere stays there, unless a site that changes pages itself has just put
    // this one in.
    soon(() => {
      if (!scrollY || arrived || entered) go();
    });
  }

  return () => {
    removeEventListener('hashchange', go);
    navigation?.removeEventListener('currententrychange', onEntry);
  };
}
