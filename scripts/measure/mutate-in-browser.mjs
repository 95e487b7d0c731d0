/**
 * Browser tests, again and again after a file has changed, in one Chromium that stays open. The
 * folder that the process is in has the tests.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TestRunner } from '@web/test-runner';

const require = createRequire(import.meta.url);
// The runner watches for its command only, in a terminal, and exports nothing that reads a config.
const { parseConfig } = require(
  join(dirname(require.resolve('@web/test-runner')), 'config', 'parseConfig.js'),
);

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let runner;
let files;

async function start() {
  process.env.AI_PATHS_ENGINES = 'chromium';
  const { default: own } = await import(
    // Anew each time: a launcher that was stopped does not start again.
    `${pathToFileURL(join(process.cwd(), 'web-test-runner.config.mjs')).href}?${Date.now()}`
  );
  const testFramework = { config: { ...own.testFramework?.config, timeout: 20_000, bail: true } };
  const { config } = await parseConfig({
    ...own,
    rootDir: process.cwd(),
    files,
    groups: [],
    coverage: false,
    reporters: [],
    testFramework,
    testsFinishTimeout: 60_000,
    watch: true,
  });
  runner = new TestRunner(config);
  await runner.start();
}

/** The names of the tests that fail, now that a file has changed. */
export async function failuresInBrowser(names, file) {
  const wanted = names.map((name) => `tests/browser/${name}.test.ts`);
  if (`${wanted}` !== `${files}`) {
    await stopBrowser();
    files = wanted;
    await start();
  } else {
    // Said here: on a busy machine the watcher says it seconds late, and the tests see the old file.
    runner.server.fileWatcher.emit('change', join(process.cwd(), file));
    runner.runTests(runner.sessions.all());
  }
  // A new runner is not running yet while its browser starts.
  const waits = () => [...runner.sessions.all()].some(({ status }) => status !== 'FINISHED');
  do await sleep(50);
  while (runner.running || waits());
  return [...runner.sessions.all()]
    .filter(({ passed }) => !passed)
    .map(({ testFile }) => testFile.slice(process.cwd().length));
}

export async function stopBrowser() {
  await runner?.stop();
  runner = undefined;
}
