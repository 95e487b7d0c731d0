/** Finds the browsers for tests and screenshots, and downloads Chromium if there is none. */
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { fail, inRoot } from '../../scripts/lib.mjs';

export const engineNames = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const { env, platform, arch } = process;
const SPARTICUZ = inRoot('.cache', 'sparticuz');

// Pages under test are ours, and few containers allow a sandbox inside them.
const chromiumArgs = [
  '--disable-background-networking',
  ...(platform === 'linux' ? ['--no-sandbox'] : []),
];

const homeIn = (...folders) => join(homedir(), ...folders);

/** For each system: the folders of programs, besides those of the PATH, and where Playwright downloads to. */
const SYSTEM = {
  linux: { folders: [], playwright: homeIn('.cache/ms-playwright') },
  darwin: {
    folders: ['/Applications', homeIn('Applications')],
    playwright: homeIn('Library/Caches/ms-playwright'),
  },
  win32: {
    folders: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean),
    playwright: join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  },
}[platform] ?? { folders: [], playwright: '' };
const FOLDERS = [...(env.PATH ?? '').split(delimiter).filter(Boolean), ...SYSTEM.folders];

/** The names of each browser's program: on the PATH, in a Mac's applications, among Windows' programs. */
const NAMES = {
  chromium: [
    ...['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser'],
    ...['microsoft-edge-stable', 'microsoft-edge', 'msedge'],
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Google/Chrome/Application/chrome',
    'Microsoft/Edge/Application/msedge',
  ],
  firefox: [
    ...['firefox-esr', 'firefox'],
    'Firefox.app/Contents/MacOS/firefox',
    'Mozilla Firefox/firefox',
  ],
};

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** On Linux a file is not enough: Ubuntu's chromium may be a stub that asks for a snap. */
const isBrowser = (path) =>
  isProgram(path) &&
  (platform !== 'linux' ||
    spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0);

const installed = (names, isRight = isBrowser) =>
  names
    .flatMap((name) => FOLDERS.map((folder) => join(folder, name)))
    .map((path) => (platform === 'win32' ? `${path}.exe` : path))
    .find(isRight);

/** A path that the environment names must be right; a silent second choice would mislead. */
function named(variable) {
  const path = env[variable];
  if (path && !isBrowser(path)) fail(`${variable}=${path} is not a browser that runs.`);
  return path || undefined;
}

/** The newest Chromium that Playwright has downloaded, or the one that an earlier run has. */
function cachedChromium() {
  const cache = env.PLAYWRIGHT_BROWSERS_PATH ?? SYSTEM.playwright;
  const programs = ['chrome', 'chrome.exe', 'Chromium', 'Google Chrome for Testing'];
  const newestFirst = new Intl.Collator('en', { numeric: true }).compare;
  const found = existsSync(cache) ? readdirSync(cache, { recursive: true, encoding: 'utf8' }) : [];
  const playwrights = found
    .filter((path) => /^chromium-/.test(path) && programs.includes(basename(path)))
    .sort((a, b) => newestFirst(b, a))
    .map((path) => join(cache, path));
  return [...playwrights, join(SPARTICUZ, 'chrome')].find(isBrowser);
}

function attempt(command, args, options) {
  console.log(`No Chromium found. Trying: ${command} ${args.join(' ')}`);
  // What is printed to stdout here is noise where a script's own output matters.
  const stdio = ['ignore', 'ignore', 'inherit'];
  return spawnSync(command, args, { stdio, shell: platform === 'win32', ...options }).status === 0;
}

function isDebian() {
  const file = '/etc/os-release';
  const release = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // Ubuntu's chromium package only asks for a snap.
  return /^ID(_LIKE)?=.*debian/m.test(release) && !/^ID(_LIKE)?=.*ubuntu/m.test(release);
}

function installWithApt() {
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  attempt('apt-get', ['update', '-qq'], options);
  attempt('apt-get', ['install', '-qq', '--yes', '--no-install-recommends', 'chromium'], options);
}

/**
 * A Chromium from npm that brings its libraries, made for servers that have none. It needs no root,
 * and no other host than npm's.
 */
function installSparticuz() {
  // An interrupted attempt leaves half a Chromium, which would be taken for a whole one.
  rmSync(SPARTICUZ, { recursive: true, force: true });
  mkdirSync(SPARTICUZ, { recursive: true });
  const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
  const install = ['install', '--prefix', SPARTICUZ, ...flags, '@sparticuz/chromium@147.0.0'];
  if (!attempt('npm', install)) return;
  const unpack = `import('@sparticuz/chromium').then((it) => it.default.executablePath())`;
  attempt(process.execPath, ['--eval', unpack], {
    cwd: SPARTICUZ,
    // It unpacks into TMPDIR, and its libraries only where it believes to be on AWS.
    env: { ...env, TMPDIR: SPARTICUZ, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  // Its own settings look for fonts only where AWS would have them: no font, no text.
  writeFileSync(
    join(SPARTICUZ, 'fonts.conf'),
    `<?xml version="1.0"?>
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`,
  );
  writeFileSync(
    join(SPARTICUZ, 'chrome'),
    `#!/bin/sh
# Starts the unpacked Chromium with the libraries and fonts next to it.
here=$(cd "$(dirname "$0")" && pwd)
export LD_LIBRARY_PATH="$here/al2023/lib" FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" --no-zygote "$@"
`,
    { mode: 0o755 },
  );
}

/** By Debian's package where that may be installed, else from npm; nothing elsewhere. */
function installChromium() {
  if (platform !== 'linux') return undefined;
  if (process.getuid() === 0 && isDebian()) installWithApt();
  const path = installed(NAMES.chromium);
  if (path || arch !== 'x64') return path;
  installSparticuz();
  return cachedChromium();
}

const FINDERS = {
  chromium() {
    const path =
      named('CHROME_PATH') ?? installed(NAMES.chromium) ?? cachedChromium() ?? installChromium();
    return path && { path, args: chromiumArgs };
  },
  firefox() {
    const path = named('FIREFOX_PATH') ?? installed(NAMES.firefox);
    return path && { path };
  },
  /** WebKitGTK, driven on a virtual screen; elsewhere there is no WebKit to drive. */
  webkit() {
    const [driver, xvfb] = ['WebKitWebDriver', 'Xvfb'].map((name) => installed([name], isProgram));
    return platform === 'linux' && driver && xvfb ? { driver, xvfb } : undefined;
  },
};

/** `AI_PATHS_ENGINES=chromium,webkit` restricts a run to the engines it names. */
function wantedEngines() {
  const all = Object.keys(engineNames);
  const wanted = (env.AI_PATHS_ENGINES ?? '').split(',').filter(Boolean);
  const unknown = wanted.find((engine) => !all.includes(engine));
  if (unknown) fail(`AI_PATHS_ENGINES: "${unknown}" is not one of ${all.join(', ')}.`);
  return wanted.length ? wanted : all;
}

/**
 * The engines that are here, of those that are wanted.
 *
 * Chromium is always needed; the others are where they happen to be installed, except where the
 * environment asks for them: by name in AI_PATHS_ENGINES, or with AI_PATHS_BROWSERS=all, as in CI.
 */
export function findBrowsers() {
  const wanted = wantedEngines();
  const found = wanted
    .map((engine) => [engine, FINDERS[engine]()])
    .filter(([, browser]) => browser);
  const browsers = Object.fromEntries(found);
  const allNeeded = env.AI_PATHS_BROWSERS === 'all' || env.AI_PATHS_ENGINES;
  const lacking = wanted.filter((it) => !browsers[it] && (allNeeded || it === 'chromium'));
  if (lacking.length)
    fail(
      `Not found: ${lacking.map((engine) => engineNames[engine]).join(', ')}. ` +
        'Install it, or name its program in CHROME_PATH or FIREFOX_PATH.',
    );
  return browsers;
}
