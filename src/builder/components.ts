/**
 * The widget as a component of a framework. Its options are its props; the package reads them, and
 * writes the fallback, so that a component has no list of options and no text of its own.
 */
import { OPTIONS, type OptionRow, OPTION_NAMES, propertyName } from '../case/options.js';
import { escapeHtml, jsString } from '../channels/escape.js';
import { type StaticOptions, VIEW } from '../channels/request.js';
import type { Kit } from './kit.js';
import { givenOptions, givenProperties } from './line.js';

/** The first lines of a file: what it is, where it goes, how to remove it. */
const about = (where: string, from: string) =>
  `Case 37: The Three Major Paths of AI Development, made by ai-paths.
Install the package ai-paths, and put this ${where}.
In a page: import ${from}, and <Case37 /> where it should stand.
Its props are the options of the elements, and view, lang and source: <Case37 view="card" lang="zh-Hant" />
To remove it, take both out of your pages, delete this, and run "npm uninstall ai-paths".`;

const inScript = (text: string) => text.replace(/^/gm, '// ');
const inMarkup = (text: string) => `<!--\n${text.replace(/^/gm, '  ')}\n-->`;

/** The options as the inside of an object of JavaScript. */
const object = (options: StaticOptions): string =>
  Object.entries(givenProperties(options))
    .map(([name, value]) => `${name}: ${value === true ? 'true' : jsString(value)}, `)
    .join('');

/** The props, with the defaults below them. */
function withDefaults(defaults: StaticOptions, props: string): string {
  const inside = object(defaults);
  return inside ? `{ ${inside}...${props} }` : props;
}

/** The tag, with the options as attributes, which JSX, Vue and Svelte read alike but for their names. */
const lineWith =
  (nameOf: (name: string) => string) =>
  (options: StaticOptions): string =>
    `<Case37${givenOptions(options)
      .map(([name, value]) => ` ${nameOf(name)}${value === true ? '' : `="${escapeHtml(value)}"`}`)
      .join('')} />`;

const inJavaScript = lineWith(propertyName);

const jsx = (rest = '') => `    <>
      <Tag {...attributes}>
        <div slot="fallback" dangerouslySetInnerHTML={{ __html: text }} />
      </Tag>
      {source && <div dangerouslySetInnerHTML={{ __html: source }} />}${rest}
    </>`;

const react: Kit = {
  files: (defaults) => ({
    'Case37.tsx': `${inScript(about('file among your components', "{ Case37 } from './Case37'"))}
import 'ai-paths';
import type {} from 'ai-paths/jsx';
import { widget, type WidgetOptions } from 'ai-paths/static';

export function Case37(options: WidgetOptions) {
  const { tag: Tag, attributes, text, source } = widget(${withDefaults(defaults, 'options')});
  return (
${jsx()}
  );
}
`,
  }),
  line: inJavaScript,
};

/** Two files: the browser gets only the one that defines the elements, and the server keeps the text. */
const next: Kit = {
  files: (defaults) => ({
    'ai-paths/case-37.tsx': `${inScript(about('folder into the folder app of your project', "{ Case37 } from './ai-paths/case-37'"))}
import type {} from 'ai-paths/jsx';
import { widget, type WidgetOptions } from 'ai-paths/static';
import { Define } from './define';

export function Case37(options: WidgetOptions) {
  const { tag: Tag, attributes, text, source } = widget(${withDefaults(defaults, 'options')});
  return (
${jsx('\n      <Define />')}
  );
}
`,
    'ai-paths/define.tsx': `'use client';
// Defines the widget in the browser. It stays beside case-37.tsx, and goes with it.
import 'ai-paths';

export const Define = () => null;
`,
  }),
  line: inJavaScript,
};

/** The type of a prop, as Vue's compiler reads it: it does not follow types into a package. */
function propType({ kind, values, none }: OptionRow): string {
  if (kind === 'flag') return 'boolean';
  const tokens = [...values, ...(none ? ['none'] : [])];
  const union = tokens.map((value) => `'${value}'`).join(' | ');
  if (kind === 'tokens') return `string | (${union})[]`;
  return typeof values[0] === 'number' ? `${union} | ${values.join(' | ')}` : union;
}

const vueProps = [
  ['view', propType(VIEW)],
  ['lang', 'string'],
  ...OPTION_NAMES.map((name) => [propertyName(name), propType(OPTIONS[name])]),
  ['source', 'string'],
]
  .map(([name, type]) => `  ${name}?: ${type};\n`)
  .join('');

/** Vue gives a component every prop, so that defaults have to be its own. */
function vueDefaults(defaults: StaticOptions): string {
  const inside = object(defaults);
  return inside ? `withDefaults(defineProps<Props>(), { ${inside}})` : 'defineProps<Props>()';
}

const vue: Kit = {
  files: (defaults) => ({
    'Case37.vue': `${inMarkup(about('file among your components', "Case37 from './Case37.vue'"))}
<script setup lang="ts">
import 'ai-paths';
import { widget } from 'ai-paths/static';
import { computed } from 'vue';

interface Props {
${vueProps}}

const props = ${vueDefaults(defaults)};
const made = computed(() => widget(props));
</script>

<template>
  <component :is="made.tag" v-bind="made.attributes">
    <div slot="fallback" v-html="made.text"></div>
  </component>
  <div v-if="made.source" v-html="made.source"></div>
</template>
`,
  }),
  line: lineWith((name) => name),
};

/** Beside the page, because SvelteKit 2 and 3 have different names for the folder `src/lib`. */
const svelte: Kit = {
  files: (defaults) => ({
    'Case37.svelte': `${inMarkup(about('file beside your page', "Case37 from './Case37.svelte'"))}
<script lang="ts">
  import 'ai-paths';
  import { widget, type WidgetOptions } from 'ai-paths/static';

  const options: WidgetOptions = $props();
  const made = $derived(widget(${withDefaults(defaults, 'options')}));
</script>

<svelte:element this={made.tag} {...made.attributes}>
  <div slot="fallback">{@html made.text}</div>
</svelte:element>
{@html made.source}
`,
  }),
  line: inJavaScript,
};

/** The kit of each framework. */
export const COMPONENTS = { next, react, vue, svelte };
