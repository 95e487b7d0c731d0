import { AiPathsCard } from '../elements/ai-paths-card.js';
import { AiPathsCompare } from '../elements/ai-paths-compare.js';
import { VERSION } from '../content/generated/version.js';

const ELEMENTS = { 'ai-paths-card': AiPathsCard, 'ai-paths-compare': AiPathsCompare };
const VERSION_KEY = Symbol.for('ai-paths.version');

/**
 * Defines both elements. If a page loads the script more than once, the first one wins, and a warning
 * says so if the versions differ. In browsers from before 2023, it defines nothing, so that fallbacks
 * stay visible. On a server it does nothing, even if other libraries simulate parts of a browser.
 * Returns whether the elements are defined.
 */
export function define(): boolean {
  const { Document: Page, customElements: elements } = globalThis;
  // The document of a shim has only a few methods, and finds no elements.
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
