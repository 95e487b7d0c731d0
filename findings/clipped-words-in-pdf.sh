#!/usr/bin/env bash
# One would guess: words that a style sheet clips for sighted readers, as "visually hidden" classes do,
# are in no printed page, and what is copied from a PDF is what one sees.
# What happens: WeasyPrint 57 draws nothing of them, but writes them into the text of the PDF. pdftotext
# finds them, and not where they stand in their sentence. Chromium leaves them out of the PDF.
# Why it matters: labels for screen readers come along in what readers copy, search or have extracted.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in weasyprint chromium poppler-utils; do
  echo "$package $(dpkg-query --show --showformat='${Version}' "$package")"
done
[[ $(dpkg-query --show --showformat='${Version}' weasyprint) == 57.* ]] ||
  { echo 'Changed: the version of WeasyPrint.'; exit 1; }

cat >page.html <<'HTML'
<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
<style>
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap }
</style>
<p>Costs <span class="hidden">for screen readers</span> rise.</p>
HTML
weasyprint --quiet page.html weasyprint.pdf
chromium --headless --no-sandbox --user-data-dir="$work/profile" --no-pdf-header-footer \
  --print-to-pdf=chromium.pdf page.html 2>/dev/null
for name in weasyprint chromium; do
  echo "$name:" $(pdftotext "$name.pdf" - | tr '\f' ' ')
done | tee seen
cat >expected <<'TXT'
weasyprint: Costs rise. for screen readers
chromium: Costs rise.
TXT
cmp -s seen expected || { echo 'Changed: which clipped words are in the text of a PDF.'; exit 1; }
