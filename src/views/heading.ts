import { html, type TemplateResult } from 'lit/html.js';
import { type HeadingLevel, OPTIONS } from '../case/options.js';
import type { Selection } from '../case/select.js';

/** The strings of a template for each level: in Lit, no tag name is a value. */
const TEMPLATES = OPTIONS['heading-level'].values.map((level) => {
  const strings = [`<h${level} part=`, '>', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});

/** A heading element of the given level. */
export const heading = (level: HeadingLevel, part: string, content: unknown): TemplateResult =>
  html(TEMPLATES[level - 1] as TemplateStringsArray, part, content);

/** The level of the headings below the title, or of the topmost ones if there is no title. */
export const innerLevel = (level: HeadingLevel, { sections }: Selection): HeadingLevel =>
  sections.includes('title') ? (Math.min(level + 1, 6) as HeadingLevel) : level;
