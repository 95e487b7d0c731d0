/** README.md and its siblings: what they link to and name is there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inRoot } from '../scripts/lib.mjs';

const scripts = Object.keys(JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).scripts);

/** As GitHub makes it from a heading. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

for (const name of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'HOSTS.md', 'REFERENCE.md'])
  describe(name, () => {
    const text = readFileSync(inRoot(name), 'utf8');

    it('links to files and headings that are there', () => {
      const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading));
      const targets = [
        ...[...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target),
        ...[...text.matchAll(/^\s*.*(?:src|srcset)="(demo\/[^"]+)"/gm)].map(([, target]) => target),
      ].filter((target) => !/^https?:/.test(target));
      const wrong = targets.filter((target) =>
        target.startsWith('#') ? !anchors.includes(target.slice(1)) : !existsSync(inRoot(target)),
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

/**
 * A promise there names its tests: [`file`](tests/file.test.ts): “words of a title”, “of another”,
 * with a semicolon before the next file.
 */
describe('HOSTS.md as a table of promises', () => {
  const text = readFileSync(inRoot('HOSTS.md'), 'utf8');
  const CITED = /\[`[^`]+`\]\((tests\/[^)]+)\): (“[^”]+”(?:, “[^”]+”)*)/;
  const citations = [...text.matchAll(new RegExp(CITED, 'g'))].map(([, path, titles]) => ({
    path,
    titles: [...titles.matchAll(/“([^”]+)”/g)].map(([, title]) => title),
  }));
  const tables = text
    .split(/\n(?!\|)/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter(([head]) => head?.includes('| The test that shows it'));
  const rows = tables.flatMap(([, , ...lines]) => lines);

  it('names a test in every row', () => {
    const cell = new RegExp(`^${CITED.source}(?:; ${CITED.source})*$`);
    const wrong = rows.filter((row) => {
      const cells = row.split('|').slice(1, -1);
      return cells.length !== 3 || !cell.test(cells[2].trim());
    });
    assert.ok(rows.length > 40, `${rows.length} rows: is the head "The test that shows it" gone?`);
    assert.deepEqual(wrong, [], 'the third cell is [`file`](tests/file.test.ts): “title”, “title”');
  });

  it('quotes titles that are in the named files', () => {
    const wrong = citations.flatMap(({ path, titles }) => {
      if (!existsSync(inRoot(path))) return [`${path} is not there`];
      const source = readFileSync(inRoot(path), 'utf8');
      return titles
        .filter((title) => !source.includes(title))
        .map((title) => `${path} does not say “${title}”`);
    });
    assert.deepEqual(wrong, [], 'quote words as they stand in the file, or take the promise back');
  });

  it('leaves out no file of hosts', () => {
    const files = ['tests/browser/hosts', 'tests/hosts'].flatMap((folder) =>
      readdirSync(inRoot(folder))
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => `${folder}/${name}`),
    );
    const cited = new Set(citations.map(({ path }) => path));
    const missing = files.filter((file) => !cited.has(file));
    assert.deepEqual(missing, [], 'say in HOSTS.md what these tests promise');
  });
});
