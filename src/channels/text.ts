import { linesOf, sourceLine } from './lines.js';
import { readRequest, type StaticOptions } from './request.js';

/**
 * The channel `text`: plain text, one paragraph per line.
 * @throws {OptionError} if an option is invalid.
 */
export function text(options: StaticOptions = {}): string {
  const request = readRequest(options);
  const { words } = request;
  const lines = linesOf(request).flatMap((line) => {
    switch (line.kind) {
      case 'item':
        return line.label + words.colon + line.text;
      case 'table': {
        const [head = [], ...rows] = line.rows;
        return [
          ...head.slice(1),
          ...rows.flatMap(([label, ...cells]) => [
            label,
            ...cells.map((cell, column) => `${line.names[column]}${words.colon}${cell}`),
          ]),
        ];
      }
      default:
        return line.text;
    }
  });
  return `${[...lines, ...sourceLine(request, (title, url) => `${title} ${url}`)].join('\n')}\n`;
}
