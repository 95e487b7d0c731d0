import { html, type TemplateResult } from 'lit/html.js';
import type { Path } from '../case/types.js';
import { heading, innerLevel } from '../views/heading.js';
import { pathName } from '../views/path-name.js';
import { whole } from '../views/whole.js';
import { pathsOf } from './lines.js';
import type { Request } from './request.js';
import { type ElementNode, type Node, nodesOf, serialize, visit } from './serialize.js';

/**
 * Each path under a heading. A field is a paragraph with its label in bold, because mail clients,
 * editors and converters drop the labels of a definition list or join them to the text.
 */
const plainCards = ({ selection, words, level }: Request, paths: readonly Path[]): TemplateResult =>
  html`${paths.map(
    (path) =>
      html`${heading(innerLevel(level, selection), 'path-heading', pathName(path, words))}${selection.fields.map(
        (field) =>
          html`<p><strong>${selection.case.fields[field] + words.colon}</strong>${path.fields[field] ?? words.notStated}</p>`,
      )}`,
  )}`;

/** Paths without fields, one per line. */
const plainList = ({ words }: Request, paths: readonly Path[]): TemplateResult =>
  html`<ul>${paths.map((path) => html`<li>${pathName(path, words)}</li>`)}</ul>`;

/**
 * The paths compared: their names, then each field under a heading, with a path and its text in each
 * item, as the futures have them. It is no table, because pages sort, filter and restyle tables, and
 * filters and converters take them apart. On a phone, a column for each path would be a few letters
 * wide, and HTML alone cannot set the width of two.
 */
const plainComparison = (request: Request, paths: readonly Path[]): TemplateResult => {
  const { selection, words, level } = request;
  return html`${plainList(request, paths)}${selection.fields.map(
    (field) =>
      html`${heading(innerLevel(level, selection), 'field', selection.case.fields[field])}<ul>${paths.map(
        (path) =>
          html`<li><strong>${path.name + words.colon}</strong>${path.fields[field] ?? words.notStated}</li>`,
      )}</ul>`,
  )}`;
};

function plainPaths(request: Request): TemplateResult {
  const { selection, view } = request;
  const paths = pathsOf(selection);
  if (!selection.fields.length) return plainList(request, paths);
  // A single path needs no comparison.
  const form = view === 'compare' && paths.length > 1 ? plainComparison : plainCards;
  return form(request, paths);
}

/** An element of the views without what only our style sheet or our script reads. */
function plain({ tag, attributes, children }: ElementNode): Node | readonly Node[] {
  const icon = attributes['aria-hidden'] && !attributes['class'];
  const kept = icon ? { 'aria-hidden': 'true' } : {};
  // Some Markdown ends a block of HTML at the first end tag that has the name of its start tag.
  if (tag === 'div' || (tag === 'span' && !icon)) return children;
  const [text] = children;
  const end = tag === 'strong' && typeof text === 'string' && /[:：]?\s*$/.exec(text)?.[0];
  // Some converters drop a space at the end of bold text. And those that write Markdown end it with
  // asterisks, which do not close between a full-width colon and a Chinese character.
  if (end) return [{ tag, attributes: kept, children: [text.slice(0, -end.length)] }, end];
  return { tag, attributes: kept, children };
}

/**
 * The selected text as HTML without a style sheet or a script, which sanitizers, mail and editors
 * keep. It has no attributes for our style sheet, and `gap` between its blocks and after the last one.
 */
export function plainMarkup(request: Request, gap = ' '): string {
  const { selection, words, level } = request;
  const parts = whole(selection, words, 'cards', level);
  const nodes = selection.sections.flatMap((id, index) => {
    const part = id === 'paths' ? plainPaths(request) : parts[index];
    return part ? nodesOf(part) : [];
  });
  return serialize(visit(nodes, plain), gap) + gap;
}
