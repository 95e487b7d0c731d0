/**
 * The recipes of docs/recipes.md, carried out in a copy of the project, one after another: each
 * block of code there is applied as it stands. Then the copy is built and looked at.
 *
 *   ```diff     `--- FILE`, then lines to find (' ', '-') and to write (' ', '+'); `@@` between two
 *               places of a file. A file of which every line is added is a new one.
 *   ```sh       commands, run as they stand; `# stops` is said of one that exits with an error.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { inRoot } from '../../scripts/lib.mjs';
import { launch, serve } from '../programs/support.mjs';
import { copyProject, runIn, SOURCES } from '../support/copy-project.mjs';

/** Each recipe's title, and its blocks of code without their indentation. */
const RECIPES = readFileSync(inRoot('docs/recipes.md'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((recipe) => ({
    title: /.*/.exec(recipe)[0],
    blocks: [...recipe.matchAll(/^( *)```(\w+)\n([^]*?)^ *```$/gm)].map(
      ([, indent, kind, code]) => ({
        kind,
        code: code
          .split('\n')
          .map((line) => line.slice(indent.length))
          .join('\n')
          .trimEnd(),
      }),
    ),
  }));

/** A text with a hunk's lines in place of those it names, which stand there once. */
function patched(text, hunk, file) {
  const lines = hunk.split('\n');
  const pick = (sign) =>
    lines
      .filter((line) => line[0] !== sign)
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const parts = text.split(pick('+'));
  assert.equal(parts.length, 2, `${file} has ${parts.length - 1} of:\n${pick('+')}`);
  return parts.join(pick('-'));
}

function applyDiff(project, code) {
  const [, file, body] = /^--- (\S+)\n([^]*)$/.exec(code);
  const path = join(project.folder, file);
  if (/^(\+.*\n?)+$/.test(body)) writeFileSync(path, `${body.replace(/^\+/gm, '')}\n`);
  else
    writeFileSync(
      path,
      body
        .split(/^@@\n/m)
        .reduce((text, hunk) => patched(text, hunk.trimEnd(), file), project.read(file)),
    );
}

/** Runs `npm …` lines. */
function runCommands(project, code) {
  for (const line of code.split('\n')) {
    const [, command, remark = ''] = /^(.*?)(?:\s+# (.*))?$/.exec(line);
    const [name, ...args] = command.split(' ');
    const { status, stdout, stderr } = runIn(project.folder, name, args);
    const stops = remark.startsWith('stops');
    assert.equal(status !== 0, stops, `${line}\n${stdout}${stderr}`);
  }
}

/** "Translate": a `<target>` below each `<source>`. */
function translate(project, file) {
  const path = join(project.folder, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/<source>([^]*?)<\/source>/g, '$&\n  <target>$1</target>'));
}

describe('the recipes of docs/recipes.md, carried out', () => {
  let project;
  const run = (name, ...args) => {
    const { status, stdout, stderr } = runIn(project.folder, process.execPath, [name, ...args]);
    assert.equal(status, 0, stdout + stderr);
    return stdout;
  };
  const load = (name) => import(pathToFileURL(join(project.folder, name)).href);

  before(() => {
    project = copyProject([
      ...SOURCES,
      'README.md',
      'custom-elements.json',
      'docs',
      'package-lock.json',
      'tests/browser',
      'tests/hosts/reading.ts',
      'tests/tsconfig.json',
    ]);
    for (const { blocks } of RECIPES)
      for (const { kind, code } of blocks) {
        if (kind === 'diff') applyDiff(project, code);
        else runCommands(project, code);
        if (code.includes('extract -- fr')) translate(project, 'locales/fr.xlf');
      }
    run('scripts/build.mjs');
  });
  after(() => project.remove());

  it('are these', () =>
    assert.deepEqual(
      RECIPES.map(({ title }) => title),
      [
        'Add an option',
        'Add a word',
        'Add a field',
        'Add a place to the builder',
        'Add a channel',
        'Add a language',
        'Make a release',
      ],
    ));

  it('type-check, with the tests that they change', () => {
    const tsc = inRoot('node_modules', 'typescript', 'bin', 'tsc');
    run(tsc, '--noEmit', '-p', 'tests/tsconfig.json');
  });

  it('give elements, channels, manifest, editors and help the option', async () => {
    const { AiPathsCard } = await load('dist/entry/elements.js');
    assert.ok(AiPathsCard.observedAttributes.includes('plain'));
    const { embed } = await load('dist/static.js');
    assert.match(embed({ plain: true }), /<ai-paths-compare [^>]*plain/);
    for (const name of ['custom-elements.json', 'dist/editors/vscode.html-custom-data.json'])
      assert.match(project.read(name), /"name": "plain"/, name);
    assert.match(project.read('README.md'), /^\| `plain` +\| Leaves out the emoji/m);
    assert.match(run('dist/cli.js', '--help'), /--plain/);
    assert.match(project.read('dist/ai-paths.min.js'), /:host\(\[plain\]\)/);
  });

  it('give kits the option, and their text what it changes', async () => {
    const { KITS } = await load('dist/builder/kits.js');
    const lines = Object.values(KITS).map(({ line }) => line({ plain: true }));
    for (const line of lines) assert.match(line, / plain/);
    for (const place of ['wordpress-plugin', 'hugo', 'vue'])
      assert.match(Object.values(KITS[place].files({}, '')).join(''), /'plain'|"plain"|plain\?: /);
    const { html, widget } = await load('dist/static.js');
    const made = widget({ plain: true });
    assert.equal(made.attributes.plain, 'plain');
    assert.equal(made.text, html({ plain: true }));
  });

  it('have the builder follow the option: in its preview, its snippet and its warning', async () => {
    const [browser, server] = await Promise.all([launch(), serve(project.folder)]);
    const open = async (place) => {
      const page = await browser.open(`${server.origin}/demo/index.html#ui=en&plain=true${place}`);
      await page.waitForSelector('.actions');
      return page;
    };
    const page = await open('');
    const preview = await page.$eval('.stage ai-paths-compare', (it) => it.hasAttribute('plain'));
    assert.ok(preview);
    assert.match(
      await page.$eval('textarea', ({ value }) => value),
      /^<div><ai-paths-compare [^>]*plain/,
    );
    const newsletter = await open('&place=newsletter');
    assert.match(
      await newsletter.$eval('.place', ({ innerText }) => innerText),
      /Has no effect there: plain/,
    );
    await browser.close();
    server.close();
  });

  it('give every language the word', async () => {
    const { LOCALES } = await load('dist/content/locales.js');
    assert.deepEqual(
      Object.values(LOCALES).map(({ content }) => content.words.leftOut),
      ['Left out', '略去', '略去', 'Left out'],
    );
  });

  it('show the field, in a row of its own of each card', async () => {
    const { text } = await load('dist/static.js');
    assert.match(text({ fields: 'motto', view: 'card' }), /Motto: More\.\n/);
    assert.match(project.read('dist/views/styles.js'), /grid-row:span 8/);
  });

  it('offer the place in the builder', () =>
    assert.match(project.read('dist/builder.min.js'), /TYPO3/));

  it('have the command write the channel, and list it', () => {
    assert.equal(run('dist/cli.js', 'names', '--paths', 'energy'), 'Energy Foundation\n');
    assert.match(run('dist/cli.js', '--help'), /^names +the paths' names/m);
    assert.match(project.read('docs/channels.md'), /^\| `names` /m);
  });

  it('bundle the language', async () => {
    const { matchLocale } = await load('dist/content/locales.js');
    assert.deepEqual(matchLocale('fr-CA'), { locale: 'fr', lang: 'fr-CA' });
    assert.match(run('dist/cli.js', 'embed', '--lang', 'fr'), /lang="fr"/);
  });

  it('release the version, which is on npm from then on', async () => {
    assert.equal(run('dist/cli.js', '--version'), '0.2.0\n');
    assert.match(project.read('docs/npm.md'), /ai-paths@0\.2\.0\/dist/);
    for (const page of ['README.md', 'docs/npm.md'])
      assert.doesNotMatch(project.read(page), /not on npm/, page);
    const { initialState } = await load('dist/builder/state.js');
    assert.equal(initialState('en', '').where, 'cdn');
  });
});
