import {createHash} from 'node:crypto';

/** The digest that binds a declaration to bytes, hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
