import { OPTION_NAMES } from '../case/options.js';
import type { CaseElement } from './case-element.js';
import { keepPlace } from './place.js';
import { createElement, isEdited } from './safe-dom.js';

const MARKED = 'div[data-ai-paths]';
const VIEW = 'data-ai-paths';
const ATTRIBUTES = OPTION_NAMES.map((name) => `data-${name}`);

/** `Node.COMMENT_NODE` */
const COMMENT = 8;

/**
 * Gives a marker its widget, in a shadow root, and returns what follows the marker's later changes.
 * The marker's own children, attributes and place are its page's, which may render, move or edit
 * them as it likes: this changes none of them.
 * @throws where the page lets nobody attach a shadow root.
 */
function attachWidget(marker: HTMLElement): () => void {
  void keepPlace(marker);
  // By hand: a marker's children have no `slot` attribute, and get none.
  const root = marker.attachShadow({ mode: 'open', slotAssignment: 'manual' });
  const slot = createElement('slot');
  let element: CaseElement | undefined;
  let options = '';
  let shows = false;

  /**
   * One copy in sight: the widget with the link to the source, or, while the page edits the marker,
   * or has made it something else, or the widget could not be shown, what is inside the marker.
   */
  const assign = () => {
    const widget = shows && marker.hasAttribute(VIEW) && !isEdited(marker);
    if (element) element.hidden = !widget;
    const inside = widget
      ? [...marker.querySelectorAll(':scope > p > a')].map((link) => link.parentNode)
      : [...marker.childNodes].filter((node) => node.nodeType !== COMMENT);
    slot.assign(...(inside as (Element | Text)[]));
  };

  const replace = (tag: 'ai-paths-card' | 'ai-paths-compare') => {
    element?.remove();
    element = createElement(tag);
    element.exportsParts = true;
    root.prepend(element);
    void element.updateComplete.then((result) => {
      shows = result;
      assign();
    });
    return element;
  };

  root.append(slot);
  assign();
  return () => {
    const view = marker.getAttribute(VIEW);
    const values = ATTRIBUTES.map((name) => marker.getAttribute(name));
    const wanted = [view, ...values].join('\n');
    if (wanted !== options) {
      options = wanted;
      const tag = view === 'card' ? 'ai-paths-card' : 'ai-paths-compare';
      const widget = element?.localName === tag ? element : replace(tag);
      OPTION_NAMES.forEach((name, index) => {
        const value = values[index];
        if (value == null) widget.removeAttribute(name);
        else widget.setAttribute(name, value);
      });
    }
    assign();
  };
}

/** By marker, for as long as there is one: what follows it. Nothing where it can have no widget. */
const follow = new WeakMap<HTMLElement, (() => void) | undefined>();
/** Those in the page, some of which may be markers no longer. */
const known = new Set<HTMLElement>();

function update(marker: HTMLElement): void {
  if (!marker.isConnected) {
    known.delete(marker);
    return;
  }
  // The fallback of the channel `embed`, where a filter drops `slot`: the element hides it. By name:
  // another copy of the script may have defined it.
  if (marker.parentElement?.localName.startsWith('ai-paths-')) return;
  try {
    if (!follow.has(marker)) {
      if (isEdited(marker)) return;
      follow.set(marker, undefined);
      follow.set(marker, attachWidget(marker));
    }
    known.add(marker);
    follow.get(marker)?.();
  } catch (error) {
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
