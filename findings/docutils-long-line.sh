#!/usr/bin/env bash
# One would guess: the directive `raw` of reStructuredText takes any HTML, since it only passes it on.
# What happens: Docutils 0.19 refuses a document that has one line of more than 10,000 characters, even
# in a raw block or a comment, with the setting `line_length_limit`. Pelican 4.8 then leaves the page
# out of the site, and ends without an error. Sphinx 5.3 raises the limit, and builds the same page.
# Why it matters: a minified script or a picture in a data URL is one long line. Pasted into a page, it
# works in one program of this format and removes the page in another.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in pelican python3-docutils python3-sphinx; do
  echo "$package $(dpkg-query --show --showformat='${Version}' "$package")"
done
[[ $(dpkg-query --show --showformat='${Version} ' pelican python3-docutils python3-sphinx) == '4.8'*' 0.19'*' 5.3'* ]] ||
  { echo 'Changed: the version of Pelican, Docutils or Sphinx.'; exit 1; }

mkdir pelican sphinx
for length in 9000 11000; do
  long=$(printf '%*s' "$length" '' | tr ' ' x)
  printf 'Page\n####\n\n:date: 2024-01-01\n:slug: page-%s\n\n.. raw:: html\n\n   <!--%s-->\n' "$length" "$long" \
    >"pelican/page-$length.rst"
  printf 'Page\n####\n\n.. raw:: html\n\n   <!--%s-->\n' "$long" >"sphinx/page-$length.rst"
done
printf 'Site\n####\n\n.. toctree::\n\n   page-9000\n   page-11000\n' >sphinx/index.rst
echo "AUTHOR = 'A'" >pelicanconf.py
echo "project = 'P'" >sphinx/conf.py

pelican pelican -o pelican-out -s pelicanconf.py >log 2>&1 && echo "pelican ends with 0" | tee seen
sphinx-build -q -b html sphinx sphinx-out
for program in pelican sphinx; do
  echo "$program: $(cd "$program-out" && echo page-*.html)" | tee -a seen
done
cat >expected <<'TXT'
pelican ends with 0
pelican: page-9000.html
sphinx: page-11000.html page-9000.html
TXT
cmp -s seen expected || { echo 'Changed: which programs take a long line.'; exit 1; }
