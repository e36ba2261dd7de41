import {isIPv6} from 'node:net';
import {isEverybodysExample, isOpenReverse, isOpenV4, isOpenV6} from '../allow/addresses.ts';
import type {Detector, TextKind} from '../leak.ts';
import {addressForms} from './address-forms.ts';
import {find, type Hit} from './find.ts';
import {macs} from './macs.ts';
import {isVersion} from './versions.ts';

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const ipv4 = new RegExp(String.raw`(?<![\w.])(?:${octet}\.){3}${octet}(?![\w]|\.\d)`, 'g');
const ipv6 = /(?<![\w:.])[\da-f]{0,4}:(?:[\da-f]{0,4}:){1,7}[\da-f]{0,4}(?![\w:])/gi;
/** What each of them has, and few texts: a quick look first. */
const twoColons = /:[\da-f]{0,4}:/i;

/** IPv4 and IPv6 addresses and hardware addresses, but for those that documentation may use and those that name no machine. */
export const addresses: Detector = (text, kind) => [
  ...find('address', text, ipv4, (hit) => isLeakingV4(hit, text, kind)),
  ...addressForms(text, kind),
  ...(twoColons.test(text)
    ? find(
        'address',
        text,
        ipv6,
        (hit) => isLeakingV6(hit) && hit.text !== 'fe80::1' && !(kind === 'prose' && madeUpV6.test(hit.text)),
      )
    : []),
  ...macs(text, kind),
];

function isLeakingV4(hit: Hit, whole: string, kind: TextKind): boolean {
  const {text, before, after} = hit;
  if (isOpenV4(text, after) || isVersion(hit, whole, kind)) return false;
  if (/^\.in-addr\.arpa\b/i.test(after)) return !isOpenReverse(`${text}.in-addr.arpa`);
  // The end of a number in quoted-printable: the view that decodes it has the whole.
  if (/(?:=[\dA-F]{2})+=$/.test(before)) return false;
  // 1.3.6.1 is the root of the object ids, 1.2.3.4 everybody’s placeholder.
  if (text === '1.3.6.1' || /^2\.5\.(?:4|29)\./.test(text) || (kind === 'prose' && isEverybodysExample(text)))
    return false;
  // In prose, four small numbers are a section or a version until something says address.
  const small = text.split('.').every((part) => Number(part) < 10);
  if (kind === 'prose' && before.endsWith('[') && text.split('.').every((part) => Number(part) < 32))
    return false;
  return kind === 'capture' || !small;
}

/** In prose: an address of a link whose end nobody’s hardware has, and the half of the local addresses that is not in use. */
const madeUpV6 = /^(?:fe80:(?::|(?:0:)+)(?:0*[\da-f]{1,2}:){0,3}0*[\da-f]{1,2}|fc00:.*)$/i;

/** What begins as an address that is in use: global, unique local, link-local, multicast, translated. */
const usedV6 = /^(?:[23][\da-f]{3}|f[cd][\da-f]{2}|fe[89ab][\da-f]|ff[\da-f]{2}|64|100):/i;

function isLeakingV6({text, after}: Hit): boolean {
  if (!isIPv6(text) || !usedV6.test(text) || isOpenV6(text)) return false;
  if (/^(?:fe80|fc00|fd00|2000|ff00|64:ff9b|100)::$/i.test(text) && (/^\/\d/.test(after) || text.length < 9))
    return false;
  return /\d/.test(text);
}
