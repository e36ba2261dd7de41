import {isPlaceholder} from '../allow/names.ts';
import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isOwnId} from './ids.ts';

/** Google’s billing accounts; an export has underscores. */
const google =
  /(?<![\w-])[\dA-F]{6}(?<s>[-_])[\dA-F]{6}\k<s>[\dA-F]{6}(?![\w-])|(?<=_)[\dA-F]{6}_[\dA-F]{6}_[\dA-F]{6}(?!\w)/g;
/** Who pays: accounts and agreements of Azure and others, by their key. */
const payer =
  /(?<![A-Za-z])(?:billing|payer|enrol?lment|subscription|agreement|merchant)[-_ ]?(?:account|profile|number|agreement)?[-_ ]?(?:id|no|number|name|ref)?["']?(?: ?[:=] ?|>)["']?(?<v>(?=[A-Z\d-]*\d)[A-Z\d][A-Z\d-]{6,24})(?![\w.-])/dgi;
/**
 * Forms that one provider gives: organisations, roots and rules of AWS, EMR, Cognito, Salesforce, IBM, Snowflake, Confluent, Cloud SQL,
 * Yandex.
 */
const forms: readonly RegExp[] = [
  /(?<![\w-])[a-z]{1,14}-0[\da-f]{16}(?![\w-])/g,
  /(?<![\w-])(?:ou-[a-z\d]{4,32}-[a-z\d]{8,32}|o-(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{10,32}|j-(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{10,14})(?![\w-])/g,
  /(?<!\w)00D(?=\w*[a-z])(?=\w*[A-Z])[A-Za-z\d]{12}(?:[A-Z\d]{3})?(?!\w)/g,
  /\bcrn:v1:[\w-]*:[\w-]*:[\w-]*:[\w-]*:a\/(?<v>[\da-f]{32})/dg,
  /(?<![\w.-])[a-z]{2}\d{5}\.[a-z]{2}-[a-z]+-\d(?:\.(?:aws|azure|gcp))?(?![\w-])/g,
  /(?<![\w-])(?:lkc|pkc|lsrc|psrc)-(?=[a-z]*\d)[a-z\d]{5,8}(?!\w)/g,
  /(?<![\w-])[a-z]{2}-[a-z]+-\d_(?=[a-z]*[A-Z\d])[A-Za-z\d]{9}(?!\w)/g,
  /(?<![\w:/-])(?<v>[a-z][a-z\d-]{4,28}[a-z\d]):(?:europe|us|asia|australia|northamerica|southamerica|me|africa)-[a-z]+\d:[a-z][\w-]+/dg,
  /(?<!\w)b1g(?=[a-z]*\d)[a-z\d]{17}(?!\w)/g,
];
/** What a provider of payments calls one payment. */
const payment = /\bpsp_?reference["']?[>:= ]{1,3}["']?(?<v>[A-Z\d]{16})(?!\w)/dgi;
/** A customer in brackets, in the path of an interface, or in the name of a file. */
const placed: readonly RegExp[] = [
  /[[({](?:customer|client|cust|merchant|tenant|member|account|acct|user|cif)(?:_?id)?[ :=#](?<v>[1-9]\d{4,14})(?=[\])}, ])/dgi,
  /"(?:customer|client|account|merchant|member|user|policy|order)": ?\{ ?"id": ?"?(?<v>[1-9]\d{5,14})(?!\d)/dg,
  /\b(?:cust|acct|cif) #?(?<v>\d{7,12})(?![\w.])/dgi,
  /\b(?:kunden|konto|vertrags|depot|rechnungs|auftrags)-?(?:nummer|nr)\.?["']?[ :=]+["']?(?<v>\d{6,14})(?![\w.])/dgi,
  /(?<![\w.])(?:user|customer|account|client|member|order|cart|basket|wallet|card|policy|portfolio)s?:(?<v>[1-9]\d{5,15})(?=[:"'\s]|$)/dgim,
  /\/(?:customers?|accounts?|clients?|merchants?|users?|members?|cards?|wallets?|orders?|payments?|policies|portfolios?|trades?|invoices?)\/(?<v>[1-9]\d{5,17})(?![\w.])/dgi,
  /(?<![a-z])(?:customer|client|account|acct|member|policy|statement|invoice|cust)s?[-_](?<v>[1-9]\d{5,15})(?=\.[a-z]{2,5}\b|[-_.])/dgi,
];

/** Ids of who pays and of who is paid for, beyond what `customers.ts` knows by its key. */
export const billing: Detector = (text, kind) => [
  ...find('account', text, google, ({text: id}) => /[A-F]/.test(id) && isOwn(id)),
  ...forms.flatMap((pattern) =>
    find('account', text, pattern, ({text: id}) => isOwn(id) && !/^(?:my|your)-/.test(id)),
  ),
  ...find('order', text, payment, ({text: id}) => /\d/.test(id) && isOwn(id)),
  ...(kind === 'prose'
    ? []
    : [
        ...find(
          'account',
          text,
          payer,
          ({text: id}) =>
            ((id.match(/\d/g)?.length ?? 0) > 5 || /-.*-.*-/.test(id)) &&
            isOwn(id) &&
            !/^\d{4}-\d\d-\d\d/.test(id),
        ),
        ...placed.flatMap((pattern) =>
          find(
            'account',
            text,
            pattern,
            ({text: id}) => isOwn(id) && !/0{4}$|^20[12]\d(?:0\d|1[0-2])[0-3]\d/.test(id),
          ),
        ),
      ]),
];

function isOwn(id: string): boolean {
  return (
    isOwnId(id) &&
    !isPlaceholder(id) &&
    !/example|0123456789|1234567|abcdef$|^^012345|(?:^|-)(?:X+|0+)(?:-|$)|ABCDEF/i.test(id)
  );
}
