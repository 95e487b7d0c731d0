import { html, type TemplateResult } from 'lit/html.js';
import type { Path, Words } from '../case/types.js';

/** A path as its heading names it, as one line of text: icon, label, name, slogan. */
export const pathName = ({ icon, label, name, slogan }: Path, words: Words): TemplateResult =>
  html`<span part="icon" aria-hidden="true">${icon}</span> <span part="label">${label + words.colon}</span><strong part="name">${name}</strong><span part="slogan">${words.dash + slogan}</span>`;
