/**
 * What is in src/content/generated, see texts.mjs.
 *
 *   node scripts/build/texts/localize.mjs                checks the messages, then writes <locale>.ts
 *   node scripts/build/texts/localize.mjs --extract      first updates locales/*.xlf from the source
 *   node scripts/build/texts/localize.mjs --extract fr   and creates locales/fr.xlf
 */
import { fail } from '../../lib.mjs';
import { updateTexts } from './texts.mjs';

const [command, ...added] = process.argv.slice(2);
try {
  await updateTexts({ extract: command === '--extract', added });
} catch (error) {
  fail(`localize: ${error.message}`);
}
