import { AiPathsCard } from '../elements/ai-paths-card.js';
import { AiPathsCompare } from '../elements/ai-paths-compare.js';
import { VERSION } from '../content/generated/version.js';

const ELEMENTS = { 'ai-paths-card': AiPathsCard, 'ai-paths-compare': AiPathsCompare };
const VERSION_KEY = Symbol.for('ai-paths.version');

/**
 * Defines both elements. A page may bring the script more than once: the first one wins,
 * and one warning says so where the versions differ. Where a browser lacks what they need (before
 * 2023), nothing is defined, so that fallbacks stay in sight. Does nothing at all on a server, whatever
 * parts of a browser other libraries have brought there.
 * Returns whether the elements are there.
 */
export function define(): boolean {
  const { Document: Page, customElements: elements } = globalThis;
  // A shim has a document of a few methods, which nothing can be found in.
  if (!Page?.prototype.getElementById || !elements) return false;
  if (!(Intl.Locale && 'adoptedStyleSheets' in document)) {
    console.warn('ai-paths: this browser is too old for the widget, so its fallback stays.');
    return false;
  }
  const registry: typeof globalThis & { [VERSION_KEY]?: string } = globalThis;
  const first = (registry[VERSION_KEY] ??= VERSION);
  if (first !== VERSION)
    console.warn(`ai-paths: ${first} is on this page already, so ${VERSION} is not used.`);
  for (const [tag, element] of Object.entries(ELEMENTS))
    if (!customElements.get(tag)) customElements.define(tag, element);
  return true;
}
