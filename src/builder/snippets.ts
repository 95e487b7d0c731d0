import type { BuilderWords } from '../content/builder-words.js';
import { email } from '../channels/email.js';
import { embed, embedElement } from '../channels/embed.js';
import { attributes, html, sourceLink } from '../channels/html.js';
import { markdown } from '../channels/markdown.js';
import { frame, pageTitle } from '../channels/oembed.js';
import { readOptions, type Request, type StaticOptions } from '../channels/request.js';
import { scriptAddress } from '../channels/script-tag.js';
import { pageIn } from '../channels/addresses.js';
import type { SnippetForm } from './places.js';

/** A piece to copy, and where it goes in its place. */
export interface Block {
  readonly label: keyof BuilderWords['blocks'];
  readonly code: string;
}

const asHtml = (code: string): readonly Block[] => [{ label: 'html', code }];

/** An element of the package, as a component writes it: its text comes with the script. */
const element = (request: Request): string =>
  `<${request.tag} lang="${request.lang}"${attributes(request)}>${sourceLink(request)}</${request.tag}>`;

const install: Block = { label: 'install', code: 'npm install ai-paths' };

/** What to copy, for each form; nothing where the place needs an address that is not given. */
export const SNIPPETS: Readonly<Record<SnippetForm, (options: StaticOptions) => readonly Block[]>> =
  {
    embed: (options) => asHtml(embed(options)),
    html: (options) => asHtml(html(options)),
    markdown: (options) => [{ label: 'markdown', code: markdown(options) }],
    email: (options) => asHtml(email(options)),

    frame: (options) => {
      const request = readOptions(options);
      if (!request.base) return [];
      const address = pageIn(request.base, request);
      return [
        { label: 'link', code: address },
        { label: 'frame', code: frame(address, pageTitle(request)) },
      ];
    },

    vitepress: (options) => {
      const request = readOptions(options);
      const { src, integrity } = scriptAddress(request);
      return [
        ...asHtml(embedElement(request)),
        {
          label: 'config',
          code: `head: [
  ['script', { src: '${src}', integrity: '${integrity}', crossorigin: 'anonymous', defer: '' }],
],
vue: {
  template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ai-paths-') } },
},`,
        },
      ];
    },

    react: (options) => [
      install,
      {
        label: 'component',
        code: `import 'ai-paths';

export const Case37 = () => (
  ${element(readOptions(options))}
);`,
      },
    ],

    vue: (options) => [
      install,
      {
        label: 'component',
        code: `<script setup>
import 'ai-paths';
</script>

<template>
  ${element(readOptions(options))}
</template>`,
      },
      {
        label: 'config',
        code: `vue({
  template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ai-paths-') } },
}),`,
      },
    ],
  };
