#!/usr/bin/env bash
# One would guess: an editor that knows no tables keeps the cells of a pasted one apart, and one that
# knows tables takes a row of headings as a row.
# What happens: TipTap 3.35 without its extension for tables joins the words of all cells into one.
# Quill 2.0.3 has tables, but does not know <th>: a row of headings becomes one cell with the words of
# all joined. With a block in each cell, both keep them apart. Ghost's converter 1.3.5 keeps the whole
# table, as a card of HTML.
# Why it matters: a table that is copied from a page and pasted is unreadable, and nobody is told. Who
# writes HTML for the clipboard can put a block into each cell.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund quill@2.0.3 jsdom@26.1.0 happy-dom@20.14.6 \
  @tiptap/html@3.35.0 @tiptap/core@3.35.0 @tiptap/pm@3.35.0 @tiptap/starter-kit@3.35.0 \
  @tryghost/kg-html-to-lexical@1.3.5
echo 'quill 2.0.3, @tiptap/starter-kit 3.35.0, @tryghost/kg-html-to-lexical 1.3.5'

cat >paste.mjs <<'JS'
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import { generateJSON } from '@tiptap/html';
import StarterKit from '@tiptap/starter-kit';

const { htmlToLexical } = createRequire(import.meta.url)('@tryghost/kg-html-to-lexical');
const table = (cell) =>
  `<table><thead><tr>${cell('th', 'Ship')}${cell('th', 'Crew')}</tr></thead>` +
  `<tbody><tr>${cell('td', 'Argo')}${cell('td', '50')}</tr></tbody></table>`;
const forms = {
  plain: table((tag, text) => `<${tag}>${text}</${tag}>`),
  'a block in each cell': table((tag, text) => `<${tag}><div>${text}</div></${tag}>`),
};

const tiptap = (html) =>
  generateJSON(html, [StarterKit]).content.map(({ content }) => content.map((it) => it.text).join(''));
const ghost = (html) => htmlToLexical(html).root.children.map((it) => it.type);
const seen = Object.entries(forms).map(([name, html]) => [name, tiptap(html), ghost(html)]);

// Quill needs a page.
const { window } = new JSDOM('<div id="editor"></div>');
globalThis.window = window;
for (const name of ['document', 'navigator', 'MutationObserver', 'Element', 'Node', 'HTMLElement', 'DOMParser', 'Range', 'Text'])
  globalThis[name] ??= window[name];
const { default: Quill } = await import('quill');
const editor = new Quill('#editor', { modules: { table: true } });
const rows = (html) => {
  editor.setContents(editor.clipboard.convert({ html }));
  return [...editor.root.querySelectorAll('tr')].map((row) => [...row.cells].map((it) => it.textContent));
};

for (const [name, paragraphs, kinds] of seen)
  console.log(`${name}\n  TipTap: ${JSON.stringify(paragraphs)}\n  Quill: ${JSON.stringify(rows(forms[name]))}\n  Ghost: ${JSON.stringify(kinds)}`);
JS
node paste.mjs | tee seen
cat >expected <<'TXT'
plain
  TipTap: ["ShipCrewArgo50"]
  Quill: [["ShipCrew"],["Argo","50"]]
  Ghost: ["html"]
a block in each cell
  TipTap: ["Ship","Crew","Argo","50"]
  Quill: [["Ship","Crew"],["Argo","50"]]
  Ghost: ["html"]
TXT
cmp -s seen expected || { echo 'Changed: what editors make of the cells of a pasted table.'; exit 1; }
