/**
 * npm start: builds, serves the project, and builds again whenever src/ or locales/ change.
 *
 * A free port from 8000 on, or the one that PORT names.
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { startDevServer } from '@web/dev-server';
import { fail, inRoot, run } from './lib.mjs';

const BUILD = inRoot('scripts', 'build.mjs');
const GENERATED = join('content', 'generated');
const QUIET_FOR = 150;

process.on('SIGINT', () => process.exit());
process.on('uncaughtException', (error) =>
  fail(
    error.code === 'EADDRINUSE' ? `Port ${error.port} is taken: name another in PORT` : error.stack,
  ),
);

run(process.execPath, [BUILD]);

const server = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  logStartMessage: false,
  config: {
    rootDir: inRoot(),
    port: process.env.PORT ? Number(process.env.PORT) : undefined,
    watch: true,
    clearTerminalOnReload: false,
    // A build empties dist/ first: pages reload when it is done instead, see below.
    chokidarOptions: { ignored: (path) => path.startsWith(inRoot('dist')) },
  },
});

let timer;
let building = false;
let stale = false;

function rebuild() {
  stale = building;
  if (building) return;
  building = true;
  const started = performance.now();
  spawn(process.execPath, [BUILD], { cwd: inRoot(), stdio: 'inherit' }).on('exit', (code) => {
    building = false;
    if (stale) rebuild();
    else if (code === 0) {
      console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
      server.webSockets.sendImport('data:text/javascript,location.reload()');
    } else console.error('The build failed; waiting for the next change.');
  });
}

for (const folder of ['src', 'locales'])
  watch(inRoot(folder), { recursive: true }, (_, file) => {
    // The build writes there itself.
    if (file?.startsWith(GENERATED)) return;
    clearTimeout(timer);
    timer = setTimeout(rebuild, QUIET_FOR);
  });

console.log(
  `\nDemo: http://localhost:${server.config.port}/demo/\n\nPages reload on change. Ctrl-C ends.`,
);
