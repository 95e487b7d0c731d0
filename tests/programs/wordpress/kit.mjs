/** WordPress: a plugin with a shortcode and a block, and the script beside it. */
import { readFileSync } from 'node:fs';
import { html } from '../../../dist/static.js';
import { inRoot } from '../../../scripts/lib.mjs';

const { version, 'ai-paths.min.js': integrity } = JSON.parse(
  readFileSync(inRoot('dist', 'integrity.json'), 'utf8'),
);

/** A string of PHP, in single quotes. */
const string = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

const plugin = (options) => `<?php
/**
 * Plugin Name:       Case 37: The Three Major Paths of AI Development
 * Description:       Adds the text to your posts as a widget. Write [ai_paths] where it should stand, or add the block "Case 37". To remove it, take it out of your posts and delete this plugin.
 * Version:           ${version}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 *
 * Made by ai-paths. This folder goes to wp-content/plugins/ai-paths in your site.
 *
 * @package AI_Paths
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the script, the shortcode and the block.
 */
function ai_paths_register() {
	wp_register_script( 'ai-paths', plugins_url( 'ai-paths.min.js', __FILE__ ), array(), ${string(version)}, true );
	wp_register_script( 'ai-paths-block', plugins_url( 'block.js', __FILE__ ), array( 'wp-block-editor', 'wp-blocks', 'wp-element', 'wp-server-side-render' ), ${string(version)}, true );
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
 * Gives the text. Without the script, in a feed for example, it stays as it is.
 *
 * @return string HTML.
 */
function ai_paths_render() {
	wp_enqueue_script( 'ai-paths' );
	return ${string(html(options))};
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
 * Loads the script where an author pasted the text as HTML.
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
 * Lets browsers refuse any other file than this version of the script, and not wait for it.
 *
 * @param string $tag    The script's tag.
 * @param string $handle The script's name.
 * @return string The tag.
 */
function ai_paths_pin( $tag, $handle ) {
	if ( 'ai-paths' !== $handle ) {
		return $tag;
	}
	return str_replace( ' src=', ${string(` async integrity="${integrity}" crossorigin="anonymous" src=`)}, $tag );
}
add_filter( 'script_loader_tag', 'ai_paths_pin', 10, 2 );
`;

const BLOCK = `/** The block "Case 37" in the editor: the server gives its text. */
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

export const kit = (options) => ({
  'ai-paths/ai-paths.php': plugin(options),
  'ai-paths/block.js': BLOCK,
  'ai-paths/ai-paths.min.js': readFileSync(inRoot('dist', 'ai-paths.min.js')),
});
