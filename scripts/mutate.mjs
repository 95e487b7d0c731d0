/**
 * npm run mutate: makes small changes to the sources, one at a time, in a copy of the project, and
 * lists the changes that no test notices. Needs a build. Not for CI: it takes an hour or more.
 *
 *   npm run mutate -- channels case           only paths in src/ that start like this
 *   npm run mutate -- elements --sample 60    60 of these changes at random, always the same ones
 *
 * Our own, because Stryker has no runner for @web/test-runner, and removes whole blocks instead of
 * single statements, which our tests had missed. tests/bench/mutations.md has the results.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import ts from 'typescript';
import { fail, inRoot, readArguments } from './lib.mjs';
import { failuresInBrowser, stopBrowser } from './measure/mutate-in-browser.mjs';
import { mutationsIn } from './measure/mutations.mjs';

const IN_NODE = ['golden', 'escape', 'email', 'choices', 'case', 'hostile-text', 'static'];

/**
 * The tests of a room or a module, by the start of its path; the longest start counts. The quickest
 * test in Node comes first, because the first failure is enough. With `built`, the tests open pages
 * with the built script.
 */
const TESTS = {
  case: { node: IN_NODE },
  channels: { node: IN_NODE },
  'content/locales': { node: IN_NODE },
  views: {
    node: ['golden'],
    browser: ['attributes', 'controls', 'layout', 'reader', 'accessibility'],
  },
  elements: {
    browser: ['attributes', 'controls', 'language', 'layout', 'width', 'slots', 'lifecycle'],
  },
  'elements/ai-paths': { browser: ['layout', 'lifecycle', 'width'] },
  'elements/anchor': { browser: ['anchor'], built: true },
  'elements/announce': { browser: ['controls'] },
  'elements/attributes': { browser: ['attributes', 'lifecycle'] },
  'elements/change-event': { browser: ['controls'] },
  'elements/export-parts': { browser: ['marker'], built: true },
  'elements/language': { browser: ['language', 'lifecycle'] },
  'elements/marker': { browser: ['marker'], built: true },
  'elements/reader-controls': { browser: ['controls'] },
  'elements/renderer': { browser: ['controls', 'never-blank'], built: true },
  'elements/safe-dom': { browser: ['marker', 'lifecycle'], built: true },
  'elements/width': { browser: ['width', 'layout'] },
};
/** A style sheet needs eyes, and the build replaces the module of the channels' templates. */
const NOT_MUTATED = /styles\.ts$|channels\/(index|template)\.ts$|\/types\.ts$/;

const TIMEOUT = 60_000;

const { values, positionals } = readArguments('mutate', {
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '37' } },
});

const roomOf = (file) => file.split('/')[1];

const testsOf = (file) => {
  const starts = Object.keys(TESTS).filter((start) => file.startsWith(`src/${start}`));
  return TESTS[starts.sort((a, b) => b.length - a.length)[0]];
};

function chosenMutations() {
  const files = readdirSync(inRoot('src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && testsOf(file) && !NOT_MUTATED.test(file))
    .filter(
      (file) => !positionals.length || positionals.some((part) => file.startsWith(`src/${part}`)),
    )
    .sort();
  if (!files.length)
    fail(`No file of ${Object.keys(TESTS).join(' ')} has a path that starts like this.`);
  const all = files.flatMap((file) => mutationsIn(file, readFileSync(inRoot(file), 'utf8')));
  if (!values.sample) return all;
  let state = Number(values.seed);
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  return all
    .map((mutation) => ({ mutation, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, Number(values.sample))
    .map(({ mutation }) => mutation)
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

const options = ts.readConfigFile(inRoot('tsconfig.json'), ts.sys.readFile).config.compilerOptions;
const { options: compilerOptions } = ts.parseJsonConfigFileContent(
  { compilerOptions: options },
  { ...ts.sys, readDirectory: () => [] },
  inRoot(),
);

const mutations = chosenMutations();
const counts = {};
const report = () => {
  for (const [room, { noticed, all }] of Object.entries(counts))
    console.log(`${room}: ${noticed} of ${all} noticed, ${((100 * noticed) / all).toFixed(1)} %`);
};

const copy = mkdtempSync(join(tmpdir(), 'ai-paths-mutate-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    report();
    process.exit(2);
  });
for (const name of readdirSync(inRoot()))
  if (!/^(node_modules|coverage|\.git)$/.test(name))
    cpSync(inRoot(name), join(copy, name), {
      recursive: true,
      filter: (path) => !/node_modules|\.built/.test(path),
    });
symlinkSync(inRoot('node_modules'), join(copy, 'node_modules'), 'junction');
process.chdir(copy);

const { options: configs } = await loadConfigFile(join(copy, 'rollup.config.mjs'));
const configOf = (entry) => configs.find(({ input }) => JSON.stringify(input).includes(entry));
const caches = new Map();

/** Bundles an entry again, without minifying it. */
async function bundle(entry) {
  const config = configOf(entry);
  const plugins = config.plugins.filter(({ name }) => name !== 'terser');
  const built = await rollup({ ...config, plugins, cache: caches.get(entry), logLevel: 'silent' });
  caches.set(entry, built.cache);
  for (const output of [config.output].flat()) await built.write(output);
  await built.close();
}

/** Writes a module's text into the copy, and builds the files that its tests read. */
async function write(file, code) {
  writeFileSync(file, code);
  writeFileSync(
    file.replace(/^src/, 'dist').replace(/ts$/, 'js'),
    ts.transpileModule(code, { compilerOptions, fileName: file }).outputText,
  );
  const { node, built } = testsOf(file);
  if (node) await bundle('cli');
  if (built) await bundle('script');
}

const failsInNode = (name) => {
  const { status, error } = spawnSync(process.execPath, [`tests/node/${name}.test.mjs`], {
    timeout: TIMEOUT,
  });
  return error || status !== 0;
};

/** The names of the failing tests: the first in Node, all in Chromium. */
async function noticedBy({ node = [], browser = [] }, file) {
  const first = node.find(failsInNode);
  if (first) return [first];
  return browser.length ? failuresInBrowser(browser, file) : [];
}

// Without a change, the sources must build and pass: otherwise every change would seem to be noticed.
for (const file of new Set(mutations.map(({ file }) => file)))
  await write(file, readFileSync(file, 'utf8'));
for (const tests of new Set(mutations.map(({ file }) => testsOf(file)))) {
  const failing = await noticedBy(tests, '');
  if (failing.length) fail(`Without any change, this fails: ${failing}. Is there a fresh build?`);
}

for (const [index, mutation] of mutations.entries()) {
  const { file, line, kind, from, to, mutated } = mutation;
  const original = readFileSync(file, 'utf8');
  let noticed = true;
  try {
    await write(file, mutated);
    noticed = (await noticedBy(testsOf(file), file)).length > 0;
  } catch {
    // A change that does not build is noticed.
  }
  await write(file, original);
  const count = (counts[roomOf(file)] ??= { noticed: 0, all: 0 });
  count.all++;
  if (noticed) count.noticed++;
  else
    console.log(
      `${index + 1}/${mutations.length} survives: ${file}:${line} ${kind}: ${from} -> ${to}`,
    );
}
report();
await stopBrowser();
process.exit();
