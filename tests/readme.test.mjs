/** README.md and its siblings: what they link to and name is there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inRoot } from '../scripts/lib.mjs';

const scripts = Object.keys(JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).scripts);

/** As GitHub makes it from a heading. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

for (const name of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])
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
