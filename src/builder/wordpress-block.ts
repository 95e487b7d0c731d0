/** The script of WordPress's block editor: the block "Case 37", with its settings in the sidebar. */
import { jsonValue } from '../channels/escape.js';
import { BUILDER } from '../content/generated/builder/index.js';
import { type Locale, LOCALES, locales } from '../content/locales.js';
import { KIT_OPTIONS } from './kit-options.js';
import { LANGUAGES } from './texts.js';

/** What the sidebar says of an option: its name, and its values' names. The rest are the tokens themselves. */
type Labels = Readonly<
  Record<string, readonly [label: string, values: Readonly<Record<string, string>>]>
>;

function labelsOf(locale: Locale): Labels {
  const { words } = BUILDER[locale];
  const { fields, paths } = LOCALES[locale].content.case;
  const languages = locales.map((id) => [id, LOCALES[id].content.words.language] as const);
  const { label: section, ...sections } = words.sections;
  const { label: view, ...views } = words.view;
  const { auto, ...themes } = words.theme;
  return {
    view: [view, views],
    lang: [words.lang, Object.fromEntries(languages)],
    paths: [words.paths, Object.fromEntries(paths.map(({ id, name }) => [id, name]))],
    fields: [words.fields, { ...fields, none: words.amount.glance }],
    sections: [section, sections],
    theme: [words.options.theme, { '': auto, ...themes }],
    'heading-level': [words.level, {}],
    controls: [words.options.controls, {}],
    source: [words.source, {}],
  };
}

const labels = () => Object.fromEntries(locales.map((locale) => [locale, labelsOf(locale)]));

export const block = (): string => `/**
 * The block "Case 37" in the editor, which asks the server for its text. Part of the plugin ai-paths,
 * in whose folder it stays; it goes when the plugin is deleted.
 */
( function ( blocks, components, element, blockEditor, ServerSideRender ) {
	const NAME = 'ai-paths/case-37';
	const OPTIONS = ${jsonValue(KIT_OPTIONS)};
	const LANGUAGES = ${jsonValue(Object.fromEntries(Object.entries(LANGUAGES).map(([tag, [, locale]]) => [tag, locale])))};
	const LABELS = ${jsonValue(labels())};

	const { createElement, Fragment } = element;
	const language = LANGUAGES[ document.documentElement.lang.toLowerCase() ] || 'en';
	const labelOf = ( { name } ) => ( LABELS[ language ][ name ] || [ name ] )[ 0 ];
	const nameOf = ( { name }, value ) =>
		( ( LABELS[ language ][ name ] || [] )[ 1 ] || {} )[ value ] || value;

	/** A box for each token, in the order in which they are ticked. */
	const Tokens = ( { option, value, change } ) => {
		const { values, none } = option;
		const nothing = none && value === 'none';
		const given = value ? value.split( /[\\s,]+/ ) : [];
		const chosen = nothing ? [] : given.length ? given : values;
		const box = ( token, checked, next ) =>
			createElement( components.CheckboxControl, {
				key: token,
				label: nameOf( option, token ),
				checked,
				onChange: ( now ) => change( next( now ) ),
				__nextHasNoMarginBottom: true,
			} );
		const boxes = values.map( ( token ) =>
			box( token, chosen.includes( token ), ( now ) => {
				const next = now ? [ ...chosen, token ] : chosen.filter( ( other ) => other !== token );
				return next.length ? next.join( ' ' ) : none ? 'none' : token;
			} )
		);
		if ( none ) {
			boxes.push( box( 'none', nothing, ( now ) => ( now ? 'none' : undefined ) ) );
		}
		return createElement(
			'fieldset',
			{ style: { marginBottom: '24px' } },
			createElement( 'legend', { style: { marginBottom: '8px' } }, labelOf( option ) ),
			boxes
		);
	};

	const control = ( option, value, change ) => {
		const { kind, values } = option;
		const same = { key: option.name, label: labelOf( option ), onChange: change, __nextHasNoMarginBottom: true };
		if ( kind === 'tokens' ) {
			return createElement( Tokens, { key: option.name, option, value, change } );
		}
		if ( kind === 'flag' ) {
			return createElement( components.ToggleControl, { ...same, checked: !! value } );
		}
		if ( kind === 'url' ) {
			return createElement( components.TextControl, { ...same, type: 'url', value: value || '' } );
		}
		const shown = option.default || kind === 'lang' ? values : [ '', ...values ];
		return createElement( components.SelectControl, {
			...same,
			value: value || option.default,
			options: shown.map( ( token ) => ( { value: token, label: nameOf( option, token ) } ) ),
		} );
	};

	blocks.registerBlockType( NAME, {
		edit: ( { attributes, setAttributes } ) =>
			createElement(
				Fragment,
				null,
				createElement(
					blockEditor.InspectorControls,
					null,
					createElement(
						components.PanelBody,
						{ title: 'Case 37' },
						OPTIONS.map( ( option ) =>
							control( option, attributes[ option.name ], ( value ) =>
								setAttributes( {
									[ option.name ]: value && value !== option.default ? value : undefined,
								} )
							)
						)
					)
				),
				createElement(
					'div',
					blockEditor.useBlockProps(),
					createElement( ServerSideRender, { block: NAME, attributes } )
				)
			),
		save: () => null,
	} );
} )( wp.blocks, wp.components, wp.element, wp.blockEditor, wp.serverSideRender );
`;
