/**
 * npm run release: what a release is made of, in the folder release/. One ZIP file, with all that needs
 * no Node; its hash; and the notes, from CHANGELOG.md. The same sources give the same bytes. Nothing is
 * published.
 *
 * `--tag v1.2.3` refuses to go on unless the tag is that of package.json, and CHANGELOG.md has its date.
 * `--built` takes dist/ as it is.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { fail, inRoot, isPublished, readArguments, run } from './lib.mjs';

const { values } = readArguments('release', {
  options: { built: { type: 'boolean' }, tag: { type: 'string' } },
});
const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const folder = inRoot('release');
const name = `ai-paths-${version}`;
const PLUGIN = 'ai-paths-wordpress-plugin.zip';

/** The part of CHANGELOG.md that is about a version. */
function notesOf(changelog) {
  const [, ...parts] = changelog.split(/^## /m);
  const part = parts.find((it) => it.startsWith(`${version} - `));
  return part?.slice(part.indexOf('\n')).trim();
}

/** The same bytes at any time and place: names in their order, and the first date that ZIP knows. */
function zip(files) {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** The files of a folder, by their paths in it. */
const filesIn = (path) =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(path.length + 1).replaceAll('\\', '/'), readFileSync(file)]),
  );

/** The plugin as the command writes it, in a ZIP file that WordPress takes. */
function plugin() {
  const out = mkdtempSync(join(tmpdir(), 'ai-paths-release-'));
  try {
    run('node', ['dist/cli.js', 'kit', 'wordpress-plugin', '--controls', '--out', out]);
    return zip(filesIn(out));
  } finally {
    rmSync(out, { recursive: true });
  }
}

/**
 * The builder as one file. Its scripts are in URLs of their own, where no text can end them. It has no
 * origin on a disk, so it must not ask for a file.
 */
async function builder(others) {
  const { builderPage } = await import('../dist/builder/page.js');
  const dist = (file) => readFileSync(inRoot('dist', file));
  const links = others.map((file) => `<a href="${file}">${file}</a>`);
  return builderPage({ files: '', links })
    .replace(/<link rel="stylesheet" href="([^"]+)">/, (_, file) => `<style>${dist(file)}</style>`)
    .replace(
      /(?<=<script src=")[^"]+/g,
      (file) => `data:text/javascript;charset=utf-8;base64,${dist(file).toString('base64')}`,
    );
}

const notes = notesOf(readFileSync(inRoot('CHANGELOG.md'), 'utf8'));
if (!notes) fail(`release: CHANGELOG.md has no part "## ${version} - …"; add it`);
if (values.tag !== undefined) {
  if (values.tag !== `v${version}`)
    fail(`release: the tag ${values.tag} is not v${version}, the version of package.json`);
  if (!isPublished(version)) fail(`release: CHANGELOG.md has no date for ${version}; add it`);
}

if (!values.built) run('node', ['scripts/build.mjs']);
const fromDist = (file) => [file, readFileSync(inRoot('dist', file))];
const files = Object.fromEntries([
  ...['ai-paths.min.js', 'integrity.json', 'third-party-licenses.txt'].map(fromDist),
  ...readdirSync(inRoot('dist'))
    .filter((file) => file.startsWith('preview-'))
    .map(fromDist),
  ['LICENSE', readFileSync(inRoot('LICENSE'))],
  [PLUGIN, plugin()],
]);
const page = await builder(Object.keys(files).filter((file) => !file.endsWith('.png')));
const archive = zip(
  Object.fromEntries(
    Object.entries({ ...files, 'builder.html': new TextEncoder().encode(page) }).map(
      ([file, content]) => [`${name}/${file}`, new Uint8Array(content)],
    ),
  ),
);
const hash = createHash('sha256').update(archive).digest('hex');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
writeFileSync(join(folder, `${name}.zip`), archive);
writeFileSync(join(folder, `${name}.zip.sha256`), `${hash}  ${name}.zip\n`);
writeFileSync(join(folder, 'notes.md'), `${notes}\n\nSHA-256 of ${name}.zip: \`${hash}\`\n`);
console.log(`release/${name}.zip, ${archive.length} bytes\nSHA-256 ${hash}`);
