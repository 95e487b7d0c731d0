import { html, type TemplateResult } from 'lit/html.js';
import type { HeadingLevel } from '../case/options.js';
import type { Selection } from '../case/select.js';

/** A heading element of the given level. In Lit, each tag name must be written out in a template. */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}

/** The level of the headings below the title, or of the topmost ones if there is no title. */
export const innerLevel = (level: HeadingLevel, { sections }: Selection): HeadingLevel =>
  sections.includes('title') ? (Math.min(level + 1, 6) as HeadingLevel) : level;
