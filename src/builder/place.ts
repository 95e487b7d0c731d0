import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isAddress } from '../channels/request.js';
import { PUBLISHED } from '../content/generated/version.js';
import { LOCALES } from '../content/locales.js';
import { address, checkbox, choices, fold, type Option, radios } from './form-controls.js';
import type { Model } from './model.js';
import { placeOf, PLACES } from './places.js';
import { baseOf, type Where, whereOf } from './state.js';

/** Chooses where the script is, for places that need it. */
function script(model: Model): TemplateResult | typeof nothing {
  const { state, words, files, change } = model;
  const { script: near } = placeOf(state.place);
  if (!near) return nothing;
  const error = state.base && !isAddress(state.base.trim()) ? words.notAddress : '';
  if (near === 'folder')
    return html`
      ${address('base', words.script.folder, words.script.folderHint, error, model)}
      ${checkbox(words.script.fit, state.listens, (listens) => change({ listens }))}
    `;
  const where = whereOf(state);
  const own: Option<Where> = ['own', words.script.own];
  const cdn: Option<Where> = ['cdn', words.script.cdn];
  const options = near === 'far' ? [cdn, own] : [['beside', words.script[near]] as const, cdn, own];
  const download = html`<a href="${files}ai-paths.min.js" download="ai-paths.min.js"
    >${words.script.file}</a
  >`;
  const put = near === '/' ? words.script.putRoot : words.script.putBeside;
  return html`
    ${radios('where', words.script.label, options, where, (it) => change({ where: it }, 'where'))}
    ${where === 'beside' ? html`<p class="hint">${download} ${put}</p>` : nothing}
    ${where === 'own' ? address('base', words.script.url, words.script.urlHint, error, model) : nothing}
    ${where === 'own' ? html`<p class="hint">${download}</p>` : nothing}
    ${
      // Without a URL, the snippet has the CDN's.
      baseOf(state) === undefined && !PUBLISHED
        ? html`<p class="warning">${words.script.unpublished}</p>`
        : nothing
    }
  `;
}

/** The section that chooses the place, and says what readers see there. */
export function place(model: Model): TemplateResult {
  const { state, words, places, change } = model;
  const { colon } = LOCALES[state.ui].content.words;
  const { loses } = placeOf(state.place);
  const { shows, loses: taken } = places[state.place];
  const names = { theme: words.theme.label, controls: words.controls };
  const lost = loses.filter((choice) => state[choice]).map((choice) => names[choice]);
  const listed = new Intl.ListFormat(state.ui).format(lost);
  const warning = html`<p class="warning" role="alert">${words.lost}${colon}${listed}</p>`;
  return html`
    <section aria-labelledby="where" class="place">
      <h2 id="where">${words.steps.place}</h2>
      ${choices(
        words.place,
        PLACES.map(({ id }) => [id, places[id].name]),
        state.place,
        (id) => change({ place: id }, 'place'),
      )}
      <p class="hint">${words.shows}${colon}${shows}</p>
      ${
        taken
          ? fold(
              'loses',
              words.loses,
              lost.length > 0,
              html`<p class="hint">${taken}</p>${lost.length ? warning : nothing}`,
              model,
            )
          : nothing
      }
      ${script(model)}
    </section>
  `;
}
