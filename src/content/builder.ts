import type { BuilderWords } from './builder-words.js';
import { builder as en } from './generated/builder-en.js';
import { builder as zhHant } from './generated/builder-zh-Hant.js';
import type { Locale } from './locales.js';
import type { Recipe } from './recipes.js';

/** What the embed builder says in one language. */
export interface BuilderContent {
  readonly words: BuilderWords;
  readonly recipes: readonly Recipe[];
}

export const BUILDER: Readonly<Record<Locale, BuilderContent>> = { en, 'zh-Hant': zhHant };
