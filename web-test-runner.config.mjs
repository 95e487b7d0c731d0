import { chromeLauncher } from '@web/test-runner';
import { findBrowsers } from './scripts/browsers.mjs';
import { fail } from './scripts/lib.mjs';
import { pageMiddleware } from './tests/support/page-middleware.mjs';
import { treePlugin } from './tests/support/tree-plugin.mjs';
import { typescriptPlugin } from './tests/support/typescript-plugin.mjs';
import { webkitLauncher } from './tests/support/webkit-launcher.mjs';

const { chromium, firefox, webkit } = findBrowsers();
const coverage = process.env.AI_PATHS_COVERAGE === '1';
// Elsewhere the runner would report 0 % of nothing, and pass.
if (coverage && !chromium) fail('AI_PATHS_COVERAGE=1 needs Chromium: only it measures coverage.');

/**
 * Pages that run side by side: each needs a window of its own, for a tab in the background gets no
 * animation frames, and each must believe to have the focus, or keys get lost.
 */
async function createFocusedPage({ context }) {
  const page = await context.newPage({ type: 'window' });
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

const named = (name, launcher) => Object.assign(launcher, { name });

const launchers = {
  chromium: ({ path, args }) =>
    named(
      'Chromium',
      chromeLauncher({
        launchOptions: { executablePath: path, args },
        createPage: createFocusedPage,
        concurrency: 2,
      }),
    ),
  firefox: ({ path }) =>
    named(
      'Firefox',
      chromeLauncher({
        launchOptions: { browser: 'firefox', executablePath: path },
        concurrency: 1,
      }),
    ),
  webkit: webkitLauncher,
};

export default {
  files: 'tests/browser/**/*.test.ts',
  // 'production' keeps the resolver from choosing Lit's development build.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [typescriptPlugin(), treePlugin()],
  middleware: [pageMiddleware],
  browsers: [
    ...(chromium ? [launchers.chromium(chromium)] : []),
    ...(firefox ? [launchers.firefox(firefox)] : []),
    ...(webkit ? [launchers.webkit(webkit)] : []),
  ],
  testFramework: { config: { timeout: 10_000 } },
  coverage,
  coverageConfig: {
    include: ['src/**/*.ts'],
    // Generated sentences, and the script's entry, which runs only when it is built.
    exclude: ['src/content/generated/**', 'src/entry/script.ts'],
    threshold: { lines: 95, branches: 95, statements: 95, functions: 95 },
    reportDir: 'coverage',
    reporters: ['lcov', 'text'],
  },
};
