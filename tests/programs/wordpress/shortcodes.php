<?php
/** Prints what shortcodes become for a user, or for a reader without an account; a JSON list each. */
[ , $folder, $user, $file ] = $argv;
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require "$folder/wp-load.php";
wp_set_current_user( 'reader' === $user ? 0 : get_user_by( 'login', $user )->ID );
echo wp_json_encode( array_map( 'do_shortcode', json_decode( file_get_contents( $file ), true ) ) );
