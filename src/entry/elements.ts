/**
 * The package's entry `ai-paths/elements`: the classes and types. It defines no element.
 */
export { AiPathsCard } from '../elements/ai-paths-card.js';
export { AiPathsCompare } from '../elements/ai-paths-compare.js';
export { type AiPathsChange, AiPathsChangeEvent } from '../elements/change-event.js';
export type { TokenList } from '../case/read-options.js';
export type { FieldId, HeadingLevel, PathId, SectionId, Theme } from '../case/options.js';
export type { Locale } from '../content/locales.js';
