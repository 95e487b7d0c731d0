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
import { inRoot } from '../../scripts/lib.mjs';

const script = readFileSync(inRoot('dist', 'ai-paths.min.js'), 'utf8');

const integrity = JSON.parse(readFileSync(inRoot('dist', 'integrity.json'), 'utf8'));

/** With the script's hash, which the bundle of the command has. */
const pinned = (files) =>
  Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      content.replace('%INTEGRITY%', integrity['ai-paths.min.js']),
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

for (const [place, files] of Object.entries(KITS))
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
