#!/usr/bin/env bash
# One would guess: a translated unit of an XLIFF 1.2 file counts as translated, whether or not it has
# the optional attribute `approved`, and a space at the end of a text, before a variable, is kept.
# What happens: the Translate Toolkit 3.8 counts every unit without `approved="yes"` as fuzzy, even one
# whose target says `state="final"`, and its text of a unit without `xml:space="preserve"` has lost the
# space. The file has both.
# Why it matters: @lit/localize-tools 0.8 writes neither attribute. A finished translation then shows as
# "fuzzy", and a converter that goes through the toolkit sets words without a space between them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
version=$(dpkg-query --show --showformat='${Version}' translate-toolkit)
echo "translate-toolkit $version"
[[ $version == 3.8.* ]] || { echo 'Changed: the version of the Translate Toolkit.'; exit 1; }

cat >texts.xlf <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a" source-language="en" target-language="de" datatype="plaintext"><body>
<trans-unit id="1"><source>From </source><target>Von </target></trans-unit>
<trans-unit id="2" xml:space="preserve"><source>To </source><target state="final">Nach </target></trans-unit>
<trans-unit id="3" approved="yes"><source>By</source><target>Durch</target></trans-unit>
</body></file></xliff>
XML
/usr/bin/python3 - <<'PY' | tee seen
from translate.storage import factory

for unit in factory.getobject("texts.xlf").units:
    print(f'{str(unit.target)!r} fuzzy={unit.isfuzzy()} translated={unit.istranslated()}')
PY
cat >expected <<'TXT'
'Von' fuzzy=True translated=False
'Nach ' fuzzy=True translated=False
'Durch' fuzzy=False translated=True
TXT
cmp -s seen expected || { echo 'Changed: how the Translate Toolkit reads units of XLIFF.'; exit 1; }
