/** The types of the tags for JSX, from custom-elements.json. Everything but our options is the framework's own. */

const TYPES = `import type { AiPathsCard, AiPathsChangeEvent, AiPathsCompare } from '../entry/elements.js';
import type { GivenOptions } from '../case/option-properties.js';
`;

const comment = (text, indent) => `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n`;

/** The attributes of the options, and the properties whose names differ from them. */
function optionTypes({ attributes, events }) {
  const names = attributes
    .filter(({ name }) => name !== 'lang')
    .flatMap(({ name, fieldName, description }) =>
      [...new Set([name, fieldName])].map((as) => ({ as, fieldName, description })),
    );
  return [
    ...names.map(
      ({ as, fieldName, description }) =>
        `${comment(description, '  ')}  '${as}'?: GivenOptions['${fieldName}'] | undefined;\n`,
    ),
    ...events.map(
      ({ name, type, description }) =>
        `${comment(description, '  ')}  'on${name}'?: ((event: ${type.text}) => void) | undefined;\n`,
    ),
  ].join('');
}

const propertyTypes = ({ cssProperties }) =>
  cssProperties
    .map(
      ({ name, description }) =>
        `${comment(description.replace(/\s+/g, ' '), '  ')}  '${name}'?: string | undefined;\n`,
    )
    .join('');

/**
 * Each framework, what it gives every element, and what we add. A module that is not installed is no
 * error, and adds nothing. Preact's and Solid's own styles take any custom property.
 */
const FRAMEWORKS = [
  [
    'react',
    'M.DetailedHTMLProps<M.HTMLAttributes<T>, T>',
    'AiPathsOptions & { style?: (M.CSSProperties & AiPathsStyles) | undefined }',
  ],
  ['preact', 'M.HTMLAttributes<T> & M.ClassAttributes<T>', 'AiPathsOptions'],
  ['solid-js', 'M.JSX.HTMLAttributes<T>', 'SolidOptions'],
];

const IGNORE = '// @ts-ignore -- where it is not installed';

function augmentation([module, attributes, options], tags) {
  const typeOf = (name) =>
    `${attributes} & ${options}`.replace(/\bM\./g, `import('${module}').`).replace(/\bT\b/g, name);
  return `
${IGNORE}
declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements {
${tags.map(([tag, name]) => `      ${IGNORE}\n      '${tag}': ${typeOf(name)};\n`).join('')}    }
  }
}
`;
}

/** The file's content. */
export function jsxTypes({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations).filter((it) => it.tagName);
  const [first] = elements;
  const tags = elements.map(({ tagName, name }) => [tagName, name]);
  return `${TYPES}
/** The options, as attributes and as properties, and the event. */
interface AiPathsOptions {
${optionTypes(first)}}

/** The custom properties, for \`style\`. */
interface AiPathsStyles {
${propertyTypes(first)}}

/** Solid's own names for attributes, properties and events. */
type SolidOptions = AiPathsOptions & {
  [K in keyof AiPathsOptions as K extends \`on\${infer Name}\` ? \`on:\${Name}\` : \`prop:\${K}\` | \`attr:\${K}\`]?: AiPathsOptions[K];
};
${FRAMEWORKS.map((framework) => augmentation(framework, tags)).join('')}
export {};
`;
}
