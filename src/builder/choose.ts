import { html, type TemplateResult } from 'lit/html.js';
import { OPTIONS, type PathId } from '../case/options.js';
import { isUrl, VIEW } from '../channels/request.js';
import { LOCALES, locales } from '../content/locales.js';
import {
  checkbox,
  checkboxes,
  dropdown,
  fold,
  type Option,
  radios,
  urlField,
} from './form-controls.js';
import type { Model } from './model.js';
import { placeOf } from './places.js';
import { type Amount, amountOf, amounts, langOf, type State } from './state.js';

/** Moves a shown path one place up (-1) or down (1). At the end of the list, returns the same array. */
function moved(shown: readonly PathId[], id: PathId, by: -1 | 1): readonly PathId[] {
  const at = shown.indexOf(id);
  const neighbour = shown[at + by];
  if (at < 0 || !neighbour) return shown;
  return shown.map((other) => (other === id ? neighbour : other === neighbour ? id : other));
}

const nameOf = ({ case: source }: Model, id: PathId): string =>
  source.paths.find((path) => path.id === id)?.name ?? id;

/** Chooses the whole text, the short form, or one path. */
function amount(model: Model): TemplateResult {
  const { state, order, words, change } = model;
  const forms = amounts(order);
  const name = (id: Amount) =>
    id === 'whole' || id === 'glance' ? words.amount[id] : words.amount.only + nameOf(model, id);
  return radios(
    'amount',
    words.amount.label,
    forms.map(([id]) => [id, name(id)]),
    amountOf(state, order),
    (chosen) => change(forms.find(([id]) => id === chosen)?.[1] ?? {}, 'amount'),
    'list',
  );
}

/** Chooses which paths to show, and moves them up or down. */
function paths(model: Model): TemplateResult {
  const { state, order, words, change, say } = model;
  const button = (id: PathId, name: string, by: -1 | 1) => {
    const next = moved(state.paths, id, by);
    return html`
      <button
        type="button"
        id="${id}${by}"
        aria-label="${by < 0 ? words.up : words.down}${' '}${name}"
        aria-disabled=${next === state.paths}
        @click=${() => {
          if (next === state.paths) return;
          change({ paths: next });
          // Lit has put the row into another element, so the focus has to follow.
          document.getElementById(`${id}${by}`)?.focus();
        }}
      >
        ${by < 0 ? '↑' : '↓'}
      </button>
    `;
  };
  return checkboxes(
    'paths',
    words.paths,
    order.map((id) => [id, nameOf(model, id)]),
    state.paths,
    (chosen) => change({ paths: chosen }),
    {
      last: words.lastPath,
      say,
      row: (id, name) => html`${button(id, name, -1)}${button(id, name, 1)}`,
    },
  );
}

/** Chooses the paths, fields and sections one by one. */
function parts(model: Model): TemplateResult {
  const { state, case: source, words, change, say } = model;
  return html`
    <div class="parts">
      ${paths(model)}
      ${checkboxes<State['fields'][number]>(
        'fields',
        words.fields,
        OPTIONS.fields.values.map((id) => [id, source.fields[id]]),
        state.fields,
        (fields) => change({ fields: fields.length ? fields : ['none'] }),
      )}
      ${checkboxes(
        'sections',
        words.sections.label,
        OPTIONS.sections.values.map((id) => [id, words.sections[id]]),
        state.sections,
        (sections) => change({ sections }),
        { last: words.lastSection, say },
      )}
    </div>
  `;
}

/** The section that chooses what to show. */
export function choose(model: Model): TemplateResult {
  const { state, order, words, change } = model;
  const { source, headingLevel } = state;
  const language = radios(
    'lang',
    words.lang,
    locales.map((id) => [id, LOCALES[id].content.words.language, id]),
    langOf(state),
    (lang) => change({ lang }, 'lang'),
  );
  const { form } = placeOf(state.place);
  // A picture has its language, and nothing else to choose.
  if (form === 'picture')
    return html`
      <section aria-labelledby="show" class="choices">
        <h2 id="show">${words.steps.show}</h2>
        ${language}
      </section>
    `;
  return html`
    <section aria-labelledby="show" class="choices">
      <h2 id="show">${words.steps.show}</h2>
      ${amount(model)}
      ${radios(
        'view',
        words.view.label,
        VIEW.values.map((id) => [id, words.view[id]]),
        state.view,
        (view) => change({ view }, 'view'),
      )}
      ${language}
      ${radios(
        'theme',
        words.options.theme,
        [
          [null, words.theme.auto],
          ...OPTIONS.theme.values.map((id): Option<State['theme']> => [id, words.theme[id]]),
        ],
        state.theme,
        (theme) => change({ theme }, 'theme'),
      )}
      ${checkbox(words.options.controls, state.controls, (controls) => change({ controls }))}
      ${fold(
        'pick',
        words.pick,
        !amountOf(state, order) || order.join() !== OPTIONS.paths.values.join(),
        parts(model),
        model,
      )}
      ${fold(
        'more',
        words.more,
        source !== '' || headingLevel !== OPTIONS['heading-level'].default,
        html`
          ${dropdown(
            words.level,
            OPTIONS['heading-level'].values.map((level) => [level, `${level}`]),
            headingLevel,
            (level) => change({ headingLevel: level }, 'heading-level'),
          )}
          ${urlField(
            'source',
            words.source,
            words.sourceHint,
            source && !isUrl(source) ? words.notUrl : '',
            model,
          )}
        `,
        model,
      )}
    </section>
  `;
}
