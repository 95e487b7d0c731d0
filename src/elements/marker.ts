import { OPTION_NAMES } from '../case/options.js';
import type { CaseElement } from './case-element.js';
import { exportParts } from './export-parts.js';
import { createElement, isEdited } from './safe-dom.js';

const MARKED = 'div[data-ai-paths]';
const VIEW = 'data-ai-paths';
const ATTRIBUTES = OPTION_NAMES.map((name) => `data-${name}`);

/** `Node.COMMENT_NODE` */
const COMMENT = 8;

/**
 * The widget of a marker, in a shadow root. The marker's own children, attributes and position are
 * its page's, which may render, move or edit them as it likes: this changes none of them.
 *
 * Nodes are assigned to slots by hand, because a marker's children have no `slot` attribute and get
 * none. While none is assigned to the slot of the text, its default content shows: the element.
 */
class MarkerWidget {
  readonly #marker: HTMLElement;
  /** The marker's text or, in its place, the element. */
  readonly #text = createElement('slot');
  /** The link to the source, below the element. */
  readonly #source = createElement('slot');
  #element: CaseElement | undefined;
  /** The attributes that the element has been given. */
  #given = '';
  #shows = false;

  /** @throws if the page lets nobody attach a shadow root. */
  constructor(marker: HTMLElement) {
    this.#marker = marker;
    // A root that is written out as markup has no assignments: without this name, the source's slot
    // would take the whole text.
    this.#source.name = 'source';
    // All of it before there is a root: if anything fails, the marker stays as it is.
    this.#show();
    const root = marker.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    try {
      root.append(this.#text, this.#source);
    } catch (error) {
      root.replaceChildren(this.#text);
      throw error;
    }
  }

  /** Follows what the page has changed. */
  update(): void {
    const view = this.#marker.getAttribute(VIEW);
    const values = ATTRIBUTES.map((name) => this.#marker.getAttribute(name));
    const given = [view, ...values].join('\n');
    if (given !== this.#given) {
      this.#given = given;
      const element = this.#elementOf(view === 'card' ? 'ai-paths-card' : 'ai-paths-compare');
      OPTION_NAMES.forEach((name, index) => {
        const value = values[index];
        if (value == null) element.removeAttribute(name);
        else element.setAttribute(name, value);
      });
    }
    this.#show();
  }

  #elementOf(tag: 'ai-paths-card' | 'ai-paths-compare'): CaseElement {
    if (this.#element?.localName === tag) return this.#element;
    const element = createElement(tag);
    element.rendered = (root) => {
      if (root) exportParts(element, root);
      this.#shows = !!root;
      this.#show();
    };
    this.#element?.remove();
    this.#element = element;
    this.#text.append(element);
    return element;
  }

  /**
   * Shows one copy: the element with the link to the source or, while the page edits the marker, or
   * has made it something else, or the element could not render, what is inside the marker.
   */
  #show(): void {
    const { children, childNodes } = this.#marker;
    const asWidget = this.#shows && this.#marker.hasAttribute(VIEW) && !isEdited(this.#marker);
    const source = [...children].filter((child) => child.matches('p:has(> a)'));
    const text = [...childNodes].filter((node) => node.nodeType !== COMMENT);
    // In markup, the slot that has a name takes nothing, and one without a name takes all.
    this.#text.name = asWidget ? 'text' : '';
    // In this order: whatever fails, something shows.
    this.#source.assign(...(asWidget ? source : []));
    this.#text.assign(...(asWidget ? [] : (text as (Element | Text)[])));
  }
}

/** By marker, for as long as there is one: its widget. Nothing if it can have no widget. */
const widgets = new WeakMap<HTMLElement, MarkerWidget | undefined>();
/** Those in the page, some of which may be markers no longer. */
const known = new Set<HTMLElement>();

function update(marker: HTMLElement): void {
  if (!marker.isConnected) {
    known.delete(marker);
    return;
  }
  // A fallback, also where a filter has dropped `slot`: the element hides it. By name: another copy of
  // the script may have defined it.
  if (marker.closest('[slot=fallback]') || marker.parentElement?.localName.startsWith('ai-paths-'))
    return;
  try {
    if (!widgets.has(marker)) {
      if (isEdited(marker)) return;
      widgets.set(marker, undefined);
      widgets.set(marker, new MarkerWidget(marker));
    }
    known.add(marker);
    widgets.get(marker)?.update();
  } catch (error) {
    widgets.set(marker, undefined);
    console.warn(`${MARKED} keeps its text:`, error);
  }
}

let waiting = false;

function updateAll(): void {
  waiting = false;
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
    if (waiting) return;
    waiting = true;
    const look = () => waiting && updateAll();
    requestAnimationFrame(look);
    // A frame out of view gets no animation frames.
    setTimeout(look, 100);
  }).observe(document, {
    attributeFilter: [VIEW, 'contenteditable', ...ATTRIBUTES],
    childList: true,
    subtree: true,
  });
}
