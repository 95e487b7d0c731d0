/**
 * The plugin for WordPress: a shortcode, a block, and the script with its hash. In the style of
 * WordPress's coding standards. (https://developer.wordpress.org/coding-standards/)
 */
import { html } from '../channels/html.js';
import type { StaticOptions } from '../channels/request.js';
import { INTEGRITY } from '../channels/script-tag.js';
import { phpString } from '../channels/escape.js';
import { VERSION } from '../content/generated/version.js';

export const plugin = (options: StaticOptions): string => `<?php
/**
 * Plugin Name:       Case 37: The Three Major Paths of AI Development
 * Description:       Write [ai_paths] in a post, or add the block "Case 37". To remove it, take it out of your posts and delete this plugin.
 * Version:           ${VERSION}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 *
 * Made by ai-paths. Upload the ZIP file under Plugins, or put this folder into wp-content/plugins.
 *
 * @package AI_Paths
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the script, the shortcode and the block.
 */
function ai_paths_register() {
	wp_register_script( 'ai-paths', plugins_url( 'ai-paths.min.js', __FILE__ ), array(), ${phpString(VERSION)}, true );
	wp_register_script( 'ai-paths-block', plugins_url( 'block.js', __FILE__ ), array( 'wp-block-editor', 'wp-blocks', 'wp-element', 'wp-server-side-render' ), ${phpString(VERSION)}, true );
	add_shortcode( 'ai_paths', 'ai_paths_render' );
	register_block_type(
		'ai-paths/case-37',
		array(
			'api_version'           => 2,
			'title'                 => 'Case 37',
			'category'              => 'embed',
			'icon'                  => 'columns',
			'description'           => 'The Three Major Paths of AI Development.',
			'keywords'              => array( 'ai-paths' ),
			'supports'              => array(
				'align' => array( 'wide', 'full' ),
				'html'  => false,
			),
			'editor_script_handles' => array( 'ai-paths-block' ),
			'render_callback'       => 'ai_paths_render_block',
		)
	);
}
add_action( 'init', 'ai_paths_register' );

/**
 * Gives the text. The script makes it the widget; without the script, in a feed say, it stays as it is.
 *
 * @return string HTML.
 */
function ai_paths_render() {
	wp_enqueue_script( 'ai-paths' );
	return ${phpString(html(options))};
}

/**
 * Gives the text inside the element that has the block's alignment.
 *
 * @return string HTML.
 */
function ai_paths_render_block() {
	return '<div ' . get_block_wrapper_attributes() . '>' . ai_paths_render() . '</div>';
}

/**
 * Loads the script where an author has pasted the text as HTML.
 *
 * @param string $content The content of a post.
 * @return string The same content.
 */
function ai_paths_find( $content ) {
	if ( false !== strpos( $content, ' data-ai-paths=' ) ) {
		wp_enqueue_script( 'ai-paths' );
	}
	return $content;
}
add_filter( 'the_content', 'ai_paths_find' );

/**
 * Lets browsers refuse any file but this version of the script, and lets pages not wait for it.
 *
 * @param string $tag    The script's tag.
 * @param string $handle The script's name.
 * @return string The tag.
 */
function ai_paths_pin( $tag, $handle ) {
	if ( 'ai-paths' !== $handle ) {
		return $tag;
	}
	return str_replace( ' src=', ' async integrity="' . esc_attr( ${phpString(INTEGRITY)} ) . '" crossorigin="anonymous" src=', $tag );
}
add_filter( 'script_loader_tag', 'ai_paths_pin', 10, 2 );
`;

export const BLOCK = `/**
 * The block "Case 37" in the editor, which asks the server for its text. Part of the plugin ai-paths,
 * in whose folder it stays; it goes when the plugin is deleted.
 */
( function ( blocks, element, blockEditor, ServerSideRender ) {
	const name = 'ai-paths/case-37';
	blocks.registerBlockType( name, {
		edit: () =>
			element.createElement(
				'div',
				blockEditor.useBlockProps(),
				element.createElement( ServerSideRender, { block: name } )
			),
		save: () => null,
	} );
} )( wp.blocks, wp.element, wp.blockEditor, wp.serverSideRender );
`;
