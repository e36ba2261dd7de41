import {isOpenMac} from '../allow/addresses.ts';
import type {Detector} from '../leak.ts';
import {find, type Hit} from './find.ts';

/** Six bytes; a key may stand before them with a colon (`addr:0c:42:…`), a seventh byte may not. */
const mac =
  /(?<![\w.-])(?<!(?<!\w)[\da-f]{0,2}[:-])(?:[\da-f]{2}(?<s>[:-]))(?:[\da-f]{2}\k<s>){4}[\da-f]{2}(?![\w]|[:-][\da-f])/gi;
/** What a switch writes: Cisco with dots, Huawei with dashes. */
const grouped = /(?<![\w.-])[\da-f]{4}(?<s>[.-])[\da-f]{4}\k<s>[\da-f]{4}(?![\w.-])/gi;
/** What each of them has, and few texts: a quick look first. */
const middleGroup = /[.-][\da-f]{4}[.-]/i;
const keyed =
  /\b(?:hwaddr|ether|lladdr|ethernet[-_ ]address|hw(?:[-_ ]?addr)?|mac(?:[-_ ]?addr(?:ess)?)?)["']?[ :=]+["']?(?<v>[\da-f]{12}|[\da-f]{6}-[\da-f]{6}|(?:[\da-f]{1,2}:){5}[\da-f]{1,2})(?![\w:-])/dgi;
/** `arp -a` of BSD and macOS leaves zeros out. */
const arp = /\) at (?<v>(?:[\da-f]{1,2}:){5}[\da-f]{1,2})(?= on )/dgi;
/** The kernel’s header of a packet from Mars: where it goes, where it comes from. */
const martian =
  /\bll header: (?:[\da-f]{8}: )?(?:(?<v>(?:[\da-f]{2}[ :]){5}[\da-f]{2})(?=[ :](?:[\da-f]{2}[ :]){7}[\da-f]{2}))/dgi;
const martianFrom =
  /(?<=\bll header: (?:[\da-f]{8}: )?(?:[\da-f]{2}[ :]){6})(?:[\da-f]{2}[ :]){5}[\da-f]{2}/gi;
/** DHCP: the kind of hardware before the address (`1:`), and unique ids with a time. */
const client =
  /\b(?:(?:dhcp[-_ ])?client[-_ ]?id(?:entifier)?|cid)["']?[ :=]+["']?0?1:(?<v>(?:[\da-f]{2}:){5}[\da-f]{2})(?![\w:])|(?<![\w:])(?:00:01:00:01(?::[\da-f]{2}){4}|00:03:00:01):(?<v>(?:[\da-f]{2}:){5}[\da-f]{2})(?![\w:])/dgi;
/** EUI-64 of a card, as clocks of PTP are called: `ec0d9a.fffe.6b12f4`. */
const eui64 =
  /(?<![\w.:-])(?:[\da-f]{6}\.fffe\.[\da-f]{6}|[\da-f]{4}\.[\da-f]{2}ff\.fe[\da-f]{2}\.[\da-f]{4}|(?:[\da-f]{2}[:-]){3}ff[:-]fe(?:[:-][\da-f]{2}){3})(?:-\d+)?(?![\w:]|[.-]\w)/gi;
const clock =
  /\b(?:clock[-_ ]?id(?:entity)?|gm(?:[-_ ]?(?:id|identity|clock))?|grandmaster\w*|eui-?64|source ?port ?id\w*)["']?[ :=]+["']?(?:0x)?(?<v>[\da-f]{6}fffe[\da-f]{6})(?!\w)/dgi;

/** Hardware addresses in their notations, but for those of documents, of groups and of everybody. */
export const macs: Detector = (text, kind) => [
  ...[mac, keyed, arp, client, martian, martianFrom].flatMap((pattern) => find('mac', text, pattern, isOwn)),
  ...(middleGroup.test(text)
    ? find(
        'mac',
        text,
        grouped,
        (hit) =>
          /\d/.test(hit.text) &&
          /[a-f]/i.test(hit.text) &&
          (kind === 'capture' || hit.text.includes('.')) &&
          isOwn(hit),
      )
    : []),
  ...[eui64, clock].flatMap((pattern) => find('mac', text, pattern, isOwn)),
];

function isOwn({text}: Hit): boolean {
  const bytes = text.includes(':') ? text.split(':').map((byte) => byte.padStart(2, '0')) : [text];
  const digits = bytes.join('').replaceAll(/[.-]/g, '').toLowerCase();
  return !isOpenMac(digits.length > 12 ? digits.replace(/^(.{6})fffe(.{6}).*$/, '$1$2') : digits);
}
