/**
 * The plugin for WordPress: a shortcode, a block, the text and the script. In the style of WordPress's
 * coding standards. (https://developer.wordpress.org/coding-standards/)
 */
import { OPTIONS } from '../case/options.js';
import { AT_A_GLANCE } from '../case/select.js';
import { phpString } from '../channels/escape.js';
import type { StaticOptions } from '../channels/request.js';
import { VERSION } from '../content/generated/version.js';
import { KIT_OPTIONS } from './kit-options.js';
import { givenOptions } from './line.js';
import { LANGUAGES } from './texts.js';

/** Data as a literal of PHP. */
function phpValue(value: unknown): string {
  if (typeof value === 'string') return phpString(value);
  if (typeof value !== 'object' || !value) return `${value as number | boolean}`;
  const items = Array.isArray(value)
    ? value.map(phpValue)
    : Object.entries(value).map(([name, inside]) => `${phpString(name)} => ${phpValue(inside)}`);
  return items.length ? `array( ${items.join(', ')} )` : 'array()';
}

/** A table of PHP, a row a line. */
const phpTable = (rows: Readonly<Record<string, unknown>>): string =>
  `array(\n${Object.entries(rows)
    .map(([name, value]) => `\t\t${phpString(name)} => ${phpValue(value)},\n`)
    .join('')}\t)`;

const options = Object.fromEntries(KIT_OPTIONS.map(({ name, ...option }) => [name, option]));

/** No hash for the script: it is of the same ZIP, and a host that speeds a site up may change or move it. */
export const plugin = (defaults: StaticOptions): string => `<?php
/**
 * Plugin Name:       Case 37: The Three Major Paths of AI Development
 * Description:       Write [ai_paths] in a post, or [ai_paths lang="zh-Hant" view="card" paths="energy"], or add the block "Case 37". To remove it, take it out of your posts and delete this plugin.
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
 * The options of the shortcode and the block.
 *
 * @return array Options by their names.
 */
function ai_paths_options() {
	return ${phpTable(options)};
}

/**
 * The tags of languages that authors write, in lower case: the tag of the text, and the language of texts.json.
 *
 * @return array Tags by what authors write.
 */
function ai_paths_languages() {
	return ${phpTable(LANGUAGES)};
}

/**
 * Registers the script, the shortcode and the block.
 */
function ai_paths_register() {
	$later = array(
		'in_footer' => true,
		'strategy'  => 'defer',
	);
	wp_register_script( 'ai-paths', plugins_url( 'ai-paths.min.js', __FILE__ ), array(), ${phpString(VERSION)}, $later );
	wp_register_script( 'ai-paths-block', plugins_url( 'block.js', __FILE__ ), array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render' ), ${phpString(VERSION)}, true );
	add_shortcode( 'ai_paths', 'ai_paths_render' );
	register_block_type(
		'ai-paths/case-37',
		array(
			'api_version'           => 3,
			'title'                 => 'Case 37',
			'category'              => 'embed',
			'icon'                  => 'columns',
			'description'           => 'The Three Major Paths of AI Development.',
			'keywords'              => array( 'ai-paths' ),
			'attributes'            => array_map(
				function ( $option ) {
					return array( 'type' => 'flag' === $option['kind'] ? 'boolean' : 'string' );
				},
				ai_paths_options()
			),
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
 * Reads one option.
 *
 * @param string $value  What the author wrote.
 * @param array  $option The option.
 * @return array The value of its attribute, or an empty string; and what is wrong.
 */
function ai_paths_read_option( $value, $option ) {
	// The editor may have set quotation marks of its own.
	$value = preg_replace( '/^[\\s"\\'\\p{Pi}\\p{Pf}″]+|[\\s"\\'\\p{Pi}\\p{Pf}″]+$/u', '', html_entity_decode( $value ) );
	if ( 'lang' === $option['kind'] ) {
		$languages = ai_paths_languages();
		$tag       = strtolower( str_replace( '_', '-', $value ) );
		return isset( $languages[ $tag ] ) ? array( $languages[ $tag ][0], array() ) : array( '', array( $value ) );
	}
	if ( 'url' === $option['kind'] ) {
		$url = esc_url_raw( $value, array( 'http', 'https' ) );
		return preg_match( '/^https?:/', $url ) ? array( $url, array() ) : array( '', array( $value ) );
	}
	$tokens = 'one' === $option['kind'] ? array( $value ) : preg_split( '/[\\s,]+/', $value, -1, PREG_SPLIT_NO_EMPTY );
	$valid  = $option['none'] && array( 'none' ) === $tokens ? $tokens : $option['values'];
	$known  = array_unique( array_intersect( $tokens, $valid ) );
	return array( implode( ' ', $known ), array_diff( $tokens, $valid ) );
}

/**
 * Reads what an author wrote, and leaves out what is wrong.
 *
 * @param array $given Options by their names.
 * @return array The options, and hints for the author.
 */
function ai_paths_read( $given ) {
	$table   = ai_paths_options();
	$options = array();
	$hints   = array();
	foreach ( $given as $name => $value ) {
		// WordPress gives an option without a value, as in [ai_paths controls], a number for its name.
		if ( is_int( $name ) ) {
			list( $name, $value ) = array( $value, true );
		}
		if ( ! isset( $table[ $name ] ) ) {
			$hints[] = "\\"$name\\" is not an option; valid: " . implode( ' ', array_keys( $table ) );
			continue;
		}
		if ( 'flag' === $table[ $name ]['kind'] ) {
			$options[ $name ] = in_array( $value, array( false, 'false', '0' ), true ) ? '' : $name;
			continue;
		}
		if ( ! is_string( $value ) || '' === $value ) {
			continue;
		}
		list( $options[ $name ], $wrong ) = ai_paths_read_option( $value, $table[ $name ] );
		foreach ( $wrong as $token ) {
			$hints[] = "$name: \\"$token\\" is not valid; valid: " . $table[ $name ]['valid'];
		}
	}
	return array( array_filter( $options, 'strlen' ), $hints );
}

/**
 * Gives a piece of text headings of a level.
 *
 * @param string $piece HTML whose topmost heading is an h1.
 * @param int    $level The level.
 * @return string HTML.
 */
function ai_paths_at_level( $piece, $level ) {
	for ( $from = 6; $from > 0; $from-- ) {
		$to    = min( 6, $from + $level - 1 );
		$piece = str_replace( array( "<h$from", "</h$from" ), array( "<h$to", "</h$to" ), $piece );
	}
	return $piece;
}

/**
 * Gives the chosen text. It has every row of the paths, or none.
 *
 * @param array $options Valid options.
 * @param array $texts   The pieces of the text in its language.
 * @return string HTML.
 */
function ai_paths_text( $options, $texts ) {
	$none     = 'none' === ( $options['fields'] ?? '' );
	$rows     = $none ? 'none' : ( $options['view'] ?? ${phpString(KIT_OPTIONS[0]?.default ?? '')} );
	$paths    = $options['paths'] ?? ${phpString(OPTIONS.paths.values.join(' '))};
	$default  = $none ? ${phpString(AT_A_GLANCE.join(' '))} : ${phpString(OPTIONS.sections.values.join(' '))};
	$sections = array_intersect( ${phpValue(OPTIONS.sections.values)}, explode( ' ', $options['sections'] ?? $default ) );
	$level    = (int) ( $options['heading-level'] ?? ${OPTIONS['heading-level'].default} );
	$inner    = in_array( 'title', $sections, true ) ? $level + 1 : $level;
	$pieces   = $texts['sections'] + array(
		'paths'   => $texts['paths'][ $rows ][ $paths ],
		'futures' => $texts['futures'][ $paths ],
	);
	$parts    = array();
	foreach ( $sections as $section ) {
		$parts[] = ai_paths_at_level( $pieces[ $section ], 'title' === $section ? $level : $inner );
	}
	return implode( '', $parts );
}

/**
 * Gives the text. The script makes it the widget; without the script, in a feed say, it stays as it is.
 *
 * @param array|string $given What the author wrote.
 * @return string HTML.
 */
function ai_paths_render( $given = array() ) {
	static $pieces = null;
	if ( null === $pieces ) {
		$pieces = json_decode( file_get_contents( __DIR__ . '/texts.json' ), true )['texts'];
	}
	wp_enqueue_script( 'ai-paths' );
	$defaults                = ${phpValue(Object.fromEntries(givenOptions(defaults)))};
	list( $options, $hints ) = ai_paths_read( array_merge( $defaults, is_array( $given ) ? $given : array() ) );
	$lang                    = $options['lang'] ?? 'en';
	$texts                   = $pieces[ ai_paths_languages()[ strtolower( $lang ) ][1] ];

	$html = '<div data-ai-paths="' . esc_attr( $options['view'] ?? ${phpString(KIT_OPTIONS[0]?.default ?? '')} ) . '" lang="' . esc_attr( $lang ) . '" dir="' . esc_attr( $texts['dir'] ) . '"';
	foreach ( ai_paths_options() as $name => $option ) {
		$elsewhere = in_array( $name, array( 'view', 'lang', 'source' ), true );
		if ( isset( $options[ $name ] ) && ! $elsewhere && $options[ $name ] !== $option['default'] ) {
			$html .= " data-$name=\\"" . esc_attr( $options[ $name ] ) . '"';
		}
	}
	$html .= '>' . ai_paths_text( $options, $texts );
	if ( isset( $options['source'] ) ) {
		$html .= $texts['source'][0] . esc_url( $options['source'] ) . $texts['source'][1];
	}
	$html .= '</div>';
	if ( $hints && current_user_can( 'edit_posts' ) ) {
		$html .= '<p role="note">' . esc_html( 'ai-paths: ' . implode( '; ', $hints ) . '. (Readers do not see this line.)' ) . '</p>';
	}
	return $html;
}

/**
 * Gives the text inside the element that has the block's alignment.
 *
 * @param array $attributes The block's settings.
 * @return string HTML.
 */
function ai_paths_render_block( $attributes ) {
	$given = array_intersect_key( $attributes, ai_paths_options() );
	return '<div ' . get_block_wrapper_attributes() . '>' . ai_paths_render( $given ) . '</div>';
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
`;

/** The shortcode. */
export const shortcode = (options: StaticOptions): string =>
  `[ai_paths${givenOptions(options)
    // Brackets would end the shortcode.
    .map(([name, value]) =>
      value === true
        ? ` ${name}`
        : ` ${name}="${value.replaceAll('[', '%5B').replaceAll(']', '%5D')}"`,
    )
    .join('')}]`;
