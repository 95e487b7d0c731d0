import { AiPathsCard } from '../elements/ai-paths-card.js';
import { AiPathsCompare } from '../elements/ai-paths-compare.js';
import { VERSION } from '../content/generated/version.js';

const ELEMENTS = { 'ai-paths-card': AiPathsCard, 'ai-paths-compare': AiPathsCompare };
const VERSION_KEY = Symbol.for('ai-paths.version');

/**
 * Defines both elements. A page may bring the script more than once: the first one wins,
 * and one warning says so where the versions differ. Does nothing where there are no elements
 * (Node), or no adopted style sheets (browsers before 2023): a fallback stays as it is there.
 * Returns whether the elements are there.
 */
export function define(): boolean {
  if (!globalThis.customElements || !('adoptedStyleSheets' in document)) return false;
  const registry: typeof globalThis & { [VERSION_KEY]?: string } = globalThis;
  const first = (registry[VERSION_KEY] ??= VERSION);
  if (first !== VERSION)
    console.warn(`ai-paths: version ${first} is on this page already, so ${VERSION} is not used.`);
  for (const [tag, element] of Object.entries(ELEMENTS))
    if (!customElements.get(tag)) customElements.define(tag, element);
  return true;
}
