<?php
/** Installs WordPress, adds an author and activates plugins; the folder, the password and the plugins' files come as arguments. */
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1';
/** No mail about the new site. */
function wp_new_blog_notification() {}

[ , $folder, $password ] = $argv;
$plugins = array_slice( $argv, 3 );
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install( 'My Blog', 'admin', 'admin@example.com', true, '', $password );
$author = wp_insert_user(
	array(
		'user_login' => 'author',
		'user_email' => 'author@example.com',
		'user_pass'  => $password,
		'role'       => 'author',
	)
);
// More than the tests publish: the feed has every page.
update_option( 'posts_per_rss', 50 );
// A guide would cover the editor.
foreach ( array( 1, $author ) as $user ) {
	update_user_meta( $user, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ) ) );
}
foreach ( $plugins as $plugin ) {
	$error = activate_plugin( $plugin );
	if ( is_wp_error( $error ) ) {
		exit( $error->get_error_message() );
	}
}
