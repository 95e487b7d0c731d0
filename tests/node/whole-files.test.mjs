/** What the command leaves behind where a disk is full: whole files, old or new, and a way to go on. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { inRoot } from '../../scripts/lib.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ai-paths-whole-'));
after(() => rmSync(folder, { recursive: true }));

const CLI = inRoot('dist', 'cli.js');
const run = (...args) => spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });
/** The same, where no file may be larger than the smallest block: what a full disk does, to each file. */
const runOnFullDisk = (...args) =>
  spawnSync('sh', ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, CLI, ...args], {
    encoding: 'utf8',
  });

function assertRefused({ status, stderr }) {
  assert.equal(status, 2, stderr);
  assert.match(stderr, /^ai-paths: out: [^\n]*EFBIG[^\n]*\n$/);
}

describe('on a full disk', { skip: process.platform === 'win32' && 'it has no ulimit' }, () => {
  it('a file that was there stays as it was', () => {
    const out = join(folder, 'case.json');
    writeFileSync(out, 'good');
    assertRefused(runOnFullDisk('json', '--out', out));
    assert.equal(readFileSync(out, 'utf8'), 'good');
    assert.deepEqual(readdirSync(folder), ['case.json']);
    assert.equal(run('json', '--out', out).status, 0);
    assert.equal(readFileSync(out, 'utf8'), run('json').stdout);
  });

  it('a site has no file that is cut off, and can be written again', () => {
    const out = join(folder, 'site');
    const args = ['site', '--base', 'https://example.com/w/', '--out', out];
    const script = join(out, 'ai-paths.min.js');
    assertRefused(runOnFullDisk(...args));
    assert.ok(!existsSync(script));
    assert.ok(!readdirSync(out).some((name) => name.endsWith('.part')));
    assert.equal(run(...args).status, 0);
    assert.deepEqual(readFileSync(script), readFileSync(inRoot('dist', 'ai-paths.min.js')));
  });
});
