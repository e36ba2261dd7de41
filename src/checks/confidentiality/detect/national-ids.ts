import type {Detector} from '../leak.ts';
import {find} from './find.ts';

/** Numbers that a state gives to a person, behind a word that says so. */
const numbered =
  /\b(?:ssn|social[_ ]security|nino|national[_ ]insurance|passport|tax[_ -]?id|steuer-?id|ahv|bsn|pesel|personnummer|codice fiscale|national[_ -]?id|id[_ ]card|driver[’']?s?[_ ]licen[cs]e)(?:[_ -]?(?:number|no|nr|num|nummer))?\.?["']?(?: ?[:=] ?| is | was | )["']?(?<v>[A-Z\d][A-Z\d. -]{5,18}[A-Z\d])(?![\w-])/dgi;
/** Swiss: 756, then groups that are nobody else’s. */
const swiss = /(?<![\w.])756\.\d{4}\.\d{4}\.\d{2}(?![\w]|\.\d)/g;
const born =
  /\b(?:dob|date[_ -]?of[_ -]?birth|birth[_ -]?(?:date|day)|born)["']?(?: ?[:=] ?| on )["']?(?<v>(?:19|20)\d\d-\d\d-\d\d|\d\d[./]\d\d[./](?:19|20)\d\d)(?!\d)/dgi;

/** What the state calls somebody, and the day of birth. */
export const nationalIds: Detector = (text) => [
  ...find('person', text, numbered, ({text: id}) => isOwn(id)),
  ...find('person', text, swiss, ({text: id}) => isOwn(id)),
  ...find('person', text, born, ({text: day}) => !/01[-./]01(?!\d)|^01[-./]01/.test(day)),
];

/** No example of an authority, nothing that counts up, no year. */
function isOwn(id: string): boolean {
  const digits = id.replaceAll(/\D/g, '');
  return digits.length > 5 && !/^(\d)\1+$|^12345|^987654|^078051120|^219099999|^7561234/.test(digits);
}
