/**
 * What `dist/ai-paths.min.js` is made from: the single script tag. No exports, so that it is
 * valid both as a classic script and as a module.
 */
import { define } from './define.js';
import { watchMarkers } from '../elements/marker.js';

// Sites that follow links in the same document may run it again with each page.
const WATCHED = Symbol.for('ai-paths.watched');
const page: typeof globalThis & { [WATCHED]?: boolean } = globalThis;
if (define() && !page[WATCHED]) {
  page[WATCHED] = true;
  watchMarkers();
}
