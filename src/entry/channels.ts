/**
 * The package's entry `ai-paths/static`: the same words in every channel, as strings. Pure
 * functions without a DOM, in Node, Deno, a worker or a browser.
 */
export * from '../channels/index.js';
