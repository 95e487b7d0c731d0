import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { LOCALES } from '../content/locales.js';
import { page } from '../channels/page.js';
import { copyFrom, copyWhole } from './clipboard.js';
import { choices } from './form-controls.js';
import type { Model } from './model.js';
import { placeOf, PLACES } from './places.js';
import { type Block, SNIPPETS } from './snippets.js';
import { optionsOf, type State } from './state.js';

const NAMES = (words: Model['words']) => ({ theme: words.theme.label, controls: words.controls });

/** Saves the page for a frame, under the name that its address ends in. */
function download(state: State): void {
  const type = 'text/html;charset=utf-8';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([page(optionsOf(state))], { type }));
  link.download = `${state.view}-${state.lang}.html`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function block({ label, code }: Block, { words, say }: Model): TemplateResult {
  const id = `snippet-${label}`;
  const copy = async ({ currentTarget }: Event) => {
    const field = (currentTarget as HTMLElement).parentElement?.querySelector('textarea');
    if (field) say((await copyFrom(field)) ? words.copied : words.notCopied);
  };
  return html`
    <div class="snippet">
      <label for=${id} id="${id}-label">${words.blocks[label]}</label>
      <button
        type="button"
        id="${id}-copy"
        aria-labelledby="${id}-copy ${id}-label"
        @click=${copy}
      >${words.copy}</button>
      <textarea
        id=${id}
        readonly
        rows=${Math.min(8, 1 + code.split('\n').length + Math.floor(code.length / 80))}
        spellcheck="false"
        translate="no"
        .value=${live(code)}
        @copy=${(event: ClipboardEvent) => copyWhole(event) && say(words.copied)}
      ></textarea>
    </div>
  `;
}

/** Where it goes, what becomes of it there, and what to copy. */
export function place(model: Model): TemplateResult {
  const { state, words, places, status, change } = model;
  const { colon } = LOCALES[state.ui].content.words;
  const { id: chosen, form, loses } = placeOf(state.place);
  const { removes, shows } = places[chosen];
  const blocks = SNIPPETS[form](optionsOf(state));
  const lost = loses.filter((choice) => state[choice]).map((choice) => NAMES(words)[choice]);
  // A new element each time: screen readers say the same words again.
  const said = keyed(status, html`<span>${status.text}</span>`);
  const listed = (names: readonly string[]) => new Intl.ListFormat(state.ui).format(names);
  return html`
    <section aria-labelledby="place">
      <h2 id="place">${words.steps.place}</h2>
      ${choices(
        words.place,
        PLACES.map(({ id }) => [id, places[id].name]),
        chosen,
        (id) => change({ place: id }),
      )}
      <dl class="recipe">
        <dt>${words.removes}</dt>
        <dd>${removes}</dd>
        <dt>${words.shows}</dt>
        <dd>${shows}</dd>
      </dl>
      ${lost.length ? html`<p class="warning" role="alert">${words.lost}${colon}${listed(lost)}</p>` : nothing}
    </section>
    <section aria-labelledby="snippet">
      <h2 id="snippet">${words.steps.snippet}</h2>
      ${blocks.length ? nothing : html`<p class="warning" role="alert">${words.needsAddress}</p>`}
      ${blocks.map((piece) => block(piece, model))}
      ${
        form === 'frame'
          ? html`
              <button type="button" @click=${() => download(state)}>${words.download}</button>
              ${blocks.length ? html`<p class="hint">${words.needsPage}</p>` : nothing}
            `
          : nothing
      }
      <p role="status">${said}</p>
    </section>
  `;
}
