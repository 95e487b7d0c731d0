import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Selection } from '../case/select.js';
import type { HeadingLevel } from '../case/options.js';
import type { Words } from '../case/types.js';
import { heading } from './heading.js';
import { lines } from './lines.js';
import { pathName } from './path-name.js';

/** The selected paths, one after the other, each with a heading and a list of fields. */
export function cards(selection: Selection, words: Words, level: HeadingLevel): TemplateResult {
  const { case: source, slots, fields } = selection;
  const field = (label: string, text: string | undefined) =>
    html`<div part="field"><dt part="field-label" .textContent=${label}></dt><dd part=${text ? 'text' : 'not-stated'} .textContent=${text || words.notStated}></dd></div>`;
  // From which width on the cards stand side by side: three with fields need more.
  const beside = slots.every(Boolean) && fields.length ? 'wide' : 'abreast';
  return html`${lines(selection, beside)}<div part="paths" class=${beside}>${slots.map((path) =>
    path
      ? html`<section part="path" data-path=${path.id}>${heading(level, 'path-heading', pathName(path, words))}${fields.length ? html`<dl part="fields">${fields.map((id) => field(source.fields[id] + words.colon, path.fields[id]))}</dl>` : nothing}</section>`
      : nothing,
  )}</div>`;
}
