/** custom-elements.json from the JSDoc of the elements, and from it what editors read. */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { OPTIONS } from '../../dist/case/options.js';

const code = (value) => `\`${value}\``;

/** The valid values, as a sentence, and as a type that editors offer values from. */
const VALUES = {
  tokens: ({ values, none }) => [
    `Tokens: ${values.map(code).join(' ')}${none ? ', or `none` alone' : ''}.`,
    // Each token is a value; `string` stands for several.
    [...values, ...(none ? ['none'] : [])].map((value) => `'${value}' | `).join('') + 'string',
  ],
  one: ({ values }) => [
    `One of: ${values.map(code).join(' ')}.`,
    values.map((value) => `'${value}'`).join(' | '),
  ],
  flag: () => ['Boolean: present or not.', 'boolean'],
};

/** Adds the properties that the elements have from the table of options, as `OptionProperties` documents them. */
const optionProperties = {
  name: 'option-properties',
  collectPhase({ ts, node, context }) {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'OptionProperties') return;
    const setters = new Map(
      node.members
        .filter(ts.isSetAccessor)
        .map(({ name, parameters: [value] }) => [name.getText(), value.type.getText()]),
    );
    const properties = node.members.filter(ts.isGetAccessor).map((member) => {
      const name = member.name.getText();
      const [doc] = member.jsDoc;
      const tag = doc.tags.find(({ tagName }) => tagName.text === 'attr');
      const attribute = ts.getTextOfJSDocComment(tag.comment);
      const row = OPTIONS[attribute];
      const [valid, values] = VALUES[row.kind](row);
      const description = ts
        .getTextOfJSDocComment(doc.comment)
        .replace(/(?= Default: )/, ` ${valid}`);
      const type = { text: setters.get(name) };
      return { name, type, values: { text: values }, description, attribute };
    });
    context.optionProperties = {
      members: properties.map(({ name, type, description, attribute }) => ({
        kind: 'field',
        name,
        type,
        description,
        attribute,
      })),
      // What a script may give is no matter of markup.
      attributes: properties.map(({ name, values, description, attribute }) => ({
        name: attribute,
        fieldName: name,
        type: values,
        description: description.split('\n')[0],
      })),
    };
  },
  moduleLinkPhase({ moduleDoc, context }) {
    const base = moduleDoc.declarations.find(({ name }) => name === 'CaseElement');
    if (!base) return;
    const { members, attributes } = context.optionProperties;
    base.members = [...members, ...(base.members ?? [])];
    base.attributes = [...attributes, ...(base.attributes ?? [])];
  },
};

/** What others may name: the two classes, the event, and the module that defines the tags. */
const isPublic = ({ name }) => /^(AiPathsCard|AiPathsCompare|AiPathsChangeEvent)$/.test(name);
/** Members that are no part of the contract: private ones, and the life cycle. */
const isInner = ({ name, privacy }) =>
  /^#|Callback$|^(observedAttributes|layout|requestUpdate|update|render)$/.test(name) ||
  privacy?.startsWith('pr');
const LISTS = ['members', 'attributes', 'slots', 'events', 'cssProperties', 'cssParts'];

/** A class with its own copy of what it inherits. */
function publicPart({ superclass, ...declaration }) {
  for (const item of LISTS.flatMap((list) => declaration[list] ?? [])) delete item.inheritedFrom;
  for (const attribute of declaration.attributes ?? []) attribute.fieldName ??= attribute.name;
  declaration.members = declaration.members?.filter((member) => !isInner(member));
  // The analyzer adds one for `dispatchEvent(new …)`, without the name.
  declaration.events = declaration.events?.filter(({ name }) => name);
  return superclass ? { ...declaration, superclass: { name: 'HTMLElement' } } : declaration;
}

/** Names files of the package, and in them only what is public. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const kind = 'javascript-module';
    const modules = manifest.modules
      .filter(({ declarations }) => declarations?.some(isPublic))
      .map(({ path, declarations, exports }) => {
        const module = path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
        return {
          kind,
          path: module,
          declarations: declarations.filter(isPublic).map(publicPart),
          exports: exports.filter(isPublic).map(({ declaration, ...rest }) => ({
            ...rest,
            declaration: { ...declaration, module },
          })),
        };
      });
    const definitions = modules.flatMap(({ path: module, declarations }) =>
      declarations
        .filter(({ tagName }) => tagName)
        .map(({ tagName, name }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module },
        })),
    );
    const entry = { kind, path: 'dist/entry/index.js', declarations: [], exports: definitions };
    manifest.modules = [...modules, entry];
  },
};

const outdir = 'dist/editors';

export default {
  globs: ['src/case/option-properties.ts', 'src/elements/*.ts', 'src/entry/elements.ts'],
  outdir: '.',
  packagejson: true,
  plugins: [
    optionProperties,
    publicOnly,
    customElementVsCodePlugin({ outdir }),
    customElementJetBrainsPlugin({ outdir, packageJson: false }),
  ],
};
