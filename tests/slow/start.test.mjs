/** `npm start` on a fresh checkout: what it says, and that its builder offers the script to publish. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { inRoot } from '../../scripts/lib.mjs';
import { copyProject } from '../support/copy-project.mjs';

describe('npm start', () => {
  const project = copyProject();
  let server;
  let said = '';
  before(async () => {
    server = spawn(process.execPath, ['scripts/start.mjs'], { cwd: project.folder });
    await new Promise((resolve, reject) => {
      const hear = (text) => {
        said += text;
        if (said.includes('Ctrl-C')) resolve();
      };
      server.stdout.setEncoding('utf8').on('data', hear);
      server.stderr.setEncoding('utf8').on('data', hear);
      server.on('exit', () => reject(new Error(said)));
    });
  });
  after(async () => {
    server.removeAllListeners('exit');
    const ended = new Promise((resolve) => server.on('exit', resolve));
    server.kill();
    await ended;
    project.remove();
  });

  it('says at once what it does, and where the builder is once it is there', async () => {
    assert.match(
      said,
      /^Building…\nBuilt in [\d.]+ s\.\n\nBuilder: http:\/\/localhost:\d+\/demo\/\n/,
    );
    const [url] = said.match(/http:\S+/);
    const page = await fetch(url);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /<main id="builder"/);
  });

  it('offers the same script as npm run build', async () => {
    const url = new URL('../dist/ai-paths.min.js', said.match(/http:\S+/)[0]);
    const script = Buffer.from(await (await fetch(url)).arrayBuffer());
    const built = readFileSync(inRoot('dist', 'ai-paths.min.js'));
    assert.ok(script.equals(built), `${script.length} bytes, not ${built.length}`);
  });
});
