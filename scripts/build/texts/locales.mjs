/** The languages: the source language, and one for each file in locales/. */
import { readdirSync } from 'node:fs';
import { inRoot } from '../../lib.mjs';

export const SOURCE_LOCALE = 'en';

export const XLIFF_FOLDER = 'locales';

/** The tags of the files in locales/. */
export const targetLocales = () =>
  readdirSync(inRoot(XLIFF_FOLDER))
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => name.slice(0, -'.xlf'.length))
    .sort();
