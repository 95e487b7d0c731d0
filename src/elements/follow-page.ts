import { beforePaint } from './before-paint.js';
import { hostOf } from './language.js';

/** What a widget does about changes of the page. */
export interface Follower {
  /** After a change of a `lang` somewhere in the page. Most such changes do not concern the widget. */
  readonly languageChanged: () => void;
  /**
   * Leads the reader to what the page's URL names, and returns whether that is in this widget. `far`:
   * also one who has scrolled on.
   */
  readonly lead: (far: boolean) => boolean;
}

/**
 * Of the Navigation API, which also tells of `pushState`, and of going back. Not in every browser.
 * (https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-interface)
 */
interface Navigation extends EventTarget {
  readonly canGoForward: boolean;
}

/** Of that API, or a `hashchange`, which has neither. */
interface Change extends Event {
  readonly navigationType?: string | null;
  readonly from?: { readonly url: string };
}

const followers = new Set<Follower>();

/** One for all widgets: each observer of a document gets a record of every change. */
let languages: MutationObserver | undefined;

/** After the layout is decided, and after the browser has restored the reader's scroll position. */
const soon = (task: () => void) => beforePaint(() => setTimeout(task));

/**
 * Whether a `hashchange` leads nobody. When the reader goes back or forward, the browser restores the
 * scroll position. After a link, the reader has been led already; a second time would pull back one who
 * has scrolled on.
 */
let settled = false;

/** The URL that nobody is led to any more, because the reader or the browser has been there. */
let followed: string | undefined;

/** Whether the elements that are put in are those that have waited for the script. */
let starting = true;
void Promise.resolve().then(() => (starting = false));

const lead = (follower: Follower, far: boolean) => {
  if (follower.lead(far)) followed = location.href;
};

const leadAll = () => {
  soon(() => {
    // A copy: what a page does about a change may bring more widgets.
    for (const follower of [...followers]) lead(follower, true);
  });
};

/** A second click on a link to where the URL leads already: nothing else tells of it. */
const linkClicked = (event: MouseEvent) => {
  const path = event.composedPath() as Partial<HTMLAnchorElement>[];
  const link = path.find(({ localName }) => /^a(rea)?$/.test(`${localName}`));
  if (link?.href !== location.href || !location.hash) return;
  if ((link.target || '_self') !== '_self') return;
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  if (!elsewhere && !event.defaultPrevented) leadAll();
};

const urlChanged = (event: Event) => {
  const { navigationType, from } = event as Change;
  if (from) {
    settled = navigationType !== 'replace';
    // Not for `replaceState`, with which pages note what the reader has scrolled to, and not where the
    // URL names what it did.
    if (navigationType !== 'push' || from.url.endsWith(location.hash)) return;
  } else if (settled) return;
  leadAll();
};

/** Tells a widget of changes of the page, and returns what ends that. */
export function followPage(element: Element, follower: Follower): () => void {
  languages ??= new MutationObserver(() => {
    for (const { languageChanged } of [...followers]) languageChanged();
  });
  for (let node: Element | undefined = element; node;) {
    const root = node.getRootNode();
    languages.observe(root, { subtree: true, attributeFilter: ['lang'] });
    node = hostOf(root);
  }

  const { navigation } = globalThis as { navigation?: Partial<Navigation> };
  // Adding them again does nothing. A page may have a variable of this name.
  navigation?.addEventListener?.('currententrychange', urlChanged);
  addEventListener('hashchange', urlChanged);
  addEventListener('click', linkClicked);

  // Put in by a site that changes pages itself. A script that comes late finds what was there before it.
  const entered =
    !starting && document.readyState === 'complete' && navigation?.canGoForward === false;
  // After a reload, or back from another page, the browser restores the scroll position.
  const [opening] = performance.getEntriesByType('navigation');
  const { type = '' } = (opening ?? {}) as Partial<PerformanceNavigationTiming>;
  followed ??= !entered && /^(rel|back)/.test(type) ? location.href : '';
  // Not again, when a page moves the widget or puts it in anew.
  if (location.hash && location.href !== followed)
    soon(() => {
      lead(follower, entered);
    });
  // Last: whatever fails before, nothing keeps the widget.
  followers.add(follower);
  return () => followers.delete(follower);
}
