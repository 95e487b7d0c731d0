import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { OPTION_NAMES, type OptionRow, OPTIONS, propertyName } from '../case/options.js';
import { isUrl } from '../channels/request.js';
import { LOCALES } from '../content/locales.js';
import type { PlaceId } from '../content/place-words.js';
import { save, scriptFile } from './download.js';
import { checkbox, fold, radios, urlField } from './form-controls.js';
import type { Model } from './model.js';
import { GROUPS, placeOf, PLACES } from './places.js';
import { inPlace, isTooLong, type Where, whereOf, wheresOf } from './state.js';

/** Chooses the place, from a list in groups. */
function places({ state, order, words, places: names, change }: Model): TemplateResult {
  const choose = ({ target }: Event) => {
    const id = (target as HTMLSelectElement).value as PlaceId;
    change(inPlace(state, order, id), 'place');
  };
  return html`
    <label class="field"
      >${words.place}
      <select @change=${choose}>
        ${GROUPS.map(
          (group) => html`
            <optgroup label=${words.groups[group]}>
              ${PLACES.filter((place) => place.group === group).map(
                ({ id }) =>
                  html`<option value=${id} .selected=${live(id === state.place)}>
                    ${names[id].name}
                  </option>`,
              )}
            </optgroup>
          `,
        )}
      </select>
    </label>
  `;
}

/** Chooses where the script is, for places that need it. */
function script(model: Model): TemplateResult | typeof nothing {
  const { state, words, files, change } = model;
  const { script: near, group, limit } = placeOf(state.place);
  if (!near) return nothing;
  const error = state.base && !isUrl(state.base) ? words.notUrl : '';
  if (near === 'folder')
    return html`
      ${urlField('base', words.script.folder, words.script.folderHint, error, model)}
      ${checkbox(words.script.fit, state.listens, (listens) => change({ listens }))}
    `;
  const where = whereOf(state);
  const beside = near === 'far' ? '' : words.script[near];
  const names: Readonly<Record<Where, string>> = { ...words.script, beside };
  // From a page on disk, Chromium would show a link's file in place of the builder.
  const download = (event: Event) => {
    event.preventDefault();
    save(scriptFile);
  };
  const file = html`<a href="${files}ai-paths.min.js" download="ai-paths.min.js" @click=${download}>${words.script.file}</a>`;
  return html`
    ${radios(
      'where',
      words.script.label,
      wheresOf(state).map((id) => [id, names[id]]),
      where,
      (it) => change({ where: it }, 'where'),
      'list',
    )}
    ${
      isTooLong(state)
        ? html`<p class="hint">${words.script.tooLong} ${limit?.toLocaleString(state.ui)}</p>`
        : nothing
    }
    ${
      where === 'own'
        ? urlField(
            'base',
            words.script.url,
            isUrl(state.base) ? words.script.urlHint : '',
            error,
            model,
          )
        : nothing
    }
    ${where === 'own' || where === 'beside' ? html`<p class="hint">${file}</p>` : nothing}
    ${group === 'docs' ? html`<p class="hint">${words.script.routed}</p>` : nothing}
  `;
}

/** The names of the choices that have no effect in the place. */
function lostIn({ state, words }: Model): readonly string[] {
  if (!placeOf(state.place).textOnly) return [];
  return OPTION_NAMES.filter((name) => {
    const { look }: OptionRow = OPTIONS[name];
    return look && state[propertyName(name)];
  }).map((name) => (words.options as Readonly<Record<string, string>>)[name] ?? name);
}

/** The section that chooses the place, and says what readers see there. */
export function place(model: Model): TemplateResult {
  const { state, words } = model;
  const { colon } = LOCALES[state.ui].content.words;
  const { shows, loses: taken } = model.places[state.place];
  const lost = lostIn(model);
  const listed = new Intl.ListFormat(state.ui).format(lost);
  const warning = html`<p class="warning" role="alert">${words.lost}${colon}${listed}</p>`;
  return html`
    <section aria-labelledby="where" class="place">
      <h2 id="where">${words.steps.place}</h2>
      ${places(model)}
      <p class="hint">${words.shows}${colon}${shows}</p>
      ${taken ? fold('loses', words.loses, false, html`<p class="hint">${taken}</p>`, model) : nothing}
      ${lost.length ? warning : nothing} ${script(model)}
    </section>
  `;
}
