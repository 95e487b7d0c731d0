/**
 * The package's entry `ai-paths/static`: the same words in every channel, as strings. Pure
 * functions without a DOM, in Node, Deno, a worker or a browser.
 */
export { csv } from '../static/csv.js';
export { email } from '../static/email.js';
export { embed } from '../static/embed.js';
export { html } from '../static/html.js';
export { json } from '../static/json.js';
export { markdown } from '../static/markdown.js';
export { type FrameSize, oembed } from '../static/oembed.js';
export { OptionError, type StaticOptions, type View } from '../static/options.js';
export { page } from '../static/page.js';
export { shadow } from '../static/shadow.js';
export { text } from '../static/text.js';
