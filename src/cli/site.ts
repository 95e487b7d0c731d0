/// <reference types="node" />
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteFiles } from '../channels/site.js';
import { OptionError, type StaticOptions } from '../channels/request.js';

/** Marks a folder as written by this command, so that it may write it again. */
const MARK = '.ai-paths-site';

const fromPackage = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Writes a whole folder for a static host. */
export function writeSite(options: StaticOptions, folder: string | undefined): void {
  if (!folder) throw new OptionError('site: --out is missing: the folder to write');
  const files = siteFiles(options, {
    script: fromPackage('ai-paths.min.js'),
    integrity: fromPackage('integrity.json'),
    builder: {
      page: fromPackage('../demo/index.html'),
      styles: fromPackage('../demo/builder.css'),
      script: fromPackage('builder.min.js'),
    },
  });
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new OptionError(`site: "${folder}" is not a folder; valid: an empty or new folder`);
  if (existsSync(folder) && readdirSync(folder).length && !existsSync(join(folder, MARK)))
    throw new OptionError(
      `site: "${folder}" is not empty and was not written by this command; valid: an empty or new folder`,
    );
  for (const [name, content] of [...files, [MARK, ''] as const]) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
