import { html, nothing, type TemplateResult } from 'lit/html.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { email } from '../channels/email.js';
import { sourceBelow } from '../channels/html.js';
import { previewPicture } from '../channels/link-preview.js';
import { readRequest, type View } from '../channels/request.js';
import { OPTION_NAMES, OPTIONS } from '../case/options.js';
import type { Model } from './model.js';
import { placeOf, type SnippetForm } from './places.js';
import { checkbox, radios } from './form-controls.js';
import { langOf, optionsOf, type State, WIDTHS } from './state.js';

/** Scales the page down to the width of its pane, and does so again when either changes. */
export function fitStage(root: ParentNode): void {
  const stage = root.querySelector<HTMLElement>('.stage');
  const pane = stage?.parentElement;
  if (!stage || !pane) return;
  // Not `zoom`, because in WebKit the widget would then measure its scaled width.
  const fit = () => {
    const scale = Math.min(1, pane.clientWidth / stage.offsetWidth);
    stage.style.scale = `${scale}`;
    pane.style.blockSize = `${stage.offsetHeight * scale}px`;
  };
  // Does not observe the pane, because `fit` itself changes the pane's height.
  addEventListener('resize', fit);
  new ResizeObserver(fit).observe(stage);
}

/** The forms that give readers only the text. */
const TEXT: readonly SnippetForm[] = ['html', 'markdown', 'email', 'mediawiki', 'text'];

/** The widget of each view. It stays the same element, so that its buttons keep the focus. */
const widgets = new Map<View, HTMLElement>();

/** The widget with the snippet's attributes. A press on one of its buttons is a choice in the builder. */
function widget(state: State, change: Model['change']): HTMLElement {
  const { tag, view, lang, attributes } = readRequest(optionsOf(state));
  let element = widgets.get(view);
  if (!element) {
    element = document.createElement(tag);
    element.addEventListener('ai-paths-change', (event) => {
      const { paths, lang: chosen } = event.detail;
      change({ paths, lang: chosen });
    });
    widgets.set(view, element);
  }
  const given = new Map([['lang', lang], ...attributes]);
  for (const name of ['lang', ...OPTION_NAMES]) {
    const value = given.get(name);
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  return element;
}

/** What readers see: a picture, the text alone, or the widget. */
function shown({ state, words, files, change }: Model): TemplateResult {
  const { form } = placeOf(state.place);
  const options = optionsOf(state);
  if (form === 'picture')
    return html`<img
      src="${files}${previewPicture(langOf(state))}"
      width="1200"
      height="630"
      alt=${words.picture}
    />`;
  // The channel email has no marker. In a marker, the script of this page would show the widget.
  if (TEXT.includes(form))
    // A table may be wider than a phone, so this part scrolls, also with the keyboard.
    return html`<div class="text" role="group" aria-labelledby="preview" tabindex="0">
      ${unsafeHTML(email(options))}
    </div>`;
  const source = unsafeHTML(sourceBelow(readRequest(options)));
  return html`<div class=${form === 'slide' ? 'half-size' : ''}>${widget(state, change)}</div>
    ${source}`;
}

/** The section with the preview: as wide as a phone, a column or a page, light or dark. */
export function preview(model: Model): TemplateResult {
  const { state, words, change } = model;
  return html`
    <section aria-labelledby="preview" class="preview">
      <h2 id="preview">${words.steps.preview}</h2>
      <div class="bar">
        ${radios(
          'width',
          words.width.label,
          WIDTHS.map((id) => [id, words.width[id]]),
          state.width,
          (width) => change({ width }, 'width'),
        )}
        ${radios(
          'page',
          words.page.label,
          OPTIONS.theme.values.map((id) => [id, words.page[id]]),
          state.page,
          (page) => change({ page }, 'page'),
        )}
        ${checkbox(words.article, state.article, (article) => change({ article }))}
      </div>
      <div class="view" role="group" aria-labelledby="preview" tabindex="0">
        <div class="pane">
          <div class="stage ${state.width} ${state.page}">
            ${state.article ? html`<p>${words.before}</p>` : nothing} ${shown(model)}
            ${state.article ? html`<p>${words.after}</p>` : nothing}
          </div>
        </div>
      </div>
    </section>
  `;
}
