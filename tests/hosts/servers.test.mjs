/**
 * Servers import the package beside libraries that define parts of a browser as globals. Each case runs
 * in its own process, because such globals cannot be removed reliably.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';

const here = fileURLToPath(new URL('.', import.meta.url));
const built = (file) => new URL(`../../dist/${file}`, import.meta.url).href;

const ENTRIES = {
  'ai-paths': built('entry/index.js'),
  'ai-paths/elements': built('entry/elements.js'),
  'ai-paths/static': built('static.js'),
  'the script': built('ai-paths.min.js'),
};

/** What was imported before; Node finds it in this folder. */
const BEFORE = {
  nothing: [],
  lit: ['lit'],
  'the DOM shim of Lit’s server package': ['@lit-labs/ssr/lib/install-global-dom-shim.js'],
  'the older DOM shim': ['@lit-labs/ssr-dom-shim', 'lit'],
  Shoelace: ['@shoelace-style/shoelace/dist/components/button/button.js'],
  'Material Web': ['@material/web/button/filled-button.js'],
  'all of them': [
    '@lit-labs/ssr/lib/install-global-dom-shim.js',
    'lit',
    '@shoelace-style/shoelace/dist/components/button/button.js',
    '@material/web/button/filled-button.js',
  ],
};

/** Runs in the process: says what the entry defined, where there is a registry. */
const check = `
const defined = ['ai-paths-card', 'ai-paths-compare'].filter((tag) => globalThis.customElements?.get(tag));
if (defined.length) console.log('defined', defined);
`;

function runImports(addresses) {
  const code = addresses.map((address) => `await import(${JSON.stringify(address)});`).join('\n');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', code + check],
    { cwd: here, encoding: 'utf8' },
  );
  return { status, printed: stdout + stderr };
}

describe('a server that imports the package', () => {
  for (const [what, before] of Object.entries(BEFORE))
    describe(`with ${what}`, () => {
      const alone = before.length ? runImports(before) : { status: 0, printed: '' };
      it('can import that', () => assert.equal(alone.status, 0, alone.printed));

      for (const [name, entry] of Object.entries(ENTRIES))
        it(`gets ${name} in any order, defines nothing and prints nothing`, () => {
          assert.deepEqual(runImports([...before, entry]), alone);
          if (before.length) assert.deepEqual(runImports([entry, ...before]), alone);
        });
    });

  it('gets all entries together, in any order', () => {
    const all = Object.values(ENTRIES);
    for (const order of [all, all.toReversed()])
      assert.deepEqual(runImports(order), { status: 0, printed: '' });
  });
});
