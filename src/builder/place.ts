import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { BUILDER } from '../content/builder.js';
import { LOCALES } from '../content/locales.js';
import { page } from '../channels/page.js';
import type { Model } from './choose.js';
import { copyFrom, copyWhole } from './clipboard.js';
import { choices } from './form-controls.js';
import { type Block, SNIPPETS } from './snippets.js';
import { optionsOf, recipeOf, type State } from './state.js';

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
  const { state, words, status, change } = model;
  const { recipes } = BUILDER[state.ui];
  const { colon } = LOCALES[state.ui].content.words;
  const recipe = recipeOf(state);
  if (!recipe) return html``;
  const blocks = SNIPPETS[recipe.form](optionsOf(state));
  const lost = recipe.loses.filter((choice) => state[choice]).map((choice) => NAMES(words)[choice]);
  // A new element each time: screen readers say the same words again.
  const said = keyed(status, html`<span>${status.text}</span>`);
  const listed = (names: readonly string[]) => new Intl.ListFormat(state.ui).format(names);
  return html`
    <section aria-labelledby="place">
      <h2 id="place">${words.steps.place}</h2>
      ${choices(
        words.place,
        recipes.map(({ id, name }) => [id, name]),
        recipe.id,
        (id) => change({ place: id }),
      )}
      <dl class="recipe">
        <dt>${words.removes}</dt>
        <dd>${recipe.removes}</dd>
        <dt>${words.shows}</dt>
        <dd>${recipe.shows}</dd>
        <dt>${words.tried}</dt>
        <dd>${recipe.test ? html`${recipe.imitated ? words.imitated : words.test}${colon}<code>${recipe.test}</code>` : words.notTried}</dd>
      </dl>
      ${lost.length ? html`<p class="warning" role="alert">${words.lost}${colon}${listed(lost)}</p>` : nothing}
    </section>
    <section aria-labelledby="snippet">
      <h2 id="snippet">${words.steps.snippet}</h2>
      ${blocks.length ? nothing : html`<p class="warning" role="alert">${words.needsAddress}</p>`}
      ${blocks.map((piece) => block(piece, model))}
      ${
        recipe.form === 'frame'
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
