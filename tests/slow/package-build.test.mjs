/** A second build, elsewhere: the same bytes, and the same manifest and pages as in the repository. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { inRoot } from '../../scripts/lib.mjs';
import { copyProject, runIn, SOURCES } from '../support/copy-project.mjs';

const MANIFEST = 'custom-elements.json';
const PAGES = [
  'README.md',
  ...readdirSync(inRoot('docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'demo/index.html',
];

/** The hash of every file below a folder. */
const hashes = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, path }) => join(path, name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );

describe('a second build', () => {
  let project;
  before(() => {
    project = copyProject([...SOURCES, ...PAGES]);
    const { status, stdout, stderr } = project.run('scripts/build.mjs');
    assert.equal(status, 0, stdout + stderr);
  });
  after(() => project.remove());

  it('in another folder gives the same bytes', () => {
    const first = hashes(inRoot('dist'));
    assert.ok(first['ai-paths.min.js'], 'run "npm run build"');
    assert.deepEqual(hashes(join(project.folder, 'dist')), first);
  });

  for (const name of [MANIFEST, ...PAGES])
    it(`makes the ${name} that is here`, () => {
      const here = readFileSync(inRoot(name), 'utf8');
      assert.ok(project.read(name) === here, `${name} has drifted: run "npm run build"`);
    });
});

describe('what a build writes outside dist/', () => {
  // A machine that only checks a commit out has no excuse; a developer builds before committing.
  for (const name of [MANIFEST, ...PAGES])
    it(
      `${name} is committed as the build makes it`,
      { skip: !process.env.CI && 'outside CI' },
      () => {
        const { status } = runIn(inRoot(), 'git', ['diff', '--exit-code', '--', name]);
        assert.equal(status, 0, `${name} has drifted: run "npm run build" and commit it`);
      },
    );
});

describe(MANIFEST, () => {
  const { modules } = JSON.parse(readFileSync(inRoot(MANIFEST), 'utf8'));
  const elements = modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName);
  const names = (list) => (list ?? []).map(({ name }) => name).sort();

  it('names both tags', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
      'ai-paths-card',
      'ai-paths-compare',
    ]);
  });

  for (const element of elements)
    it(`has the whole contract of <${element.tagName}>, described`, () => {
      const attributes = 'controls fields heading-level lang paths sections theme'.split(' ');
      assert.deepEqual(names(element.attributes), attributes);
      assert.deepEqual(names(element.slots), ['', 'fallback']);
      assert.deepEqual(names(element.events), ['ai-paths-change']);
      const properties = ['controls', 'fields', 'headingLevel', 'paths', 'sections', 'theme'];
      for (const name of properties)
        assert.ok(names(element.members).includes(name), `no property ${name}`);
      for (const list of ['attributes', 'slots', 'events', 'cssProperties', 'cssParts'])
        for (const { name, description } of element[list] ?? [])
          assert.ok(description, `${list}: "${name}" has no description: see the JSDoc in src/`);
    });

  it('lists the package’s own modules only', () => {
    const paths = modules.map(({ path }) => path);
    const wrong = paths.filter(
      (path) => !/^(src|dist)\/(elements|entry)\/[\w-]+\.[jt]s$/.test(path),
    );
    assert.deepEqual(wrong, [], 'see globs in scripts/build/manifest.config.mjs');
  });
});
