/// <reference types="node" />
import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Writes a whole file or nothing: writes a new file beside the old one, then renames it. After a full
 * disk or an interruption, the old file is still there. Calls `fail` with the reason for a failure.
 */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  fail: (message: string) => never,
): void {
  let beside: string | undefined;
  try {
    const target = existsSync(path) ? realpathSync(path) : path;
    // Write to a device or a pipe directly instead of replacing it.
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
