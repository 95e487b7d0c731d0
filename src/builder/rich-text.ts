import { escapeHtml } from '../channels/escape.js';
import { sourceLink } from '../channels/html.js';
import { linesOf } from '../channels/lines.js';
import { readRequest, type StaticOptions } from '../channels/request.js';

/**
 * The text as an editor takes it from the clipboard: headings, lists, and a table with a column for
 * each path, as somebody would make it there. It has no attributes for a style sheet or a script.
 */
export function richText(options: StaticOptions): string {
  const request = readRequest(options);
  const { level, selection, words } = request;
  const inner = selection.sections.includes('title') ? Math.min(level + 1, 6) : level;
  const element = (tag: string, text: string) => `<${tag}>${escapeHtml(text)}</${tag}>`;
  // A block in each cell: editors that know no tables, or no <th>, would join the words of two cells.
  const cell = (tag: string, text: string) =>
    `<${tag}><div>${escapeHtml(text) || '<br>'}</div></${tag}>`;
  const row = (tags: readonly [first: string, others: string], cells: readonly string[]) =>
    `<tr>${cells.map((text, at) => cell(tags[at ? 1 : 0], text)).join('')}</tr>`;
  const blocks = linesOf(request).map((line) => {
    switch (line.kind) {
      case 'title':
        return element(`h${level}`, line.text);
      case 'heading':
        return element(`h${inner}`, line.text);
      case 'paragraph':
        return element('p', line.text);
      case 'path':
        return element('li', line.text);
      case 'item':
        return `<li>${element('strong', line.label)}${escapeHtml(words.colon + line.text)}</li>`;
      case 'table': {
        const [head = [], ...rows] = line.rows;
        return `<table><thead>${row(['th', 'th'], head)}</thead><tbody>${rows
          .map((cells) => row(['th', 'td'], cells))
          .join('')}</tbody></table>`;
      }
    }
  });
  return blocks.join('').replace(/(?:<li>.*?<\/li>)+/g, '<ul>$&</ul>') + sourceLink(request);
}
