import {isTestCard} from './test-cards.ts';

/** The first digits that card networks use, by the count of digits. */
const networks =
  /^(?:4\d{12}(?:\d{3})?(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17}|(?:5018|5020|5038|6304|6759|676[1-3])\d{12})$/;

/** True for digits that a network gives, with their checksum, unless they are published for tests. */
export function isCardNumber(digits: string): boolean {
  return networks.test(digits) && passesLuhn(digits) && !isTestCard(digits);
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

/** What is counted or measured, before its value: no card. */
export const counter =
  /(?:bytes|octets|packets|pkts|frames|counts?|counter\d*|drops|errors|totals?|sums?|[_.-](?:ns|us|ms)|nanos|micros|nsecs?|usecs?|cycles|instructions|tsc|rdtsc|ticks|times?|timestamps?|ts|seq|seqno|sequence|offset|lsn|xid|addr|address|ptr|size|len|length|pos|position|seed|hash|checksum|crc|min|max|mean|avg|value|samples|random|rng)["']?(?:\{[^}\n]{0,160}\})?[ \t]*(?:[:=|,]+ ?(?:\w+:)?)?[ \t]*["']?$/i;
