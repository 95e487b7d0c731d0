import { html, nothing, type TemplateResult } from 'lit/html.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { AiPathsChange } from '../elements/change-event.js';
import { email } from '../channels/email.js';
import { sourceLink } from '../channels/html.js';
import { readOptions } from '../channels/request.js';
import { OPTIONS } from '../case/options.js';
import type { Model } from './model.js';
import { placeOf, type SnippetForm } from './places.js';
import { checkbox, radios } from './form-controls.js';
import { optionsOf, type State, WIDTHS } from './state.js';

/** Shows a page that is wider than its pane smaller, and keeps it so as either changes. */
export function fitStage(root: ParentNode): void {
  const stage = root.querySelector<HTMLElement>('.stage');
  const pane = stage?.parentElement;
  if (!stage || !pane) return;
  // Not `zoom`: in WebKit the widget would take its own width for what it is on the screen.
  const fit = () => {
    const scale = Math.min(1, pane.clientWidth / stage.offsetWidth);
    stage.style.scale = `${scale}`;
    pane.style.blockSize = `${stage.offsetHeight * scale}px`;
  };
  // The pane itself changes in height as it is fitted.
  addEventListener('resize', fit);
  new ResizeObserver(fit).observe(stage);
}

/** The forms of which readers get the text alone. */
const TEXT: readonly SnippetForm[] = ['html', 'markdown', 'email'];

/**
 * What readers get: the text alone, or the widget itself, with the attributes of the snippet. What
 * its own buttons do counts as a choice.
 */
function shown(state: State, change: Model['change']): TemplateResult {
  // Not as a marker: the script on this page would show the widget in it.
  if (TEXT.includes(placeOf(state.place).form))
    // A table may be wider than a phone: it scrolls, with the keyboard too.
    return html`<div class="text" role="group" aria-labelledby="preview" tabindex="0">
      ${unsafeHTML(email(optionsOf(state)))}
    </div>`;
  const request = readOptions(optionsOf(state));
  const source = unsafeHTML(sourceLink(request));
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
        >${source}</ai-paths-card
      >`
    : html`<ai-paths-compare
        lang=${state.lang}
        paths=${value('paths')}
        fields=${value('fields')}
        sections=${value('sections')}
        theme=${value('theme')}
        heading-level=${value('heading-level')}
        controls=${value('controls')}
        @ai-paths-change=${listen}
        >${source}</ai-paths-compare
      >`;
}

/** What will be there: as wide as on a phone, in a column or on a whole page, light or dark. */
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
