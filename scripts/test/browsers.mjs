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
import { fail, inRoot } from '../lib.mjs';

export const engineNames = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const { env, platform, arch } = process;
const isRoot = process.getuid?.() === 0;
const SPARTICUZ = inRoot('.cache', 'sparticuz');

// Pages under test are ours, and few containers allow a sandbox inside them.
const chromiumArgs = [
  '--disable-background-networking',
  ...(platform === 'linux' ? ['--no-sandbox'] : []),
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** On Linux a file is not enough: Ubuntu's chromium may be a stub that asks for a snap. */
function isBrowser(path) {
  if (!isProgram(path)) return false;
  if (platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function onPath(...names) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/** Where a browser lies that is not on the PATH, for each system. */
function atUsualPlaces({ mac, windows }) {
  if (platform === 'darwin') {
    return ['/', homedir()].flatMap((base) => mac.map((app) => join(base, 'Applications', app)));
  }
  if (platform !== 'win32') return [];
  const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return bases.flatMap((base) => windows.map((file) => join(base, file)));
}

/** A path that the environment names must be right; a silent second choice would mislead. */
function named(variable) {
  const path = env[variable];
  if (!path) return undefined;
  if (!isBrowser(path)) fail(`${variable}=${path} is not a browser that runs.`);
  return path;
}

const systemChromium = () =>
  [
    ...onPath(
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
      'msedge',
    ),
    ...atUsualPlaces({
      mac: [
        'Google Chrome.app/Contents/MacOS/Google Chrome',
        'Chromium.app/Contents/MacOS/Chromium',
        'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      windows: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
    }),
  ].find(isBrowser);

const systemFirefox = () =>
  [
    ...onPath('firefox-esr', 'firefox'),
    ...atUsualPlaces({
      mac: ['Firefox.app/Contents/MacOS/firefox'],
      windows: ['Mozilla Firefox/firefox.exe'],
    }),
  ].find(isBrowser);

const playwrightCache = {
  linux: join(homedir(), '.cache/ms-playwright'),
  darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  win32: join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
}[platform];

/** The newest Chromium that Playwright has downloaded, or the one that an earlier run has. */
function cachedChromium() {
  const cache = env.PLAYWRIGHT_BROWSERS_PATH ?? playwrightCache;
  const programs = ['chrome', 'chrome.exe', 'Chromium', 'Google Chrome for Testing'];
  const newestFirst = new Intl.Collator('en', { numeric: true }).compare;
  const playwrights = existsSync(cache)
    ? readdirSync(cache, { recursive: true, encoding: 'utf8' })
        .filter((path) => /^chromium-/.test(path) && programs.includes(basename(path)))
        .sort((a, b) => newestFirst(b, a))
    : [];
  return [...playwrights.map((path) => join(cache, path)), join(SPARTICUZ, 'chrome')].find(
    isBrowser,
  );
}

function attempt(command, args, options) {
  console.log(`No Chromium found. Trying: ${command} ${args.join(' ')}`);
  // What is printed to stdout here is noise where a script's own output matters.
  const stdio = ['ignore', 'ignore', 'inherit'];
  return spawnSync(command, args, { stdio, shell: platform === 'win32', ...options }).status === 0;
}

function isDebian() {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    // Ubuntu's chromium package only asks for a snap.
    return /^ID(_LIKE)?=.*debian/m.test(release) && !/^ID(_LIKE)?=.*ubuntu/m.test(release);
  } catch {
    return false;
  }
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
  const flags = [
    '--prefix',
    SPARTICUZ,
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
  ];
  if (!attempt('npm', ['install', ...flags, '@sparticuz/chromium@147.0.0'])) return;
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
  if (isRoot && isDebian()) installWithApt();
  const installed = systemChromium();
  if (installed || arch !== 'x64') return installed;
  installSparticuz();
  return cachedChromium();
}

function findChromium(install) {
  const path =
    named('CHROME_PATH') ??
    systemChromium() ??
    cachedChromium() ??
    (install ? installChromium() : undefined);
  return path && { path, args: chromiumArgs };
}

function findFirefox() {
  const path = named('FIREFOX_PATH') ?? systemFirefox();
  return path && { path };
}

/** WebKitGTK, driven on a virtual screen; elsewhere there is no WebKit to drive. */
function findWebkit() {
  if (platform !== 'linux') return undefined;
  const driver = onPath('WebKitWebDriver').find(isProgram);
  const xvfb = onPath('Xvfb').find(isProgram);
  return driver && xvfb && { driver, xvfb };
}

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
export function findBrowsers({ install = true } = {}) {
  const finders = {
    chromium: () => findChromium(install),
    firefox: findFirefox,
    webkit: findWebkit,
  };
  const found = {};
  const missing = [];
  for (const engine of wantedEngines()) {
    const browser = finders[engine]();
    if (browser) found[engine] = browser;
    else missing.push(engine);
  }
  const needed = env.AI_PATHS_BROWSERS === 'all' || env.AI_PATHS_ENGINES ? missing : ['chromium'];
  const lacking = missing.filter((engine) => needed.includes(engine));
  if (lacking.length) {
    fail(
      `Not found: ${lacking.map((engine) => engineNames[engine]).join(', ')}. ` +
        'Install it, or name its program in CHROME_PATH or FIREFOX_PATH.',
    );
  }
  return found;
}
