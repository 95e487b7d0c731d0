/** Rollup plugins for what later bundles hold of the script, which is there by then. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inlineScript } from './inline-script.mjs';

const SCRIPT = 'dist/ai-paths.min.js';
const LICENSES = 'dist/third-party-licenses.txt';

/** The script's hash, in the form of the attribute `integrity`. */
export const scriptIntegrity = () =>
  `sha384-${createHash('sha384').update(readFileSync(SCRIPT)).digest('base64')}`;

/** Puts the hash in the place of `%INTEGRITY%`. */
export const holdIntegrity = {
  name: 'hold-integrity',
  renderChunk: (code) => ({
    code: code.replaceAll('%INTEGRITY%', scriptIntegrity()),
    map: null,
  }),
};

/** The licences of what the script contains. Read once: a later bundle adds its own to the file. */
let licenses;

/**
 * Puts the script into the place of the string `%SCRIPT%`, for the files that the builder offers; the
 * same code for snippets into the place of `%INLINE_SCRIPT%`; and its licences into that of `%LICENSES%`.
 */
export const holdScript = {
  name: 'hold-script',
  renderChunk: (code) => {
    const script = readFileSync(SCRIPT, 'utf8');
    licenses ??= readFileSync(LICENSES, 'utf8');
    const texts = {
      SCRIPT: () => script,
      INLINE_SCRIPT: () => inlineScript(script),
      LICENSES: () => licenses,
    };
    return {
      code: code.replace(/(["'`])%(LICENSES|(?:INLINE_)?SCRIPT)%\1/g, (_, quote, name) =>
        JSON.stringify(texts[name]()),
      ),
      map: null,
    };
  },
};
