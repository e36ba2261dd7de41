import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isNothing, isOwnId} from './ids.ts';
import {unitAfter} from './people.ts';

/** Between a noun and the id that it introduces: `order X`, `orders X`, `order (X)`, “order `X`”. */
const between = String.raw`s?,?:? [\x60"'“(]{0,2}`;
const deal = String.raw`\b(?:order|trade|fill|execution|deal|payment|transfer|invoice|quote|rfq|basket|allocation|booking|settlement|cancel|replace|clordid|instruction)`;
const call = String.raw`\b(?:request|req|correlation|transaction|session|trace|span|invocation|call|retry|message|job|operation|child|parent)(?:[ -]?ids?)?`;

/** `order HM240611-008812`: capitals and at least five digits; names of bugs, standards and processors have fewer, or are known. */
const ticket = new RegExp(
  String.raw`${deal}${between}(?<v>(?!(?:JDK|JEP|JSR|RFC|CVE|ISO|PEP|KIP|JIRA|CWE|FIX|UTF|GH|PR)-?\d)(?=[A-Z\d_/-]*[A-Z])(?=(?:[A-Z_/-]*\d){5})[A-Z\d]+(?:[-_/][A-Z\d]+)*)(?![\w/-]|\.\w)`,
  'dgi',
);
/** The same in logs: a number long enough to be an id, or an id of small letters behind its prefix. */
const counted = new RegExp(String.raw`${deal}${between}(?<v>\d{7,20})(?![\w.,/:-]*\d)`, 'dgi');
const small = new RegExp(
  String.raw`${deal}${between}(?<v>[a-z]{1,6}[-_](?=[\da-z_-]*\d)(?=(?:[a-z_-]*\d){3})[\da-z]{6,}(?:-[\da-z]+)*)(?![\w/-]|\.\w)`,
  'dgi',
);
/** `CLT-20240215-00411820`: a prefix, a day, a number that counts. */
const dated =
  /(?<![\w-])(?!(?:REL(?:EASE)?|BUILD|SNAPSHOT|VERSION|VER|V|RC|NIGHTLY|RUN|BENCH|TEST|LOG|TS|UTC|GMT|BACKUP|DUMP|CVE|RFC|ISO)[-_/])[A-Z]{2,6}[-_/]20[0-3]\d[-_/]?(?:0[1-9]|1[0-2])[-_/]?(?:[0-2]\d|3[01])[-_/][A-Z]{0,3}\d{4,12}(?![\w-])/g;
const stamped =
  /(?<![\w-])(?!(?:SAR|DB|LOG|RUN|BAK|REL|VER)\d)[A-Z]{2,5}2\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[-_/]\d{5,10}(?![\w-])/g;
/** `MKT-88-2024-0091734`: a prefix and groups of digits, the last of six or more. */
const numbered =
  /(?<![\w-])(?!(?:ISBN|ISSN|CVE|RFC|ISO|DOI|KB)-)[A-Z]{2,5}(?:-\d{2,4}){1,2}-\d{6,8}(?![\w-])/g;
/** A row of a table of orders. */
const inserted =
  /\binsert into [\w."]{0,40}(?:order|trade|fill|execution|payment|invoice|deal)[^\n]{1,200}?'(?<v>(?=[A-Z\d-]*[A-Z])(?=(?:[A-Z-]*\d){6})[A-Z\d]+(?:-[A-Z\d]+)*)'/dgi;
/** “the first order … was X”: the noun stands a little before. */
const later =
  /\b(?:order|trade|fill|execution|payment|transfer|invoice|booking)s?\b[^.\n;:]{0,60}? (?:is|was|be|being|as|called|numbered|id|number|reference),? [`"“'(]{0,2}(?<v>(?=[A-Z\d_/-]*[A-Z])(?=(?:[A-Z_/-]*\d){6})[A-Z\d]+(?:[-_/][A-Z\d]+)*)(?![\w/-]|\.\w)/dg;
/** `order 4500-118-77203`: groups of digits, eight or more. */
const grouped = new RegExp(
  String.raw`${deal}${between}(?<v>(?=(?:-?\d){8})\d{3,6}(?:-\d{2,6}){1,3})(?![\w-])`,
  'dgi',
);
/** `request d1274887-…`, `span cf1a2ab8759e6412`, `request req_7Hk29…`. */
const run = new RegExp(
  String.raw`(?:${call}|${deal})${between}(?<v>[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[\da-f]{32}|[\da-f]{16}|req[-_](?=\w*\d)(?=\w*[A-Z])\w{8,})(?![\w-])`,
  'dgi',
);
/** “the span with the id ac17…”. */
const withId =
  /\b(?:spans?|traces?|requests?|sessions?|transactions?|messages?)(?: that has| with| under| of| by)? (?:the |an? |its )?ids? [`"“]?(?<v>[\da-f]{32}|[\da-f]{16})(?!\w)/dg;
/** Google’s projects end with six digits where their name was taken. */
const project =
  /\bprojects?,? (?:number |id )?(?:is |was )?[`"'“]?(?<v>[a-z][a-z\d]*(?:-[a-z\d]+)*-[1-9]\d{4,5}|[a-z][a-z\d]*(?:-[a-z\d]+)+-(?:prod|prd|stg|uat)(?:-\d{1,4})?|(?<=number (?:is |was )?[`"'“]?)[1-9]\d{9,12})(?![\w-])/dg;
const customer =
  /\b(?:(?:the|for|of|by|from|to|one|with) (?:client|account|portfolio|member)|customer|policy|cardholder|merchant|policyholder|subscriber)(?: (?:no\.?|number|id))?(?: is| was)? [`"'“]?(?<v>[1-9]\d{6,11})(?![\w,.-]*\d)/dgi;

/** Ids by the noun in front of them, as logs and sentences have them: `order X was late`. */
export const introduced: Detector = (text, kind) => [
  ...find('order', text, ticket, ({text: id}) => id === id.toUpperCase() && isOwnId(id)),
  ...[dated, stamped, later, inserted, grouped, numbered].flatMap((pattern) =>
    find('order', text, pattern, ({text: id}) => isOwnId(id)),
  ),
  ...find(
    'trace',
    text,
    run,
    ({text: id}) => /\d/.test(id) && /[a-z]/i.test(id) && !pointer.test(id) && !isNothing(id),
  ),
  ...find('trace', text, withId, ({text: id}) => /\d/.test(id) && /[a-f]/.test(id) && !isNothing(id)),
  ...find('account', text, project, ({text: name}) => !/^(?:my|your|example|demo|test|sample)-/.test(name)),
  ...find('account', text, customer, ({text: id, after}) => isOwnNumber(id) && !unitAfter.test(after)),
  ...(kind === 'prose'
    ? []
    : [
        ...find('order', text, counted, ({text: id, after}) => isOwnNumber(id) && !unitAfter.test(after)),
        ...find('order', text, small, ({text: id}) => id === id.toLowerCase() && isOwnId(id)),
      ]),
];

/** An address of memory, of a program or of the kernel. */
const pointer = /^(?:0{3}|f{4})[\da-f]{12,13}$/i;

/** No round number, and none that counts up. */
function isOwnNumber(id: string): boolean {
  return isOwnId(id) && !/000$|^1234567/.test(id);
}
