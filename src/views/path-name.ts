import { html, type TemplateResult } from 'lit/html.js';
import type { Path, Words } from '../case/types.js';

/**
 * A path as its heading names it, as one line of text: icon, label, name, slogan.
 * The dash is text, for readers that get no styles and for what is copied; with styles, a new line
 * stands for it, and a screen reader pauses there.
 */
export const pathName = ({ icon, label, name, slogan }: Path, words: Words): TemplateResult =>
  html`<span part="icon" aria-hidden="true" .textContent=${icon}></span> <span part="label" .textContent=${label + words.colon}></span><strong part="name" .textContent=${name}></strong><span part="slogan"><span class="dash" aria-hidden="true" .textContent=${words.dash}></span>${slogan}</span>`;
