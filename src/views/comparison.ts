import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Selection } from '../case/select.js';
import type { Path, Words } from '../case/types.js';
import { lines } from './lines.js';
import { pathName } from './path-name.js';

/** The selected paths side by side: a table with a column per path and a row per field. */
export function comparison(selection: Selection, words: Words): TemplateResult {
  const { case: source, slots, fields } = selection;
  const columns = (cell: (path: Path) => TemplateResult) =>
    slots.map((path) => (path ? cell(path) : nothing));
  return html`${lines(selection)}<table part="table"><caption part="caption" .textContent=${words.comparison}></caption><thead><tr><td></td>${columns(
    (path) =>
      html`<th scope="col" part="path-heading" data-path=${path.id}>${pathName(path, words)}</th>`,
  )}</tr></thead><tbody>${fields.map(
    (field) =>
      html`<tr><th scope="row" part="field-label" .textContent=${source.fields[field]}></th>${columns(
        ({ fields: { [field]: text } }) =>
          html`<td part=${text ? 'text' : 'not-stated'} .textContent=${text || words.notStated}></td>`,
      )}</tr>`,
  )}</tbody></table>`;
}
