import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AiPathsChange } from '../elements/change-event.js';
import { readOptions } from '../static/options.js';
import type { Model } from './choose.js';
import { checkbox, radios } from './fields.js';
import { optionsOf, type State, THEMES, WIDTHS } from './state.js';

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

/** The widget itself, with the attributes of the snippet; what its own buttons do counts as a choice. */
function widget(state: State, change: Model['change']): TemplateResult {
  const attributes = new Map(readOptions(optionsOf(state)).attributes);
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
      ></ai-paths-card>`
    : html`<ai-paths-compare
        lang=${state.lang}
        paths=${value('paths')}
        fields=${value('fields')}
        sections=${value('sections')}
        theme=${value('theme')}
        heading-level=${value('heading-level')}
        controls=${value('controls')}
        @ai-paths-change=${listen}
      ></ai-paths-compare>`;
}

/** The widget as it will be: as wide as on a phone, in a column or on a whole page, light or dark. */
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
          (width) => change({ width }),
        )}
        ${radios(
          'page',
          words.page.label,
          THEMES.map((id) => [id, words.page[id]]),
          state.page,
          (page) => change({ page }),
        )}
        ${checkbox(words.article, state.article, (article) => change({ article }))}
      </div>
      <div class="pane">
        <div class="stage ${state.width} ${state.page}">
          ${state.article ? html`<p>${words.before}</p>` : nothing} ${widget(state, change)}
          ${state.article ? html`<p>${words.after}</p>` : nothing}
        </div>
      </div>
    </section>
  `;
}
