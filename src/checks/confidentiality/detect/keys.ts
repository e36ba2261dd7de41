import type {Detector} from '../leak.ts';
import {isCredential, isExample} from './credentials.ts';
import {find} from './find.ts';

/** What OpenSSH prints of a key. */
const fingerprint =
  /\bSHA256:(?<v>[A-Za-z\d+/]{43})(?![\w+/])|\bMD5:(?<v>(?:[\da-f]{2}:){15}[\da-f]{2})(?![\w:])/dg;
/** The hosters publish theirs. */
const publicKeys =
  /^(?:d4:1d:8c:d9:8f:00:b2:04:e9:80:09:98:ec:f8:42:7e|16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48|nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8|p2QAMXNIC1TJYWeIOttrVc98\/R1BUFWu3\/LiyKgUfQM|\+DiY3wvvV6TuJJhbpZisF\/zLDA0zPMSvHdkr4UvCOqU)$/;
/** What is written so of files and packages, and the digest of nothing. */
const ofFiles =
  /\b(?:integrity|checksums?|digests?|packages?|images?|layers?|files?|artifacts?|tarball)\b[^\n]{0,40}$/i;
const publicHost = /\b(?:github|gitlab|bitbucket|codeberg|azure|sourcehut)\b/i;

/** Five groups of five, as licences have them. */
const fiveGroups = /(?<![\w-])(?:[A-Z\d]{5}-){4}[A-Z\d]{5}(?![\w-])/g;
/** Other groups, behind a word that says so. */
const groups =
  /\b(?:licen[cs]e|serial|activation|product|registration|unlock|voucher|recovery)[-_ ]?(?:key|code|number|no|id)?["']?(?: is| was|:|=)?:? ?["'`“]?(?<v>[A-Z\d]{4,6}(?:-[A-Z\d]{4,6}){2,7})(?![\w-])/dgi;
/** Keys that Microsoft publishes for its own servers of keys (KMS client setup keys). */
const published =
  /^(?:W269N-WFGWX-YVC9B-4J6C9-T83GX|MH37W-N47XK-V7XM9-C7227-GCQG9|NPPR9-FWDCX-D2C8J-H872K-2YT43|DPH2V-TTNVB-4X9Q3-TJR4H-KHJW4|WX4NM-KYWYW-QJJR4-XV3QB-6VM33|VDYBN-27WPP-V4HQT-9VMD4-VMK7H|N69G4-B89J2-4G8F4-WWYCC-J464C|WMDGN-G9PQG-XVVXX-R3X43-63DFG|CB7KF-BWN84-R7R2Y-793K2-8XDDG)$/;

/** Runs of base64: long enough for a name and a password. */
const encoded = /(?<![\w+/=.-])[A-Za-z\d+/]{14,160}={0,2}(?![\w+/=-])/g;

/** Fingerprints of keys, licences by their groups, and logins that base64 hides from nobody. */
export const keys: Detector = (text, kind) => [
  ...find(
    'fingerprint',
    text,
    fingerprint,
    ({text: value, before}) =>
      /\d/.test(value) && !publicKeys.test(value) && !publicHost.test(before) && !ofFiles.test(before),
  ),
  ...[fiveGroups, groups].flatMap((pattern) =>
    find('secret', text, pattern, ({text: value}) => isMixed(value) && !published.test(value)),
  ),
  ...find(
    'secret',
    text,
    encoded,
    ({text: value, before}) =>
      isLogin(value) && !/\bsha\d+-$/.test(before) && (kind === 'capture' || !/[\w/]$/.test(before)),
  ),
];

/** Groups without order: digits and letters among them, some of which hexadecimal does not have. */
function isMixed(value: string): boolean {
  const count = (pattern: RegExp): number => value.match(pattern)?.length ?? 0;
  return (
    count(/\d/g) > 3 && count(/[A-Z]/g) > 3 && /[G-WYZ]/.test(value) && !/(.)\1{3}|ABCDE?|12345/.test(value)
  );
}

/** True for base64 of `name:password`, where the password is one that somebody made up. */
function isLogin(value: string): boolean {
  if (value.replace(/=+$/, '').length % 4 === 1) return false;
  const text = Buffer.from(value, 'base64').toString('latin1');
  const {password = ''} = /^[\w.@+-]{3,60}:(?<password>[\x21-\x7E]{6,60})$/.exec(text)?.groups ?? {};
  const isStrong =
    /\d/.test(password) &&
    /[A-Za-z]/.test(password) &&
    (/[A-Z]/.test(password) || /[^\w/.:-]/.test(password));
  return (
    isStrong && isCredential(password) && !isExample(password) && !/^(?:\/\/|\d+[:.])|:\/\//.test(password)
  );
}
