#!/usr/bin/env bash
# One would guess: words that a style sheet clips for sighted readers, as "visually hidden" classes do,
# are not on paper, and what is copied from a PDF is what one sees.
# What happens: WeasyPrint 57 draws nothing of them, but writes them into the text of the PDF, at the
# place where they stand in the line. A search finds them, and a copied sentence has them in its middle.
# Why it matters: labels for screen readers come along in what readers copy, search or have extracted.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
version=$(dpkg-query --show --showformat='${Version}' weasyprint)
echo "weasyprint $version, poppler-utils $(dpkg-query --show --showformat='${Version}' poppler-utils)"
[[ $version == 57.* ]] || { echo 'Changed: the version of WeasyPrint.'; exit 1; }

cat >page.html <<'HTML'
<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
<style>
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap }
</style>
<p>Costs <span class="hidden">for screen readers</span> rise.</p>
HTML
weasyprint --quiet page.html page.pdf
pdftotext page.pdf - | tr -s '\n\f' ' ' | tee seen
echo
# No drop of ink is where the words are said to be.
pdftoppm -r 72 -gray page.pdf page
echo "pictures of the page: $(ls page*.pgm | wc -l)"
grep -q 'Costs for screen readers' seen ||
  { echo 'Changed: WeasyPrint keeps clipped words out of the text of the PDF.'; exit 1; }
