import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isPlainWord} from './plain-words.ts';

/** What companies of this field are called after a name of their own: `…-pay`, `…-bank`, `…-capital`. */
const line =
  '(?:pay|bank|capital|securities|invest|assurance|insurance|brokerage|payments|markets|asset|wealth|clearing)';
const owner = String.raw`(?<v>(?<word>[a-z]{4,16})-${line})(?=[.-][a-z])`;
/** Where a topic, a queue or a subject is named: by a key, by an option, in the list that a tool prints. */
const keyed = new RegExp(
  String.raw`(?:\b(?:topics?|queue|exchange|subject|stream|consumer[_-]?group|group(?:[._]id)?)["']?(?: ?[:=] ?| )["']?|--(?:topic|group) )${owner}`,
  'dgi',
);
const listed = new RegExp(String.raw`^${owner}[a-z\d.-]*[ \t]*$`, 'dgm');
const aboutTopics = /\b(?:kafka|topics?|--list|rabbitmqctl|nats|pulsar|__consumer_offsets)\b/;
/** Ways to pay and kinds of firms, which are no name. */
export const generic =
  /^(?:google|apple|samsung|amazon|mobile|instant|auto|split|card|credit|debit|wire|online|open|core|retail|private|central|investment|invoice|merchant|partner|tele|micro|peer|cross|cash|spot|equity|bond|energy|capital|stock|money|working|venture|human|life|health|home|travel|motor|trade|order|fixed|digital|global|domestic|foreign|recurring|batch|real|fast|easy|quick|test|demo|example|sample|asset|data|event|legacy|external|internal|incoming|outgoing|request|process|failed|pending|late)$/;

/** Companies in the names of topics: `marlow-bank.ledger.v3`. */
export const topics: Detector = (text, kind) =>
  kind === 'prose'
    ? []
    : [
        ...find('company', text, keyed, ({groups}) => isOwner(groups['word'])),
        ...(aboutTopics.test(text)
          ? find('company', text, listed, ({groups}) => isOwner(groups['word']))
          : []),
      ];

function isOwner(word = ''): boolean {
  return !generic.test(word) && !isPlainWord(word);
}
