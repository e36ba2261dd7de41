import {electronicFormatIBAN, isValidIBAN} from 'ibantools';
import {parsePhoneNumberFromString, type CountryCode} from 'libphonenumber-js';
import {isOpenDomain, isOpenMailbox} from '../allow/domains.ts';
import type {Detector, Match, TextKind} from '../leak.ts';
import {find, type Hit} from './find.ts';

const email =
  /(?<![\w@%+./-])[\w.+%-]*\w@(?<domain>(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,18})(?![\w@])(?!\.\w)/gi;
const international = /(?<![\w.+/-])(?:\+|00(?=[1-9]))\d(?:[ ./()-]{0,2}\d){7,14}(?![\d.]\d|\w)/g;
const national =
  /\b(?:tel|phone|telephone|mobile|cell|fax|call|hotline|sms|contact|on-call)\b[^\n\d+(]{0,16}(?<v>\(?\d(?:[ ./()-]{0,2}\d){6,13})(?![\d.]\d|\w)/dgi;
const american = /(?<![\w.-])\([2-9]\d{2}\) ?[2-9]\d{2}[-. ]\d{4}(?!\w)/g;
const iban = /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11,42}/gi;
const card = /(?<![\d.,:_+\w-])\d(?:[ -]?\d){12,18}(?![\d]|[.,:]\d|\w)/g;

/** E-mail addresses, telephone numbers, bank accounts and payment cards, each proved by its library or checksum. */
export const people: Detector = (text, kind) => [
  ...find('email', text, email, isPersonal),
  ...find('phone', text, international, (hit) => isPhone(hit, undefined)),
  ...find('phone', text, national, (hit) => countries.some((country) => isPhone(hit, country))),
  ...find('phone', text, american, (hit) => isPhone(hit, 'US')),
  ...ibans(text),
  ...find('card', text, card, (hit) => isCard(hit, kind)),
];

/** Last labels that look like a domain and are a file, a unit of systemd or a density. */
const noDomain =
  /\.(?:png|jpe?g|gif|svg|webp|avif|css|m?js|tsx?|json|ya?ml|md|mdx|txt|so|sh|py|rb|rs|html?|xml|service|socket|timer|target|mount|slice|scope|device|path|swap|x)$/i;

function isPersonal({text, groups}: Hit): boolean {
  const domain = groups['domain'] ?? '';
  return !noDomain.test(domain) && !isOpenMailbox(text) && !isOpenDomain(domain, 'documentation');
}

/** Where a number without a country code may be from: the countries of the practice’s clients. */
const countries: readonly CountryCode[] = ['GB', 'US', 'DE', 'FR', 'CH', 'NL', 'AT'];
/** Numbers that are set aside for films and books (Ofcom, NANPA). */
const fictional = /^\+(?:1\d{3}55501\d\d|44(?:2079460|7700900|1632960|1[1-9]\d4960)\d{3}$)/;
/** After a count stands what it counts. */
const unitAfter =
  /^ ?(?:[nµum]?s|[kKMGT]?i?B|bytes|cycles|instructions|events|samples|ops|req|rows|msgs?|messages|packets|pages|ticks|ns\/op|%|branches|faults)\b/;

function isPhone({text, after, before}: Hit, country: CountryCode | undefined): boolean {
  if (/\d\.\d+\.\d+\.\d/.test(text) || unitAfter.test(after) || /[\d)]\s*$/.test(before.slice(-3)))
    return false;
  const number = parsePhoneNumberFromString(text.startsWith('00') ? `+${text.slice(2)}` : text, country);
  return number?.isValid() === true && !fictional.test(number.number);
}

/** An account number ends where its country says, whatever follows it on the line. */
function ibans(text: string): readonly Match[] {
  return find('iban', text, iban).flatMap(({kind, start, end}) => {
    const raw = text.slice(start, end);
    for (let length = raw.length; length >= 15; length--) {
      const value = electronicFormatIBAN(raw.slice(0, length)) ?? '';
      if (/\w$/.test(raw.slice(0, length)) && isValidIBAN(value)) return [{kind, start, end: start + length}];
    }
    return [];
  });
}

/** The first digits that card networks use, by the count of digits. */
const networks =
  /^(?:4\d{12}(?:\d{3})?(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17}|(?:5018|5020|5038|6304|6759|676[1-3])\d{12})$/;

function isCard({text, after}: Hit, kind: TextKind): boolean {
  const digits = text.replaceAll(/[ -]/g, '');
  if (!networks.test(digits) || !passesLuhn(digits) || unitAfter.test(after)) return false;
  const groups = text.split(/[ -]/).map((group) => group.length);
  if (groups.length > 1)
    return (
      (digits.length === 16 && !text.includes('-') && groups.every((length) => length % 4 === 0)) ||
      groups.join() === '4,4,4,4' ||
      groups.join() === '4,6,5' ||
      groups.join() === '4,6,4'
    );
  return digits.length === 16 || digits.length === 15 || kind === 'prose';
}

/** The checksum of payment cards. */
export function passesLuhn(digits: string): boolean {
  const sum = digits
    .split('')
    .toReversed()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
