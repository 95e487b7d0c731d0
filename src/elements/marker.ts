import { OPTION_NAMES } from '../case/options.js';
import type { CaseElement } from './case-element.js';
import { createElement, isEdited } from './safe-dom.js';

const MARKED = 'div[data-ai-paths]';
const VIEW = 'data-ai-paths';
const ATTRIBUTES = OPTION_NAMES.map((name) => `data-${name}`);

/** The widget's parts, for the page's own style sheet: it has no other way to name them all. */
const PARTS =
  'base,controls,button,title,series,subtitle,intro,paths,path,path-heading,icon,label,name,slogan,fields,field,field-label,text,not-stated,table,caption,futures-heading,futures,future,conclusion';

/**
 * What a marker shows: a widget in its shadow root. The marker's own children, attributes and place
 * are its page's, which may render, move or edit them as it likes: this changes none of them.
 */
class Widget {
  readonly #slot = createElement('slot');
  readonly #root: ShadowRoot;
  #element: CaseElement | undefined;
  #options = '';
  #shows = false;

  /** @throws where the page lets nobody attach a shadow root. */
  constructor(private readonly marker: HTMLElement) {
    // By hand: a marker's children have no `slot` attribute, and get none.
    this.#root = marker.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    this.#root.append(this.#slot);
    this.#assign();
  }

  /** Follows what the marker says now. */
  update(): void {
    const { marker } = this;
    const view = marker.getAttribute(VIEW);
    const values = ATTRIBUTES.map((name) => marker.getAttribute(name));
    const options = [view, ...values].join('\n');
    if (options !== this.#options) {
      this.#options = options;
      const tag = `ai-paths-${view === 'card' ? 'card' : 'compare'}` as const;
      if (this.#element?.localName !== tag) this.#replace(createElement(tag));
      OPTION_NAMES.forEach((name, index) => {
        const value = values[index];
        if (value == null) this.#element?.removeAttribute(name);
        else this.#element?.setAttribute(name, value);
      });
    }
    this.#assign();
  }

  #replace(element: CaseElement): void {
    this.#element?.remove();
    this.#element = element;
    element.setAttribute('exportparts', PARTS);
    this.#root.prepend(element);
    void element.updateComplete.then((shows) => {
      this.#shows = shows;
      this.#assign();
    });
  }

  /**
   * One copy in sight: the widget with the link to the source, or, while the page edits the marker,
   * or has made it something else, or the widget could not be shown, what is inside the marker.
   */
  #assign(): void {
    const { marker } = this;
    const widget = this.#shows && marker.hasAttribute(VIEW) && !isEdited(marker);
    if (this.#element) this.#element.hidden = !widget;
    const inside = widget
      ? [...marker.querySelectorAll(':scope > p > a')].map((link) => link.parentNode)
      : [...marker.childNodes].filter((node) => node.nodeType !== Node.COMMENT_NODE);
    this.#slot.assign(...(inside as (Element | Text)[]));
  }
}

/** By marker, for as long as there is one; `undefined` where it can have no widget. */
const widgets = new WeakMap<HTMLElement, Widget | undefined>();
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
    if (!widgets.has(marker)) {
      if (isEdited(marker)) return;
      widgets.set(marker, undefined);
      widgets.set(marker, new Widget(marker));
    }
    known.add(marker);
    widgets.get(marker)?.update();
  } catch (error) {
    console.warn(`${MARKED} stays as it is:`, error);
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

/** Shows a widget in each marker of the page, now or once it is parsed, and in those that come later. */
export function watchMarkers(): void {
  if (document.readyState === 'loading') {
    // Not on the document, which may have a form or an image called "addEventListener".
    addEventListener('DOMContentLoaded', watchMarkers);
    return;
  }
  updateAll();
  // One look a frame, however much a page adds: looking at each node cost it three times the CPU.
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    const look = () => waiting && updateAll();
    requestAnimationFrame(look);
    // A frame that is out of view gets no animation frames.
    setTimeout(look, 100);
  }).observe(document, {
    attributeFilter: [VIEW, 'contenteditable', ...ATTRIBUTES],
    childList: true,
    subtree: true,
  });
}
