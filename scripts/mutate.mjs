/**
 * npm run mutate: makes small changes to the sources, one at a time, in a copy of the project, and
 * lists the changes that neither the compiler nor a test notices. Needs a build. Not for CI: it takes
 * hours.
 *
 *   npm run mutate -- channels case           only paths in src/ that start like this
 *   npm run mutate -- elements --sample 60    60 of these changes at random, always the same ones
 *
 * Our own, because Stryker has no runner for @web/test-runner, and removes whole blocks instead of
 * single statements, which our tests had missed. tests/bench/mutations.md has the results.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyProject, SOURCES } from '../tests/support/copy-project.mjs';
import { fail, inRoot, readArguments, toolOptions } from './lib.mjs';
import { mutationsIn } from './measure/mutations.mjs';

/**
 * The tests of a room, or of a module without one, by the start of its path. The quickest test in Node
 * comes first, because the first failure is enough. In a browser, the test of a module's own name is first.
 */
const CHANNELS = [
  ...['golden', 'escape', 'email', 'choices', 'case', 'hostile-text'],
  ...['channel-words', 'channel-options', 'channel-script'],
];
const TESTS = {
  case: { node: CHANNELS },
  channels: { node: CHANNELS },
  'content/locales': { node: CHANNELS },
  views: {
    node: ['golden'],
    browser: ['attributes', 'controls', 'layout', 'reader', 'accessibility'],
  },
  elements: {
    browser: ['attributes', 'controls', 'language', 'layout', 'width', 'slots', 'lifecycle'],
  },
};
/** A style sheet needs eyes, and the build replaces the module of the channels' templates. */
const NOT_MUTATED = /styles\.ts$|channels\/(index|template)\.ts$|\/types\.ts$/;

const { values, positionals } = readArguments('mutate', {
  allowPositionals: true,
  options: { sample: { type: 'string' } },
});

const testsOf = (file) =>
  Object.entries(TESTS).find(([start]) => file.startsWith(`src/${start}`))?.[1];

const isAsked = (file) =>
  !positionals.length || positionals.some((start) => file.startsWith(`src/${start}`));

function chosenMutations() {
  const all = readdirSync(inRoot('src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && testsOf(file) && isAsked(file))
    .filter((file) => !NOT_MUTATED.test(file))
    .sort()
    .flatMap((file) => mutationsIn(file, readFileSync(inRoot(file), 'utf8')));
  if (!all.length) fail(`No file of ${Object.keys(TESTS).join(' ')} has a path like this.`);
  if (!values.sample) return all;
  const hash = ({ mutated }) => createHash('md5').update(mutated).digest('hex');
  const shuffled = all
    .map((mutation) => [hash(mutation), mutation])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return shuffled.slice(0, Number(values.sample)).map(([, mutation]) => mutation);
}

const mutations = chosenMutations();
const project = copyProject([
  ...SOURCES,
  ...['README.md', 'demo', 'dist', 'docs'],
  'web-test-runner.config.mjs',
  ...['browser', 'golden', 'node', 'support', 'case-37.txt', 'tsconfig.json'].map(
    (name) => `tests/${name}`,
  ),
]);
process.chdir(project.folder);
const fromCopy = (module) => import(pathToFileURL(`${project.folder}/scripts/build/${module}`));
const [{ bundle }, { compile }, { minifyStyles }] = await Promise.all(
  ['bundle.mjs', 'compile.mjs', 'styles.mjs'].map(fromCopy),
);

const options = { stdio: 'ignore', timeout: 900_000, env: { AI_PATHS_ENGINES: 'chromium' } };
const fails = (command, ...args) =>
  spawnSync(command, args, toolOptions({ cwd: project.folder, ...options })).status !== 0;

/** Builds the copy and tests it as it is now: what fails, by name, or nothing. */
async function noticedBy(file) {
  try {
    compile();
    await minifyStyles();
    await bundle({ minify: false });
  } catch (error) {
    return error.message;
  }
  const { node = [], browser = [] } = testsOf(file);
  const tests = browser.map((name) => `tests/browser/${name}.test.ts`);
  const own = `tests/browser/${basename(file, '.ts')}.test.ts`;
  return (
    node.find((name) => fails('node', `tests/node/${name}.test.mjs`)) ??
    [existsSync(own) ? [own] : [], tests].find(
      (files) => files.length && fails('wtr', '--files', ...files),
    )
  );
}

const counts = {};
process.on('exit', () => {
  project.remove();
  for (const [room, { noticed, all }] of Object.entries(counts))
    console.log(`${room}: ${noticed} of ${all} noticed, ${((100 * noticed) / all).toFixed(1)} %`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(2));

// Without a change the tests must pass: otherwise every change would seem to be noticed.
for (const file of new Set(mutations.map(({ file }) => file))) {
  const failing = await noticedBy(file);
  if (failing) fail(`${file}: without any change, this fails: ${failing}`);
}

for (const [index, { file, line, from, to, mutated }] of mutations.entries()) {
  const original = readFileSync(file, 'utf8');
  writeFileSync(file, mutated);
  const noticed = await noticedBy(file);
  writeFileSync(file, original);
  const count = (counts[file.split('/')[1]] ??= { noticed: 0, all: 0 });
  count.all++;
  if (noticed) count.noticed++;
  else console.log(`${index + 1}/${mutations.length} survives: ${file}:${line} ${from} -> ${to}`);
}
