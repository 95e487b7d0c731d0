import { csvCell } from './escape.js';
import { tableRows } from './lines.js';
import { readRequest, type StaticOptions } from './request.js';

/**
 * The channel `csv`: the table (RFC 4180), with a byte order mark, without which Excel reads UTF-8 as
 * another encoding. The first cell is the series: programs use it as the name of the first column. It
 * has no quotation marks where it needs none, because strict parsers that keep the mark as text refuse
 * a quotation mark after it.
 * @throws {OptionError} if an option is invalid.
 */
export function csv(options: StaticOptions = {}): string {
  const request = readRequest(options);
  const [[, ...heads] = [], ...rows] = tableRows(request);
  const { series } = request.selection.case;
  const first = /[",\r\n]|^\s|\s$/.test(series) ? csvCell(series) : series;
  const lines = [[first, ...heads.map(csvCell)], ...rows.map((row) => row.map(csvCell))];
  return `\uFEFF${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}
