import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';

/** A value and its name, which may be in a language of its own. */
export type Option<T> = readonly [value: T, name: string, lang?: string];

/** One of a few: all are in sight. */
export const radios = <T>(
  id: string,
  label: string,
  options: readonly Option<T>[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult => html`
  <fieldset class="one">
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

export const checkbox = (
  label: string,
  checked: boolean,
  choose: (checked: boolean) => void,
): TemplateResult => html`
  <label>
    <input
      type="checkbox"
      .checked=${live(checked)}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    />${label}
  </label>
`;

/** Some of a few; `hint` shows where none is chosen. */
export const checkboxes = <T>(
  label: string,
  options: readonly Option<T>[],
  chosen: readonly T[],
  choose: (values: readonly T[]) => void,
  hint: string,
): TemplateResult => html`
  <fieldset class="half">
    <legend>${label}</legend>
    ${options.map(([value, name]) =>
      checkbox(name, chosen.includes(value), (checked) =>
        choose(
          options
            .map(([other]) => other)
            .filter((other) => (other === value ? checked : chosen.includes(other))),
        ),
      ),
    )}
    ${chosen.length ? '' : html`<p class="hint">${hint}</p>`}
  </fieldset>
`;

/** One of many. */
export const choices = <T extends string | number>(
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

/** An address, taken when it is finished; `error` says what is wrong with it. */
export const address = (
  id: string,
  label: string,
  hint: string,
  value: string,
  choose: (value: string) => void,
  error = '',
): TemplateResult => html`
  <label class="field"
    >${label}
    <input
      type="url"
      placeholder="https://"
      autocomplete="url"
      aria-describedby="${id}-hint"
      aria-invalid=${!!error}
      .value=${live(value)}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).value.trim())}
    />
  </label>
  ${
    error
      ? html`<p class="error" role="alert" id="${id}-hint">${error}</p>`
      : html`<p class="hint" id="${id}-hint">${hint}</p>`
  }
`;
