/**
 * npm start: builds and serves the project, and rebuilds after each change in src/ or locales/.
 *
 * The first build is the one of `npm run build`: the builder offers its script to download. Minifying
 * takes most of the time, so a rebuild leaves it out.
 *
 * Uses the first free port from 8000, or the port in PORT.
 */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { startDevServer } from '@web/dev-server';
import { writeBuilderPage } from './build/builder-page.mjs';
import { bundle } from './build/bundle.mjs';
import { compile } from './build/compile.mjs';
import { fail, inRoot } from './lib.mjs';
import { minifyStyles } from './build/styles.mjs';
import { updateTexts } from './build/texts/texts.mjs';

const GENERATED = join('content', 'generated');
const QUIET_FOR = 150;

process.on('SIGINT', () => process.exit());
process.on('uncaughtException', (error) =>
  fail(
    error.code === 'EADDRINUSE' ? `Port ${error.port} is taken: name another in PORT` : error.stack,
  ),
);

const server = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  logStartMessage: false,
  config: {
    rootDir: inRoot(),
    // Not for other machines: it serves the whole folder.
    hostname: 'localhost',
    port: process.env.PORT ? Number(process.env.PORT) : undefined,
    watch: true,
    clearTerminalOnReload: false,
    // Pages reload when a build is done instead, see below.
    chokidarOptions: { ignored: (path) => path.startsWith(inRoot('dist')) },
  },
});

/** Makes what pages load. Only changed files are compiled. */
async function make(minify) {
  await updateTexts();
  compile();
  await minifyStyles();
  await bundle({ minify });
  await writeBuilderPage();
}

let timer;
let first = true;
let building = false;
let stale = false;

async function rebuild() {
  stale = building;
  if (building) return;
  building = true;
  const started = performance.now();
  try {
    await make(first);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(first ? `Built in ${seconds} s.` : `Rebuilt in ${seconds} s, not minified.`);
    first = false;
    server.webSockets.sendImport('data:text/javascript,location.reload()');
  } catch (error) {
    console.error(`${error.message}\nThe build failed; waiting for the next change.`);
  }
  building = false;
  if (stale) rebuild();
}

for (const folder of ['src', 'locales'])
  watch(inRoot(folder), { recursive: true }, (_, file) => {
    // The build writes there itself.
    if (file?.startsWith(GENERATED)) return;
    clearTimeout(timer);
    timer = setTimeout(rebuild, QUIET_FOR);
  });

console.log('Building…');
await rebuild();
console.log(
  `\nBuilder: http://localhost:${server.config.port}/demo/\n\nPages reload on change. Ctrl-C ends.`,
);
