import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {business, isAbbreviation} from './host-words.ts';
import {isPlainWord} from './plain-words.ts';

/** `bld-lx-oslo2`, behind “on” or “from”. */
const saidSite =
  /\b(?:on|from|to|at) [`"“]?(?<v>(?<first>[a-z]{2,4})-(?<middle>[a-z]{2,3})-(?<word>[a-z]{3,10})\d{1,2})(?![\w-]|\.\d)/dg;
/** `lonmtch04`, where hosts are spoken of: four consonants in a row are no word. */
const together = /(?<![\w./@=:-])(?=[a-z]*[b-df-hj-np-tv-xz]{4})[a-z]{5,9}0\d(?![\w-]|\.\w)/g;
const aboutHosts = /\b(?:hosts?|machines?|servers?|boxes|brokers?|nodes?)\b/i;
/** `ledger-db-04`, padded, in a sentence. */
const ofBusinessPadded = new RegExp(
  String.raw`(?<![\w./@=:-])${business}-(?:[a-z]+-)?(?:db|gw|gateway|redis|kafka|broker|cache|proxy|lb|mq|host|srv|edge)-0\d(?![\w-]|\.[a-z])`,
  'gi',
);
/** `hyp-ber-0419`, `mdist-sto-12`: two abbreviations and a number; sizes of keys and blocks are none. */
const twice =
  /(?<![\w./@=:-])(?<first>[a-z]{2,6})-(?<middle>[a-z]{2,4})-(?!(?:64|96|128|192|224|256|384|512|1024|2048|3072|4096|20[0-3]\d)(?!\d))\d{2,4}(?![\w-]|\.\d)/g;

/** Hosts in a sentence, by their form alone: the letters before the number are no words of this field. */
export const saidHosts: Detector = (text, kind) =>
  kind === 'capture'
    ? []
    : [
        ...find('host', text, ofBusinessPadded),
        ...find(
          'host',
          text,
          saidSite,
          ({groups: {first = '', middle = '', word = ''}}) =>
            isAbbreviation(first) && isAbbreviation(middle) && !isPlainWord(word),
        ),
        ...(aboutHosts.test(text) ? find('host', text, together) : []),
        ...find(
          'host',
          text,
          twice,
          ({groups: {first = '', middle = ''}, before}) =>
            [first, middle].every((part) => isAbbreviation(part) && !isPlainWord(part)) &&
            !/\b(?:uses|branch|tag|version|crate|npm|package|cipher|codec|mode|format|flag)s?[ :=`]+$/.test(
              before,
            ),
        ),
      ];
