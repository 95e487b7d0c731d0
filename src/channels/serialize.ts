import { nothing, type TemplateResult } from 'lit/html.js';
import { escapeHtml } from './escape.js';

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : '';

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

function serializeChild(value: unknown): string {
  if (Array.isArray(value)) return value.map(serializeChild).join('');
  return isTemplate(value) ? serialize(value) : escapeHtml(plain(value));
}

/** A whole attribute, after its name; without its name where it is absent or listens. */
const serializeAttribute = (html: string, value: unknown): string =>
  value === nothing || typeof value === 'function'
    ? html.replace(/ [\w@-]+=$/, '')
    : `${html}"${escapeHtml(plain(value))}"`;

/** Before a value that is all the text of an element; the tag ends after it. */
const TEXT = ' .textContent=';

/**
 * A view's template as HTML, on one line. Knows what the views use: text, templates and lists as
 * children, whole attribute values, and text as the last property of a tag.
 */
export function serialize({ strings, values }: TemplateResult): string {
  return strings.reduce((html, string, index) => {
    const value = values[index - 1];
    if (html.endsWith(TEXT))
      return `${html.slice(0, -TEXT.length)}>${serializeChild(value)}${string.slice(1)}`;
    const before = html.endsWith('=')
      ? serializeAttribute(html, value)
      : html + serializeChild(value);
    return before + string;
  });
}

/**
 * The same HTML with a space between blocks: excerpts, feeds and mail's plain text are made by
 * taking the tags away. Not a new line, which could end a list of Markdown; and not between the
 * cells of a table, where React takes no text.
 */
export const apart = (html: string): string =>
  html
    .replace(/<\/(?:caption|td|th|button)>/g, ' $&')
    .replace(/<\/(?:div|dl|h\d|li|p|section|table|ul)>(?=<)/g, '$& ');
