/// <reference types="node" />
import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Writes a file whole or not at all: beside its place first, then moved into it. A full disk or a
 * stopped command leaves what was there before. `fail` hears why it could not be written.
 */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  fail: (message: string) => never,
): void {
  let beside: string | undefined;
  try {
    const target = existsSync(path) ? realpathSync(path) : path;
    // A device or a pipe is written to, not replaced.
    if (existsSync(target) && !statSync(target).isFile()) writeFileSync(target, content);
    else {
      beside = `${target}.${process.pid}.part`;
      writeFileSync(beside, content);
      renameSync(beside, target);
    }
  } catch (error) {
    if (beside) rmSync(beside, { force: true });
    fail((error as Error).message);
  }
}
