import {isPlaceholder} from '../allow/names.ts';
import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isPrintedToken} from './printed-tokens.ts';

const key = String.raw`(?:password|passwd|passphrase|pwd|secret(?:[-_]?key)?|client[-_]?secret|api[-_]?key|access[-_]?key|auth[-_]?token|access[-_]?token|refresh[-_]?token|id[-_]?token|private[-_]?key|bearer[-_]?token|signing[-_]?key|encryption[-_]?key|token)`;
/** `password: hX4…` in YAML and properties, `"token": "8c1f…"` in JSON, `Password=…;` in connection strings and addresses. */
const settings: readonly RegExp[] = [
  new RegExp(
    String.raw`^[ \t]*(?:- )?(?:[\w.-]{0,60}[._-])?${key}[ \t]*:[ \t]+(?<v>[^\s"'{}$<>!|&*#\[\]][^\s"'{}<>]{5,})[ \t]*$`,
    'dgim',
  ),
  new RegExp(String.raw`["'](?:[\w.-]{0,60}[._-])?${key}["']\s*:\s*["'](?<v>[^\s"'$<>{}]{6,})["']`, 'dgi'),
  new RegExp(String.raw`\b(?:[\w.-]{0,60}[._-])?${key}\s*=\s*["'](?<v>[^\s"'$<>{}]{6,})["']`, 'dgi'),
  new RegExp(String.raw`<(?:\w+:)?${key}>(?<v>[^<\s$]{5,})<`, 'dgi'),
  /\bname: ["']?\w*(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD)\w*["']?\s*\n\s*value: ["']?(?<v>[^\s"'$<>{}]{6,})/dg,
  new RegExp(
    String.raw`\b(?:name|key)["']?\s*[:=]\s*["'](?:[\w.-]{0,60}[._-])?(?:${key}|pass)["']\s*,?\s*["']?value["']?\s*[:=]\s*["'](?<v>[^\s"'$<>{}]{6,})["']`,
    'dgi',
  ),
  new RegExp(
    String.raw`<\w{1,20} (?:key|name)=["'](?:[\w.-]{0,60}[._-])?${key}["']>(?<v>[^<\s$]{5,})<`,
    'dgi',
  ),
  /["'](?:[\w.-]{0,60}[._-])?(?:pass|pin|creds?)["']\s*:\s*["'](?<v>[^\s"'$<>{}]{6,})["']/dgi,
  /[;?&](?:pass(?:word|wd|phrase)?|pwd|passwd|token|access_token|api_?key|apikey|key|secret|sig|(?:X-[a-z]+-)?Signature|AccountKey|SharedAccessKey|SharedAccessSignature)=(?<v>[^\s"'`$<>{}&;,()]{6,})/dgi,
  /(?<![\w-])(?:AccountKey|SharedAccessKey|_authToken|_auth|_password)=(?<v>[^\s"';]{6,})/dg,
  /"auth": ?"(?<v>[\w+/]{8,}={0,2})"/dg,
  // A key as the user of an address: where errors and metrics are sent to.
  /\bhttps?:\/\/(?<v>[\da-f]{32})@/dg,
];
/** Credentials on a command line, or in files that clients read. */
const commands: readonly RegExp[] = [
  /\bmysql\w*\b[^\n|;&]{0,300}? -p(?<v>[^\s-][^\s]{4,})/dg,
  /\b(?:curl|wget|http|ab|hey)\b[^\n|;&]{0,300}? (?:-u|--user|-a|-A) ?["']?[\w.@-]+:(?<v>[^\s"'$<>]{4,})/dg,
  /\bsshpass -p ?["']?(?<v>[^\s"'$]{4,})/dg,
  /\b(?:PGPASSWORD|MYSQL_PWD|REDISCLI_AUTH|SSHPASS|VAULT_TOKEN|GITHUB_TOKEN|GH_TOKEN|NPM_TOKEN)=["']?(?<v>[^\s"'$<>{}]{6,})/dg,
  /--(?:password|passwd|pass|token|api-key|apikey|secret|secret-key|access-key|auth-token|(?:[a-z]+-){1,3}(?:password|passwd|passphrase)|(?:client|webhook|app|shared|consumer|admin|root|access|auth|bearer|refresh|deploy|bot|api|sas)-(?:secret|token))[= ]["']?(?<v>[^\s"'$<>{}-][^\s"'$<>{}]{5,})/dg,
  // Keys as clouds’ tools take them: letters without order.
  /(?<![\w-])(?:--?(?:[a-z]+-){0,3}(?:account|storage|primary|secondary|master|shared|signing|encryption|private|sas|license|subscription|ingestion|instrumentation)-key|-\w{0,20}(?:AccountKey|AccessKey|SharedKey|ApiKey|ClientSecret|AccountPassword))[= ]["']?(?<v>(?=[^\s"']*\d)[A-Za-z\d+/_-]{20,}={0,2})/dg,
  /\bmachine \S+\s+login \S+\s+password (?<v>\S{4,})/dg,
  /^[\w.*-]+:(?:\d+|\*):[\w*]+:[\w.-]+:(?<v>[^\s:]{5,})$/dgm,
  /\b(?:identified (?:with \w+ )?by|password|encrypted password) '(?<v>[^'\s]{5,})'/dgi,
  /\botpauth:\/\/\S*?[?&]secret=(?<v>[A-Z2-7]{12,})/dg,
];
/** What is kept of a password: crypt, bcrypt, Argon2, Apache’s own. */
const hashes =
  /(?<![\w$])\${1,2}(?:1|5|6|y|2[abxy]|apr1|argon2(?:id?|d))\${1,2}[\w./$,=+-]{20,}|(?<![\w$])\$[89]\$[\w./$-]{12,}/g;

/** Passwords, keys and tokens by the setting, option or file that they stand in. */
export const credentials: Detector = (text, kind) =>
  kind === 'prose'
    ? commands.flatMap((pattern) =>
        find(
          'secret',
          text,
          pattern,
          ({text: value, before}) => before.includes('`') && isCredential(value) && isStrong(value),
        ),
      )
    : [
        ...settings.flatMap((pattern) =>
          find('secret', text, pattern, ({text: value}) => isCredential(value)),
        ),
        ...commands.flatMap((pattern) =>
          find('secret', text, pattern, ({text: value}) => isCredential(value)),
        ),
        ...find('secret', text, hashes),
      ];

/** True for a value that nobody would remember or guess. */
export function isCredential(value: string): boolean {
  return (
    !isExample(value) &&
    /\d|[^\w.-]/.test(value) &&
    /[a-z]/i.test(value) &&
    !/^(?:\d[\d.,]*\w{0,3}|[\d:.TZ+-]+|.*\.\.\.|[/.~].*|[A-Z]{3,4}\/[A-Z]{3,4})$/.test(value)
  );
}

/** True for letters and digits, and something that is neither or both cases: what a person makes up for a password. */
export function isStrong(value: string): boolean {
  return (
    /[a-z]/i.test(value) &&
    /\d/.test(value) &&
    (/[^\w]/.test(value) || (/[a-z]/.test(value) && /[A-Z]/.test(value)))
  );
}

/** True for what stands for a credential: a placeholder, a reference, everybody’s example. */
export function isExample(value: string): boolean {
  return (
    isPlaceholder(value) ||
    isEncodedExample(value) ||
    isPrinted(value) ||
    /^(?:pass(?:word|wd)?\d{0,4}!?|secret\d*|hunter2|token|\*+|x+|•+|changeme\d*|letmein|p[a4@]ss\w{0,6}|qwerty\d*|admin\d*|root\d*|test\d*|postgres\d*|mysecretpassword|abcdef\.0123456789abcdef|guest\d*|private|letmein\d*|s3cr3t|correct[- ]horse\S*|d1fficultp(?:%40|@)ssw0rd|open sesame)$/i.test(
      value,
    ) ||
    /example|process\.env|secretKeyRef|os\.environ|placeholder|redacted|changeme|your[-_]|my-?secret|^env\.|^vault:|^arn:|^ref\+|^ENC\(|^@[\w.]+@$|\*{3}|•{3}|x{5}/i.test(
      value,
    )
  );
}

/** True for what manuals print and everybody has: jwt.io’s token, the account of Azure’s emulator of storage. */
function isPrinted(value: string): boolean {
  return value.startsWith('Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6') || isPrintedToken(value);
}

/** True for base64 of a placeholder, alone or behind a user: `Y2hhbmdlbWU=`. */
function isEncodedExample(value: string): boolean {
  if (value.length % 4 > 0 || !/^[A-Za-z\d+/]{8,}={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, 'base64').toString('latin1').trim();
  return /^[\x20-\x7E]{4,}$/.test(text) && isExample(text.replace(/^[\w.-]+:/, ''));
}
