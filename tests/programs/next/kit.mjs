/**
 * Next.js, App Router: a component of the server, which has the text, and one of the browser, which
 * has the widget. The text is not in the browser's bundle: `ai-paths/static` is larger than the widget.
 */
import { startTag } from '../kits.mjs';

/** What was chosen, as code. */
const literal = (options) => JSON.stringify(options).replaceAll('</', '<\\/');

/** Attributes of HTML as those of JSX. */
const jsx = (tag) => tag.replace(/ controls(?:="[^"]*")?/, ' controls');

export const kit = (options) => ({
  'ai-paths/case-37.tsx': `/**
 * Case 37: The Three Major Paths of AI Development, made by ai-paths.
 * Run "npm install ai-paths", and put this folder into the folder app of your project.
 * In a page: import { Case37 } from './ai-paths/case-37', and <Case37 /> where it should stand.
 * To remove it, take both out of your pages, delete this folder, and run "npm uninstall ai-paths".
 */
import type {} from 'ai-paths/jsx';
import { html } from 'ai-paths/static';
import { Define } from './define';

/** What readers see before the script, and without it. */
const text = html(${literal(options)});

export const Case37 = () => (
  ${jsx(startTag(options))}
    <div slot="fallback" dangerouslySetInnerHTML={{ __html: text }} />
    <Define />
  </${startTag(options).match(/[\w-]+/)[0]}>
);
`,
  'ai-paths/define.tsx': `'use client';

/** Defines the widget in the browser. */
import 'ai-paths';

export const Define = () => null;
`,
});
