/** The guard of the messages on the command line, on copies of the project. */
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { copyProject } from '../support/copy-project.mjs';

const XLF = 'locales/zh-Hant.xlf';

describe('npm run extract and npm run build, on a copy of the project', () => {
  const CONTENT = 'src/content/case-37.ts';
  let project;
  beforeEach(() => {
    project = copyProject([
      'CHANGELOG.md',
      'locales',
      'package.json',
      'scripts',
      'src/case',
      'src/content',
      'tsconfig.json',
    ]);
  });
  afterEach(() => project.remove());

  const localize = (...args) => project.run('scripts/build/texts/localize.mjs', ...args);

  const ENGLISH = 'src/content/generated/en.ts';
  const timeOf = (name) => statSync(join(project.folder, name)).mtimeMs;

  it('write each locale’s data where nothing is wrong, and again only where something has changed', () => {
    const { status, stderr } = localize();
    assert.equal(status, 0, stderr);
    assert.match(project.read(ENGLISH), /"Path One"/);
    assert.match(project.read('src/content/generated/zh-Hant.ts'), /"路線一"/);

    const written = timeOf(ENGLISH);
    assert.equal(localize().status, 0);
    assert.equal(timeOf(ENGLISH), written, 'written again, though nothing has changed');

    project.edit(ENGLISH, '"Path One"', '"Path Two"');
    assert.equal(localize().status, 0);
    assert.match(project.read(ENGLISH), /"Path One"/, 'what was written by hand has stayed');

    project.edit(XLF, '<target>路線一</target>', '<target></target>');
    for (const turn of ['first', 'second'])
      assert.equal(localize().status, 2, `accepts an empty translation the ${turn} time`);
  });

  const unresolved = () => project.edit('tsconfig.json', '"bundler"', '"classic"');
  const changed = () => project.edit(CONTENT, "msg('Path One')", "msg('The first path')");
  const refusals = [
    [
      'a target that was removed',
      () => project.edit(XLF, /<target>路線一<\/target>/, ''),
      /zh-Hant: message "Path One" is missing/,
    ],
    [
      'a target that was emptied',
      () => project.edit(XLF, '<target>路線一</target>', '<target></target>'),
      /zh-Hant: message "Path One" is empty/,
    ],
    ['a source that changed since the last extract', changed, /run "npm run extract"/],
    [
      'a file of translations that is cut off',
      () => project.edit(XLF, /<\/body>[^]*/, ''),
      /localize: |npm run extract/,
    ],
    ['a content room that does not resolve msg()', unresolved, /en: no messages found/],
    [
      'a change of the Chinese in one of its two files',
      () => project.edit(XLF, '<target>路線一</target>', '<target>路線甲</target>'),
      /zh-Hans\.xlf is not what locales\/zh-Hant\.xlf gives: run "npm run extract"/,
    ],
    [
      'a translation whose spaces a translator’s tool has trimmed',
      () => project.edit(XLF, '<target> | </target>', '<target>|</target>'),
      /zh-Hant: message " \| " has lost the space at its start/,
    ],
    [
      'a unit that translators’ tools would count as unfinished',
      () => project.edit(XLF, ' approved="yes"', ''),
      /zh-Hant\.xlf is not what the source says: run "npm run extract"/,
    ],
    [
      'a text that was simplified by hand',
      () => project.edit('locales/zh-Hans.xlf', '硬件', '硬体'),
      /zh-Hans\.xlf is not what/,
    ],
  ];
  for (const [title, damage, expected] of refusals)
    it(`refuse ${title}, with exit code 2 and a message`, () => {
      damage();
      const { status, stdout, stderr } = localize();
      assert.equal(status, 2, stdout + stderr);
      assert.match(stderr, expected);
      assert.doesNotMatch(stderr, /^\s+at .*:\d+/m, 'a stack trace helps no translator');
    });

  it('ask for a translation after an extract, and keep the others', () => {
    changed();
    const { status, stderr } = localize('--extract');
    assert.equal(status, 2);
    assert.match(stderr, /zh-Hant: message "The first path" is missing/);
    assert.doesNotMatch(stderr, /obsolete|extract/);
    assert.match(project.read(XLF), /<target>路線二<\/target>/);
  });

  it('make the file of a language that is named, and ask for its translations from then on', () => {
    const { status, stderr } = localize('--extract', 'fr');
    assert.equal(status, 2);
    assert.match(stderr, /fr: message "Path One" is missing/);
    assert.doesNotMatch(stderr, /zh-|extract/);
    assert.match(project.read('locales/fr.xlf'), /target-language="fr"[^]*<source>Path One</);
    assert.match(localize().stderr, /fr: message "Path One" is missing/);
  });

  for (const tag of ['zh-hans', 'french', '../fr'])
    it(`make no file for ${tag}, which is not how a language is written`, () => {
      const { status, stderr } = localize('--extract', tag);
      assert.equal(status, 2);
      assert.match(stderr, new RegExp(`^localize: "${tag}" is no language tag`));
      assert.deepEqual(readdirSync(join(project.folder, 'locales')), [
        'zh-Hans.xlf',
        'zh-Hant.xlf',
      ]);
    });

  it('convert the Chinese again when it changes', () => {
    project.edit(XLF, '<target>路線一</target>', '<target>「路線」甲</target>');
    const { status, stderr } = localize('--extract');
    assert.equal(status, 0, stderr);
    assert.match(project.read('locales/zh-Hans.xlf'), /<target>“路线”甲<\/target>/);
    assert.match(project.read('src/content/generated/zh-Hans.ts'), /"“路线”甲"/);
  });

  it('convert the Chinese where a translator’s tool has written the state of a unit', () => {
    const state = ' state="translated" state-qualifier="exact-match"';
    project.edit(XLF, '<target>路線一</target>', `<target${state}>「路線」甲</target>`);
    assert.equal(localize('--extract').status, 0);
    assert.match(project.read('src/content/generated/zh-Hans.ts'), /"“路线”甲"/);
  });

  it('approve what has a translation, and nothing else', () => {
    const units = () => [...project.read(XLF).matchAll(/<trans-unit [^]*?<\/trans-unit>/g)].flat();
    project.edit(XLF, /<trans-unit id="(\w+)" approved="yes"/, '<trans-unit id="$1" approved="no"');
    changed();
    localize('--extract');
    const unfinished = units().filter((unit) => !unit.includes(' approved="yes"'));
    assert.equal(unfinished.length, 2);
    assert.match(unfinished[0], / approved="no">\s*<source>Case 37</);
    assert.match(
      unfinished[1],
      /^[^>]* id="\w+">\s*<source>The first path<\/source>\s*<\/trans-unit>/,
    );
  });

  it('do not erase the translations where msg() does not resolve', () => {
    unresolved();
    const before = project.read(XLF);
    assert.equal(localize('--extract').status, 2);
    assert.equal(project.read(XLF), before);
  });
});
