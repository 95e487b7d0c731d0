/**
 * A rollup plugin: writes the licences of all bundled packages into one file beside the bundles,
 * because the licences require a copy of their notice.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'third-party-licenses.txt';

/** What stands before the code of each bundle. */
export const LICENSE_BANNER = `/*! ai-paths | MIT; Lit: Copyright 2017 Google LLC, BSD-3-Clause, see ${FILE} */`;

/** The packages found so far, in any bundle, by the text of their licence. */
const licenses = new Map();

/** The packages by name and version, and under them the text that they share. */
function write() {
  const sections = [...licenses].map(
    ([text, packages]) => `${[...packages].sort().join(', ')}\n\n${text.trim()}\n`,
  );
  return `The scripts of ai-paths beside this file contain code of these packages.\n\n${sections.sort().join('\n\n')}`;
}

export const thirdPartyLicenses = {
  name: 'third-party-licenses',
  generateBundle() {
    for (const id of this.getModuleIds()) {
      const [folder] = /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id) ?? [];
      if (!folder) continue;
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const text = readFileSync(join(folder, 'LICENSE'), 'utf8');
      licenses.set(text, (licenses.get(text) ?? new Set()).add(`${name} ${version}`));
    }
    this.emitFile({ type: 'asset', fileName: FILE, source: write() });
  },
};
