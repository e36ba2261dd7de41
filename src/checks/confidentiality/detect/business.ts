import type {Detector, Match} from '../leak.ts';
import {isExample} from './credentials.ts';
import {find} from './find.ts';
import {isOwnId} from './ids.ts';
import {remotes} from './remotes.ts';

const fix = /(?<![\w.])8=FIXT?\.\d\.\d(?:SP\d)?(?:[|\p{Cc};^\s]|\\x01|\\u0001|<SOH>|\^A|SOH)+[^\n]*/gu;
/** The body alone, as some logs print it: a type, then fields of an order or party. */
const body =
  /(?<![\w=.])35=[A-Za-z\d]{1,2}(?:[|\p{Cc};^\s]|\\x01|<SOH>)+(?=[^\n]{0,600}(?<![\w.])(?:1|11|37|49|56)=)[^\n]*/gu;
const fixField =
  /(?<=^|[|\p{Cc};^\sAH>1])(?<tag>49|56|50|57|115|128|116|129|11|37|17|41|1|109|448|526|198|76|19|880|1003|553)=(?<v>[^|\p{Cc};^\s\\<]+)/dgu;
const fixName =
  /\b(?:ClOrdID|OrigClOrdID|OrderID|SecondaryOrderID|ExecID|TradeID|SenderCompID|TargetCompID|OnBehalfOfCompID|DeliverToCompID|SenderSubID|TargetSubID|PartyID|ClientID|ExecRefID|TrdMatchID)(?:\(\d+\)|<\d+>)?["'`]?(?: ?[:=] ?| (?:is |was )?)["'`“]?(?<v>[\w.:/-]*[\w])/dg;
/** The same in the columns of a viewer: a name, its number, a value. */
const fixColumn =
  /\b(?:ClOrdID|OrigClOrdID|OrderID|SecondaryOrderID|ExecID|TradeID|SenderCompID|TargetCompID|PartyID|ClientID|Account)[ \t]+[(<[]\d+[)>\]][ \t]+(?<v>[\w.:/-]*\w)/dg;
/** And in the elements of a log: `<f n="ExecID" t="17">`. */
const fixElement =
  /<\w+ (?:[^<>\n]{0,60} )?(?:t|tag|id|number)="(?:49|56|50|57|115|128|11|37|17|41|1|109|448|526|198|76)"(?: value="|[^<>\n]{0,40}>)(?<v>[^"<>\n]{2,})/dg;
/** A party that logs on, where a session is spoken of. */
const loggedOn =
  /(?<![\w-])[`"“]?(?<v>(?=[A-Z_]*\d|[A-Z]+_)[A-Z][A-Z\d_]{3,15})[`"”]?(?= (?:(?:had )?logged (?:on|off|out|in)|disconnected|reconnected|sent a (?:logon|resend|reject)))/dg;
const aboutSessions = /\b(?:FIX|sessions?|heartbeats?|venue|resend|acceptor|initiator|counterpart\w*)\b/;
/** Ids by a key of few letters, in a log of an engine. */
const shortKey =
  /(?<![\w.-])(?:oid|clid|ordref|ord_?no|execid|trdid)=["']?(?<v>(?=(?:[A-Z-]*\d){5})(?=[\d-]*[A-Z])[A-Z\d]+(?:-[A-Z\d]+)*)(?![\w-])/dg;
/** In the path of an interface: `/orders/ORD-88120-KXQ4M7/status`. */
const inPath =
  /(?<=\/(?:orders?|trades?|payments?|invoices?|transfers?)\/)(?<v>(?=(?:[A-Z-]*\d){4})[A-Z\d]{3,}(?:-[A-Z\d]+)+)(?![\w-])/dg;
/** Both ends of a session, in capitals: “the session between HALDALTR1 and CLRCEXPRD”. */
const between =
  /\bsessions? (?:between|from|of) [`"“]?(?<v>[A-Z][A-Z\d_]{4,15})[`"”]? (?:and|to|with) [`"“]?[A-Z][A-Z\d_]{3,15}\b/dg;
/** “the session that logs on as X”. */
const logsOn = /\blog(?:s|ged|ging)? on as [`"“]?(?<v>(?=[A-Z_]*\d|[A-Z]+_)[A-Z][A-Z\d_]{4,15})(?![\w-])/dg;
/** OUCH: an order that is entered has its token of 14 bytes behind its type, and a side behind that; in the text beside a dump. */
const ouch = /(?<=\|[^|\n]{0,8}[OU])(?<v>(?=[A-Z ]*\d)[A-Z\d][A-Z\d ]{13})(?=[BSTE][^A-Za-z\d])/dg;
const aboutOuch = /\b(?:OUCH|enter order|order token|token at offset)\b/i;
/** Files in which an engine keeps a session: `FIX.4.4-FIRM-BROKER.seqnums`. */
const fixStore =
  /\bFIXT?\.\d\.\d-(?<v>[A-Z][A-Z\d_]*-[A-Z][A-Z\d_]*)(?:-[\w-]{1,20})?(?=\.(?:body|header|seqnums|session|senderseqnums|targetseqnums|messages|event)\b)/dg;
/** In prose: a party in capitals; RFC 2119’s words and names of tags are none. */
const party =
  /\b(?:(?:SenderComp|TargetComp|OnBehalfOfComp|DeliverToComp|SenderSub|TargetSub|Party)IDs?|[Cc]omp ?(?:id|ID)s?) (?:is |was |of |[=:] )?[`"'“]?(?<v>(?!(?:MUST|SHOULD|SHALL|MAY|NOT|IS|ARE|AND|OR|IN|FIX|TAG|REQUIRED|OPTIONAL|STRING|SenderCompID|TargetCompID)\b)[A-Z][A-Z\d_-]{3,})(?![\w(])/dg;
/** A field out of a message, as a sentence or a log quotes it: `11=HX88123A`. An account and a party need words of FIX around them. */
const quotedField =
  /(?<=^|[\s\x60"'“(,])(?<tag>11|37|41|198|526|1|17|109|448)=[`"'“]?(?<v>(?=[A-Z\d_-]*[A-Z])(?=(?:[A-Z_-]*\d){4})[A-Z\d]+(?:[-_][A-Z\d]+)*)(?![\w=/-]|\.\w)/dgm;
const aboutFix =
  /\bFIX\b|\bClOrdID\b|\b(?:35|37|11|54|56)=|\b(?:orders?|fills?|executions?|account|booked|booking|rejects?|trades?)\b/i;
/** Both parties of a session, out of a message. */
const both = /(?<![\w.=])49=(?<v>[A-Z][A-Z\d_-]{2,})(?=[^\w\n]+(?:and )?[`"'“]?56=[A-Z])/dg;
const order =
  /\b(?:order|ord|trade|execution|exec|deal|fill|quote|parent[-_ ]?order|cl[-_]?ord|orig[-_]?cl[-_]?ord|child[-_ ]?order|payment|transfer|invoice|settlement|booking|basket)[-_ ]?(?:id|no|nr|number|ref|reference|token)\b\.?["'`]?(?: ?[:=#] ?#?| (?:is |was )?)["'`“]?(?<v>(?=[\w-]*\d)[A-Za-z\d][\w-]{4,}\w)/dgi;
const hashed = /\b(?:order|trade|invoice|deal) #(?<v>(?=[\w-]*\d)[\w-]{5,})/dgi;
const prefixed =
  /(?<![\w/-])(?:ORD(?:ER)?|CLORD|TRD|EXEC|INV|PAY|TXN|FILL|DEAL|OID|CLOID|PO|RFQ|QTE)[-_](?=[\dA-Z-]*\d)(?:\d{5,}|[A-Z\d]{2,}(?:[-_][A-Z\d]+)+|\d{4}-\d{3,}|[A-F\d]{8,})(?![\w-])/g;

/** A session of FIX by itself: `FIX.4.4:FIRM->BROKER`. */
const session = /\bFIXT?\.\d\.\d:(?<v>[\w./-]+->[\w./-]+)/dg;
/** ISO 20022, MT and payment providers. */
const element =
  /<(?:EndToEndId|InstrId|MsgId|TxId|PmtInfId|OrgnlMsgId|UETR|ClOrdID|OrderID|ExecID|OrdID)>(?<v>[^<\s]{5,})</dg;
const swift = /^:(?:20|21|21R|20C|20U):(?::SEME\/\/)?(?<v>(?=.*\d)[A-Z\d/-]{6,16})$/dgm;
/** The head of a message of SWIFT: who sends, to whom. */
const logicalTerminal =
  /\{[12]:(?:[A-Z]\d\d|[IO]\d{3}(?:\d{10})?)(?<v>[A-Z]{6}[A-Z\d]{5,6})(?=\d{10}\}|[A-Z\d]*\})/dg;
const provider =
  /(?<![\w-])(?:pi|ch|cus|py|re|seti|cs|in|sub|txn|po|tr|acct)_(?=\w*\d)(?=\w*[A-Z])[A-Za-z\d]{14,}(?!\w)/g;

/** Passwords, new ones too, raw or encrypted, that a session begins with. */
const fixSecret = /(?<=^|[|\p{Cc};^\sAH>1])(?:554|925|1402|1404)=(?<v>[^|\p{Cc};^\s\\<]{4,})/dgu;

/** The name of a user and a password, where the head of the message is not shown. */
const fixLogin =
  /(?<!\d)553=[^\p{Cc}|^;.\s]{1,30}(?:[\p{Cc}|^;.\s]|\^A|<SOH>|\\x01)554=(?<v>[^\p{Cc}|^;.\s]{4,})/dgu;
const fixSecretElement =
  /<\w+ (?:[^<>\n]{0,60} )?(?:t|tag|id|number)="(?:554|925|1402|1404)"(?: value="|[^<>\n]{0,40}>)(?<v>[^"<>\s]{4,})/dg;

/** Private repositories, orders and the parties of FIX sessions. */
export const business: Detector = (text, kind) => [
  ...remotes(text, kind),
  ...fixFields(text),
  ...find('order', text, fixStore, ({text: value}) => value.split('-').some((firm) => isOwnId(firm))),
  ...(kind === 'prose'
    ? []
    : [
        ...[fixColumn, fixElement].flatMap((pattern) =>
          find('order', text, pattern, ({text: value}) => isOwnId(value) && /\d|[A-Z]{3}/.test(value)),
        ),
        ...(aboutOuch.test(text) ? find('order', text, ouch, ({text: token}) => isOwnId(token.trim())) : []),
        ...find('order', text, shortKey, ({text: value}) => isOwnId(value)),
        ...[fixSecretElement, fixLogin].flatMap((pattern) =>
          find('secret', text, pattern, ({text: value}) => !isExample(value)),
        ),
        ...find('order', text, inPath, ({text: value}) => isOwnId(value)),
      ]),
  ...find('order', text, session, ({text: value}) => value.split('->').some((party) => isOwnId(party))),
  ...[element, swift, logicalTerminal].flatMap((pattern) =>
    find('order', text, pattern, ({text: value}) => isOwnId(value)),
  ),
  ...find('order', text, provider),
  ...find(
    'order',
    text,
    fixName,
    ({text: value}) =>
      isOwnId(value) && (kind === 'capture' ? /\d|[A-Z]{3}/.test(value) : /\d{3}/.test(value)),
  ),
  ...(kind === 'prose' ? find('order', text, party, ({text: value}) => isOwnId(value)) : []),
  ...(kind === 'prose' && aboutSessions.test(text)
    ? [loggedOn, logsOn, between].flatMap((pattern) =>
        find('order', text, pattern, ({text: value}) => isOwnId(value)),
      )
    : []),
  ...find('order', text, both, ({text: value}) => isOwnId(value)),
  ...find(
    'order',
    text,
    quotedField,
    ({text: value, groups, start, end}) =>
      isOwnId(value) &&
      (/^(?:11|37|41|198|526)$/.test(groups['tag'] ?? '') ||
        aboutFix.test(text.slice(Math.max(0, start - 120), end + 120))),
  ),
  ...find(
    'order',
    text,
    order,
    ({text: value}) => isOwnId(value) && (kind === 'capture' || /\d{4}/.test(value)),
  ),
  ...find('order', text, hashed, ({text: value}) => isOwnId(value)),
  ...find('order', text, prefixed, ({text: value}) => isOwnId(value.replace(/^[A-Z]+[-_]/, ''))),
];

/** Fields that name a party or an order, inside of messages of FIX only. */
function fixFields(text: string): readonly Match[] {
  const whole = find('order', text, fix);
  const bodies = find('order', text, body).filter(
    ({start}) => !whole.some((one) => one.start <= start && start < one.end),
  );
  return [...whole, ...bodies].flatMap(({start, end}) =>
    [
      ...find(
        'order',
        text.slice(start, end),
        fixField,
        ({text: value}) => isOwnId(value) && value.length > 1,
      ),
      ...find(
        'secret',
        text.slice(start, end),
        fixSecret,
        ({text: value}) => !isExample(value) && !/^\W+$/.test(value),
      ),
    ].map((match) => ({
      ...match,
      start: match.start + start,
      end: match.end + start,
    })),
  );
}
