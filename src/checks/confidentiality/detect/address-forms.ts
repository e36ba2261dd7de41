import {isEverybodysExample, isOpenV4} from '../allow/addresses.ts';
import type {Detector} from '../leak.ts';
import {find} from './find.ts';

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
/** Where private networks begin: `10.42`, `172.16` to `172.31`, `192.168`, `100.64` to `100.127`. */
const inside = String.raw`(?:10[._]${octet}|172[._](?:1[6-9]|2\d|3[01])|192[._]168|100[._](?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))`;

/** `IP 192.0.2.7.443 > 192.0.2.9.5012`, and netstat of macOS: the port follows behind a dot. */
const withPort = new RegExp(
  String.raw`(?<=\bIP |> |\b(?:tcp|udp)(?:4|46)? [^\n]{0,60}[ \t])(?:${octet}\.){3}${octet}(?=\.(?:\d{1,5}|\*|[a-z][a-z\d-]+)(?![\w.]))|(?<![\w.])(?:${octet}\.){3}${octet}(?=\.\d{1,5} > )`,
  'g',
);
/** `/proc/net/tcp`: hexadecimal, the last byte first. */
const procNet = /(?<=^[ \t]*\d+: (?:[\dA-F]{8}:[\dA-F]{4} )?)(?<v>[\dA-F]{8})(?=:[\dA-F]{4}\b)/dgm;
const saidNet = /`(?<v>[\dA-F]{8}):[\dA-F]{4}`/dg;
/** `10.42.7.x`: an address without its end; `10.x.x.x` and the networks of every home say nothing. */
const truncated = new RegExp(String.raw`(?<![\w.])${inside}\.${octet}\.(?:[xX*]{1,3})(?![\w.])`, 'g');
/** `servers.10_42_7_19.cpu`: dots that a metric’s path does not allow. */
const underscored = new RegExp(String.raw`(?<![\d])${inside}_${octet}_${octet}(?!\d)`, 'g');
const dashed = /(?<=\b(?:ip|host|node|addr|pod)-|(?<![\w-]))(?:10|172|192)-\d{1,3}-\d{1,3}-\d{1,3}(?=\.)/gi;
/** `010.042.007.019`: padded to a column. */
const padded = /(?<![\w.])(?:[012]\d\d\.){3}[012]\d\d(?![\w]|\.\d)/g;
/** `::ffff:0a2a:713`, with a port behind it or not. */
const mapped = /::ffff:(?:0:)?(?<v>[\da-f]{1,4}:[\da-f]{1,4})(?!\w|:[\da-f]*:|:[\da-f]*[a-f])/dgi;
/** InfiniBand: `Node GUID: 0x98039b0300a41b2c`. */
const portGuid =
  /\b(?:node|port|system ?image)[_ ]?guid["']?[ :=\t]+["']?(?<v>(?:0x)?[\da-f]{16}|[\da-f]{4}(?::[\da-f]{4}){3})(?![\w:])/dgi;
/** `IntelCor_1b:6a:90`: Wireshark writes the maker’s name for the first half. */
const namedMac = /(?<![\w:])[A-Z][A-Za-z\d]+_(?<v>[\da-f]{2}:[\da-f]{2}:[\da-f]{2})(?![\w:])/dg;

/** Addresses that are written in other ways than with four numbers, or not to their end. */
export const addressForms: Detector = (text, kind) => [
  ...find('address', text, withPort, ({text: value}) => !isOpenV4(value, '')),
  ...find(
    'address',
    text,
    truncated,
    ({text: value}) => !/^(?:192\.168\.[01]|10\.0\.0|172\.17\.0)\./.test(value),
  ),
  ...find('address', text, mapped, ({text: value}) => {
    const parts = value.split(':').map((part) => part.padStart(4, '0'));
    const address = fromHex(parts.join(''), false);
    return !isOpenV4(address, '') && !(kind === 'prose' && isEverybodysExample(address));
  }),
  ...find('mac', text, portGuid, ({text: value}) => !/^(?:0x)?[0:]+$/.test(value)),
  ...(kind === 'prose'
    ? text.includes('/proc/net/')
      ? find('address', text, saidNet, ({text: value}) => !isOpenV4(fromHex(value, true), ''))
      : []
    : [
        ...find('address', text, procNet, ({text: value}) => !isOpenV4(fromHex(value, true), '')),
        ...find('address', text, underscored, ({text: value}) => !isOpenV4(value.replaceAll('_', '.'), '')),
        ...find('address', text, dashed, ({text: value}) => !isOpenV4(value.replaceAll('-', '.'), '')),
        ...find('address', text, padded, ({text: value}) => {
          const parts = value.split('.');
          return (
            parts.some((part) => part.startsWith('0')) &&
            parts.every((part) => Number(part) < 256) &&
            !isOpenV4(parts.map(Number).join('.'), '')
          );
        }),
        ...find('mac', text, namedMac),
      ]),
];

function fromHex(digits: string, isReversed: boolean): string {
  const bytes = (digits.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
  return (isReversed ? bytes.toReversed() : bytes).join('.');
}
