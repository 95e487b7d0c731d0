import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Selection } from '../case/select.js';

/**
 * The illustration: a line for each selected path. They start together and part, and each becomes the
 * bar over its path, where paths stand side by side. One path has none. `beside` is the class of the
 * paths, which says from which width on they stand so.
 */
export const lines = (
  { slots }: Selection,
  beside: unknown = nothing,
): TemplateResult | typeof nothing =>
  slots.filter(Boolean)[1]
    ? html`<div part="lines" class=${beside} aria-hidden="true">${slots.map((path) =>
        path ? html`<i part="line" class=${path.id}></i>` : nothing,
      )}</div>`
    : nothing;
