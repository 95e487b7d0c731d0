#!/usr/bin/env bash
# One would guess: a table that Turndown writes for GitHub's Markdown is a table for every reader of it.
# What happens: turndown-plugin-gfm 1.0.2 writes the caption of a table on the line directly above its
# head row. Pandoc 2.17 (as `gfm` and as `markdown`) and Python-Markdown 3.4 with its extension for
# tables take both for one paragraph, and show every pipe and dash of the table as text. The same table
# without a caption is a table for both.
# Why it matters: a table with a caption is the accessible one, and a page goes through two converters
# whenever text is copied from an editor into notes, and from there into a document.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in pandoc python3-markdown; do
  echo "$package $(dpkg-query --show --showformat='${Version}' "$package")"
done
[[ $(dpkg-query --show --showformat='${Version} ' pandoc python3-markdown) == '2.17'*' 3.4'* ]] ||
  { echo 'Changed: the version of Pandoc or Python-Markdown.'; exit 1; }
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund turndown@7.2.5 turndown-plugin-gfm@1.0.2
echo 'turndown 7.2.5, turndown-plugin-gfm 1.0.2'

cat >try.cjs <<'JS'
const Turndown = require('turndown');
const { gfm } = require('turndown-plugin-gfm');
const rows = '<thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody>';
const caption = process.argv[2];
console.log(new Turndown().use(gfm).turndown(`<table>${caption}${rows}</table>`));
JS
tables() { grep -c '<table' || true; }
{
  for caption in '' '<caption>C</caption>'; do
    node try.cjs "$caption" >table.md
    echo "caption: ${caption:-none}"
    cat table.md
    echo "tables by Pandoc as gfm: $(pandoc --from gfm --to html table.md | tables)"
    echo "tables by Pandoc as markdown: $(pandoc --from markdown --to html table.md | tables)"
    echo "tables by Python-Markdown: $(/usr/bin/python3 -m markdown --extension tables table.md | tables)"
  done
} | tee seen
cat >expected <<'TXT'
caption: none
| a | b |
| --- | --- |
| 1 | 2 |
tables by Pandoc as gfm: 1
tables by Pandoc as markdown: 1
tables by Python-Markdown: 1
caption: <caption>C</caption>
C
| a | b |
| --- | --- |
| 1 | 2 |
tables by Pandoc as gfm: 0
tables by Pandoc as markdown: 0
tables by Python-Markdown: 0
TXT
cmp -s seen expected || { echo 'Changed: a table with a caption on its way through two converters.'; exit 1; }
