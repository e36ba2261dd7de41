/** What names a credential in any spelling: `nexusPassword`, `MDGW_ENTITLEMENT_KEY`, `bindpw`. */
export const secretWord = String.raw`(?:pass(?:word|wd|phrase|code)?|pwd|bindpw|rootpw|secret|(?:secret|client|api|access|auth|private|signing|encryption|licen[cs]e|entitlement|activation|product|unseal|recovery|master|shared|pre[-_]?shared|storage|account|deploy|webhook|hmac|ingest|session)[-_. ]?(?:secret|key|code|token)|psk|token)`;
/** Names of secrets, of files that hold them, and what is no secret though it ends so. */
export const pointer = String.raw`(?!\w*(?:existing|public[-_.]?key|pull|next|page|cancell?ation|continuation|csrf|stop|eos|bos|pad|sort|group)[-_.]?(?:secret|token))`;

/** Calls, members, addresses and sentences that stand where a value could. */
export const isNoValue =
  /^(?:[\w.]+\[|[a-z]+[A-Z]?\w*\.[a-z]\w*(?:\.|$)|https?:|\w+:\/\/|oauth2?|[\w.-]+\/[\w./-]+\.(?:[cm]?[jt]sx?|py|go|rs|java|rb|php)$|sha-?\d+|bcrypt|base64|utf-?8|v\d+$)/;

/** Both cases and digits without order. */
export function isRandom(value: string): boolean {
  return /[a-z]/.test(value) && /[A-Z]/.test(value) && (value.match(/\d/g) ?? []).length >= 2;
}
