/** `ai-paths kit` writes all files of a place, or none. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { KITS } from '../../dist/builder/kits.js';
import { OPTION_NAMES, propertyName } from '../../dist/case/options.js';
import { html, widget } from '../../dist/static.js';
import { inRoot } from '../../scripts/lib.mjs';

const script = readFileSync(inRoot('dist', 'ai-paths.min.js'), 'utf8');

const integrity = JSON.parse(readFileSync(inRoot('dist', 'integrity.json'), 'utf8'));

/** Of what the script contains. The file in dist/ also has those of the builder's packages. */
const licenses = readFileSync(inRoot('dist', 'third-party-licenses.txt'), 'utf8').replace(
  /fflate [^]*?(?=lit \d)/,
  '',
);

/** With the script's hash and licences, which the bundle of the command has. */
const pinned = (files) =>
  Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      content
        .replace('%INTEGRITY%', integrity['ai-paths.min.js'])
        .replace('%LICENSES%', () => licenses),
    ]),
  );

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ai-paths-kit-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** The command in a thread, which starts in half the time of a process. */
async function kit(...args) {
  const argv = ['kit', ...args];
  const command = new Worker(inRoot('dist', 'cli.js'), { argv, stdout: true, stderr: true });
  const [stdout, stderr, [status]] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    once(command, 'exit'),
  ]);
  return { status, stdout, stderr };
}

/** What is in a folder: folders too, by their paths; the contents of files. */
const inside = (path) =>
  Object.fromEntries(
    readdirSync(path, { recursive: true })
      .sort()
      .map((name) => {
        const file = join(path, name);
        return [name, statSync(file).isFile() ? readFileSync(file, 'utf8') : null];
      }),
  );

for (const [place, { files }] of Object.entries(KITS))
  describe(`the kit for ${place}`, () => {
    const expected = pinned(files({ controls: true, lang: 'en' }, script));
    const write = (out = folder) => kit(place, '--controls', '--lang', 'en', '--out', out);
    const names = Object.keys(expected);

    it('is all of its files, and nothing besides, in a new folder', async () => {
      const out = join(folder, 'new');
      assert.deepEqual(await write(out), { status: 0, stdout: '', stderr: '' });
      const written = Object.entries(inside(out)).filter(([, content]) => content !== null);
      assert.deepEqual(Object.fromEntries(written), expected);
    });

    it('goes beside what is there, and is written again over itself', async () => {
      writeFileSync(join(folder, 'mine.txt'), 'mine');
      for (let time = 0; time < 2; time++) assert.equal((await write()).status, 0);
      for (const [name, content] of Object.entries({ ...expected, 'mine.txt': 'mine' }))
        assert.equal(inside(folder)[name], content, name);
    });

    // In the way of the first file nothing has been written; of the last, all the others.
    for (const name of new Set([names[0], names.at(-1)])) {
      /** Puts something in the way of a file; the folder stays as it is then. */
      const refuses = async (put) => {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        put(join(folder, name));
        const before = inside(folder);
        const { status, stdout, stderr } = await write();
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, /^[^\n]*out: [^\n]*; valid: [^\n]*\n$/);
        assert.deepEqual(inside(folder), before);
      };

      it(`is none of its files where another’s file has the name ${name}`, () =>
        refuses((path) => writeFileSync(path, 'mine')));

      it(`is none of its files where a folder has the name ${name}`, () =>
        refuses((path) => mkdirSync(path)));

      if (dirname(name) !== '.')
        it(`is none of its files where a file stands in place of the folder of ${name}`, () =>
          refuses((path) => {
            rmSync(dirname(path), { recursive: true });
            writeFileSync(dirname(path), 'mine');
          }));
    }

    it('is none of its files where the last one cannot be written', async () => {
      const taken = names.at(-1).split('/')[0];
      writeFileSync(join(folder, taken), 'mine');
      assert.equal((await write()).status, 2);
      assert.deepEqual(inside(folder), { [taken]: 'mine' });
      assert.ok(existsSync(folder));
    });
  });

describe('the line of a kit', () => {
  /** What the builder may write. */
  const CHOICES = {
    nothing: {},
    'the language alone': { lang: 'zh-Hant' },
    'several options': {
      lang: 'zh-Hans',
      view: 'card',
      paths: 'energy compute',
      headingLevel: 3,
      controls: true,
    },
    'a source': { source: 'https://example.com/?a=1&copy=[2]"' },
    'values that are the default': { view: 'compare', headingLevel: 2, controls: false },
  };
  const LINES = {
    'wordpress-plugin': [
      '[ai_paths]',
      '[ai_paths lang="zh-Hant"]',
      '[ai_paths lang="zh-Hans" view="card" paths="energy compute" heading-level="3" controls]',
      '[ai_paths source="https://example.com/?a=1&copy=%5B2%5D%22"]',
      '[ai_paths]',
    ],
    hugo: [
      '{{< ai-paths >}}',
      '{{< ai-paths lang="zh-Hant" >}}',
      '{{< ai-paths lang="zh-Hans" view="card" paths="energy compute" heading-level="3" controls="true" >}}',
      '{{< ai-paths source="https://example.com/?a=1&copy=[2]%22" >}}',
      '{{< ai-paths >}}',
    ],
    react: [
      '<Case37 />',
      '<Case37 lang="zh-Hant" />',
      '<Case37 lang="zh-Hans" view="card" paths="energy compute" headingLevel="3" controls />',
      '<Case37 source="https://example.com/?a=1&#38;copy=[2]%22" />',
      '<Case37 />',
    ],
    vue: [
      '<Case37 />',
      '<Case37 lang="zh-Hant" />',
      '<Case37 lang="zh-Hans" view="card" paths="energy compute" heading-level="3" controls />',
      '<Case37 source="https://example.com/?a=1&#38;copy=[2]%22" />',
      '<Case37 />',
    ],
  };
  for (const [place, lines] of Object.entries(LINES))
    for (const [index, [title, options]] of Object.entries(CHOICES).entries())
      it(`has, for ${place}, ${title}`, () =>
        assert.equal(KITS[place].line(options), lines[index]));

  it('is as React’s in Next.js and Svelte', () => {
    for (const options of Object.values(CHOICES))
      for (const place of ['next', 'svelte'])
        assert.equal(KITS[place].line(options), KITS.react.line(options));
  });
});

describe('the files of a kit', () => {
  it('are the same for every choice in the builder, and hold every option and language', () => {
    for (const [place, { files }] of Object.entries(KITS)) {
      const whole = Object.values(files({}, '')).join('\n');
      if (place === 'hugo' || place === 'wordpress-plugin')
        for (const word of ['en', 'zh-hant', 'zh-Hans', ...OPTION_NAMES])
          assert.ok(whole.includes(word), `${place}: ${word}`);
      if (place === 'vue')
        for (const name of OPTION_NAMES)
          assert.ok(whole.includes(`${propertyName(name)}?: `), name);
    }
  });
});

describe('a component’s widget', () => {
  const { warn } = console;
  let warnings;
  beforeEach(() => {
    warnings = [];
    console.warn = (message) => warnings.push(message);
  });
  afterEach(() => (console.warn = warn));

  it('has the tag, its attributes, the text of the options, and the source', () => {
    const options = {
      view: 'card',
      lang: 'zh-TW',
      paths: ['energy'],
      headingLevel: 3,
      controls: true,
    };
    const made = widget({ ...options, source: 'https://example.com/' });
    assert.equal(made.tag, 'ai-paths-card');
    assert.deepEqual(made.attributes, {
      lang: 'zh-TW',
      paths: 'energy',
      'heading-level': '3',
      controls: 'controls',
    });
    assert.equal(made.text, html(options));
    assert.match(made.source, /^<p lang="zh-TW" dir="ltr">.*<a href="https:\/\/example\.com\/">/);
    assert.deepEqual(warnings, []);
  });

  it('leaves out what is wrong, with a warning for each that names what is valid', () => {
    const { tag, attributes, text, source } = widget({
      view: 'table',
      lang: '*',
      paths: 'energy fusion',
      theme: 7,
      headingLevel: '9',
      source: 'javascript:1',
    });
    assert.deepEqual(
      { tag, attributes, source },
      {
        tag: 'ai-paths-compare',
        attributes: { lang: 'en', paths: 'energy' },
        source: '',
      },
    );
    assert.equal(text, html({ paths: 'energy' }));
    assert.equal(warnings.length, 6);
    for (const name of ['view', 'lang', 'paths', 'theme', 'headingLevel', 'source'])
      assert.ok(
        warnings.some((it) => it.startsWith(`ai-paths: ${name}: `)),
        name,
      );
  });

  it('takes undefined and null for an option that is absent', () =>
    assert.deepEqual(widget({ view: undefined, theme: null, source: undefined }), widget()));
});
