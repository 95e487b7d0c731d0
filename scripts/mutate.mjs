/**
 * npm run mutate: changes the sources, one small change at a time, in a copy of the project, and
 * says which changes no test notices. Needs a build. Not for CI: it takes an hour or more.
 *
 *   npm run mutate -- channels case     only these rooms or files, by the start of their path in src/
 *   npm run mutate -- elements --sample 60    of these, 60 taken at random, always the same
 *
 * Our own, because Stryker has no runner for @web/test-runner and takes away whole blocks, not
 * single statements: those are the changes that our tests missed.
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
import { parseArgs } from 'node:util';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import ts from 'typescript';
import { fail, inRoot } from './lib.mjs';
import { failuresInBrowser, stopBrowser } from './mutate-in-browser.mjs';
import { mutationsIn } from './mutations.mjs';

const IN_NODE = ['golden', 'escape', 'email', 'choices', 'case', 'hostile-text', 'static'];

/** The tests of each room, the quickest first: the first that fails has noticed. */
const ROOMS = {
  case: { node: IN_NODE, browser: [] },
  channels: { node: IN_NODE, browser: [] },
  'content/locales': { node: IN_NODE, browser: [] },
  views: {
    node: ['golden'],
    browser: ['attributes', 'controls', 'layout', 'reader', 'accessibility'],
  },
  elements: {
    node: [],
    browser: ['attributes', 'controls', 'language', 'layout', 'width', 'slots', 'lifecycle'],
  },
};
/** A style sheet is looked at, and the build has a module of its own for the channels' templates. */
const NOT_MUTATED = /styles\.ts$|channels\/(index|template)\.ts$|\/types\.ts$/;

const TIMEOUT = 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '37' } },
});

const roomOf = (file) => Object.keys(ROOMS).find((room) => file.startsWith(`src/${room}`));

function chosenMutations() {
  const files = readdirSync(inRoot('src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && roomOf(file) && !NOT_MUTATED.test(file))
    .filter(
      (file) => !positionals.length || positionals.some((part) => file.startsWith(`src/${part}`)),
    )
    .sort();
  if (!files.length) fail(`No file of ${Object.keys(ROOMS).join(' ')} has that in its path.`);
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
const bundle = configs.find(({ input }) => Object.values(input).some((name) => /cli/.test(name)));
let cache;

/** Puts a module's text into the copy, and makes of it what the tests in Node read. */
async function write(file, code) {
  writeFileSync(file, code);
  writeFileSync(
    file.replace(/^src/, 'dist').replace(/ts$/, 'js'),
    ts.transpileModule(code, { compilerOptions, fileName: file }).outputText,
  );
  const built = await rollup({ ...bundle, cache, logLevel: 'silent' });
  cache = built.cache;
  for (const output of [bundle.output].flat()) await built.write(output);
  await built.close();
}

const failsInNode = (name) => {
  const { status, error } = spawnSync(process.execPath, [`tests/${name}.test.mjs`], {
    timeout: TIMEOUT,
  });
  return error || status !== 0;
};

/** The names of the tests that fail: in Node the first, in Chromium all. */
async function noticedBy({ node, browser }, file) {
  const first = node.find(failsInNode);
  if (first) return [first];
  return browser.length ? failuresInBrowser(browser, file) : [];
}

// As they are, they have to build and to pass: else a change would seem to be noticed.
for (const file of new Set(mutations.map(({ file }) => file)))
  await write(file, readFileSync(file, 'utf8'));
for (const room of new Set(mutations.map(({ file }) => roomOf(file)))) {
  const failing = await noticedBy(ROOMS[room], '');
  if (failing.length) fail(`Without any change, this fails: ${failing}. Is there a fresh build?`);
}

for (const [index, mutation] of mutations.entries()) {
  const { file, line, kind, from, to, mutated } = mutation;
  const original = readFileSync(file, 'utf8');
  let noticed = true;
  try {
    await write(file, mutated);
    noticed = (await noticedBy(ROOMS[roomOf(file)], file)).length > 0;
  } catch {
    // What does not build is noticed.
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
