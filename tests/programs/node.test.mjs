/** The package, imported and run by each version of Node that has support or had it lately. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { html } from '../../dist/static.js';
import { nodeOf } from './nodes.mjs';
import { missing, siteFolder, writeFiles } from './support.mjs';

const IMPORTS = `import { AiPathsCard } from 'ai-paths';
import { AiPathsCompare } from 'ai-paths/elements';
import { html } from 'ai-paths/static';
process.stdout.write([process.version, typeof AiPathsCard, typeof AiPathsCompare, html()].join('\\n'));
`;

for (const version of [20, 22, 24, 26])
  describe(`Node ${version}`, { skip: missing(nodeOf(version)) }, () => {
    let folder;
    before(() => {
      folder = siteFolder('node');
      writeFiles(folder, { 'package.json': '{ "private": true }', 'page.mjs': IMPORTS });
    });
    const run = (...args) => {
      const { stdout, stderr } = spawnSync(nodeOf(version), args, {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, FORCE_COLOR: undefined },
      });
      return { stdout, stderr };
    };

    it('imports every entry, without a message', () => {
      const { stdout, stderr } = run('page.mjs');
      assert.equal(stderr, '');
      const [running, ...rest] = stdout.split('\n');
      assert.ok(running.startsWith(`v${version}.`), running);
      assert.deepEqual(rest, ['function', 'function', html()]);
    });

    it('runs the command', () => {
      const command = join('node_modules', 'ai-paths', 'dist', 'cli.js');
      assert.deepEqual(run(command, 'html'), { stdout: `${html()}\n`, stderr: '' });
      const wrong = run(command, 'html', '--view', 'table');
      assert.equal(wrong.stdout, '');
      assert.match(wrong.stderr, /^ai-paths: view: [^\n]*\n$/);
    });
  });
