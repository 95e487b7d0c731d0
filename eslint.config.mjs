/** What is an error here: ESLint's and typescript-eslint's advice, and Lit's on templates and accessibility. */
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

const SRC = ['src/**/*.ts'];
const TYPESCRIPT = [...SRC, 'tests/**/*.ts'];

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
      'tests/programs/*/.cache/',
    ],
  },
  { ...js.configs.recommended, linterOptions: { reportUnusedDisableDirectives: 'error' } },
  // Scripts and tests hand functions to a browser.
  {
    files: ['**/*.mjs', 'tests/**/*.js'],
    languageOptions: { globals: { ...globals.nodeBuiltin, ...globals.browser } },
  },
  { files: ['demo/**/*.js'], languageOptions: { globals: globals.browser } },
  ...ts.configs.strict.map((config) => ({ ...config, files: TYPESCRIPT })),
  // An assertion of Chai's may be a property: `expect(element).to.exist`.
  { files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  ...ts.configs.strictTypeCheckedOnly.map((config) => ({ ...config, files: SRC })),
  {
    files: SRC,
    languageOptions: {
      // A service for editors takes longer than one program.
      parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname },
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
