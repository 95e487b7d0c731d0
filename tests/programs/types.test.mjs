/**
 * The package's types and the kits, checked by TypeScript 7 and 6 with the types of React, Preact and
 * Solid, and by Vue's checker, in strict projects. tests/programs/sveltekit.test.mjs has Svelte's.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { kitFor } from './kits.mjs';
import { missing, packages, siteFolder, writeFiles } from './support.mjs';

const compilerOptions = {
  module: 'esnext',
  moduleResolution: 'bundler',
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  jsx: 'preserve',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
};

const JSX = `import type { AiPathsCard, AiPathsCompare } from 'ai-paths';
import type {} from 'ai-paths/jsx';
`;

/** What every framework takes. An element a line, so that an error names one. */
const TAGS = `
export const tags = [
  <ai-paths-card paths="energy compute" fields="none" theme="dark" lang="zh-Hant" />,
  <ai-paths-compare paths={['energy']} headingLevel={3} controls />,
  <ai-paths-compare heading-level="3" />,
  <ai-paths-compare heading-level={3} theme={null} controls={false} />,
  <ai-paths-card id="a" hidden tabIndex={0} aria-label="b"><p slot="fallback">c</p></ai-paths-card>,
  <ai-paths-card style={{ color: 'red', '--ai-paths-line': 'blue' }} />,
  <ai-paths-card onClick={(event) => event.currentTarget.paths.length} />,
];
// @ts-expect-error -- an unknown theme
export const theme = <ai-paths-card theme="blue" />;
// @ts-expect-error -- an unknown path
export const path = <ai-paths-card paths={['fusion']} />;
// @ts-expect-error -- an unknown attribute
export const attribute = <ai-paths-card path="energy" />;
// @ts-expect-error -- an unknown tag
export const tag = <ai-paths-table />;
// @ts-expect-error -- no type of ours is global
export type Leak = CSSProperties;
`;

const hooks = (from) => `import { useRef } from '${from}';
export function Page(props: HTMLAttributes<AiPathsCompare>) {
  const ref = useRef<AiPathsCompare>(null);
  return (
    <>
      <ai-paths-compare ref={ref} key="a" {...props} className="b" />
      <ai-paths-card ref={(card: AiPathsCard | null) => void card?.updateComplete} />
      <ai-paths-card onai-paths-change={(event) => event.detail.paths.length} />
    </>
  );
}
`;

const FRAMEWORKS = {
  react: `import type { HTMLAttributes } from 'react';
${JSX}${hooks('react')}${TAGS}
export const any = (props: HTMLAttributes<HTMLElement>) => <ai-paths-card {...props} />;
// @ts-expect-error -- other elements have the framework's own types
export const other = <p style={{ '--ai-paths-line': 'blue' }} />;
`,
  preact: `import type { HTMLAttributes } from 'preact';
${JSX}${hooks('preact/hooks')}${TAGS}`,
  'solid-js': `${JSX}${TAGS}
export const own = <ai-paths-card prop:paths={['energy']} on:ai-paths-change={(event) => event.detail.lang} />;
export let ref!: AiPathsCompare;
export const referred = <ai-paths-compare ref={ref} class="a" />;
`,
};

describe('The types of the package', { skip: missing(packages('types')) }, () => {
  let folder;
  /** What a checker says of the project in a folder. */
  function check(tool, part) {
    const path = join(packages('types'), ...tool);
    const args = [path, '--project', join(folder, part), '--pretty', 'false'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return stdout + stderr;
  }
  const TSC = {
    'TypeScript 7': ['typescript-7', 'bin', 'tsc'],
    'TypeScript 6': ['typescript', 'bin', 'tsc'],
  };

  before(() => {
    folder = siteFolder('types');
    const config = (more = {}) =>
      JSON.stringify({ compilerOptions: { ...compilerOptions, ...more }, include: ['.'] });
    const inside = (part, files) =>
      Object.fromEntries(Object.entries(files).map(([path, code]) => [`${part}/${path}`, code]));
    writeFiles(folder, {
      ...Object.fromEntries(
        Object.entries(FRAMEWORKS).flatMap(([name, code]) => [
          [`${name}/tags.tsx`, code],
          // Preact's and Solid's own declarations are not all strict.
          [
            `${name}/tsconfig.json`,
            config({ jsxImportSource: name, skipLibCheck: name !== 'react' }),
          ],
        ]),
      ),
      ...inside('kit-react', kitFor('react')({ lang: 'zh-Hant', controls: true })),
      'kit-react/page.tsx': `import { Case37 } from './Case37';
export const page = <Case37 view="card" paths="energy" headingLevel={3} controls />;
// @ts-expect-error -- an unknown view
export const wrong = <Case37 view="table" />;
`,
      'kit-react/tsconfig.json': config({ jsxImportSource: 'react' }),
      ...inside('kit-vue', kitFor('vue')({ lang: 'zh-Hant', controls: true })),
      'kit-vue/Page.vue': `<script setup lang="ts">
import Case37 from './Case37.vue';
</script>

<template>
  <Case37 view="card" paths="energy" heading-level="3" controls />
  <!-- @vue-expect-error an unknown view -->
  <Case37 view="table" />
</template>
`,
      'kit-vue/tsconfig.json': config({ skipLibCheck: true }),
    });
  });

  for (const [checker, tool] of Object.entries(TSC)) {
    for (const name of Object.keys(FRAMEWORKS))
      it(`hold with ${checker} and the types of ${name}`, () =>
        assert.equal(check(tool, name), ''));
    it(`hold with ${checker} in the component of React`, () =>
      assert.equal(check(tool, 'kit-react'), ''));
  }

  it('hold with vue-tsc in the component of Vue', () =>
    assert.equal(check(['vue-tsc', 'bin', 'vue-tsc.js'], 'kit-vue'), ''));
});
