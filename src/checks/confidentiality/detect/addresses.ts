import {isIPv6} from 'node:net';
import type {Detector, TextKind} from '../leak.ts';
import {find, type Hit} from './find.ts';

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const ipv4 = new RegExp(String.raw`(?<![\w.])(?:${octet}\.){3}${octet}(?![\w]|\.\d)`, 'g');
/** `IP 192.0.2.7.443 > 192.0.2.9.5012`: the port follows behind a dot. */
const tcpdump = new RegExp(String.raw`(?<=\bIP |> )(?:${octet}\.){3}${octet}(?=\.\d{1,5}\b)`, 'g');
const ipv6 = /(?<![\w:.])[\da-f]{0,4}:(?:[\da-f]{0,4}:){1,7}[\da-f]{0,4}(?![\w:])/gi;
const mac = /(?<![\w:.-])(?:[\da-f]{2}(?<s>[:-]))(?:[\da-f]{2}\k<s>){4}[\da-f]{2}(?![\w]|[:-][\da-f])/gi;
const ciscoMac = /(?<![\w.])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}(?![\w.])/gi;
const bareMac = /\b(?:hwaddr|ether|lladdr|mac(?: ?addr(?:ess)?)?)["']?[ :=]+["']?(?<v>[\da-f]{12})\b/dgi;

/** IPv4 and IPv6 addresses and hardware addresses, but for those that documentation may use and those that name no machine. */
export const addresses: Detector = (text, kind) => [
  ...find('address', text, ipv4, (hit) => isLeakingV4(hit, kind)),
  ...find('address', text, tcpdump, (hit) => isLeakingV4(hit, kind)),
  ...find('address', text, ipv6, (hit) => isLeakingV6(hit) && !(kind === 'prose' && hit.text === 'fe80::1')),
  ...find('mac', text, mac, ({text: value}) => isLeakingMac(value)),
  ...find(
    'mac',
    text,
    ciscoMac,
    ({text: value}) => /\d/.test(value) && /[a-f]/i.test(value) && isLeakingMac(value),
  ),
  ...find('mac', text, bareMac, ({text: value}) => isLeakingMac(value)),
];

/** Networks that documents may name (RFC 5737), that name no machine, or that everybody knows. */
const openV4 =
  /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|127\.|0\.|255\.|224\.0\.0\.\d+$|169\.254\.169\.25[34]$|(?:8\.8\.8\.8|8\.8\.4\.4|1\.1\.1\.1|1\.0\.0\.1|9\.9\.9\.9)$)/;
/** Whole networks of the standards: a definition, not a place. */
const standardNetworks =
  /^(?:10\.0\.0\.0\/8|172\.16\.0\.0\/12|192\.168\.0\.0\/16|100\.64\.0\.0\/10|169\.254\.0\.0\/16|198\.18\.0\.0\/15|224\.0\.0\.0\/4|240\.0\.0\.0\/4)(?!\d)/;
/** Four numbers with dots that are a version, a section or an object id. */
const versionBefore =
  /(?:\b(?:v|ver|version|release|rev|revision|build|firmware|driver|update|kernel|section|sections|chapter|clause|paragraph|figure|table|oid|since|until|sdk|library|client|agent|schema|jdk|bios|fw|upgraded? (?:to|from)|downgraded? (?:to|from))\b["']?[ :=v§]{0,4}["']?|§ ?|@\^?~?|["'][~^]|[<>~^=]= ?|\bv)$/i;
const productBefore =
  /(?:\b(?:chrome|chromium|headlesschrome|safari|edga?|opr|opera|version|crios|fxios|firefox|electron|mozilla|applewebkit|gecko|curl|wget|nginx|apache|openssl|samsungbrowser|okhttp|jetty|netty|tomcat|iis|postman\w*|python|go|java)\/|[a-z][\w+]*[-_])$/i;

function isLeakingV4({text, before, after}: Hit, kind: TextKind): boolean {
  if (openV4.test(text) || standardNetworks.test(text + after)) return false;
  if (versionBefore.test(before) || productBefore.test(before)) return false;
  if (
    /^-(?:\w*[a-z]|\d+[.-])/i.test(after) ||
    /^\.(?:so|tar|t?gz|zip|deb|rpm|jar|exe|dll|dmg|pkg|whl)\b/.test(after)
  )
    return false;
  // 1.3.6.1 is the root of the object ids, 1.2.3.4 everybody’s placeholder.
  if (text === '1.3.6.1' || (kind === 'prose' && everybodysExamples.test(text))) return false;
  if (kind === 'prose' && before.endsWith('[') && text.split('.').every((part) => Number(part) < 32))
    return false;
  if (
    kind === 'prose' &&
    /\b(?:versions?|releases?|upgrad\w+|downgrad\w+|kernels?|sections?)\b[^:]{0,40}$/i.test(before)
  )
    return false;
  // In prose, four small numbers are a section or a version until something says address.
  const small = text.split('.').every((part) => Number(part) < 10);
  return kind === 'capture' || !small;
}

/** What prose writes for “some address”: the first address of a home network. */
const everybodysExamples = /^(?:1\.2\.3\.4|10\.0\.0\.[12]|192\.168\.[01]\.1)$/;

const openV6 =
  /^(?:2001:0?db8:|3fff:|ff0[0-9a-f]::(?:[12]|fb|1:[23])$|2001:4860:4860::88(?:88|44)$|2606:4700:4700::1(?:1|00)1$|2620:fe::fe$)/i;
/** What begins as an address that is in use: global, unique local, link-local, multicast, translated. */
const usedV6 = /^(?:[23][\da-f]{3}|f[cd][\da-f]{2}|fe[89ab][\da-f]|ff[\da-f]{2}|64|100):/i;

function isLeakingV6({text, after}: Hit): boolean {
  if (!isIPv6(text) || !usedV6.test(text) || openV6.test(text)) return false;
  if (/^(?:fe80|fc00|fd00|2000|ff00|64:ff9b|100)::$/i.test(text) && (/^\/\d/.test(after) || text.length < 9))
    return false;
  return /\d/.test(text);
}

function isLeakingMac(value: string): boolean {
  const digits = value.replaceAll(/[:.-]/g, '').toLowerCase();
  // RFC 7042 for documents; broadcast, nothing, and the groups of bridges and multicast.
  return !/^(?:00005e0053|f{12}|0{12}|0180c20000|01005e|3333)/.test(digits) && !/^(.)\1{11}$/.test(digits);
}
