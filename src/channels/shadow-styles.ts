/**
 * The style sheet of the channels `shadow` and `page`. The build puts the widget's own in the place of
 * `%STYLES%`, and limits each rule to the text (scripts/build/styles.mjs).
 */
import { narrowestTable } from '../views/layout.js';

/** The class of the block around the text. No page uses this name for anything else. */
export const CLASS = 'ai-paths-shadow';

/** Keeps room for the buttons. They are hidden and out of reach until the script runs. */
const ROOM = `.room { visibility: hidden; }
[data-name] { box-sizing: border-box; }
[data-name]::after { content: attr(data-name); }`;

/**
 * For WeasyPrint, which makes PDF of pages: it knows neither clip-path, nor the logical properties,
 * nor this feature query. Before the widget's own rules, which win where they are known.
 */
const PAPER = `.dash, caption, [aria-live] { clip: rect(0 0 0 0); }
table { width: 100%; }
thead td, tbody th { width: 24%; }
th, td { border-bottom: 1px solid #ccc; border-right: 1em solid transparent; }
p, ul, table, [part='path'], [part='futures-heading'] { margin-top: 1em; }
[part='lines'] { visibility: hidden; }
@supports (inline-size: 0) {
  table, thead td, tbody th { width: auto; }
  th, td { border: 0; }
  p, ul, table, [part='path'], [part='futures-heading'] { margin-top: 0; }
  [part='lines'] { visibility: visible; }
}`;

/**
 * Shows a table that is too narrow path by path, as the script does. The label of each text is an
 * attribute, so that the page contains the words only once. Without this query, in old browsers or
 * after some tools, the table stays a table.
 */
const listed = (narrowest: number): string => `[part='base'] { container-type: inline-size; }
@container not (inline-size >= ${narrowest}em) {
  table { display: flex; flex-direction: column; }
  thead, tbody, tr { display: contents; }
  thead td, tbody th, [part='lines'], thead th::before { display: none !important; }
  :nth-child(n + 2) + table { margin-block-start: 1em; }
  [part='lines'] + table { max-inline-size: none; }
  :nth-child(3):is(th, td) { order: 1; }
  :nth-child(4):is(th, td) { order: 2; }
  thead th:nth-child(n + 3) { margin-block-start: 1.5em; }
  thead th[part] > [part='slogan'] { font-size: 1.2em; }
  thead th[part] > [part='name'] { font-size: 1.05em; }
  :is(th, td):nth-child(n):nth-child(n) { border: 0 solid var(--_accent, currentColor); border-inline-start-width: 0.25em; padding: 0 0 0.6em; padding-inline-start: 0.75em; position: relative; }
  td:nth-child(n):nth-child(n) { padding-block-start: calc(0.6em + 1px); }
  tr:last-child > td:nth-child(n):nth-child(n) { padding-block-end: 0; }
  td::after { border-block-start: 1px solid var(--_line); content: ''; inset: 0 0 auto; inset-inline-start: 0.75em; position: absolute; }
  td::before { content: attr(data-label); font-weight: 700; white-space: nowrap; }
}`;

/** What every page needs, and what it needs for a comparison of up to two or of three paths. */
export const sheets = {
  all: `${PAPER}%STYLES%${ROOM}`,
  two: listed(narrowestTable(2)),
  three: listed(narrowestTable(3)),
} as const;
