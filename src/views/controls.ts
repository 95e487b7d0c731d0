import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PathId } from '../case/options.js';
import type { Path, Words } from '../case/types.js';

/** The content and the actions of the controls. */
export interface ControlsModel<L extends string> {
  readonly words: Words;
  readonly paths: readonly Path[];
  readonly shown: readonly PathId[];
  /** Each locale, with its own name. */
  readonly languages: readonly (readonly [locale: L, name: string])[];
  readonly locale: L;
  readonly togglePath: (id: PathId, press: Event) => void;
  readonly switchLanguage: (locale: L, press: Event) => void;
}

/**
 * The buttons for readers: one per path and one per language. Announcements go into the live region
 * after them. It has no role, because screen readers mention a status even if it is empty.
 */
export function controls<L extends string>(model: ControlsModel<L>): TemplateResult {
  const { words, shown } = model;
  const button = (
    name: string,
    pressed: boolean,
    press: (event: Event) => void,
    path: unknown,
    lang: unknown,
  ) =>
    html`<button part="button" type="button" data-path=${path} lang=${lang} aria-pressed=${pressed} aria-disabled=${pressed && path !== nothing && !shown[1]} .onclick=${press}>${name}</button>`;
  return html`<div part="controls"><div role="group" aria-label=${words.choosePaths}>${model.paths.map(
    ({ id, name }) =>
      button(name, shown.includes(id), (event) => model.togglePath(id, event), id, nothing),
  )}</div><div role="group" aria-label=${words.chooseLanguage}>${model.languages.map(
    ([locale, name]) =>
      button(
        name,
        locale === model.locale,
        (event) => model.switchLanguage(locale, event),
        nothing,
        locale,
      ),
  )}</div><div aria-live="polite"></div></div>`;
}
