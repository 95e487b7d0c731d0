import { csvCell } from './escape.js';
import { tableRows } from './lines.js';
import { readOptions, type StaticOptions } from './request.js';

/**
 * The channel `csv`: the table (RFC 4180), with a byte order mark for spreadsheets.
 * @throws {OptionError} if an option is invalid.
 */
export const csv = (options: StaticOptions = {}): string =>
  `\uFEFF${tableRows(readOptions(options))
    .map((row) => row.map(csvCell).join(','))
    .join('\r\n')}\r\n`;
