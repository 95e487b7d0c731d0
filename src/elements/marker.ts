import { OPTION_NAMES } from '../case/options.js';
import { additionsTo } from './additions.js';
import { beforePaint } from './before-paint.js';
import type { CaseElement } from './case-element.js';
import { exportParts } from './export-parts.js';
import { letters } from './passage.js';
import { createElement, isEdited } from './safe-dom.js';

const MARKED = 'div[data-ai-paths]';
const VIEW = 'data-ai-paths';
const ATTRIBUTES = OPTION_NAMES.map((name) => `data-${name}`);

/** `Node.COMMENT_NODE` */
const COMMENT = 8;

/**
 * Whether a child is the link to the source: a paragraph that is mostly a link. Authors and plugins set
 * links in the other paragraphs.
 */
function isSource(child: Node): boolean {
  const { localName } = child as Partial<Element>;
  const link = localName === 'p' && (child as Element).querySelector(':scope > a');
  return !!link && 2 * letters(link).length > letters(child).length;
}

/**
 * Makes the widget of a marker, in a shadow root, and returns what follows the changes of the page. The
 * marker's own children, attributes and position are its page's, which may render, move or edit them
 * as it likes: this changes none of them.
 *
 * Nodes are assigned to slots by hand, because a marker's children have no `slot` attribute and get
 * none. While none is assigned to the slot of the text, its default content shows: the element.
 *
 * @throws if the page lets nobody attach a shadow root.
 */
function widgetIn(marker: HTMLElement): () => void {
  /** The marker's text or, in its place, the element. */
  const text = createElement('slot');
  /** Below the element: the link to the source, and what is not of the case. */
  const below = createElement('slot');
  let element: CaseElement | undefined;
  /** The attributes that the element has been given. */
  let given = '';
  let shows = false;
  /** Whether the slots are in the shadow root. Before, WebKit would show nothing of what they were given. */
  let rooted = false;

  /**
   * Shows one copy: the element with what stands below it or, while the page edits the marker, or
   * has made it something else, or the element could not render, what is inside the marker.
   */
  const show = () => {
    const asWidget = shows && marker.hasAttribute(VIEW) && !isEdited(marker);
    const nodes = [...marker.childNodes].filter((node) => node.nodeType !== COMMENT) as (
      Element | Text
    )[];
    const additions = additionsTo(nodes);
    const others = nodes.filter((node) => isSource(node) || additions.includes(node));
    // In markup, the slot that has a name takes nothing, and one without a name takes all.
    text.name = asWidget ? 'text' : '';
    // In this order: whatever fails, something shows.
    below.assign(...(rooted && asWidget ? others : []));
    text.assign(...(asWidget || !rooted ? [] : nodes));
  };

  // A root that is written out as markup has no assignments: without this name, the slot below would
  // take the whole text.
  below.name = 'source';
  // All of it once before there is a root: if anything fails, the marker stays as it is.
  show();
  const root = marker.attachShadow({ mode: 'open', slotAssignment: 'manual' });
  try {
    root.append(text, below);
    rooted = true;
    show();
  } catch (error) {
    root.replaceChildren(text);
    rooted = true;
    show();
    throw error;
  }

  return () => {
    const view = marker.getAttribute(VIEW);
    const values = ATTRIBUTES.map((name) => marker.getAttribute(name));
    const now = [view, ...values].join('\n');
    if (now !== given) {
      given = now;
      const tag = view === 'card' ? 'ai-paths-card' : 'ai-paths-compare';
      if (element?.localName !== tag) {
        const made = createElement(tag);
        made.rendered = (shadow) => {
          if (shadow) exportParts(made, shadow);
          shows = !!shadow;
          show();
        };
        element = made;
        text.replaceChildren(made);
      }
      for (const [index, name] of OPTION_NAMES.entries()) {
        const value = values[index];
        if (value == null) element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
    }
    show();
  };
}

/** By marker, for as long as there is one: what updates its widget. Nothing if it can have no widget. */
const widgets = new WeakMap<HTMLElement, (() => void) | undefined>();
/** Those in the page, some of which may be markers no longer. */
const known = new Set<HTMLElement>();

function update(marker: HTMLElement): void {
  if (!marker.isConnected) {
    known.delete(marker);
    return;
  }
  // A fallback, also where a filter has dropped `slot`: the element hides it. By name: another copy of
  // the script may have defined it.
  const fallback = marker.closest('[slot=fallback]') ?? marker;
  if (fallback.parentElement?.localName.startsWith('ai-paths-')) return;
  try {
    if (!widgets.has(marker)) {
      if (isEdited(marker)) return;
      widgets.set(marker, undefined);
      widgets.set(marker, widgetIn(marker));
    }
    known.add(marker);
    widgets.get(marker)?.();
  } catch (error) {
    widgets.set(marker, undefined);
    console.warn(`${MARKED} keeps its text:`, error);
  }
}

function updateAll(): void {
  // A method of the prototype: by name, a document has its images and its forms.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- other overloads are, not this one
  const found = Document.prototype.querySelectorAll.call(
    document,
    MARKED,
  ) as NodeListOf<HTMLElement>;
  for (const marker of new Set([...known, ...found])) update(marker);
}

/** Shows a widget in each marker of the page, once the page is parsed, and in each marker that is added later. */
export function watchMarkers(): void {
  if (document.readyState === 'loading') {
    // Not on the document, which may have a form or an image named "addEventListener".
    addEventListener('DOMContentLoaded', watchMarkers);
    return;
  }
  updateAll();
  // Once per frame, however much a page adds: looking at each node took three times the CPU time.
  new MutationObserver(() => {
    beforePaint(updateAll);
  }).observe(document, {
    attributeFilter: [VIEW, 'contenteditable', ...ATTRIBUTES],
    childList: true,
    subtree: true,
  });
}
