import {createHash} from 'node:crypto';

/** SHA-256 of a text, as base64: what domain/evidence/published.ts asks for. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
