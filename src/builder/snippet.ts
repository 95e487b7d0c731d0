import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { previewPicture } from '../channels/link-preview.js';
import { PUBLISHED } from '../content/generated/version.js';
import { LOCALES } from '../content/locales.js';
import type { PlaceWords } from '../content/place-words.js';
import { copyFrom, copyWhole } from './clipboard.js';
import { downloadOf, fileNames, needsFile, save } from './download.js';
import type { Model } from './model.js';
import { placeOf } from './places.js';
import { richText } from './rich-text.js';
import { type Block, isMain, SNIPPETS } from './snippets.js';
import { langOf, missingFrom, optionsOf, whereOf } from './state.js';

/** The rows of a closed snippet, and the most rows of an open one. */
const ROWS = 3;
const MANY = 24;

/** The number of rows that code takes, at about 70 letters per row. */
const rowsOf = (code: string): number =>
  code.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 70), 0);

const idOf = (at: number) => `snippet-${at}`;

/** The pieces of the snippet. None without what they need. */
function blocksOf({ state }: Model): readonly Block[] {
  if (missingFrom(state)) return [];
  return SNIPPETS[placeOf(state.place).form](optionsOf(state), state);
}

/** The same text for an editor that takes formatted text, if the place is one. */
const richOf = ({ state }: Model, block: Block): string | undefined =>
  placeOf(state.place).rich && isMain(block) ? richText(optionsOf(state)) : undefined;

/** What is to be done besides pasting. */
function besides(model: Model): string {
  const { state, words } = model;
  // A component is also a piece to copy.
  const pasted = blocksOf(model).some(({ label }) => label === 'component');
  if (needsFile(state.place) && !pasted) return words.script.putFiles;
  if (whereOf(state) !== 'beside') return '';
  return placeOf(state.place).script === '/' ? words.script.putRoot : words.script.putBeside;
}

/** What comes before a sentence or a list. Chinese has no space there. */
const before = (words: string): string => (/[。：]$/.test(words) ? words : `${words} `);

/** What is said once a piece is copied. */
const copied = (model: Model): string => before(model.words.copied) + besides(model);

/** Copies a piece, and says what comes next. */
async function copy(model: Model, block: Block, at: number): Promise<void> {
  const { words, say } = model;
  const field = document.getElementById(idOf(at)) as HTMLTextAreaElement | null;
  if (!field) return;
  const done = await copyFrom(field, { code: block.code, rich: richOf(model, block) });
  say(done ? copied(model) : words.notCopied);
}

/** One piece, with its own button if the place takes more than one. */
function piece(block: Block, at: number, model: Model, alone: boolean): TemplateResult {
  const { words, say, opened, toggle } = model;
  const { label, code } = block;
  const id = idOf(at);
  const open = opened.has(id);
  const rows = Math.min(rowsOf(code), MANY);
  const copyAll = (event: ClipboardEvent) => {
    if (copyWhole(event, { code, rich: richOf(model, block) })) say(copied(model));
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
      ${
        alone
          ? nothing
          : html`<button
              type="button"
              class="once"
              id="${id}-copy"
              aria-labelledby="${id}-copy ${id}-label"
              @click=${() => copy(model, block, at)}
            >${words.copy}</button>`
      }
      <textarea
        id=${id}
        readonly
        rows=${open ? rows : Math.min(rows, ROWS)}
        spellcheck="false"
        translate="no"
        .value=${live(code)}
        @copy=${copyAll}
      ></textarea>
    </div>
  `;
}

/** A sentence or two, or steps. */
const instructions = (how: PlaceWords['how']): TemplateResult =>
  typeof how === 'string'
    ? html`<p class="hint">${how}</p>`
    : html`<ol class="hint">${how.map((step) => html`<li>${step}</li>`)}</ol>`;

/** The section with what to do, the pieces, and the files that come with them. */
export function snippet(model: Model): TemplateResult {
  const { state, words, places } = model;
  const { place } = state;
  const blocks = blocksOf(model);
  const install = !PUBLISHED && blocks.some(({ label }) => label === 'install');
  return html`
    <section aria-labelledby="snippet" class="code">
      <h2 id="snippet" tabindex="-1">${words.steps.snippet}</h2>
      ${instructions(places[place].how)}
      ${
        needsFile(place)
          ? html`<p class="hint files">
              ${before(words.files)}${fileNames(place, state).map((name) => html`<code>${name}</code> `)}
            </p>`
          : nothing
      }
      ${install ? html`<p class="warning">${words.packageUnpublished}</p>` : nothing}
      ${blocks.map((block, at) => piece(block, at, model, blocks.length === 1))}
    </section>
  `;
}

/** The button that saves the place's files, or its picture. */
function download({ state, words, files }: Model): TemplateResult | typeof nothing {
  const { place } = state;
  if (needsFile(place))
    return html`<button
      type="button"
      class="save"
      @click=${() => {
        save(downloadOf(place, state));
      }}
    >${words.download[place]}</button>`;
  if (placeOf(place).form !== 'picture') return nothing;
  const name = previewPicture(langOf(state));
  // From a page on disk, Chromium shows the picture instead: beside the builder, not in its place.
  return html`<a class="save" href="${files}${name}" download=${name} target="_blank"
    >${words.download.picture}</a
  >`;
}

/** Leads to what to do: on a phone, it is far below. Not by a link, because the URL holds the choices. */
function showInstructions(): void {
  const heading = document.getElementById('snippet');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** The bar that stays in sight: the button that copies what goes into the page, and what was done. */
export function actions(model: Model): TemplateResult {
  const { state, words, status, say } = model;
  const missing = missingFrom(state);
  const blocks = blocksOf(model);
  const at = blocks.findIndex(isMain);
  const main = blocks[at];
  // What is missing is said until it is there.
  const what =
    missing === 'source'
      ? words.missing.source
      : words.missing[placeOf(state.place).script === 'folder' ? 'folder' : 'script'];
  const hint = missing ? what : besides(model);
  const { colon } = LOCALES[state.ui].content.words;
  // Which of several pieces.
  const which = main && blocks.length > 1 ? colon + words.blocks[main.label] : '';
  // A new element each time, so that screen readers announce the same words again.
  const said = keyed(status, html`<span>${status.text}</span>`);
  return html`
    <div class="actions">
      ${download(model)}
      <button
        type="button"
        class="copy"
        id="copy"
        aria-labelledby="copy ${main && !which ? `${idOf(at)}-label` : ''}"
        aria-disabled=${!main}
        aria-describedby="before"
        @click=${() => {
          if (main) void copy(model, main, at);
          else say(what);
        }}
      >${words.copy}${which}</button>
      <p class=${missing ? 'error' : 'hint'} id="before" ?hidden=${!!status.text}>${hint}</p>
      <p role="status">${said}</p>
      <button type="button" class="quiet" @click=${showInstructions}>${words.steps.snippet}</button>
    </div>
  `;
}
