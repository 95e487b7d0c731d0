import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Selection } from '../case/select.js';

/**
 * The illustration: a line for each selected path. They start together and part, and each becomes the
 * bar over its path, where paths stand side by side. One path has none.
 */
export const lines = ({ slots }: Selection): TemplateResult | typeof nothing =>
  slots.filter(Boolean)[1]
    ? html`<div part="lines" aria-hidden="true">${slots.map((path) =>
        path ? html`<i part="line" class=${path.id}></i>` : nothing,
      )}</div>`
    : nothing;
