/** custom-elements.json from the JSDoc of the elements, and from it what editors and JSX read. */
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const TAKES = {
  'readonly PathId[]': 'TokenList<PathId>',
  'readonly FieldId[]': 'TokenList<FieldId>',
  'readonly SectionId[]': 'TokenList<SectionId>',
  HeadingLevel: 'HeadingLevel | null',
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
            privacy !== 'private' && !name.startsWith('#') && !inner.test(name),
        );
        // The analyzer knows what a property reads as; JSX and templates need what it takes.
        for (const member of declaration.members ?? [])
          if (member.type?.text in TAKES) member.type.text = TAKES[member.type.text];
        for (const attribute of declaration.attributes ?? []) {
          attribute.fieldName ??= attribute.name;
          if (/^(paths|fields|sections)$/.test(attribute.name)) attribute.type = { text: 'string' };
        }
        // The analyzer adds one for `dispatchEvent(new …)`, without the name.
        declaration.events = declaration.events?.filter(({ name }) => name);
      }
  },
};

const outdir = 'dist/editors';

export default {
  globs: ['src/elements/*.ts', 'src/entry/elements.ts'],
  outdir: '.',
  packagejson: true,
  plugins: [
    publicOnly,
    customElementVsCodePlugin({ outdir }),
    customElementJetBrainsPlugin({ outdir, packageJson: false }),
    jsxTypesPlugin({
      outdir,
      fileName: 'jsx.d.ts',
      useCemTypes: true,
      componentTypePath: (_, tag) => `../elements/${tag}.js`,
    }),
  ],
};
