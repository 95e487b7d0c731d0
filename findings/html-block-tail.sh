#!/usr/bin/env bash
# One would guess: a Markdown parser leaves a block of HTML alone, from its first tag to the blank line.
# What happens: kramed 0.5.6 and marked 0.3.19 do so only if the end tag is the last thing before the
# blank line. With one more element after it on that line, the block is a paragraph: its start tag is
# inside <p>, which a browser closes at the next block, so that an empty paragraph comes first. marked
# also reads `*` inside the block as emphasis in both cases.
# Why it matters: a snippet that ends in two elements, such as a widget and its script, is one block of
# HTML by the rules of CommonMark, and another thing in generators that still have these parsers.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund kramed@0.5.6 marked@0.3.19

cat >try.cjs <<'JS'
const parsers = { kramed: require('kramed'), marked: require('marked') };
for (const [name, parse] of Object.entries(parsers)) {
  const { version } = require(`${name}/package.json`);
  for (const tail of ['', '<p>tail</p>']) {
    const source = `<section>\n<p>one *two*</p>\n</section>${tail}\n\nplain\n`;
    console.log(`${name} ${version}: ${JSON.stringify(parse(source))}`);
  }
}
JS
node try.cjs | tee seen
cat >expected <<'TXT'
kramed 0.5.6: "<section>\n<p>one *two*</p>\n</section>\n\n<p>plain</p>\n"
kramed 0.5.6: "<p><section></p>\n<p>one *two*</p>\n</section><p>tail</p>\n\n<p>plain</p>\n"
marked 0.3.19: "<section>\n<p>one <em>two</em></p>\n</section>\n\n<p>plain</p>\n"
marked 0.3.19: "<p><section></p>\n<p>one <em>two</em></p>\n</section><p>tail</p>\n\n<p>plain</p>\n"
TXT
cmp -s seen expected || { echo 'Changed: how kramed or marked ends a block of HTML.'; exit 1; }
