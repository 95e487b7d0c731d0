/** Rollup plugins for what later bundles hold of the script, which is there by then. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const SCRIPT = 'dist/ai-paths.min.js';

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

/** Puts the script into the place of the string `%SCRIPT%`: the builder offers it without a request. */
export const holdScript = {
  name: 'hold-script',
  renderChunk: (code) => ({
    code: code.replace(/(["'`])%SCRIPT%\1/, () => JSON.stringify(readFileSync(SCRIPT, 'utf8'))),
    map: null,
  }),
};
