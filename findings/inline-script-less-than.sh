#!/usr/bin/env bash
# One would guess: WordPress, which sets quotes and dashes in posts, leaves a script in a post alone.
# What happens: wptexturize of WordPress 6.1 keeps the words of a script, but splits it at `<` as if a
# tag began there. In what follows `<` up to the next `>`, it writes `&&` as `&#038;&#038;`, which is
# a syntax error in a script. A script without `<` keeps its `&&`.
# Why it matters: a script inside a post works until somebody writes a comparison into it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
version=$(dpkg-query --show --showformat='${Version}' wordpress)
echo "wordpress $version, php-cli $(dpkg-query --show --showformat='${Version}' php-cli)"
[[ $version == 6.1.* ]] || { echo 'Changed: the version of WordPress.'; exit 1; }

cat >try.php <<'PHP'
<?php
// As much of WordPress as its typography needs, without a site.
define('ABSPATH', '/usr/share/wordpress/');
define('WPINC', 'wp-includes');
function _x($text) { return $text; }
require ABSPATH . 'wp-includes/plugin.php';
require ABSPATH . 'wp-includes/formatting.php';
require ABSPATH . 'wp-includes/shortcodes.php';
foreach (['if (a && b) go();', 'if (i < n && b) go();', 'if (n > i && b) go();'] as $code)
  echo wptexturize("<script>$code</script>"), "\n";
PHP
php try.php | tee seen
cat >expected <<'TXT'
<script>if (a && b) go();</script>
<script>if (i < n &#038;&#038; b) go();</script>
<script>if (n > i && b) go();</script>
TXT
cmp -s seen expected || { echo 'Changed: what wptexturize does to a script.'; exit 1; }
