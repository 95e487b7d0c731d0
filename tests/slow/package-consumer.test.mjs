/** The packed package, installed into somebody else's project. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { inRoot } from '../../scripts/lib.mjs';
import { emptyFolder, npm, pack, runIn } from '../support/copy-project.mjs';

let temporary;
before(() => {
  temporary = emptyFolder();
  const { tarball } = pack(temporary.folder);
  writeFileSync(join(temporary.folder, 'package.json'), '{"private":true,"type":"module"}');
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund'];
  npm(temporary.folder, 'install', tarball, ...quiet);
});
after(() => temporary.remove());

describe('script: The package can be imported in Node without an error or a message', () => {
  const cases = [
    ['ai-paths', 'exports the classes', 'typeof m.AiPathsCard + typeof m.AiPathsCompare'],
    ['ai-paths/elements', 'exports the classes', 'typeof m.AiPathsCard + typeof m.AiPathsCompare'],
  ];
  for (const [specifier, title, expression] of cases)
    it(`${specifier} imports, and ${title}`, () => {
      const code = `const m = await import('${specifier}'); process.stdout.write(${expression});`;
      const args = ['--input-type=module', '--eval', code];
      const { status, stdout, stderr } = runIn(temporary.folder, process.execPath, args);
      assert.equal(status, 0, stderr);
      assert.equal(stdout, 'functionfunction');
      assert.equal(stderr, '', 'no warning in a log that nobody asked for');
    });
});

describe('script: Bundlers drop the elements if nothing from ai-paths/elements is used', () => {
  /** What is left of a page that imports an entry and uses nothing of it. */
  async function leftOf(specifier) {
    const input = join(temporary.folder, 'page.js');
    writeFileSync(input, `import '${specifier}';`);
    const bundle = await rollup({
      input,
      onwarn: () => {},
      plugins: [nodeResolve({ exportConditions: ['production', 'browser'] })],
    });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    return output[0].code.trim();
  }

  it('ai-paths/elements leaves nothing where nothing of it is used', async () => {
    assert.equal(await leftOf('ai-paths/elements'), '', 'see "sideEffects" in package.json');
  });

  it('ai-paths keeps its definitions', async () => {
    const code = await leftOf('ai-paths');
    assert.match(code, /customElements\.define\(/, 'see "sideEffects" in package.json');
  });
});

/** The project's TypeScript, on the consumer's files. */
const tsc = (...args) =>
  runIn(temporary.folder, process.execPath, [inRoot('node_modules/typescript/bin/tsc'), ...args]);

const IMPORT = `import 'ai-paths';\nimport type { AiPathsCard, PathId } from 'ai-paths/elements';\n`;

describe('script: The package’s types work in TypeScript with the module resolutions bundler and nodenext', () => {
  const right = [
    [
      'a tag’s name gives its class',
      `${IMPORT}const card: AiPathsCard = document.createElement('ai-paths-card');\nvoid card;`,
    ],
    ['a query gives its class', `${IMPORT}document.querySelector('ai-paths-compare')?.remove();`],
    [
      'properties take arrays',
      `${IMPORT}document.createElement('ai-paths-card').paths = ['energy', 'compute'];`,
    ],
    [
      'properties take what an attribute takes',
      `${IMPORT}document.createElement('ai-paths-card').fields = 'belief, costs';`,
    ],
    [
      'properties read as arrays',
      `${IMPORT}const paths: readonly PathId[] = document.createElement('ai-paths-card').paths;\nvoid paths;`,
    ],
    [
      'the other properties are typed',
      `${IMPORT}const card = document.createElement('ai-paths-card');\ncard.theme = 'dark';\ncard.headingLevel = 3;\ncard.controls = true;\ncard.sections = ['intro'];`,
    ],
    [
      'the event’s detail is typed',
      `${IMPORT}document.addEventListener('ai-paths-change', (e) => {\n  const first: PathId | undefined = e.detail.paths[0];\n  const lang: 'en' | 'zh-Hans' | 'zh-Hant' = e.detail.lang;\n  void [first, lang];\n});`,
    ],
  ];
  const wrong = [
    [
      'an unknown path',
      `${IMPORT}document.createElement('ai-paths-card').paths = ['fusion'];`,
      /TS2322/,
    ],
    [
      'an unknown theme',
      `${IMPORT}document.createElement('ai-paths-card').theme = 'blue';`,
      /TS2322/,
    ],
    [
      'a heading level of seven',
      `${IMPORT}document.createElement('ai-paths-card').headingLevel = 7;`,
      /TS2322/,
    ],
    [
      'an unknown member of the detail',
      `${IMPORT}document.addEventListener('ai-paths-change', (e) => e.detail.theme);`,
      /TS2339/,
    ],
    [
      'an inner module',
      `import 'ai-paths/dist/views/whole.js';\nimport { whole } from 'ai-paths/dist/views/whole.js';\nvoid whole;`,
      /TS2307/,
    ],
  ];
  const files = (list, prefix) =>
    list.map(([title, code], index) => [`${prefix}${index}.ts`, title, code]);
  const rightFiles = files(right, 'right');
  const wrongFiles = files(wrong, 'wrong');

  for (const [module, moduleResolution] of [
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
  ])
    describe(`with "moduleResolution": "${moduleResolution}"`, () => {
      let output;
      before(() => {
        for (const [name, , code] of [...rightFiles, ...wrongFiles])
          writeFileSync(join(temporary.folder, name), code);
        const compilerOptions = {
          module,
          moduleResolution,
          target: 'es2022',
          lib: ['es2022', 'dom', 'dom.iterable'],
          types: [],
          strict: true,
          noEmit: true,
        };
        const config = { compilerOptions, include: ['*.ts'] };
        writeFileSync(join(temporary.folder, 'tsconfig.json'), JSON.stringify(config));
        output = tsc('--pretty', 'false').stdout;
      });
      const errorsOf = (name) => output.split('\n').filter((line) => line.startsWith(`${name}(`));

      it('is compiled as a whole', () => {
        const elsewhere = output
          .split('\n')
          .filter((line) => /error TS/.test(line) && !/^(right|wrong)\d/.test(line));
        assert.deepEqual(elsewhere, []);
      });
      for (const [name, title] of rightFiles) it(title, () => assert.deepEqual(errorsOf(name), []));
      for (const [index, [name, title]] of wrongFiles.entries())
        it(`refuses ${title}`, () => assert.match(errorsOf(name).join('\n'), wrong[index][2]));
    });

  it('has declarations that hold without skipLibCheck', () => {
    writeFileSync(join(temporary.folder, 'strict.ts'), IMPORT);
    const { status, stdout } = tsc(
      ...['strict.ts', '--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext'],
      ...['--target', 'es2022', '--lib', 'es2022,dom,dom.iterable'],
    );
    assert.equal(status, 0, stdout);
  });

  it('has declarations of ai-paths/static that know no DOM', () => {
    writeFileSync(
      join(temporary.folder, 'server.ts'),
      `import { html, type StaticOptions } from 'ai-paths/static';\nexport const card = (options: StaticOptions): string => html({ ...options, view: 'card' });\n`,
    );
    const { status, stdout } = tsc(
      ...['server.ts', '--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext'],
      ...['--target', 'es2022', '--lib', 'es2022'],
    );
    assert.equal(status, 0, stdout);
  });
});
