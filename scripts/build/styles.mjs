/**
 * The style sheet in dist/, minified: what the package's modules, the script and the channels carry.
 * Its source stays a template literal in src/views/styles.ts, which the tests in browsers read.
 */
import { stat, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { transform } from 'lightningcss';
import { inRoot } from '../lib.mjs';

const SOURCE = 'src/views/styles.ts';
const MODULE = 'dist/views/styles.js';

/** Minified CSS. Throws where lightningcss cannot read all of it: what it cannot read it may drop. */
export function minifyCss(css) {
  const { code, warnings } = transform({
    filename: SOURCE,
    code: Buffer.from(css),
    minify: true,
    // Errors come as warnings then: both with their lines.
    errorRecovery: true,
  });
  if (warnings.length) {
    const lines = warnings.map(({ message, loc }) => `${SOURCE}, line ${loc.line}: ${message}`);
    throw new Error(lines.join('\n'));
  }
  return code.toString();
}

/** Rewrites the module that tsc has put into dist/. A second time changes nothing. */
export async function minifyStyles() {
  const { href } = pathToFileURL(inRoot(MODULE));
  // By its time: `npm start` compiles the module again and again, and Node keeps what it has loaded.
  const { mtimeMs } = await stat(inRoot(MODULE));
  const { styles } = await import(`${href}?${mtimeMs}`);
  const css = minifyCss(styles);
  const escaped = css.replace(/[\\`]|\$\{/g, '\\$&');
  await writeFile(inRoot(MODULE), `export const styles = \`${escaped}\`;\n`);
}
