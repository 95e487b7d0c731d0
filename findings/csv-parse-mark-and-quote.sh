#!/usr/bin/env bash
# One would guess: a byte order mark at the start of a CSV file costs at most a strange first heading.
# What happens: csv-parse 7.0.3 throws on the whole file if the first cell is quoted, because the mark
# stands before its quote. If it is not quoted, the mark becomes part of the first heading, silently.
# With the option `bom: true`, both are read.
# Why it matters: Excel reads a CSV file with Chinese words rightly only with the mark, so a file made
# for people is one that this parser refuses as soon as the first heading has a comma or a quote.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund csv-parse@7.0.3
echo 'csv-parse 7.0.3'

cat >try.mjs <<'JS'
import { parse } from 'csv-parse/sync';
const read = (text, options) => {
  try {
    return JSON.stringify(parse(text, options)).replace('\ufeff', '(mark)');
  } catch ({ code }) {
    return code;
  }
};
console.log(`plain: ${read('\ufeff路径,成本\n')}`);
console.log(`quoted: ${read('\ufeff"路径","成本"\n')}`);
console.log(`quoted, bom: true: ${read('\ufeff"路径","成本"\n', { bom: true })}`);
JS
node try.mjs | tee seen
cat >expected <<'TXT'
plain: [["(mark)路径","成本"]]
quoted: INVALID_OPENING_QUOTE
quoted, bom: true: [["路径","成本"]]
TXT
cmp -s seen expected || { echo 'Changed: how csv-parse reads a byte order mark.'; exit 1; }
