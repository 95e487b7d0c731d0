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

/** An attribute's value. Removes the name too if the value is `nothing` or a function, which is an event handler. */
const serializeAttribute = (html: string, value: unknown): string =>
  value === nothing || typeof value === 'function'
    ? html.replace(/ [\w.-]+=$/, '')
    : `${html}"${escapeHtml(plain(value))}"`;

/** Stands before a value that is the whole text of an element. The tag ends after it. */
const TEXT = ' .textContent=';

/**
 * A view's template as HTML, on one line. Supports only the syntax of the views: text, templates and
 * lists as children, whole attribute values, and `.textContent` as the last property of a tag.
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
 * Adds a space between blocks, because excerpts, feeds and the plain text of mail are made by removing
 * the tags. Not a new line, which could end a list in Markdown. Not between the cells of a table,
 * where React allows no text.
 */
export const apart = (html: string): string =>
  html
    .replace(/<\/(?:caption|td|th|button)>/g, ' $&')
    .replace(/<\/(?:div|dl|h\d|li|p|section|table|ul)>(?=<)/g, '$& ');
