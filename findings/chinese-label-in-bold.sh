#!/usr/bin/env bash
# One would guess: `**成本：**很高` is a label in bold in every Markdown, as `**Cost:** high` is.
# What happens: by CommonMark's rule for the end of bold, asterisks after punctuation must be followed
# by a space or by more punctuation, and Chinese writes no spaces. Pandoc's reader of CommonMark and
# markdown-it show the asterisks. Python-Markdown, kramdown and Pandoc's own Markdown set the bold.
# Why it matters: a text that is checked in one program shows stray asterisks in another. Bold that
# ends before the colon works everywhere.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in pandoc python3-markdown ruby-kramdown; do
  echo "$package $(dpkg-query --show --showformat='${Version}' "$package")"
done
[[ $(dpkg-query --show --showformat='${Version} ' pandoc python3-markdown ruby-kramdown) == '2.17'*' 3.4'*' 2.4'* ]] ||
  { echo 'Changed: the version of a Markdown reader.'; exit 1; }
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund markdown-it@14.1.0
echo 'markdown-it 14.1.0'

printf '**成本：**很高\n' >colon-inside.md
printf '**成本**：很高\n' >colon-outside.md
{
  for file in colon-inside.md colon-outside.md; do
    cat "$file"
    echo "Pandoc, commonmark: $(pandoc --from commonmark --to html "$file")"
    echo "markdown-it: $(node -e 'console.log(require("markdown-it")().render(require("fs").readFileSync(process.argv[1], "utf8")).trim())' "$file")"
    echo "Pandoc, markdown: $(pandoc --from markdown --to html "$file")"
    echo "Python-Markdown: $(/usr/bin/python3 -m markdown "$file")"
    echo "kramdown: $(ruby -E UTF-8 -r kramdown -e 'print Kramdown::Document.new(File.read(ARGV[0])).to_html' "$file")"
  done
} | tee seen
cat >expected <<'TXT'
**成本：**很高
Pandoc, commonmark: <p>**成本：**很高</p>
markdown-it: <p>**成本：**很高</p>
Pandoc, markdown: <p><strong>成本：</strong>很高</p>
Python-Markdown: <p><strong>成本：</strong>很高</p>
kramdown: <p><strong>成本：</strong>很高</p>
**成本**：很高
Pandoc, commonmark: <p><strong>成本</strong>：很高</p>
markdown-it: <p><strong>成本</strong>：很高</p>
Pandoc, markdown: <p><strong>成本</strong>：很高</p>
Python-Markdown: <p><strong>成本</strong>：很高</p>
kramdown: <p><strong>成本</strong>：很高</p>
TXT
cmp -s seen expected || { echo 'Changed: which programs set a Chinese label in bold.'; exit 1; }
