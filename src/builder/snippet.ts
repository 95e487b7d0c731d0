import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { PUBLISHED } from '../content/generated/version.js';
import { copyFrom, copyWhole } from './clipboard.js';
import { downloadOf, needsFile, save } from './download.js';
import type { Model } from './model.js';
import { placeOf } from './places.js';
import { type Block, SNIPPETS } from './snippets.js';
import { optionsOf } from './state.js';

/** The rows of a closed snippet, and the most rows of an open one. */
const ROWS = 3;
const MANY = 24;

/** The number of rows that code takes, at about 70 letters per row. */
const rowsOf = (code: string): number =>
  code.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 70), 0);

/** One snippet, with its buttons. */
function block({ label, code }: Block, at: number, model: Model): TemplateResult {
  const { words, say, opened, toggle } = model;
  const id = `snippet-${at}`;
  const open = opened.has(id);
  const rows = Math.min(rowsOf(code), MANY);
  const copy = async () => {
    const field = document.getElementById(id) as HTMLTextAreaElement | null;
    if (field) say((await copyFrom(field)) ? words.copied : words.notCopied);
  };
  return html`
    <div class="snippet">
      <label for=${id} id="${id}-label">${words.blocks[label]}</label>
      ${
        rows > ROWS
          ? html`<button
              type="button"
              class="quiet"
              id="${id}-open"
              aria-expanded=${open}
              aria-controls=${id}
              aria-labelledby="${id}-open ${id}-label"
              @click=${() => {
                toggle(id);
              }}
            >${open ? words.close : words.open}</button>`
          : nothing
      }
      <button
        type="button"
        class="copy"
        id="${id}-copy"
        aria-labelledby="${id}-copy ${id}-label"
        @click=${copy}
      >${words.copy}</button>
      <textarea
        id=${id}
        readonly
        rows=${open ? rows : Math.min(rows, ROWS)}
        spellcheck="false"
        translate="no"
        .value=${live(code)}
        @copy=${(event: ClipboardEvent) => copyWhole(event) && say(words.copied)}
      ></textarea>
    </div>
  `;
}

/** The section with the snippets and files, and what to do with them. */
export function snippet(model: Model): TemplateResult {
  const { state, words, places, status } = model;
  const { place } = state;
  const blocks = SNIPPETS[placeOf(place).form](optionsOf(state), state);
  // A new element each time, so that screen readers announce the same words again.
  const said = keyed(status, html`<span>${status.text}</span>`);
  return html`
    <section aria-labelledby="snippet" class="code">
      <h2 id="snippet">${words.steps.snippet}</h2>
      <p class="hint">${places[place].how}</p>
      ${
        needsFile(place)
          ? html`<button
              type="button"
              class="save"
              @click=${() => {
                save(downloadOf(place, state));
              }}
            >${words.download[place]}</button>`
          : nothing
      }
      ${
        !PUBLISHED && blocks.some(({ label }) => label === 'install')
          ? html`<p class="warning">${words.packageUnpublished}</p>`
          : nothing
      }
      ${blocks.map((piece, at) => block(piece, at, model))}
      <p role="status">${said}</p>
    </section>
  `;
}
