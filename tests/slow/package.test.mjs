/** The package: the files that package.json names, the files that npm ships, and other tools' checks. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { VERSION } from '../../dist/content/generated/version.js';
import { inRoot } from '../../scripts/lib.mjs';
import { emptyFolder, pack, runIn } from '../support/copy-project.mjs';

const read = (name) => readFileSync(inRoot(name), 'utf8');
const manifest = JSON.parse(read('package.json'));
const normal = (name) => posix.normalize(name);
const declarationOf = (name) => name.replace(/\.js$/, '.d.ts');

let temporary, tarball, files;
before(() => {
  temporary = emptyFolder();
  ({ tarball, files } = pack(temporary.folder));
});
after(() => temporary.remove());

describe('package.json', () => {
  const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value));
  const named = [
    ...Object.entries(manifest.exports).map(([key, value]) => [`exports["${key}"]`, value]),
    ...['main', 'types', 'unpkg', 'jsdelivr', 'customElements', 'web-types', 'sideEffects'].map(
      (key) => [key, manifest[key]],
    ),
  ];
  for (const [key, value] of named)
    it(`names in ${key} what is built and shipped`, () => {
      assert.ok(value, `package.json has no ${key}`);
      for (const target of targets(value).map(normal)) {
        assert.ok(existsSync(inRoot(target)), `${target} is missing: run "npm run build"`);
        assert.ok(files.includes(target), `${target} is not shipped: add it to "files"`);
      }
    });

  it('has the version that the package knows', () => {
    assert.equal(VERSION, manifest.version, 'run "npm run build"');
  });

  it('depends on lit alone', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
    for (const kind of ['peerDependencies', 'optionalDependencies', 'bundleDependencies'])
      assert.equal(manifest[kind], undefined, `no ${kind}: pages and packages need lit only`);
  });

  it('has no script that runs where the package is installed', () => {
    const scripts = Object.keys(manifest.scripts).filter((name) => /install$/.test(name));
    assert.deepEqual(scripts, []);
  });
});

describe('what is shipped', () => {
  it('has no tests, source maps, sources or leftovers', () => {
    const allowed =
      /^(dist\/[\w/-]+(\.min)?\.(d\.ts|js)|dist\/(integrity|editors\/[\w.-]+)\.json|dist\/(builder\.css|preview-[\w-]+\.png|third-party-licenses\.txt)|custom-elements\.json|package\.json|(README|LICENSE|CHANGELOG)(\.md)?)$/i;
    const rubbish = files.filter((name) => !allowed.test(name) || /test|\bmap\b/.test(name));
    assert.deepEqual(rubbish, [], 'narrow "files" in package.json, or allow it in this test');
  });

  it('imports nothing but itself and lit', () => {
    const wrong = files
      .filter((name) => /\.(js|d\.ts)$/.test(name))
      .flatMap((name) =>
        ts
          .preProcessFile(read(name))
          .importedFiles.map(({ fileName }) => [name, fileName])
          .filter(([, target]) =>
            target.startsWith('.')
              ? !files.includes(
                  (name.endsWith('.d.ts') ? declarationOf : String)(
                    posix.join(posix.dirname(name), target),
                  ),
                )
              : !/^lit(\/|$)/.test(target) &&
                !(name === manifest.bin && target.startsWith('node:')),
          ),
      )
      // JSX types extend those of each framework, where it is installed.
      .filter(([name, target]) => name !== 'dist/editors/jsx.d.ts' || target.startsWith('.'))
      .map(([name, target]) => `${name} imports '${target}': do not build it, or do not ship it`);
    assert.deepEqual(wrong, []);
  });

  it('is reached from what package.json or docs/npm.md names', () => {
    const linked = (name) => {
      const near = (target) => posix.join(posix.dirname(name), target);
      if (name === manifest.customElements)
        return JSON.parse(read(name)).modules.map(({ path }) => path);
      if (!/\.(js|d\.ts)$/.test(name)) return [];
      const code = read(name);
      const imported = ts.preProcessFile(code).importedFiles.map(({ fileName }) => near(fileName));
      // What the command reads from the package it names in a string.
      const named = [...code.matchAll(/["'`]([\w.-]+\.\w+)["'`]/g)].map(([, file]) => near(file));
      // Types lead to types: `./x.js` in a declaration is `./x.d.ts`.
      if (name.endsWith('.d.ts')) return imported.map(declarationOf);
      return [declarationOf(name), ...imported, ...(name === manifest.bin ? named : [])];
    };
    const queue = [
      ...[manifest.exports, manifest.bin, manifest.types, manifest.main, manifest.unpkg],
      ...[manifest.jsdelivr, manifest.customElements, manifest['web-types']],
    ]
      .flatMap(function targetsOf(value) {
        return typeof value === 'string' ? normal(value) : Object.values(value).flatMap(targetsOf);
      })
      .concat(
        [...read('docs/npm.md').matchAll(/[\w.-]+\.json/g)].map(([file]) => `dist/editors/${file}`),
      )
      // The command names them by their languages.
      .concat(files.filter((name) => name.startsWith('dist/preview-')))
      .concat('LICENSE', 'README.md', 'CHANGELOG.md');
    const reached = new Set();
    for (const name of queue)
      if (files.includes(name) && !reached.has(name)) {
        reached.add(name);
        queue.push(...linked(name));
      }
    // These folders are shipped whole, with what only the script or another declaration needs.
    const whole = /^dist\/(case|channels|elements)\//;
    const unreachable = files.filter((name) => !reached.has(name) && !whole.test(name));
    assert.deepEqual(unreachable, [], 'narrow "files" in package.json');
    assert.ok(reached.size > 30);
  });

  it('is what publint advises', async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
      strict: true,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('has types that resolve in every way an ES module is resolved', () => {
    const { status, stdout, stderr } = runIn(inRoot(), process.execPath, [
      inRoot('node_modules/@arethetypeswrong/cli/dist/index.js'),
      tarball,
      ...['--profile', 'esm-only', '--no-emoji', '--no-color'],
      // For a script tag: there is nothing to import from it.
      ...['--exclude-entrypoints', './dist/ai-paths.min.js'],
    ]);
    assert.equal(status, 0, stdout + stderr);
  });
});

describe('sideEffects', () => {
  /** Imports modules into a page of sorts, one after another, and says what each did to it. */
  const witness = `
    const done = [];
    const spy = (name) => new Proxy(function () {}, {
      apply: () => void done.push(name + '()'),
      set: (_, key) => !!done.push(name + '.' + String(key) + ' ='),
      get: (_, key) => spy(name + '.' + String(key)),
      has: () => true,
    });
    await import('lit/html.js');
    globalThis.HTMLElement = class {};
    globalThis.Document = class { getElementById() {} };
    for (const name of ['CSSStyleSheet', 'MutationObserver', 'ResizeObserver'])
      globalThis[name] = class {};
    globalThis.document = spy('document');
    globalThis.window = spy('window');
    globalThis.customElements = {
      get: () => undefined,
      define: (tag) => done.push('customElements.define ' + tag),
    };
    for (const method of ['log', 'warn', 'error']) console[method] = spy('console.' + method);
    const known = new Set(Reflect.ownKeys(globalThis));
    const effects = {};
    for (const name of process.argv.slice(1)) {
      await import('./' + name);
      for (const key of Reflect.ownKeys(globalThis))
        if (!known.has(key)) known.add(key) && done.push('globalThis.' + String(key) + ' =');
      effects[name] = done.splice(0).join(', ');
    }
    process.stdout.write(JSON.stringify(effects));`;
  const effectsOf = (names) => {
    const args = ['--input-type=module', '--eval', witness, ...names];
    const { status, stdout, stderr } = runIn(inRoot(), process.execPath, args);
    assert.equal(status, 0, stderr);
    return JSON.parse(stdout);
  };

  it('name every module that acts when it is imported, and no other', () => {
    const listed = manifest.sideEffects.map(normal);
    // The command is run, not imported.
    const modules = files.filter(
      (name) => /^dist\/.*(?<!\.min)\.js$/.test(name) && name !== manifest.bin,
    );
    const isListed = (name) => listed.includes(name);
    const quiet = effectsOf(modules.filter((name) => !isListed(name)));
    // Each in a process of its own: what one imports, another cannot run again.
    const acting = Object.assign({}, ...modules.filter(isListed).map((name) => effectsOf([name])));
    const wrong = [
      ...Object.entries(quiet)
        .filter(([, effects]) => effects)
        .map(([name, effects]) => `${name} acts (${effects}): name it, or do not ship it`),
      ...Object.entries(acting)
        .filter(([, effects]) => !effects)
        .map(([name]) => `${name} does nothing: do not list it`),
    ];
    assert.ok(Object.keys(quiet).length > 10 && Object.keys(acting).length > 0);
    assert.deepEqual(wrong, []);
  });
});
