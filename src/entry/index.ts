/**
 * The package's entry `ai-paths`: defines both elements and has the same exports as `ai-paths/elements`.
 * On a server it defines nothing, even if other libraries simulate parts of a browser.
 */
import { define } from './define.js';

const { Document: Page, customElements: elements } = globalThis;
// The document of a shim has only a few methods, and finds no elements.
const onServer = !Page?.prototype.getElementById || !elements;
if (!onServer) define();

export * from './elements.js';
