import { html, type TemplateResult } from 'lit/html.js';
import { OPTIONS, type PathId } from '../case/options.js';
import { togglePath } from '../case/select.js';
import { isAddress, VIEW } from '../channels/request.js';
import { LOCALES, locales } from '../content/locales.js';
import { address, checkbox, checkboxes, choices, type Option, radios } from './form-controls.js';
import type { Model } from './model.js';
import type { State } from './state.js';

/** The paths that show, one of them a place up (-1) or down (1); as they are where it is at an end. */
function moved(shown: readonly PathId[], id: PathId, by: -1 | 1): readonly PathId[] {
  const at = shown.indexOf(id);
  const neighbour = shown[at + by];
  if (at < 0 || !neighbour) return shown;
  return shown.map((other) => (other === id ? neighbour : other === neighbour ? id : other));
}

/** The paths, each shown or not, and moved up or down. */
function paths({ state, order, case: source, words, change }: Model): TemplateResult {
  const button = (id: PathId, name: string, by: -1 | 1) => {
    const next = moved(state.paths, id, by);
    return html`
      <button
        type="button"
        id="${id}${by}"
        aria-label="${by < 0 ? words.up : words.down}${' '}${name}"
        aria-disabled=${next === state.paths}
        @click=${() => {
          change({ paths: next });
          // Its row is another element now.
          document.getElementById(`${id}${by}`)?.focus();
        }}
      >
        ${by < 0 ? '↑' : '↓'}
      </button>
    `;
  };
  return html`
    <fieldset>
      <legend>${words.paths}</legend>
      ${order.map((id) => {
        const name = source.paths.find((path) => path.id === id)?.name ?? id;
        return html`
          <div class="row">
            ${checkbox(name, state.paths.includes(id), () =>
              change({ paths: togglePath(state.paths, id, order) }),
            )}
            ${button(id, name, -1)}${button(id, name, 1)}
          </div>
        `;
      })}
      ${state.paths.length ? '' : html`<p class="hint">${words.none}</p>`}
    </fieldset>
  `;
}

/** What to show. */
export function choose(model: Model): TemplateResult {
  const { state, case: source, words, change } = model;
  const wrong = (value: string) => (value && !isAddress(value) ? words.notAddress : '');
  return html`
    <section aria-labelledby="show" class="choices">
      <h2 id="show">${words.steps.show}</h2>
      ${radios(
        'view',
        words.view.label,
        VIEW.values.map((id) => [id, words.view[id]]),
        state.view,
        (view) => change({ view }),
      )}
      ${radios(
        'lang',
        words.lang,
        locales.map((id) => [id, LOCALES[id].content.words.language, id]),
        state.lang,
        (lang) => change({ lang }),
      )}
      ${paths(model)}
      ${checkboxes(
        words.fields,
        OPTIONS.fields.values.map((id) => [id, source.fields[id]]),
        state.fields,
        (fields) => change({ fields }),
        words.none,
      )}
      ${checkboxes(
        words.sections.label,
        OPTIONS.sections.values.map((id) => [id, words.sections[id]]),
        state.sections,
        (sections) => change({ sections }),
        words.none,
      )}
      ${radios(
        'theme',
        words.theme.label,
        [
          [null, words.theme.auto],
          ...OPTIONS.theme.values.map((id): Option<State['theme']> => [id, words.theme[id]]),
        ],
        state.theme,
        (theme) => change({ theme }),
      )}
      <div class="more">
        ${checkbox(words.controls, state.controls, (controls) => change({ controls }))}
        ${choices(
          words.level,
          OPTIONS['heading-level'].values.map((level) => [level, `${level}`]),
          state.headingLevel,
          (headingLevel) => change({ headingLevel }),
        )}
        ${address(
          'source',
          words.source,
          words.sourceHint,
          state.source,
          (value) => change({ source: value }),
          wrong(state.source),
        )}
        ${address(
          'base',
          words.base,
          words.baseHint,
          state.base,
          (base) => change({ base }),
          wrong(state.base),
        )}
      </div>
    </section>
  `;
}
