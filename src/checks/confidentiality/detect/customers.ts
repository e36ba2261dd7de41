import {isPlaceholder} from '../allow/names.ts';
import type {Detector} from '../leak.ts';
import {find} from './find.ts';

/** Numbers that a bank or shop knows somebody by, behind a word that says so. */
const customer =
  /\b(?:customer|client|tenant|merchant|member|counterparty|subscriber|user)[-_ ]?(?:id|no|number|ref)\b\.?["']?[ :=#]+["']?(?<v>[\w-]*\d[\w-]*)/dgi;
const account =
  /\b(?:acct|account|cust|customer|portfolio|policy|loan|wallet|cardholder|depot|konto)(?:[-_ ]?(?:id|no|nr|num(?:ber)?|ref|key|code))?["']?(?: ?[=:#] ?#?|(?<=(?:no|nr|num|number|ref|id)["']?) )["']?(?<v>(?:[A-Z]{1,5}[-_]?)?\d{6,16}(?:-\d+)?)(?![\w.]|,\d{3})/dgi;
/** `account HALD-88213`: letters and a number, as brokers have them. */
const lettered =
  /\b(?:[Aa]ccount|acct|[Pp]ortfolio|[Dd]epot|[Pp]olicy|[Cc]ontract|[Cc]laim|[Cc]ustomer)s?(?: (?:number|no\.?|id|code))?(?: is| was)?(?: |[:=] ?)[`"“']?(?<v>(?!RFC|CVE|ISO|PEP|JIRA|JDK|JEP|GH|PR|TICKET|ISSUE)[A-Z]{2,6}[-_](?:[A-Z\d]{1,6}[-_])?\d{4,10})(?![\w-])/dg;
/** ISO 20022, FIXML: the account is an element or an attribute. */
const element =
  /<(?:AcctId|CustId|PrtryId|MmbId|LEI|BICFI|AnyBIC|BIC)>(?<v>[^<\s]{6,})<|\bAcct="(?<v>[^"\s]{5,})"/dg;
/** Identifiers of legal entities (ISO 17442), with their checksum, and of banks (ISO 9362), with their word. */
const entity = /(?<![\w-])[A-Z\d]{18}\d{2}(?![\w-])/g;
const bank = /\b(?:BIC|SWIFT)(?:\/BIC| code)?["']?[ :=]+["']?(?<v>[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?!\w)/dg;

/** `accounts.ts` knows those. */
const isGuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const madeUp = /^(?:ACME|TEST|DEMO|EXAMPLE|SAMPLE|FOO|ABC|ACCT|ID)[-_]/;

/** Customers and banks, by the numbers of their accounts. */
export const customers: Detector = (text, kind) => [
  ...find(
    'account',
    text,
    entity,
    ({text: id}) => /^\d{0,4}[A-Z\d]*[A-Z][A-Z\d]*$/.test(id) && /\d/.test(id.slice(0, 4)) && leavesOne(id),
  ),
  ...find('account', text, bank, ({text: id}) => !/^(?:AAAA|BANK|TEST|XXXX)/.test(id)),
  ...find('account', text, lettered, ({text: id}) => !isOpenId(id) && !madeUp.test(id)),
  ...(kind === 'prose'
    ? find('account', text, account, ({text: id}) => id.replaceAll(/\D/g, '').length >= 8 && !isOpenId(id))
    : [
        ...find(
          'account',
          text,
          customer,
          ({text: id}) => /\d{5}/.test(id.replaceAll('-', '')) && !isOpenId(id) && !isGuid.test(id),
        ),
        ...find('account', text, account, ({text: id}) => !isOpenId(id)),
        ...find('account', text, element, ({text: id}) => !isOpenId(id)),
      ]),
];

function isOpenId(id: string): boolean {
  return (
    isPlaceholder(id) ||
    /0{8}-0{4}-0{4}-0{4}-0{12}$|^012345-/.test(id) ||
    /^(?:[A-Z]{0,5}[-_]?)(?:0+|0*1234567?8?9?0?|(.)\1+|[1-9]0{5,}|123456789012|111122223333)$/.test(id)
  );
}

/** ISO 7064, modulo 97, as IBANs have it. */
function leavesOne(id: string): boolean {
  const digits = id.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}
