/**
 * The source of `dist/ai-paths.min.js`, the script for the script tag. It has no exports, so that it is
 * valid as a classic script and as a module. Where there is no browser, rollup.config.mjs ends it
 * before anything else.
 */
import { define } from './define.js';
import { watchMarkers } from '../elements/marker.js';

// Sites that follow links without a page load may run the script again for each page.
const WATCHED = Symbol.for('ai-paths.watched');
const page: typeof globalThis & { [WATCHED]?: boolean } = globalThis;
define();
if (!page[WATCHED]) {
  page[WATCHED] = true;
  watchMarkers();
}
