/**
 * The package's entry `ai-paths`: defines both elements and exports what `ai-paths/elements` exports.
 */
import { define } from './define.js';

define();

export * from './elements.js';
