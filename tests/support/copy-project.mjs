/** A copy of the project for tests that change and build it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../../scripts/lib.mjs';

/** What a build reads, besides node_modules. */
export const SOURCES = [
  'CHANGELOG.md',
  'demo/index.html',
  'demo/pictures',
  'locales',
  'package.json',
  'rollup.config.mjs',
  'scripts',
  'src',
  'tsconfig.json',
];

/** An empty folder of the test's own, and the function that removes it. */
export function emptyFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'ai-paths-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies files and folders of the project; its tools come as a link. */
export function copyProject(names = SOURCES) {
  const { folder, remove } = emptyFolder();
  for (const name of names) cpSync(inRoot(name), join(folder, name), { recursive: true });
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    remove,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    /** Replaces text in a file, and sees to it that there was some to replace. */
    edit(name, from, to) {
      const path = join(folder, name);
      const text = readFileSync(path, 'utf8');
      const edited = text.replace(from, to);
      if (edited === text) throw new Error(`${name} has no ${from}: the test needs an update`);
      writeFileSync(path, edited);
    },
    run: (...args) => runIn(folder, process.execPath, args),
  };
}

/** Runs a command to its end: exit code, stdout and stderr, each in full. */
export function runIn(folder, command, args, env = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** npm: the one that runs the test, or else the one on the path. */
export function npm(folder, ...args) {
  const cli = process.env.npm_execpath;
  const { status, stdout, stderr } = cli
    ? runIn(folder, process.execPath, [cli, ...args])
    : runIn(folder, 'npm', args);
  if (status !== 0) throw new Error(`npm ${args.join(' ')}:\n${stdout}${stderr}`);
  return stdout;
}

/** Packs the project as it is built into a folder; the tarball's path, and the names in it. */
export function pack(folder) {
  const [{ filename, files }] = JSON.parse(
    npm(inRoot(), 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  );
  return { tarball: join(folder, filename), files: files.map(({ path }) => path) };
}
