/**
 * The package's entry `ai-paths`: defines both elements and has the same exports as `ai-paths/elements`.
 */
import { define } from './define.js';

define();

export * from './elements.js';
