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
import { mutationsIn } from './mutations.mjs';

const inNode = (...names) => names.map((name) => ['node', `tests/${name}.test.mjs`]);
const inChromium = (...names) => [
  ['node_modules/.bin/wtr', '--files', ...names.map((name) => `tests/browser/${name}.test.ts`)],
];

const CHANNEL_TESTS = inNode('golden', 'case', 'hostile-text', 'static');

/** The tests of each room, the quickest first: the first that fails has noticed. */
const ROOMS = {
  case: CHANNEL_TESTS,
  channels: CHANNEL_TESTS,
  'content/locales': CHANNEL_TESTS,
  views: [
    ...inNode('golden'),
    ...inChromium('attributes', 'controls', 'layout', 'reader', 'accessibility'),
  ],
  elements: [
    ...inChromium('attributes', 'controls', 'language'),
    ...inChromium('layout', 'width', 'slots', 'lifecycle'),
  ],
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
const copy = mkdtempSync(join(tmpdir(), 'ai-paths-mutate-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(2));
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

/** The first test that fails, or undefined. */
const noticedBy = (room) =>
  ROOMS[room].find(([command, ...args]) => {
    const { status, error } = spawnSync(command === 'node' ? process.execPath : command, args, {
      encoding: 'utf8',
      timeout: TIMEOUT,
      env: { ...process.env, AI_PATHS_ENGINES: 'chromium', NODE_TEST_CONTEXT: '' },
    });
    return error || status !== 0;
  });

for (const room of new Set(mutations.map(({ file }) => roomOf(file)))) {
  const failing = noticedBy(room);
  if (failing)
    fail(`Without any change, this fails: ${failing.join(' ')}. Is there a fresh build?`);
}

const survivors = [];
const counts = {};
for (const [index, mutation] of mutations.entries()) {
  const { file, line, kind, from, to, mutated } = mutation;
  const original = readFileSync(file, 'utf8');
  let killed = true;
  try {
    await write(file, mutated);
    killed = !!noticedBy(roomOf(file));
  } catch {
    // What does not build is noticed.
  }
  await write(file, original);
  const count = (counts[roomOf(file)] ??= { killed: 0, all: 0 });
  count.all++;
  if (killed) count.killed++;
  else {
    survivors.push(mutation);
    console.log(
      `${index + 1}/${mutations.length} survives: ${file}:${line} ${kind}: ${from} -> ${to}`,
    );
  }
}
for (const [room, { killed, all }] of Object.entries(counts))
  console.log(`${room}: ${killed} of ${all} noticed, ${((100 * killed) / all).toFixed(1)} %`);
