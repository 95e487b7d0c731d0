import { beforePaint } from './before-paint.js';
import { hostOf } from './language.js';

/** What a widget does about changes of the page. */
export interface Follower {
  /** After a change of a `lang`. Most pages never make one, and most do not concern the widget. */
  readonly languageChanged: () => void;
  /** Leads the reader to what the page's URL names, also one who is `far` from there. */
  readonly lead: (far: boolean) => void;
}

/** Of the Navigation API, which tells of `pushState` too. Not in every browser. */
interface Navigation extends EventTarget {
  readonly canGoForward: boolean;
}

const followers = new Set<Follower>();

/** One for all widgets: each observer of a document gets a record of every change. */
let languages: MutationObserver | undefined;

const leadAll = () => {
  for (const { lead } of followers) lead(true);
};

/** After the layout is decided, and after the browser has restored the reader's scroll position. */
const soon = (task: () => void) => beforePaint(() => setTimeout(task));

const entryChanged = (event: Event) => {
  // Not for `replaceState`, with which pages note what the reader has scrolled to.
  if (Reflect.get(event, 'navigationType') === 'push') soon(leadAll);
};

/** Tells a widget of changes of the page, and returns what ends that. */
export function followPage(element: Element, follower: Follower): () => void {
  followers.add(follower);
  languages ??= new MutationObserver(() => {
    for (const { languageChanged } of followers) languageChanged();
  });
  for (let node: Element | undefined = element; node;) {
    const root = node.getRootNode();
    languages.observe(root, { subtree: true, attributeFilter: ['lang'] });
    node = hostOf(root);
  }

  // Adding them again does nothing.
  addEventListener('hashchange', leadAll);
  const { navigation } = globalThis as { navigation?: Navigation };
  navigation?.addEventListener('currententrychange', entryChanged);

  if (location.hash) {
    // Put in by a site that changes pages itself. In a page that loads, a reader who is elsewhere stays
    // there. One whom the browser has led to the passage of the page's own text is near.
    const entered = document.readyState === 'complete' && navigation?.canGoForward === false;
    soon(() => {
      follower.lead(entered);
    });
  }
  return () => followers.delete(follower);
}
