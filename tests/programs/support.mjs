/**
 * Helpers for the tests of real programs: whether a program is installed, a site on loopback, a browser
 * that reaches only loopback, and what a reader sees of a page.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { createServer } from 'node:http';
import { delimiter, dirname, extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../support/browsers.mjs';
import { inRoot } from '../../scripts/lib.mjs';

const { env } = process;

/** In CI a program that is missing is an error; elsewhere its tests are skipped, by name. */
const all = env.AI_PATHS_PROGRAMS === 'all' || env.CI === 'true';

function onPath(name) {
  const folders = (env.PATH ?? '').split(delimiter).concat('/usr/sbin');
  return folders.map((folder) => join(folder, name)).some((path) => existsSync(path));
}

/** Why the tests of a program can't run here; `false` where they can. Names are commands, or paths. */
export function missing(...programs) {
  const absent = programs.filter((it) => !(it.includes('/') ? existsSync(it) : onPath(it)));
  if (absent.length && all) throw new Error(`Not installed: ${absent.join(', ')}.`);
  return absent.length > 0 && `not installed: ${absent.join(', ')}`;
}

/** The folder of a program's own packages; see scripts/test/programs.mjs. */
export const packages = (name) => inRoot('tests', 'programs', name, 'node_modules');

/**
 * A new folder inside a program's package, where its modules are found; `ai-paths` is installed
 * there as npm would, from what package.json says is in the package.
 */
export function siteFolder(name) {
  const folder = inRoot('tests', 'programs', name, '.cache', 'site');
  rmSync(folder, { recursive: true, force: true });
  const installed = join(folder, 'node_modules', 'ai-paths');
  mkdirSync(installed, { recursive: true });
  for (const part of ['package.json', 'custom-elements.json', 'dist'])
    cpSync(inRoot(part), join(installed, part), { recursive: true });
  return folder;
}

/** An empty folder, and the function that removes it. */
export function temporary() {
  const folder = mkdtempSync(join(tmpdir(), 'ai-paths-program-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a command to its end; what it said is told where it fails. */
export function run(command, args, { cwd, env: more, input } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    // Node warns where both are set, and its test runner sets the other.
    env: { ...env, NO_COLOR: '1', FORCE_COLOR: undefined, ...more },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** Writes files, by their paths in a folder. */
export function writeFiles(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** A port on loopback that nobody uses. */
export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Serves a folder on loopback as a static host does. */
export async function serve(folder, port = 0) {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const file = [path, join(path, 'index.html'), `${path}.html`].find(
      (it) => existsSync(it) && statSync(it).isFile(),
    );
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const CDN = /^https:\/\/cdn\.jsdelivr\.net\/npm\/ai-paths@[^/]+\/dist\/ai-paths\.min\.js$/;
const isLoopback = (url) => /^(?:data|blob|about):|^http:\/\/127\.0\.0\.1[:/]/.test(url);

/** Until a release the CDN does not answer: the browser has the built file from here, and no other host. */
async function keepInside(page) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (CDN.test(request.url()))
      return request.respond({
        contentType: 'text/javascript',
        headers: { 'access-control-allow-origin': '*' },
        body: readFileSync(inRoot('dist', 'ai-paths.min.js')),
      });
    if (!isLoopback(request.url())) return request.abort();
    // Browsers ask for it by themselves.
    if (request.url().endsWith('/favicon.ico')) return request.respond({ status: 204 });
    return request.continue();
  });
}

export async function launch() {
  const { path, args } = findBrowsers().chromium;
  const browser = await puppeteer.launch({ executablePath: path, args });

  /** A page, what it says in the console, and the scheme and scripts that its reader wants. */
  async function open(url, { scripts = true, scheme = 'light', width = 1280 } = {}) {
    const page = await browser.newPage();
    await keepInside(page);
    await page.setViewport({ width, height: 900 });
    await page.setJavaScriptEnabled(scripts);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const problems = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      // Another file that a theme lacks, or has from another host, is no matter of ours.
      const { url: from = '' } = message.location();
      const theirs = message.text().startsWith('Failed to load') && !from.includes('ai-paths');
      // Nor what is old in its head: Chromium says so at times, and at times after the page has loaded.
      const head = message.text().startsWith('<meta ');
      if (/^(?:error|warn)/.test(message.type()) && !theirs && !head) problems.push(message.text());
    });
    const response = await page.goto(url, { waitUntil: 'load' });
    if (response?.status() >= 400) throw new Error(`${url}: ${response.status()}`);
    return Object.assign(page, { problems });
  }
  return { open, close: () => browser.close() };
}

/** A site of bare pages, by name: their bodies. It has the script. */
export async function siteOfText(bodies) {
  const { folder, remove } = temporary();
  const page = (body) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><body>${body}</body></html>`;
  writeFiles(
    folder,
    Object.fromEntries(Object.entries(bodies).map(([name, body]) => [`${name}.html`, page(body)])),
  );
  cpSync(inRoot('dist', 'ai-paths.min.js'), join(folder, 'ai-paths.min.js'));
  const { origin, close } = await serve(folder);
  return {
    origin,
    close: async () => {
      await close();
      remove();
    },
  };
}

/**
 * Starts a server of Node on a free port; it is ready when it answers. `said` returns what it has
 * printed. With a `PATH`, the first Node there runs it.
 */
export async function startNode(script, args, cwd, more = {}) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const options = {
    cwd,
    env: { ...env, FORCE_COLOR: undefined, HOST: '127.0.0.1', PORT: `${port}`, ...more },
  };
  const server = spawn(more.PATH ? 'node' : process.execPath, [script, ...args(port)], options);
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => (printed += chunk));
  await until(() => answers(origin), script);
  return { origin, close: () => server.kill(), said: () => printed };
}

/**
 * Starts a server that says nothing here, and returns the function that ends it and what it has started:
 * PHP leaves its workers running when it ends.
 */
export function startGroup(command, args, more = {}) {
  const options = { stdio: 'ignore', env: { ...env, ...more }, detached: true };
  const server = spawn(command, args, options);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  return async () => {
    if (server.exitCode === null && process.kill(-server.pid)) await ended;
  };
}

/** Starts PHP's own server for a folder, with several workers, because pages ask for several files at once. */
export const startPhp = (folder, port, more) =>
  startGroup('php', ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', folder], {
    PHP_CLI_SERVER_WORKERS: '5',
    ...more,
  });

/** Whether a server answers, whatever it says. */
export const answers = (origin) =>
  fetch(origin).then(
    () => true,
    () => false,
  );

/** Waits for a minute at most. */
export async function until(isReady, what) {
  for (const end = Date.now() + 60_000; !(await isReady());) {
    if (Date.now() > end) throw new Error(`${what} did not start`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
