/** The size budget of the script, and how its size is measured. */
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of dist/ai-paths.min.js as servers send it: brotli at its best. */
export const SCRIPT_BUDGET = 15_330;

export const brotliSize = (data) =>
  brotliCompressSync(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(data),
    },
  }).length;
