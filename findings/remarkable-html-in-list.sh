#!/usr/bin/env bash
# One would guess: with `html: true`, a Markdown parser passes the tags of an author through.
# What happens: remarkable 2.0.1 shows a tag with a hyphen in its name as text wherever it begins a
# line or stands inside one, and passes it inside a <div>. A block of HTML that begins a list item
# gets the marker of the list once more, as text: `- <section>` becomes `<li>- <section>`.
# Why it matters: each custom element has a hyphen in its name, and snippets stand in lists, too.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund remarkable@2.0.1

cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { Remarkable } from 'remarkable';
const { version } = createRequire(import.meta.url)('remarkable/package.json');
console.log(`remarkable ${version}`);
const parser = new Remarkable({ html: true });
for (const source of [
  '<x-card>one</x-card>',
  '- <x-card>one</x-card>',
  '<div><x-card>one</x-card></div>',
  '- <b>one</b>',
  '- <section>one</section>',
])
  console.log(`${source}  =>  ${parser.render(source).replaceAll('\n', '')}`);
JS
node try.mjs | tee seen
cat >expected <<'TXT'
remarkable 2.0.1
<x-card>one</x-card>  =>  <p>&lt;x-card&gt;one&lt;/x-card&gt;</p>
- <x-card>one</x-card>  =>  <ul><li>&lt;x-card&gt;one&lt;/x-card&gt;</li></ul>
<div><x-card>one</x-card></div>  =>  <div><x-card>one</x-card></div>
- <b>one</b>  =>  <ul><li><b>one</b></li></ul>
- <section>one</section>  =>  <ul><li>- <section>one</section></li></ul>
TXT
cmp -s seen expected || { echo 'Changed: how remarkable reads tags.'; exit 1; }
