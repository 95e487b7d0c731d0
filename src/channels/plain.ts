import { html, type TemplateResult } from 'lit/html.js';
import type { HeadingLevel } from '../case/options.js';
import type { Path } from '../case/types.js';
import { heading } from '../views/heading.js';
import { pathName } from '../views/path-name.js';
import { whole } from '../views/whole.js';
import { below } from '../views/heading.js';
import { pathsOf } from './lines.js';
import type { Request } from './request.js';
import { apart, serialize } from './serialize.js';

/**
 * Each path under a heading. A field is a paragraph with its label in bold, because mail clients,
 * editors and converters drop the labels of a definition list or join them to the text.
 */
const plainCards = (
  { selection, words }: Request,
  paths: readonly Path[],
  level: HeadingLevel,
): TemplateResult =>
  html`${paths.map(
    (path) =>
      html`${heading(level, 'path-heading', pathName(path, words))}${selection.fields.map(
        (field) =>
          html`<p><strong>${selection.case.fields[field] + words.colon}</strong>${path.fields[field] ?? words.notStated}</p>`,
      )}`,
  )}`;

/**
 * The paths compared, field by field, in two columns: a path's name and its text. A column for each
 * path, as with the style sheet, would be a few letters wide on a phone, or would scroll the page
 * sideways. The width is for themes that let words break anywhere. React and MDX require `colSpan` in
 * this spelling, and HTML accepts it.
 */
const plainTable = (
  { selection: { case: source, fields }, words }: Request,
  paths: readonly Path[],
): TemplateResult =>
  html`<table><caption>${words.comparison}</caption><thead>${paths.map(
    (path) => html`<tr><td colSpan="2">${pathName(path, words)}</td></tr>`,
  )}</thead>${fields.map(
    (field) =>
      html`<tbody><tr><th colSpan="2" scope="rowgroup">${source.fields[field]}</th></tr>${paths.map(
        (path) =>
          html`<tr><th scope="row" width="118">${path.name}</th><td>${path.fields[field] ?? words.notStated}</td></tr>`,
      )}</tbody>`,
  )}</table>`;

/** Paths without fields, one per line. */
const plainList = ({ words }: Request, paths: readonly Path[]): TemplateResult =>
  html`<ul>${paths.map((path) => html`<li>${pathName(path, words)}</li>`)}</ul>`;

function plainPaths(request: Request): TemplateResult {
  const { selection, view, level } = request;
  const paths = pathsOf(selection);
  if (!selection.fields.length) return plainList(request, paths);
  // A single path needs no comparison.
  if (view === 'compare' && paths.length > 1) return plainTable(request, paths);
  return plainCards(request, paths, selection.sections.includes('title') ? below(level) : level);
}

/**
 * The selected text as HTML without a style sheet or a script, which sanitizers, mail and editors
 * keep. It has no attributes for our style sheet, and is one line with a space between blocks.
 */
export function plainMarkup(request: Request): string {
  const { selection, words, level } = request;
  const parts = whole(selection, words, 'cards', level);
  const markup = selection.sections
    .map((id, index) => {
      const part = id === 'paths' ? plainPaths(request) : parts[index];
      return part ? serialize(part) : '';
    })
    .join('')
    .replace(/ class="dash" aria-hidden="true"/g, '')
    .replace(/ (?:part|role|data-path)="[^"]*"/g, '')
    // Some converters drop a space at the end of bold text.
    .replace(/ <\/strong>/g, '</strong> ');
  return apart(withoutBareSpans(markup));
}

/** Removes the spans without attributes. */
function withoutBareSpans(markup: string): string {
  const without = markup.replace(/<span>([^<]*)<\/span>/g, '$1');
  return without === markup ? markup : withoutBareSpans(without);
}
