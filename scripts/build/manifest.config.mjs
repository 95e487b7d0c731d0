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
    context.optionProperties = node.members.filter(ts.isGetAccessor).map((member) => {
      const name = member.name.getText();
      const [doc] = member.jsDoc;
      const tag = doc.tags.find(({ tagName }) => tagName.text === 'attr');
      const attribute = ts.getTextOfJSDocComment(tag.comment);
      const row = OPTIONS[attribute];
      const [valid, type] = VALUES[row.kind](row);
      const description = ts
        .getTextOfJSDocComment(doc.comment)
        .replace(/(?= Default: )/, ` ${valid}`);
      return {
        member: { kind: 'field', name, type: { text: setters.get(name) }, description, attribute },
        // What a script may give is no matter of markup.
        attribute: {
          name: attribute,
          fieldName: name,
          type: { text: type },
          description: description.split('\n')[0],
        },
      };
    });
  },
  moduleLinkPhase({ moduleDoc, context }) {
    const base = moduleDoc.declarations.find(({ name }) => name === 'CaseElement');
    if (!base) return;
    base.members = [
      ...context.optionProperties.map(({ member }) => member),
      ...(base.members ?? []),
    ];
    base.attributes = [
      ...context.optionProperties.map(({ attribute }) => attribute),
      ...(base.attributes ?? []),
    ];
  },
};

/** What is not part of the public contract stays out: private members, life cycle, inner modules. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const inner = /Callback$|^(observedAttributes|layout|requestUpdate|update|render)$/;
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) =>
            !privacy?.startsWith('pr') && !name.startsWith('#') && !inner.test(name),
        );
        for (const attribute of declaration.attributes ?? [])
          attribute.fieldName ??= attribute.name;
        // The analyzer adds one for `dispatchEvent(new …)`, without the name.
        declaration.events = declaration.events?.filter(({ name }) => name);
      }
  },
};

/** What others may name: the two classes, the event, and the module that defines the tags. */
const PUBLIC = /^(AiPathsCard|AiPathsCompare|AiPathsChangeEvent)$/;
const shipped = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');

/** Names files of the package, and in them only what is public, each class with its own copy of what it inherits. */
const shippedOnly = {
  name: 'shipped-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const definitions = [];
    manifest.modules = manifest.modules.flatMap(({ path, declarations, exports }) => {
      const isPublic = ({ name }) => PUBLIC.test(name);
      if (!declarations?.some(isPublic)) return [];
      const module = shipped(path);
      return {
        kind: 'javascript-module',
        path: module,
        declarations: declarations.filter(isPublic).map((declaration) => {
          if (declaration.tagName)
            definitions.push({
              kind: 'custom-element-definition',
              name: declaration.tagName,
              declaration: { name: declaration.name, module },
            });
          for (const list of [
            'members',
            'attributes',
            'slots',
            'events',
            'cssProperties',
            'cssParts',
          ])
            for (const item of declaration[list] ?? []) delete item.inheritedFrom;
          const { superclass, ...rest } = declaration;
          return superclass ? { ...rest, superclass: { name: 'HTMLElement' } } : rest;
        }),
        exports: exports.filter(isPublic).map(({ declaration, ...rest }) => ({
          ...rest,
          declaration: { ...declaration, module },
        })),
      };
    });
    manifest.modules.push({
      kind: 'javascript-module',
      path: 'dist/entry/index.js',
      declarations: [],
      exports: definitions,
    });
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
    shippedOnly,
    customElementVsCodePlugin({ outdir }),
    customElementJetBrainsPlugin({ outdir, packageJson: false }),
  ],
};
