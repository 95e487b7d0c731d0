/**
 * What `dist/ai-paths.min.js` is made from: the single script tag. No exports, so that it is
 * valid both as a classic script and as a module.
 */
import { define } from './define.js';
import { watchMarkers } from '../elements/marker.js';

if (define()) watchMarkers();
