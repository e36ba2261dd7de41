import {brotliCompressSync, constants} from 'node:zlib';

/** Size of a body as production sends it: brotli at its highest level, which is what is done once, before a release. */
export function brotliSize(body: Buffer): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return brotliCompressSync(body, {params}).length;
}
