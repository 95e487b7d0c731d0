/**
 * The package's entry `ai-paths/static`: one function per channel, which returns the text as a string.
 * The functions need no DOM and run in Node, Deno, a worker or a browser.
 */
export * from '../channels/index.js';
