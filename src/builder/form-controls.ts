import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Model } from './model.js';

/** A value and its label. `lang` is the label's language if it is not the builder's. */
export type Option<T> = readonly [value: T, name: string, lang?: string];

/** Radio buttons. If `chosen` is not one of the options, none is checked. */
export const radios = <T>(
  id: string,
  label: string,
  options: readonly Option<T>[],
  chosen: T | undefined,
  choose: (value: T) => void,
  style = '',
): TemplateResult => html`
  <fieldset class="one ${style}">
    <legend>${label}</legend>
    ${options.map(
      ([value, name, lang]) => html`
        <label lang=${lang ?? nothing}>
          <input
            type="radio"
            name=${id}
            .checked=${live(value === chosen)}
            @change=${() => choose(value)}
          />${name}
        </label>
      `,
    )}
  </fieldset>
`;

/** A checkbox. `locked` is the id of the text that says why it cannot be unticked; a click then calls `refuse`. */
export const checkbox = (
  label: string,
  checked: boolean,
  choose: (checked: boolean) => void,
  { locked, refuse }: { readonly locked?: string | undefined; readonly refuse?: () => void } = {},
): TemplateResult => html`
  <label>
    <input
      type="checkbox"
      aria-disabled=${locked ? 'true' : nothing}
      aria-describedby=${locked ?? nothing}
      .checked=${live(checked)}
      @click=${(event: Event) => {
        if (!locked) return;
        event.preventDefault();
        refuse?.();
      }}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    />${label}
  </label>
`;

/** The text that says why the last checkbox of a group must stay checked. */
const why = (id: string, text: string): TemplateResult =>
  html`<p class="hint" id=${id}>${text}</p>`;

/** A group of checkboxes. With `last`, one must stay checked, and the text `last` says so. */
export function checkboxes<T>(
  id: string,
  label: string,
  options: readonly Option<T>[],
  chosen: readonly T[],
  choose: (values: readonly T[]) => void,
  { last, say, row }: LastOne<T> = {},
): TemplateResult {
  const reason = last && chosen.length === 1 ? `${id}-last` : undefined;
  return html`
    <fieldset class="half">
      <legend>${label}</legend>
      ${options.map(([value, name]) => {
        const checked = chosen.includes(value);
        const box = checkbox(
          name,
          checked,
          (now) =>
            choose(
              options
                .map(([other]) => other)
                .filter((other) => (other === value ? now : chosen.includes(other))),
            ),
          { locked: checked ? reason : undefined, refuse: () => say?.(last ?? '') },
        );
        return row ? html`<div class="row">${box}${row(value, name)}</div>` : box;
      })}
      ${reason ? why(reason, last ?? '') : nothing}
    </fieldset>
  `;
}

/** Options of a group in which one checkbox must stay checked, or whose rows have more than a checkbox. */
interface LastOne<T> {
  readonly last?: string;
  readonly say?: (text: string) => void;
  readonly row?: (value: T, name: string) => TemplateResult;
}

/** A list to choose one option from. */
export const dropdown = <T extends string | number>(
  label: string,
  options: readonly Option<T>[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult => html`
  <label class="field"
    >${label}
    <select
      @change=${({ target }: Event) => {
        const option = options[(target as HTMLSelectElement).selectedIndex];
        if (option) choose(option[0]);
      }}
    >
      ${options.map(
        ([value, name]) =>
          html`<option value=${value} .selected=${live(value === chosen)}>${name}</option>`,
      )}
    </select>
  </label>
`;

/** A field for a URL, which applies while the user types. `error` shows once the user has finished. */
export const urlField = (
  id: 'source' | 'base',
  label: string,
  hint: string,
  error: string,
  { state, busy, change, settle }: Model,
): TemplateResult => {
  const wrong = busy === id ? '' : error;
  return html`
    <label class="field"
      >${label}
      <input
        type="url"
        placeholder="https://"
        autocomplete="url"
        aria-describedby="${id}-hint"
        aria-invalid=${!!wrong}
        .value=${live(state[id])}
        @input=${(event: Event) => change({ [id]: (event.target as HTMLInputElement).value }, id)}
        @change=${settle}
      />
    </label>
    ${
      wrong
        ? html`<p class="error" role="alert" id="${id}-hint">${wrong}</p>`
        : html`<p class="hint" id="${id}-hint">${hint}</p>`
    }
  `;
};

/** A part that most users do not need. It is closed until the user opens it or `matters` is true. */
export const fold = (
  id: string,
  summary: string,
  matters: boolean,
  content: TemplateResult,
  { opened }: Model,
): TemplateResult => html`
  <details
    ?open=${matters || opened.has(id)}
    @toggle=${({ currentTarget }: Event) =>
      (currentTarget as HTMLDetailsElement).open ? opened.add(id) : opened.delete(id)}
  >
    <summary>${summary}</summary>
    ${content}
  </details>
`;
