import type {Detector} from '../leak.ts';
import {isCredential, isExample} from './credentials.ts';
import {find} from './find.ts';

/** What clients of old protocols send as it is, in the form that captures of packets and dialogues give it. */
const sent: readonly RegExp[] = [
  /(?:\b(?:FTP|POP|POP3)(?:: | \d+ Request: |: C: )|\bRequest: |\bCommand: )PASS (?<v>[^\s"'$<>]{5,})/dg,
  /\bcommand: PASS\s+Request (?:arg|parameter): (?<v>[^\s"'$<>]{5,})/dg,
  /(?:^|[>\]] |C: |Request: )[A-Za-z]{0,4}\d{1,6} LOGIN "?[\w.@+-]+"? "?(?<v>[^\s"$<>]{5,})/dgm,
];
/** Redis’s own protocol, whole or read from a dump: the length of a word, then the word. */
const resp = /\bAUTH\s{1,3}\$\d{1,3}\s{1,3}(?:\w{1,40}\s{1,3}\$\d{1,3}\s{1,3})?(?<v>[^\s$*]{5,})/dg;
/** The answer to “Password:”, which SMTP asks in base64. */
const smtp = /\b334 UGFzc3dvcmQ6\s+(?:C: |>>> |-> )?(?<v>[A-Za-z\d+/]{6,}={0,2})/dg;
/** Directives of proxies, routers, tunnels, disks and alarms, each with its secret at its place. */
const directives: readonly RegExp[] = [
  /\bstats auth [\w.-]+:(?<v>\S{5,})|\binsecure-password (?<v>\S{5,})/dg,
  /\bneighbor \S+ password (?:\d )?(?<v>\S{6,})|\bauthentication-key "?(?<v>[^\s"]{6,})|\bmessage-digest-key \d+ md5 (?:\d )?(?<v>\S{6,})/dg,
  /\bsnmp-server user [^\n]{1,80}? (?:auth (?:md5|sha)(?:[ -]?\d+)? )(?<v>\S{6,})|\bpriv (?:aes|3?des)(?: \d+)? (?<v>[^\s"]{8,})/dg,
  /\b(?:tacacs|radius)-server key (?:\d )?(?<v>\S{6,})/dg,
  /: PSK ["'](?<v>[^"'\n]{6,})["']/dg,
  /^"?[\w.@\\*-]+"?[ \t]+(?:\*[ \t]+"(?<v>[^"\s]{6,})"[ \t]+(?:\*|[\d.]{7,15})|[\w.-]+[ \t]+"(?<v>[^"\s]{6,})"[ \t]+\*)[ \t]*$/dgm,
  /\bkey = (?<v>AQ[A-Za-z\d+/]{36}==)/dg,
  /\b(?:routing|integration|ingestion)_key["']?[ :=]+["']?(?<v>[\da-f]{32})(?!\w)/dgi,
  /^auth-user-pass\n[^\s]+\n(?<v>\S{6,})$/dgm,
  /\b(?:tunnel-group|pre-shared-key|isakmp key|ikev[12] (?:local|remote)-authentication pre-shared-key)(?: (?:\d|ascii-text|address))* ["']?(?<v>[^\s"']{6,})/dg,
];
/** The shared word of Erlang’s nodes; of capitals alone, where the runtime made it. */
const cookie =
  /(?:-setcookie |\berlang[._ -]?cookie["']?(?: ?[:=] ?|\n)["']?|\bERLANG_COOKIE[:=] ?["']?|\bRELEASE_COOKIE[:=] ?["']?)(?<v>[A-Za-z\d_+/=-]{8,})/dgi;
/** What each of them has, and few texts: a quick look first. */
const mayHold =
  /\bPASS\b|\bLOGIN\b|\b334 |\bAUTH\s|\bstats auth\b|insecure-password|\bneighbor \S+ password|authentication-key|message-digest-key|snmp-server user|\bpriv (?:aes|3?des)|\bPSK\b|-server key |[*\d]"?[ \t]+"[^"\s]{6,}"|auth-user-pass|\bkey = AQ|_key\b|pre-shared-key|isakmp key|cookie/i;

/** Secrets that protocols and devices show by their place, beyond what `secret-places.ts` knows. */
export const deviceSecrets: Detector = (text, kind) =>
  kind === 'prose' || !mayHold.test(text)
    ? []
    : [
        ...[...sent, ...directives].flatMap((pattern) =>
          find('secret', text, pattern, ({text: value}) => isCredential(value) && /[\dA-Z]/.test(value)),
        ),
        ...find('secret', text, resp, ({text: value}) => isCredential(value)),
        ...find('secret', text, smtp, ({text: value}) => !isExample(value)),
        ...find('secret', text, cookie, ({text: value}) => isCookie(value)),
      ];

function isCookie(value: string): boolean {
  return (
    !isExample(value) &&
    (/^[A-Z]{20}$/.test(value) || (/\d/.test(value) && /[a-z]/i.test(value) && value.length > 11))
  );
}
