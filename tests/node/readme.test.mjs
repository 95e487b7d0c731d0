/** README.md and the other pages: the files, headings and commands that they name exist. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { SaxesParser } from 'saxes';
import { pages, promises, promisesIn } from '../../scripts/docs/hosts.mjs';
import { inRoot } from '../../scripts/lib.mjs';

const scripts = Object.keys(JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).scripts);

/** As GitHub makes it from a heading. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** Every page that is written for people. */
const names = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(inRoot('docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

/** The HTML to copy from a page, each without the indent of the list that it stands in. */
const snippetsIn = (text) =>
  [...text.matchAll(/^( *)```html\n([^]*?)^\1```$/gm)].map(([, , code]) => code);

for (const name of names)
  describe(name, () => {
    const text = readFileSync(inRoot(name), 'utf8');

    it('has snippets that are well-formed XML too, as EPUB and Blogger want them', () => {
      for (const code of snippetsIn(text)) new SaxesParser().write(`<div>${code}</div>`).close();
    });

    it('links to files and headings that are there', () => {
      const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading));
      const targets = [
        ...[...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target),
        ...[...text.matchAll(/^\s*.*(?:src|srcset)="(demo\/[^"]+)"/gm)].map(([, target]) => target),
      ].filter((target) => !/^https?:/.test(target));
      const wrong = targets.filter((target) =>
        target.startsWith('#')
          ? !anchors.includes(target.slice(1))
          : !existsSync(inRoot(join(dirname(name), target))),
      );
      assert.deepEqual(wrong, []);
    });

    it('names commands and files that are there', () => {
      const commands = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script]) => script);
      const paths = [
        ...text.matchAll(/`((?:src|scripts|tests|locales|demo|dist)\/[\w./-]+?)\/?`/g),
      ].map(([, path]) => path);
      const wrong = [
        ...commands.filter((script) => !scripts.includes(script)),
        ...paths.filter((path) => !existsSync(inRoot(path))),
      ];
      assert.deepEqual(wrong, [], `see ${name}`);
    });
  });

it('the pages have snippets of HTML', () =>
  assert.ok(names.flatMap((name) => snippetsIn(readFileSync(inRoot(name), 'utf8'))).length > 2));

describe('docs/hosts/', () => {
  const made = pages();

  it('is what "npm run docs" writes from the tests', () => {
    const stale = [...made].filter(
      ([path, text]) => !existsSync(inRoot(path)) || readFileSync(inRoot(path), 'utf8') !== text,
    );
    assert.deepEqual(
      stale.map(([path]) => path),
      [],
      'run "npm run docs" and commit what it writes',
    );
  });

  it('has a promise of every file of hosts, and none twice', () => {
    const all = promises();
    const files = ['tests/browser/hosts', 'tests/hosts'].flatMap((folder) =>
      readdirSync(inRoot(folder))
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => `${folder}/${name}`),
    );
    const promising = new Set(all.map(({ file }) => file));
    const silent = files.filter(
      (file) =>
        !promising.has(file) &&
        !/from '\.\/framework\.js'/.test(readFileSync(inRoot(file), 'utf8')),
    );
    assert.ok(files.length > 10);
    assert.deepEqual(
      silent,
      [],
      'give a test of these a title such as "style: On a page with ..., the widget is sound"',
    );
    const sentences = all.map(({ sentence }) => sentence);
    const twice = sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at);
    assert.deepEqual(twice, []);
  });

  it('is made of sentences', () => {
    const wrong = promises()
      .map(({ sentence }) => sentence)
      .filter((sentence) => !/^[\p{Lu}<].{20,200}[^.,\s]$/u.test(sentence));
    assert.deepEqual(wrong, [], 'one sentence, up to 200 characters, without a full stop');
  });

  it('refuses a topic that it does not know', () =>
    assert.throws(
      () => promisesIn('tests/x.test.ts', "\nit('nowhere: The widget shows', () => {})"),
      /^Error: tests\/x\.test\.ts:2: "nowhere" is not one of: script /,
    ));

  const titles = [
    ["host('style: The widget is sound', {})", ['The widget is sound']],
    ['it(`size: The widget fits: ${width} px`, () => {})', ['The widget fits']],
    ["describe('style: <ai-paths-card> shows', () => {})", ['<ai-paths-card> shows']],
    ["it('page: missing', () => {})", []],
    ["say('style: The widget is sound')", []],
  ];
  for (const [code, sentences] of titles)
    it(`finds ${sentences.length} in ${code}`, () =>
      assert.deepEqual(
        promisesIn('tests/x.test.ts', code).map(({ sentence }) => sentence),
        sentences,
      ));
});
