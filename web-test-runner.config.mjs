import { findBrowsers } from './tests/support/browsers.mjs';
import { fail } from './scripts/lib.mjs';
import { launchersFor } from './tests/support/launchers.mjs';
import { mediaPlugin } from './tests/support/media-plugin.mjs';
import { pageMiddleware } from './tests/support/page-middleware.mjs';
import { treePlugin } from './tests/support/tree-plugin.mjs';
import { typescriptPlugin } from './tests/support/typescript-plugin.mjs';

const TESTS = 'tests/browser/**/*.test.ts';
/** Long tables of pages: in every engine, by `npm run test:all` alone. */
const SLOW = 'tests/browser/**/*.slow.test.ts';
/** Hundreds of names, pages or widths that say nothing of an engine: once, by `npm run test:all`, in the first engine. */
const SWEEPS = 'tests/browser/**/*.sweep.test.ts';

/** Axe, whose own code would be measured too: minutes for nothing. Other engines run it where there are any. */
const AXE = 'tests/browser/accessibility.test.ts';
const AXE_SWEEP = 'tests/browser/*accessibility.sweep.test.ts';

const found = findBrowsers();
const browsers = launchersFor(found);
/** Set by `npm run test:all`: 1, or 0 without the one browser that measures it. */
const { AI_PATHS_COVERAGE } = process.env;
const coverage = AI_PATHS_COVERAGE === '1';
// Elsewhere the runner would report 0 % of nothing, and pass.
if (coverage && !found.chromium)
  fail('AI_PATHS_COVERAGE=1 needs Chromium: only it measures coverage.');

/** The runner adds a group's files to those that a call names. */
const groups = () => {
  if (process.argv.includes('--files') || !AI_PATHS_COVERAGE) return [];
  const others = browsers.filter(({ name }) => name !== 'Chromium');
  const sweeps = { name: 'sweeps', files: SWEEPS, browsers: browsers.slice(0, 1) };
  if (!coverage || !others.length) return [sweeps];
  return [
    { ...sweeps, files: [SWEEPS, `!${AXE_SWEEP}`] },
    { name: 'axe', files: AXE, browsers: others },
    { name: 'axe in every state', files: AXE_SWEEP, browsers: others.slice(0, 1) },
  ];
};

export default {
  files: [
    TESTS,
    `!${SWEEPS}`,
    ...(AI_PATHS_COVERAGE ? [] : [`!${SLOW}`]),
    ...(coverage ? [`!${AXE}`] : []),
  ],
  groups: groups(),
  // 'production' keeps the resolver from choosing Lit's development build.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [typescriptPlugin(), treePlugin(), mediaPlugin()],
  middleware: [pageMiddleware],
  browsers,
  testFramework: { config: { timeout: 30_000 } },
  // For a whole file, on a machine that does other things too.
  testsFinishTimeout: 900_000,
  // For a page that starts beside busy ones.
  browserStartTimeout: 120_000,
  coverage,
  coverageConfig: {
    include: ['src/**/*.ts'],
    // Generated sentences, what is tested in Node, and what tests reach only, or mostly, in the built
    // script, whose coverage is not told.
    exclude: [
      'src/channels/**',
      'src/content/generated/**',
      'src/elements/anchor.ts',
      'src/elements/follow-page.ts',
      'src/elements/hide-copy.ts',
      'src/elements/renderer.ts',
      'src/elements/marker.ts',
      'src/entry/define.ts',
      'src/entry/script.ts',
    ],
    threshold: { lines: 95, branches: 93, statements: 95, functions: 93 },
    reportDir: 'coverage',
    reporters: ['lcov', 'text'],
  },
};
