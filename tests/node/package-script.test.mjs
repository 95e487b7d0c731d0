/** The single script tag: small, self-contained, and polite to the page it is pasted into. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { brotliSize, SCRIPT_BUDGET } from '../../scripts/measure/budget.mjs';
import { inRoot } from '../../scripts/lib.mjs';

const bytes = readFileSync(inRoot('dist/ai-paths.min.js'));
const code = bytes.toString('utf8');
const json = (name) => JSON.parse(readFileSync(inRoot(name), 'utf8'));

describe('dist/ai-paths.min.js', () => {
  it('script: The script never grows beyond a fixed budget of bytes', () => {
    const size = brotliSize(bytes);
    assert.ok(
      size <= SCRIPT_BUDGET,
      `${size} bytes (brotli), ${size - SCRIPT_BUDGET} above the budget of ${SCRIPT_BUDGET}: ` +
        '"npm run size" shows what costs how much',
    );
  });

  it('is valid as a classic script: no import, no export', () => {
    assert.doesNotThrow(() => new Script(code.slice(1)), 'rollup.config.mjs: format "iife"');
  });

  it('loads nothing later on either', () => {
    assert.doesNotMatch(code, /\bimport\s*\(|\bimport\.meta\b/);
  });

  it('starts with a byte order mark, for pages that are not in UTF-8', () => {
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.notEqual(bytes[3], 0xef, 'one is enough');
  });

  it('is compiled while it loads, and names its licences', () => {
    assert.match(
      code.slice(0, 150),
      /^\uFEFF\/\/# allFunctionsCalledOnLoad\n\/\*! ai-paths \| MIT; Lit: .*BSD-3-Clause.* \*\/\n/,
    );
  });

  const forbidden = [
    ['run text as code', /\beval\b|\bFunction\s*\(/],
    ['talk to a server', /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/],
    ['store anything', /localStorage|sessionStorage|indexedDB|\.cookie\b|caches\./],
    ['write into the page', /document\.write|\bexecCommand\b/],
    ['load from an address', /https?:\/\/(?!www\.w3\.org\/)/],
    ['point to a source map', /sourceMappingURL/],
    ['bring a Lit in development mode', /litIssuedWarnings|Lit is in dev mode/],
  ];
  for (const [title, pattern] of forbidden)
    it(`does not ${title}`, () => assert.doesNotMatch(code, pattern));

  it('knows the version of the package', () => {
    assert.ok(code.includes(`"${json('package.json').version}"`), 'run "npm run build"');
  });

  it('has the hash that dist/integrity.json says', () => {
    const integrity = json('dist/integrity.json');
    const hash = createHash('sha384').update(bytes).digest('base64');
    assert.equal(integrity['ai-paths.min.js'], `sha384-${hash}`, 'run "npm run build"');
    assert.equal(integrity.version, json('package.json').version, 'run "npm run build"');
  });
});

describe('the licences', () => {
  const licenses = readFileSync(inRoot('dist/third-party-licenses.txt'), 'utf8');

  for (const name of ['lit', 'lit-html'])
    it(`${name}: version and whole text are beside the scripts`, () => {
      const { version } = json(`node_modules/${name}/package.json`);
      assert.ok(licenses.includes(`${name} ${version}`), licenses.slice(0, 200));
      const text = readFileSync(inRoot('node_modules', name, 'LICENSE'), 'utf8').trim();
      assert.match(text, /Copyright/);
      assert.ok(licenses.includes(text));
    });

  for (const name of ['ai-paths.min.js', 'builder.min.js'])
    it(`${name} begins with the copyright of Lit, and says where its licence is`, () => {
      const [banner] = /\/\*![^*]*\*\//.exec(
        readFileSync(inRoot('dist', name), 'utf8').slice(0, 200),
      );
      for (const text of ['Copyright 2017 Google LLC', 'BSD-3-Clause', 'third-party-licenses.txt'])
        assert.ok(banner.includes(text), banner);
    });
});
