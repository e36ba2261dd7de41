import {isOpenDomain, isPlaceholderDomain} from '../allow/domains.ts';
import {isPlaceholder} from '../allow/names.ts';
import {isContainerId} from './containers.ts';
import {isFullName, isSurname} from './full-names.ts';
import type {LeakKind} from '../leak.ts';
import {isAbbreviation, isCommon, isName, isWord} from './host-words.ts';
import {isOwnId, isOwnSpace} from './ids.ts';
import {isPerson} from './login.ts';
import {passesLuhn} from './cards.ts';
import {isPlainWord} from './plain-words.ts';
import {isTestCard} from './test-cards.ts';
import {isFileName, isPublicTop} from './tops.ts';

/** What a column holds by its head, and which of its values say something. */
export type Column = {
  readonly kind: LeakKind;
  readonly head: RegExp;
  readonly isLeak: (value: string) => boolean;
};

const columns: readonly Column[] = [
  {
    kind: 'host',
    head: /^(?:hosts?|hostnames?|fqdn|domains?|dns[_ ]?name|endpoint|url)$/,
    isLeak: isOwnDomain,
  },
  {
    kind: 'host',
    head: /^(?:(?:src|source|dst|dest|target|remote|client|exec)?[_ ]?host(?:[_ ]?name)?|fqdn|computer(?:[_ ]?name)?|(?:machine|node|server|instance|agent|vm)[_ ]?name)$/,
    isLeak: (value) => /^[a-z][\w-]{2,}$/i.test(value) && isName(value) && !isCommon(value) && !isWord(value),
  },
  {
    kind: 'host',
    head: /^(?:machine|workstation|(?:client|source)[_ ]?(?:machine|host|workstation))$/,
    isLeak: (value) => /^[A-Z][\w-]{2,14}\\[\w-]{3,}$/.test(value) && !value.startsWith('WORKGROUP'),
  },
  {
    kind: 'host',
    head: /^(?:(?:nominated |exec |batch )?node|nodelist(?:\(reason\))?|server|machine|instance|target|peer|broker|replica|agent|runner|box|vm|member|backend|upstream|shard[_ ]?host)$/,
    isLeak: (value) =>
      /^[a-z]{2,}[\w-]*\d$/i.test(value) &&
      isName(value) &&
      !isCommon(value) &&
      isAbbreviation(value.replace(/[-\d].*$/, '')),
  },
  {
    kind: 'pod',
    head: /^pod(?:[_ ]?name)?$/,
    isLeak: (value) =>
      /^[a-z][a-z\d-]*-[a-z\d]+$/.test(value) && !/^(?:pod|web|app|my|example|nginx)-\w$/.test(value),
  },
  {
    kind: 'pod',
    head: /^(?:kube[_ ]?)?namespace$/,
    isLeak: (value) => /^[a-z][a-z\d-]*$/.test(value) && isOwnSpace(value),
  },
  {
    kind: 'trace',
    head: /^(?:(?:parent[_ ]?)?(?:trace|span|request|correlation|session|transaction|operation)[_ ]?id|trace)$/,
    isLeak: (value) => /^(?=.*\d)[\w-]{12,64}$/.test(value) && isOwnId(value),
  },
  {
    kind: 'trace',
    head: /^(?:span|request|correlation|session|transaction)$/,
    isLeak: (value) => /^(?=.*\d)(?=.*[a-f])[\da-f-]{12,64}$/.test(value) && isOwnId(value),
  },
  {
    kind: 'order',
    head: /^(?:[a-z]{2,12}[_ ]?)?(?:cl_?ord|order|trade|exec|execution|deal|fill|payment|transfer|invoice|quote|rfq)[_ ]?(?:id|ref|reference|no|nr|number|token)$/,
    isLeak: (value) => /^(?=(?:.*\d){4})[\w-]{6,40}$/.test(value) && isOwnId(value),
  },
  {
    // A column may count orders; ids of orders have letters as well.
    kind: 'order',
    head: /^(?:cl_?ord|order|trade|execution|deal|fill|payment|transfer|invoice)$/,
    isLeak: (value) => /^(?=(?:.*\d){4})(?=.*[A-Z])[A-Z\d_-]{6,40}$/.test(value) && isOwnId(value),
  },
  {
    // An order’s token is told from a credential by its form.
    kind: 'order',
    head: /^(?:order[_ ]?)?token$/,
    isLeak: (value) => /^(?=(?:[A-Z]*\d){6})(?=\d*[A-Z])[A-Z\d]{14}$/.test(value) && isOwnId(value),
  },
  {
    kind: 'account',
    head: /^(?:(?:account|acct|customer|cust|client|user|member|merchant|portfolio|policy|tenant)[_ ]?(?:id|no|nr|number|ref|key)|acct|account)$/,
    isLeak: (value) =>
      /^(?:(?:[A-Z]{1,5}-?)?\d{6,16}(?:-\d+)?|(?:[A-Z]{2,6}[-_]){1,3}\d{4,10})$/.test(value) &&
      !/^1{4}2{4}3{4}$/.test(value) &&
      isOwnId(value),
  },
  {
    kind: 'card',
    head: /^(?:pan|(?:credit|debit|payment)?[_ ]?card(?:[_ ]?(?:no|nr|num|number))?|cc[_ ]?(?:no|num|number)|primary[_ ]?account[_ ]?number)$/,
    isLeak: (value) => {
      const digits = value.replaceAll(/[ -]/g, '');
      return /^\d(?:[ -]?\d){12,18}$/.test(value) && passesLuhn(digits) && !isTestCard(digits);
    },
  },
  {
    kind: 'phone',
    head: /^(?:phone|mobile|msisdn|tel|telephone|cell)(?:[_ ]?(?:no|nr|number))?$/,
    isLeak: (value) => /^(?:\+|00?)?[1-9][\d ]{8,16}$/.test(value) && !/^(\d)\1+$/.test(value),
  },
  {
    kind: 'container',
    head: /^(?:container|(?:container|network|pod|sandbox)[_ ]?id)$/,
    isLeak: isContainerId,
  },
  {
    kind: 'person',
    head: /^(?:(?:full|customer|client|card_?holder|account_?holder|holder|beneficiary|payee|payer|trader|dealer|patient|employee|contact|legal|owner|user)[_ ]?name|trader|dealer|holder|cardholder|account_?holder|beneficiary|customer|client|assignee|reporter|approver|author|owner|operator|engineer|on_?call|name)$/,
    isLeak: isFullName,
  },
  {
    kind: 'person',
    head: /^(?:last|sur|family)[_ ]?name$/,
    isLeak: (value) => /^\p{Lu}[\p{L}’' -]{2,24}$/u.test(value) && isSurname(value),
  },
  {
    kind: 'prompt',
    head: /^(?:os[_ ]?user|user[_ ]?name|login|owner|assignee|reporter|trader|operator|engineer|logged[_ ]in)$/,
    isLeak: (value) =>
      /^[a-z][a-z._]{3,}\d*$/.test(value) && isPerson(value) && !isWord(value) && !isPlainWord(value),
  },
];

/** Names with dots, of which the first is the one that counts: `shop.halden.io,www.halden.io`. */
function isOwnDomain(value: string): boolean {
  const [name = ''] = value.split(/[,:/ ]/);
  const labels = name.toLowerCase().split('.');
  return (
    /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(name) &&
    isPublicTop(labels) &&
    !isOpenDomain(name, 'fame') &&
    !isPlaceholderDomain(name) &&
    !isFileName(name)
  );
}

/** The columns that a head may name. */
export function columnsOf(head: string): readonly Column[] {
  return columns.filter((column) => column.head.test(head.toLowerCase()));
}

/** What a cell under one of `heads` gives away; undefined where it is a placeholder or says nothing. */
export function leakOfCell(heads: readonly Column[], value: string): LeakKind | undefined {
  return isPlaceholder(value) ? undefined : heads.find(({isLeak}) => isLeak(value))?.kind;
}
