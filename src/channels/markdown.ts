import { innerLevel } from '../views/heading.js';
import { escapeMarkdown, markdownDestination } from './escape.js';
import { linesOf, sourceLine } from './lines.js';
import { readRequest, type StaticOptions } from './request.js';

/**
 * The channel `markdown`: GitHub-flavoured Markdown, for READMEs and sites made from Markdown.
 * @throws {OptionError} if an option is invalid.
 */
export function markdown(options: StaticOptions = {}): string {
  const request = readRequest(options);
  const { level, selection, words } = request;
  const inner = innerLevel(level, selection);
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const blocks = linesOf(request).map((line) => {
    switch (line.kind) {
      case 'title':
        return `${'#'.repeat(level)} ${escapeMarkdown(line.text)}`;
      case 'heading':
        return `${'#'.repeat(inner)} ${escapeMarkdown(line.text)}`;
      case 'paragraph':
        return escapeMarkdown(line.text);
      case 'path':
        return `- ${escapeMarkdown(line.text)}`;
      case 'item':
        // Not after a full-width colon: between it and a Chinese character, asterisks do not close.
        return `- **${escapeMarkdown(line.label)}**${words.colon}${escapeMarkdown(line.text)}`;
      case 'table': {
        const [head = [], ...rows] = line.rows;
        return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n');
      }
    }
  });
  const source = sourceLine(
    request,
    (title, url) => `[${escapeMarkdown(title)}](${markdownDestination(url)})`,
  );
  return `${[...blocks, ...source].join('\n\n').replace(/^(- .*)\n\n(?=- )/gm, '$1\n')}\n`;
}
