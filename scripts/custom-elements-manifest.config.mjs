/** custom-elements.json from the JSDoc of the elements, and from it what editors and JSX read. */
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** What is not part of the public contract stays out: private members, life cycle, inner modules. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const inner = /Callback$|^(observedAttributes|layout|requestUpdate|update|render)$/;
    for (const module of customElementsManifest.modules)
      for (const declaration of module.declarations ?? [])
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => privacy !== 'private' && !name.startsWith('#') && !inner.test(name),
        );
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
    jsxTypesPlugin({ outdir, fileName: 'jsx.d.ts' }),
  ],
};
