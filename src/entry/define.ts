import { AiPathsCard } from '../elements/ai-paths-card.js';
import { AiPathsCompare } from '../elements/ai-paths-compare.js';
import { VERSION } from '../content/generated/version.js';

const ELEMENTS = { 'ai-paths-card': AiPathsCard, 'ai-paths-compare': AiPathsCompare };
const VERSION_KEY = Symbol.for('ai-paths.version');

/**
 * Defines both elements, in a browser. If a page loads the script more than once, the first one wins,
 * and a warning says so if the versions differ. In browsers from before 2023, each element shows its
 * fallback.
 */
export function define(): void {
  const registry: typeof globalThis & { [VERSION_KEY]?: string } = globalThis;
  const first = (registry[VERSION_KEY] ??= VERSION);
  if (first !== VERSION)
    console.warn(`ai-paths ${first} is already here, so ${VERSION} is ignored.`);
  for (const [tag, element] of Object.entries(ELEMENTS))
    if (!customElements.get(tag)) customElements.define(tag, element);
}
