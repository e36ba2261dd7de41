import {isUtf8} from 'node:buffer';
import type {Detector} from '../leak.ts';
import {isExample} from './credentials.ts';
import {find} from './find.ts';
import {isPrintedToken} from './printed-tokens.ts';
import {isEverybodysWallet} from './wallets.ts';

/** 28 to 64 letters and digits, alone between spaces, quotes, bars and signs of assignment. */
const alone = /(?<=^|[\s"'=:|,;([{<>`])[A-Za-z\d][A-Za-z\d_-]{27,63}(?=$|[\s"'|,;)\]}<>`]|\.(?:\s|$))/gm;
/** What is as random, and lets nobody in. */
const harmless =
  /(?:\b(?:e-?tag|digest|checksum|hash|integrity|fingerprint|nonce|commit|revision|sha-?\d+|md5|base64)["']?(?: is|:|=)? ?["']?|\bSHA256:)$/i;
/** Letters of one case or digits in a row, as words, times and counters have them. */
const ordered = /[a-z]{10}|[A-Z]{10}|\d{6}/;

/** Long random values that nothing introduces: what is pasted with a line may be a key. In prose none is believed without its word. */
export const tokens: Detector = (text, kind) =>
  kind === 'prose'
    ? []
    : find(
        'token',
        text,
        alone,
        ({text: value, before}) =>
          isChance(value) &&
          !harmless.test(before) &&
          !isExample(value) &&
          !isPrintedToken(value) &&
          !isEncodedText(value) &&
          !isEverybodysWallet(value),
      );

/** True where small letters, capitals and digits are mixed without order: the kind of character changes at two places of five. */
function isChance(value: string): boolean {
  const count = (pattern: RegExp): number => value.match(pattern)?.length ?? 0;
  if (!/\d/.test(value) || count(/[A-Z]/g) < 4 || count(/[a-z]/g) < 4 || ordered.test(value)) return false;
  const inWords = (value.match(/[A-Z][a-z]{3,}/g) ?? []).join('').length;
  if (inWords >= value.length / 2) return false;
  const runs = count(/\d+|[A-Z]+|[a-z]+|[_-]+/g);
  return runs - 1 >= 0.4 * (value.length - 1);
}

/** True for base64 that is text: the view that decodes it judges what it says. */
function isEncodedText(value: string): boolean {
  const bytes = Buffer.from(value, 'base64');
  return isUtf8(bytes) && !/[^\P{Cc}\s]/u.test(bytes.toString('utf8'));
}
