/** What is an error here: ESLint's and typescript-eslint's advice, and Lit's on templates and accessibility. */
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import ts from 'typescript-eslint';

const SRC = ['src/**/*.ts'];
const TYPESCRIPT = [...SRC, 'tests/**/*.ts'];

/** Only for what TypeScript, which knows better, does not check. */
const globals = (names) => Object.fromEntries(names.split(' ').map((name) => [name, 'readonly']));
const NODE = globals(
  'AbortController AbortSignal Buffer TextDecoder TextEncoder URL clearTimeout console fetch performance process setTimeout structuredClone',
);
const BROWSER = globals(
  'CSS CSSStyleSheet CustomEvent DOMParser Event HTMLElement Image KeyboardEvent MutationObserver Node OffscreenCanvas ResizeObserver console customElements document getComputedStyle location matchMedia navigator queueMicrotask requestAnimationFrame setTimeout window',
);

/** ESLint's own recommended rules, as each rule says of itself. The package @eslint/js lists the same. */
const recommended = Object.fromEntries(
  [...builtinRules]
    .filter(([, { meta }]) => meta.docs.recommended)
    .map(([name]) => [name, 'error']),
);

export default [
  {
    ignores: [
      'dist/',
      'tmp/',
      'coverage/',
      'src/content/generated/',
      'custom-elements.json',
      'demo/pictures/',
      'tests/golden/',
      'tests/hosts/.built/',
    ],
  },
  { rules: recommended, linterOptions: { reportUnusedDisableDirectives: 'error' } },
  // Scripts and tests hand functions to a browser.
  { files: ['**/*.mjs', 'tests/**/*.js'], languageOptions: { globals: { ...NODE, ...BROWSER } } },
  { files: ['demo/**/*.js'], languageOptions: { globals: BROWSER } },
  ...ts.configs.strict.map((config) => ({ ...config, files: TYPESCRIPT })),
  // An assertion of Chai's may be a property: `expect(element).to.exist`.
  { files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  ...ts.configs.strictTypeCheckedOnly.map((config) => ({ ...config, files: SRC })),
  {
    files: SRC,
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Node has no HTMLElement, an old browser no adopted style sheets, a page's script no types.
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // A property that was set before its element was defined has to go.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allow: [{ from: 'lib', name: ['Error', 'Locale', 'URL'] }] },
      ],
    },
  },
  ...[lit['flat/recommended'], wc['flat/recommended']].map((c) => ({ ...c, files: SRC })),
  { files: SRC, plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
];
