import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {counter, isCardNumber} from './cards.ts';

/**
 * Track 2 of a card: its number, a sign, until when it is valid, what it is for. `D` is how chips write the sign; a length may stand
 * before.
 */
const track2 =
  /(?<![\dA-Za-z])(?:57(?:0[A-F]|1[0-3]))?;?(?<v>\d{13,19})[D=]\d\d(?:0[1-9]|1[0-2])\d{3}\d{0,16}[F?]?(?![\dA-EG-Z])/dgi;
/** The same within bytes in a row: tag 57 and its length. */
const tag57 = /(?<=57(?:0[A-F]|1[0-3]))(?<v>\d{13,19})D\d\d(?:0[1-9]|1[0-2])\d{3}/dg;
/** Track 1: the number, a name, until when. */
const track1 = /%?B(?<v>\d{13,19})\^[^^\n]{2,26}\^\d\d(?:0[1-9]|1[0-2])/dg;
/** EMV: tag 5A, its length, and the number, filled up with F. */
const tag5A = /5A(?:07(?<v>\d{13,14})F?|08(?<v>\d{15,16})F?|0A(?<v>\d{19})F)/dgi;
const spacedTag5A = /\b5A +08 +(?<v>\d\d(?: \d\d){7})\b/dgi;
const spacedTag57 = /\b57 +(?:0[A-F]|1[0-3]) +(?<v>\d\d(?: \d\d){6,8})(?= D)/dgi;
/** `auth:<number>:limit`: a part of the key of a cache, whose other parts are words. */
const cacheKey = /(?<=["' /](?:[a-z][\w-]{0,40}:){1,4})(?<v>\d{15,16})(?=[:"'\s]|$)/dgim;

/** ISO 8583: the second field, as its tools print it. */
const secondField =
  /<field id="0{0,2}2" value="(?<v>\d{13,19})"|\b(?:DE|F|P|BM|FLD|[Ff]ield|[Bb]it)[ _-]?0{0,2}2\b[^\d\n]{1,12}(?<v>\d{13,19})(?!\d)|(?:^|[\s,{[])0{1,2}2["']?(?:: ?| ?= ?)[["']{0,2}(?<v>\d{13,19})(?!\d)/dgm;
/** Behind a key or parameter, whatever follows. */
const keyed =
  /\b(?:pan|card_?(?:no|num|number)|cc_?(?:no|num|number)|primary_?account_?number)["']?(?:=|: ?)["']?(?<v>\d{13,19})(?!\d)/dgi;

/** Numbers of cards in the forms of terminals, chips and caches, each proved by its checksum. */
export const paymentData: Detector = (text, kind) =>
  kind === 'prose'
    ? []
    : [
        ...[track2, tag57, track1, tag5A, spacedTag5A, spacedTag57, cacheKey].flatMap((pattern) =>
          find('card', text, pattern, ({text: value, before}) => isCard(value) && !counter.test(before)),
        ),
        ...[secondField, keyed].flatMap((pattern) =>
          find('card', text, pattern, ({text: value}) => isCard(value)),
        ),
      ];

function isCard(value: string): boolean {
  return isCardNumber(value.replaceAll(' ', ''));
}
