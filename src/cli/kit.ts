/// <reference types="node" />
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isKit, KITS } from '../builder/kits.js';
import { OptionError, type StaticOptions } from '../channels/index.js';

const SCRIPT = 'ai-paths.min.js';

/** Every file of a kit contains this, so that the command recognizes files that it may overwrite. */
const OURS = /ai-paths/;

/** Writes the files for a place, all or none, into a folder that may contain other files. */
export function writeKit(
  place: string | undefined,
  options: StaticOptions,
  folder: string | undefined,
): void {
  if (!place || !isKit(place))
    throw new OptionError(
      `kit: ${place === undefined ? 'no place given' : `"${place}" is not a place that needs files`}; valid: ${Object.keys(KITS).join(' ')}`,
    );
  if (!folder) throw new OptionError('out: missing; set it to the folder for the files');
  const script = readFileSync(new URL(SCRIPT, import.meta.url), 'utf8');
  const files = Object.entries(KITS[place].files(options, script)).map(
    ([name, content]) => [join(folder, name), content] as const,
  );
  /** What is there only because of this command, until all files are in their places. */
  const made: string[] = [];
  const beside = (path: string) => `${path}.${process.pid}.part`;
  try {
    for (const [path] of files)
      if (existsSync(path) && !OURS.test(readFileSync(path, 'utf8').slice(0, 1000)))
        throw new Error(`"${path}" exists and was not written by this command`);
    for (const [path, content] of files) {
      const first = mkdirSync(dirname(path), { recursive: true });
      if (first) made.push(first);
      made.push(beside(path));
      writeFileSync(beside(path), content);
    }
    for (const [path] of files) renameSync(beside(path), path);
  } catch (error) {
    for (const path of made) rmSync(path, { recursive: true, force: true });
    throw new OptionError(`out: ${(error as Error).message}; valid: a writable folder`);
  }
}
