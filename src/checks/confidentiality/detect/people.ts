import {electronicFormatIBAN, validateIBAN, ValidationErrorsIBAN} from 'ibantools';
import {parsePhoneNumberFromString, type CountryCode} from 'libphonenumber-js';
import {isOpenService} from '../allow/cluster-names.ts';
import {isOpenDomain, isOpenMailbox, isPlaceholderDomain} from '../allow/domains.ts';
import type {Detector, Match, TextKind} from '../leak.ts';
import {isFictional} from './fictional.ts';
import {find, type Hit} from './find.ts';
import {counter, isCardNumber} from './cards.ts';
import {isExampleIban} from './example-ibans.ts';
import {paymentData} from './payment-data.ts';

const email =
  /(?<![\w@%+./-])(?=[\w.+%-]*\w@)(?<!\/\/[^\s/@]{0,100}:[^\s/@]{0,200})[\w.+%-]*\w@(?<domain>(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,18})(?![\w@])(?!\.\w)/gi;
const international = /(?<![\w.+/-])(?:\+|00(?=[1-9]))\d(?:[ ./()-]{0,2}\d){7,14}(?![\d.]\d|\w)/g;
const national =
  /(?:\b|[a-z]_)(?:tel(?:e[fp]hone?|efon|éphone)?|phone|mobile?|mobil|handy|cell|fax|(?<!per_)call|hotline|sms|contact|desk|bridge|switchboard|on-call|whatsapp|tél)(?:[-_ ]?(?:no|nr|num|number))?\b[^\n\d+(]{0,16}(?<v>(?=[(0]|\d+[ ./-]\d)\(?\d(?:[ ./()-]{0,2}\d){6,13})(?![\d.]\d|\w)/dgi;
/** Numbers of subscribers are written with their country and without `+`. */
const subscriber =
  /\b(?:msisdn|caller|callee|imsi|(?:phone|mobile)(?:[-_ ]?(?:no|nr|number))?|call(?:ing|ed)[-_ ]?(?:party|number|station)\w*|ani|dnis|(?:(?:dest|destination|source|src)[-_ ]?addr(?:ess)?|recipient|to_number|from_number)["']?[ :=]+["']?(?=\d{11}))["']?[ :=]*["']?(?<v>[1-9]\d{9,14})(?!\d|\.\d)/dgi;
/** Behind “number”, with the zero that a country begins with. */
const told = /\bnumbers?,? (?:is |was )?(?<v>0\d{2,4}(?:[ /-]\d{3,8}){1,3})(?![\d.]\d|\w)/dgi;
const american = /(?<![\w.-])\([2-9]\d{2}\) ?[2-9]\d{2}[-. ]\d{4}(?!\w)/g;
/** In groups behind `+` and the code of a country, behind a word: of numbers that nobody has been given yet the length is enough. */
const dialled =
  /\b(?:phone|tel(?:ephone)?|mobile|cell|dial(?:led|ed|ling|ing)?|call(?:ed|ing)?|r(?:ing|ang|ung)|reach(?:ed)?|number|hotline|bridge|pag(?:ed|er)|text(?:ed)?|sms|whatsapp|desk|on-call|contact)\b[^\n+]{0,60}(?<v>\+[1-9]\d{0,2}(?: \d{2,6}){2,5})(?![\d.]\d|\w| ?%)/dgi;
/** Somebody’s, whatever is wrong with it: mistyped numbers are the ones that are told of. */
const reached =
  /\b(?:recipient|sender|subscriber|caller)s?\b[^\n+]{0,40}(?<v>\+[1-9]\d{0,2}(?: \d{1,6}){2,5})(?![\d.]\d|\w)/dgi;
const iban = /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11,42}/gi;
/** The same where a message is cut into lines; the number of a field may stand right before. */
const cutIban = /(?<=^|[^A-Za-z\d]|\?\d\d)[A-Z]{2}\d{2}[A-Z\d]{2,24}\r?\n[A-Z\d]{2,24}/gm;
const card = /(?<![\d.,:_+\w-])\d(?:[ -]?\d){12,18}(?![\d]|[.,:]\d|\w)/g;
/** Between commas, where groups say that it is one number. */
const cardInRow =
  /(?<=^|[\w"*],["']?)(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}|\d{4}([ -])\d{6}\2\d{4,5})(?=["']?(?:,|$))/gm;

/** E-mail addresses, telephone numbers, bank accounts and payment cards, each proved by its library or checksum. */
export const people: Detector = (text, kind) => [
  ...find('email', text, email, isPersonal),
  ...find('phone', text, international, (hit) => isPhone(hit, undefined)),
  ...find(
    'phone',
    text,
    national,
    (hit) =>
      ![...countries, 'AU' as const].some((country) => isFilms(hit, country)) &&
      countries.some((country) => isPhone(hit, country)),
  ),
  ...find(
    'phone',
    text,
    told,
    (hit) =>
      !/^[01\D]+$/.test(hit.text) &&
      ![...countries, 'AU' as const].some((country) => isFilms(hit, country)) &&
      countries.some((country) => isPhone(hit, country)),
  ),
  ...find('phone', text, dialled, ({text: value}) => isPossible(value)),
  ...find(
    'phone',
    text,
    reached,
    ({text: value}) => value.length > 10 && !isFictional(value.replaceAll(' ', '')),
  ),
  ...find('phone', text, subscriber, (hit) => isPhone({...hit, text: `+${hit.text}`}, undefined)),
  ...find('phone', text, american, (hit) => isPhone(hit, 'US')),
  ...ibans(text),
  ...[card, cardInRow].flatMap((pattern) => find('card', text, pattern, (hit) => isCard(hit, kind))),
  ...paymentData(text, kind),
];

/** Last labels that look like a domain and are a file, a unit of systemd or a density. */
const noDomain =
  /\.(?:png|jpe?g|gif|svg|webp|avif|css|m?js|tsx?|json|ya?ml|md|mdx|txt|so|sh|py|rb|rs|html?|xml|service|socket|timer|target|mount|slice|scope|device|path|swap|x)$/i;

function isPersonal({text, groups}: Hit): boolean {
  const domain = groups['domain'] ?? '';
  return (
    !noDomain.test(domain) &&
    !isOpenMailbox(text) &&
    !isPlaceholderDomain(domain) &&
    !isOpenDomain(domain, 'documentation') &&
    !isOpenService(domain)
  );
}

/** Where a number without a country code may be from: the countries of the practice’s clients. */
const countries: readonly CountryCode[] = ['GB', 'US', 'DE', 'FR', 'CH', 'NL', 'AT'];
/** After a count stands what it counts. */
export const unitAfter =
  /^ ?(?:[nµum]?s|[kKMGT]?i?B|bytes|cycles|instructions|events|samples|ops|req|rows|msgs?|messages|packets|pages|ticks|ns\/op|%|branches|faults)\b/;

function isPhone({text, after, before}: Hit, country: CountryCode | undefined): boolean {
  if (
    /\d\.\d+\.\d+\.\d/.test(text) ||
    /^\D*(\d)(?:\D*\1)+$/.test(text) ||
    unitAfter.test(after) ||
    /[\d)]\s*$/.test(before.slice(-3))
  )
    return false;
  const number = parsePhoneNumberFromString(text.startsWith('00') ? `+${text.slice(2)}` : text, country);
  return number?.isValid() === true && !isFictional(number.number);
}

function isPossible(text: string): boolean {
  const number = parsePhoneNumberFromString(text);
  return number?.isPossible() === true && number.number.length > 10 && !isFictional(number.number);
}

/** True where one country has set the number aside: another’s reading of it is nobody’s either. */
function isFilms({text}: Hit, country: CountryCode): boolean {
  const number = parsePhoneNumberFromString(text, country);
  return number !== undefined && isFictional(number.number);
}

/** An account number ends where its country says, whatever follows it on the line. */
function ibans(text: string): readonly Match[] {
  return [iban, cutIban]
    .flatMap((pattern) => find('iban', text, pattern))
    .flatMap(({kind, start, end}) => {
      const raw = text.slice(start, end);
      for (let length = raw.length; length >= 15; length--) {
        const value = electronicFormatIBAN(raw.slice(0, length).replace(/\r?\n/, '')) ?? '';
        if (/\w$/.test(raw.slice(0, length)) && isAccountNumber(value))
          return isExampleIban(value) ? [] : [{kind, start, end: start + length}];
      }
      return [];
    });
}

/** A number with the form and checksum of its country’s; banks’ own check digits inside it are not asked for. */
function isAccountNumber(value: string): boolean {
  const {valid, errorCodes} = validateIBAN(value);
  return valid || errorCodes.every((code) => code === ValidationErrorsIBAN.WrongAccountBankBranchChecksum);
}

function isCard({text, before, after}: Hit, kind: TextKind): boolean {
  const digits = text.replaceAll(/[ -]/g, '');
  if (!isCardNumber(digits) || unitAfter.test(after.replace(/^[ \t]+/, ' '))) return false;
  // One number of sixteen digits in fifty has the form of a card’s: a word that counts says that this is one of them.
  if (text === digits && counter.test(before)) return false;
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
