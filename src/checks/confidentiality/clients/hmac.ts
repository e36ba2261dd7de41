import {createHmac} from 'node:crypto';

/** The name of the variable that holds the key. */
export const keyVariable = 'CONFIDENTIALITY_KEY';

/** A name under the key: HMAC-SHA-256, hexadecimal. Without the key nobody can try names against the list. */
export function hmacOf(name: string, key: string): string {
  return createHmac('sha256', key).update(name, 'utf8').digest('hex');
}

/** What the first line of a list proves: that it was made with this key. No name holds a space. */
export function keyProof(key: string): string {
  return hmacOf('the key of this list', key);
}
