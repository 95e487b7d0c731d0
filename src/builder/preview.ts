import { html, nothing, type TemplateResult } from 'lit/html.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { AiPathsChange } from '../elements/change-event.js';
import { email } from '../channels/email.js';
import { sourceBelow } from '../channels/html.js';
import { readOptions } from '../channels/request.js';
import { OPTIONS } from '../case/options.js';
import type { Model } from './model.js';
import { placeOf, type SnippetForm } from './places.js';
import { checkbox, radios } from './form-controls.js';
import { optionsOf, type State, WIDTHS } from './state.js';

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
const TEXT: readonly SnippetForm[] = ['html', 'markdown', 'email'];

/**
 * What readers see: only the text, or the widget with the snippet's attributes. A press on one of the
 * widget's buttons is a choice in the builder.
 */
function shown(state: State, change: Model['change']): TemplateResult {
  // The channel email has no marker. In a marker, the script of this page would show the widget.
  if (TEXT.includes(placeOf(state.place).form))
    // A table may be wider than a phone, so this part scrolls, also with the keyboard.
    return html`<div class="text" role="group" aria-labelledby="preview" tabindex="0">
      ${unsafeHTML(email(optionsOf(state)))}
    </div>`;
  const request = readOptions(optionsOf(state));
  const source = unsafeHTML(sourceBelow(request));
  const attributes = new Map(request.attributes);
  const value = (name: string) => attributes.get(name) ?? nothing;
  const listen = ({ detail: { paths, lang } }: CustomEvent<AiPathsChange>) =>
    change({ paths, lang });
  return state.view === 'card'
    ? html`<ai-paths-card
        lang=${state.lang}
        paths=${value('paths')}
        fields=${value('fields')}
        sections=${value('sections')}
        theme=${value('theme')}
        heading-level=${value('heading-level')}
        controls=${value('controls')}
        @ai-paths-change=${listen}
      ></ai-paths-card>${source}`
    : html`<ai-paths-compare
        lang=${state.lang}
        paths=${value('paths')}
        fields=${value('fields')}
        sections=${value('sections')}
        theme=${value('theme')}
        heading-level=${value('heading-level')}
        controls=${value('controls')}
        @ai-paths-change=${listen}
      ></ai-paths-compare>${source}`;
}

/** The section with the preview: as wide as a phone, a column or a page, light or dark. */
export function preview({ state, words, change }: Model): TemplateResult {
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
      <div class="pane">
        <div class="stage ${state.width} ${state.page}">
          ${state.article ? html`<p>${words.before}</p>` : nothing} ${shown(state, change)}
          ${state.article ? html`<p>${words.after}</p>` : nothing}
        </div>
      </div>
    </section>
  `;
}
