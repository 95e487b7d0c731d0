import { findBrowsers } from '../support/browsers.mjs';
import { inRoot } from '../../scripts/lib.mjs';
import { launchersFor } from '../support/launchers.mjs';
import { pageMiddleware } from '../support/page-middleware.mjs';
import { typescriptPlugin } from '../support/typescript-plugin.mjs';
import { heapPlugin } from './heap-plugin.mjs';

const { chromium, ...others } = findBrowsers();
const collectable = chromium && {
  ...chromium,
  args: [...chromium.args, '--js-flags=--expose-gc'],
};

export default {
  rootDir: inRoot(),
  files: inRoot('tests/hosts/*.test.ts'),
  nodeResolve: { exportConditions: ['production'] },
  plugins: [typescriptPlugin(), heapPlugin()],
  middleware: [pageMiddleware],
  browsers: launchersFor({ ...others, chromium: collectable }),
  // A file takes 5 to 20 seconds; on a machine that has other work to do, many times that.
  testsFinishTimeout: 300_000,
  // For a page that starts beside busy ones.
  browserStartTimeout: 120_000,
  testFramework: { config: { timeout: 60_000 } },
};
