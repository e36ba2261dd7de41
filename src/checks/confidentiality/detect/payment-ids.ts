import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isOwnId} from './ids.ts';

/** What a network of cards calls one payment, where it was made, and for whom: ISO 8583’s fields 37, 41 and 42, and their names. */
const fields: readonly RegExp[] = [
  /\b(?:rrn|retrieval[-_ ]?ref(?:erence)?(?:[-_ ]?(?:no|number|nr))?|acquirer[-_ ]?ref(?:erence)?(?:[-_ ]?(?:no|number|nr))?|(?:ach )?trace number)["']?(?: ?[:=] ?| )["']?(?<v>\d{12}|\d{15}|\d{23})(?![\w.])/dgi,
  /\b(?:(?:card )?terminal[-_ ]?id|DE0?41(?: terminal)?)["']?(?: ?[:=] ?| )["']?(?<v>(?=(?:[A-Z]*\d){5})[A-Z\d]{8})(?![\w.-])/dgi,
  /\b(?:mid|card[-_ ]?acceptor[-_ ]?id|DE0?42(?: merchant)?)["']?(?: ?[:=] ?| )["']?(?<v>\d{15})(?![\w.])/dgi,
];
/** What each of them has, and few texts: a quick look first. */
const mayHold = /\brrn\b|retrieval|acquirer|trace number|terminal|\bDE0?4[12]\b|\bmid\b|acceptor/i;

/** Ids of card payments, of terminals and of merchants. */
export const paymentIds: Detector = (text, kind) =>
  kind === 'prose' || !mayHold.test(text)
    ? []
    : fields.flatMap((pattern) =>
        find('order', text, pattern, ({text: id}) => isOwnId(id) && !id.startsWith('1234')),
      );
