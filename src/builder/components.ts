/** Writes the widget as a component of a framework. Its fallback is the whole text. */
import { jsString } from '../channels/escape.js';
import { attributes, html, sourceBelow } from '../channels/html.js';
import { readOptions, type StaticOptions } from '../channels/request.js';
import type { PlaceFiles } from './kits.js';

/** Data as a JavaScript literal. */
const literal = (value: unknown): string => {
  if (typeof value === 'string') return jsString(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || !value) return `${value as number | boolean}`;
  const entries = Object.entries(value).map(([name, inside]) => `${name}: ${literal(inside)}`);
  return `{ ${entries.join(', ')} }`;
};

/** The options that change the text. */
function textOptions({ view, lang, paths, fields, sections, headingLevel }: StaticOptions) {
  const chosen = { view, lang, paths, fields, sections, headingLevel };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
}

/** The text itself, because it is smaller than the code that would render it. */
const text = (options: StaticOptions): string => jsString(html(textOptions(options)));

/** The element, with the fallback that `text` writes, and the link to the source below. */
function element(options: StaticOptions, text: string, indent: string): string {
  const request = readOptions(options);
  const { tag, lang } = request;
  const given = attributes(request).replace(/( controls)="[^"]*"/, '$1');
  return [`<${tag} lang="${lang}"${given}>`, `  ${text}`, `</${tag}>`, sourceBelow(request).trim()]
    .filter(Boolean)
    .join(`\n${indent}`);
}

/** The first lines of a file: what it is, where it goes, how to remove it. */
const about = (where: string, from: string) =>
  `Case 37: The Three Major Paths of AI Development, made by ai-paths.
Install the package ai-paths, and put this ${where}.
In a page: import ${from}, and <Case37 /> where it should stand.
To remove it, take both out of your pages, delete this, and run "npm uninstall ai-paths".`;

const inScript = (text: string) => text.replace(/^/gm, '// ');
const inMarkup = (text: string) => `<!--\n${text.replace(/^/gm, '  ')}\n-->`;

const inReact = '<div slot="fallback" dangerouslySetInnerHTML={{ __html: text }} />';

/** JSX is one element, or a fragment of several. */
const reactElement = (options: StaticOptions): string =>
  options.source
    ? `<>\n    ${element(options, inReact, '    ')}\n  </>`
    : element(options, inReact, '  ');

const react = (options: StaticOptions): PlaceFiles => ({
  'Case37.tsx': `${inScript(about('file among your components', "{ Case37 } from './Case37'"))}
import 'ai-paths';
import type {} from 'ai-paths/jsx';

const text = ${text(options)};

export const Case37 = () => (
  ${reactElement(options)}
);
`,
});

/** Two files: the browser gets only the one that defines the elements, and the server keeps the text. */
const next = (options: StaticOptions): PlaceFiles => ({
  'ai-paths/case-37.tsx': `${inScript(about('folder into the folder app of your project', "{ Case37 } from './ai-paths/case-37'"))}
import type {} from 'ai-paths/jsx';
import { html } from 'ai-paths/static';
import { Define } from './define';

const text = html(${literal(textOptions(options))});

export const Case37 = () => (
  <>
    ${element(options, inReact, '    ')}
    <Define />
  </>
);
`,
  'ai-paths/define.tsx': `'use client';
// Defines the widget in the browser. It stays beside case-37.tsx, and goes with it.
import 'ai-paths';

export const Define = () => null;
`,
});

const vue = (options: StaticOptions): PlaceFiles => ({
  'Case37.vue': `${inMarkup(about('file among your components', "Case37 from './Case37.vue'"))}
<script setup>
import 'ai-paths';

const text = ${text(options)};
</script>

<template>
  ${element(options, '<div slot="fallback" v-html="text"></div>', '  ')}
</template>
`,
});

const svelte = (options: StaticOptions): PlaceFiles => ({
  'Case37.svelte': `${inMarkup(about('file into src/lib of your project', "Case37 from '$lib/Case37.svelte'"))}
<script lang="ts">
  import 'ai-paths';

  const text = ${text(options)};
</script>

${element(options, '<div slot="fallback">{@html text}</div>', '')}
`,
});

/** Writes the files of each framework's component. */
export const COMPONENTS = { next, react, vue, svelte };
