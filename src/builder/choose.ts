import { html, type TemplateResult } from 'lit/html.js';
import { SECTIONS, togglePath } from '../case/select.js';
import type { Case, PathId } from '../case/types.js';
import type { BuilderWords } from '../content/builder-words.js';
import { LOCALES, locales } from '../content/locales.js';
import { isAddress, VIEWS } from '../channels/request.js';
import { address, checkbox, checkboxes, choices, type Option, radios } from './form-controls.js';
import { FIELDS, LEVELS, type State, THEMES } from './state.js';

/** What a view of the builder reads, and how it says what a user has chosen. */
export interface Model {
  readonly state: State;
  /** All paths: those that show, in their order, and the others in their places. */
  readonly order: readonly PathId[];
  readonly case: Case;
  readonly words: BuilderWords;
  /** After a copy: what is said about it. Another object for each time. */
  readonly status: { readonly text: string };
  readonly change: (change: Partial<State>) => void;
  readonly say: (status: string) => void;
}

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
        VIEWS.map((id) => [id, words.view[id]]),
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
        FIELDS.map((id) => [id, source.fields[id]]),
        state.fields,
        (fields) => change({ fields }),
        words.none,
      )}
      ${checkboxes(
        words.sections.label,
        SECTIONS.map((id) => [id, words.sections[id]]),
        state.sections,
        (sections) => change({ sections }),
        words.none,
      )}
      ${radios(
        'theme',
        words.theme.label,
        [
          [undefined, words.theme.auto],
          ...THEMES.map((id): Option<State['theme']> => [id, words.theme[id]]),
        ],
        state.theme,
        (theme) => change({ theme }),
      )}
      <div class="more">
        ${checkbox(words.controls, state.controls, (controls) => change({ controls }))}
        ${choices(
          words.level,
          LEVELS.map((level) => [level, `${level}`]),
          state.level,
          (level) => change({ level }),
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
