import {isPlaceholder} from '../allow/names.ts';
import {isOpenDomain} from '../allow/domains.ts';
import type {Detector, Match} from '../leak.ts';
import {find} from './find.ts';

const scpLike = /(?<![\w.-])(?:[\w.-]+@)(?<host>[\w.-]+):(?<path>[\w.~-]+\/[\w./~-]+)/g;
const gitUrl =
  /\b(?:ssh|git|https?|git\+ssh):\/\/(?:[^\s@/'"]+@)?(?<host>[\w.-]+)(?::\d+)?\/(?<path>[\w./~%-]+\.git|[\w./~%-]*_git\/[\w.%-]+|[\w./-]*\bscm\/[\w./-]+)(?![\w.-]*\w)/gi;
const sshUrl = /\b(?:git\+)?ssh:\/\/(?:[^\s@/'"]+@)(?<host>[\w.-]+)(?::\d+)?\/(?<path>[\w./~-]+)/gi;

const fix = /(?<![\w.])8=FIXT?\.\d\.\d(?:[|\p{Cc};^\s]|\\x01|\\u0001|<SOH>|\^A|SOH)+[^\n]*/gu;
const fixField =
  /(?<=^|[|\p{Cc};^\sAH>1])(?<tag>49|56|50|57|115|128|116|129|11|37|17|41|1|109|448|526|198|76|19|880|1003)=(?<v>[^|\p{Cc};^\s\\<]+)/dgu;
const fixName =
  /\b(?:ClOrdID|OrigClOrdID|OrderID|SecondaryOrderID|ExecID|TradeID|SenderCompID|TargetCompID|OnBehalfOfCompID|DeliverToCompID|SenderSubID|TargetSubID|PartyID|ClientID|ExecRefID|TrdMatchID)(?:\(\d+\)|<\d+>)?["']?(?: ?[:=] ?| )["']?(?<v>[\w.:/-]*[\w])/dg;
const order =
  /\b(?:order|ord|trade|execution|exec|deal|fill|quote|parent[-_ ]?order|cl[-_]?ord|orig[-_]?cl[-_]?ord|child[-_ ]?order|payment|transfer|invoice|settlement|booking|basket)[-_ ]?(?:id|no|nr|number|ref|reference|token)\b\.?["']?(?: ?[:=#] ?#?| )["']?(?<v>(?=[\w-]*\d)[A-Za-z\d][\w-]{4,}\w)/dgi;
const hashed = /\b(?:order|trade|invoice|deal) #(?<v>(?=[\w-]*\d)[\w-]{5,})/dgi;
const prefixed =
  /(?<![\w/-])(?:ORD(?:ER)?|CLORD|TRD|EXEC|INV|PAY|TXN|FILL|DEAL|OID|CLOID|PO|RFQ|QTE)[-_](?=[\dA-Z-]*\d)(?:\d{6,}|[A-Z\d]{2,}(?:[-_][A-Z\d]+)+|\d{4}-\d{3,}|[A-F\d]{8,})(?![\w-])/g;

/** Private repositories, orders and the parties of FIX sessions. */
export const business: Detector = (text, kind) => [
  ...find(
    'remote',
    text,
    scpLike,
    ({groups, before, text: value}) =>
      isPrivate(groups['host'], groups['path'], true) &&
      (value.startsWith('git@') ||
        value.endsWith('.git') ||
        /\b(?:git|clone|remote|origin|upstream|push|fetch|pull)\b/.test(before)),
  ),
  ...find('remote', text, gitUrl, ({groups, text: value}) =>
    isPrivate(groups['host'], groups['path'], !value.startsWith('http')),
  ),
  ...find('remote', text, sshUrl, ({groups}) => isPrivate(groups['host'], groups['path'], true)),
  ...fixFields(text),
  ...find(
    'order',
    text,
    fixName,
    ({text: value}) =>
      isOwnId(value) && (kind === 'capture' ? /\d|[A-Z]{3}/.test(value) : /\d{3}/.test(value)),
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

const publicOwners =
  /^\/?(?:torvalds|git|kernel|kubernetes|golang|rust-lang|bazelbuild|jlfwong|brendangregg|facebook|meta|apache|nodejs|python|llvm|google|googleapis|microsoft|mozilla|docker|moby|grafana|prometheus|elastic|hashicorp|redis|postgres|mysql|nginx|envoyproxy|istio|jemalloc|axboe|iovisor|openjdk|denoland|vercel|vitejs|withastro|typescript-eslint|async-profiler|HdrHistogram|wg|giltene|scylladb|cncf|open-telemetry|actions|user|username|org|organi[sz]ation|owner|team|your-\w+|my-\w+|example[\w-]*|acme|foo|pub|linux|scm)\//i;

function isPrivate(host = '', path = '', isSsh: boolean): boolean {
  if (isOpenDomain(host, 'documentation') || isPlaceholder(host)) return false;
  const isPublicHost = /^(?:(?:ssh\.)?github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)$/i.test(host);
  if (isPublicHost) return isSsh && !publicOwners.test(`${path}/`);
  return !(isOpenDomain(host, 'fame') && !/(?:azure|visualstudio|amazonaws)\./.test(host));
}

/** Fields that name a party or an order, inside of messages of FIX only. */
function fixFields(text: string): readonly Match[] {
  return find('order', text, fix).flatMap(({start, end}) =>
    find(
      'order',
      text.slice(start, end),
      fixField,
      ({text: value}) => isOwnId(value) && value.length > 1,
    ).map((match) => ({
      ...match,
      start: match.start + start,
      end: match.end + start,
    })),
  );
}

function isOwnId(value: string): boolean {
  const isExample =
    /^(?:(?:CLIENT|SENDER|TARGET|BROKER|BUYSIDE|SELLSIDE|EXCHANGE|INITIATOR|ACCEPTOR|SERVER|EXECUTOR|BANZAI|ORDER[-_]?ID|CLORDID|ACCOUNT|ID|TW|ISLD|ARCA)\d?|(?:ord|order|id|test|foo|abc|example|exec|cl)?[-_]?(?:0*\d{1,3}|0*1234?5?6?7?8?9?0?|(\d)\1*))$/i;
  return (
    !isPlaceholder(value) &&
    !isExample.test(value) &&
    !/^\d{4}-\d\d-\d\d/.test(value) &&
    !/^(?:0x)?0+$/.test(value)
  );
}
