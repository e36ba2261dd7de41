import {isOpenReverse, isOpenV4} from '../allow/addresses.ts';
import {isCloudService} from '../allow/clouds.ts';
import {isOpenService} from '../allow/cluster-names.ts';
import {isOpenDomain, isPlaceholderDomain, isTenant} from '../allow/domains.ts';
import {isPlaceholder} from '../allow/names.ts';
import type {Detector, TextKind} from '../leak.ts';
import {directories} from './directories.ts';
import {erlangNodes} from './erlang-nodes.ts';
import {find, type Hit} from './find.ts';
import {hostShapes} from './host-shapes.ts';
import {role} from './host-words.ts';
import {machines} from './machines.ts';
import {networkHosts} from './network-hosts.ts';
import {placedHosts} from './placed-hosts.ts';
import {saidHosts} from './said-hosts.ts';
import {isCodeTop, isFileName, isPublicTop} from './tops.ts';

const domain =
  /(?<![\w@$%&*-]|[\w-]\.|\.\.?\/)(?=[\w-]+\.\w)(?:[a-z\d_](?:[a-z\d_-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d](?![\w-])/gi;
const afterAt = /(?<=\w@)(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,18}(?=[:/])/gi;

/** A host that a file is named after, up to a date or number: `sar-db-01.bank.net-1114.bin`. */
const inFile =
  /(?<![\w@/.-])(?<v>(?:[a-z\d][a-z\d-]*\.){2,}(?:com|net|org|io|dev|tech|cloud|bank|internal|local|lan|corp|prod|uk|de|fr|ch|nl|eu))(?=[-_]\d[\w-]*\.[a-z\d]{1,8}\b)/dgi;
/** What each of them has, and few texts: a quick look first. */
const numberedEnd = /\.[a-z]{2,8}[-_]\d/i;

/** Last labels that only an inside network has. */
const inside =
  /\.(?:internal|intern|interne|local|lan|corp|intra|intranet|private|priv|localdomain|home\.arpa|in-addr\.arpa|ip6\.arpa|consul|svc|svc\.[a-z\d-]+|cluster\.[a-z]+|ad|int|prod|prd|stg|uat|qa|dmz|vpn|mgmt|infra|onprem)$/i;
/** The same, where the word is also a word of programs: a name needs two labels before it, or a digit or dash in one. */
const insideOrCode = /\.(?:local|private|prod|prd|stg|uat|qa|ad|int|dmz|vpn|infra|internal|mgmt|svc|priv)$/i;

/** Hosts and internal domains. In captures every name that is not known to be public; in prose those whose form says inside. */
export const hosts: Detector = (text, kind) => [
  ...find('host', text, domain, (hit) => isLeakingDomain(hit, kind)),
  ...(numberedEnd.test(text) ? find('host', text, inFile, (hit) => isLeakingDomain(hit, kind)) : []),
  ...find('host', text, afterAt, (hit) => isLeakingDomain(hit, kind)),
  ...(text.includes('iqn.') ? find('host', text, target) : []),
  ...hostShapes(text, kind),
  ...saidHosts(text, kind),
  ...machines(text, kind),
  ...networkHosts(text, kind),
  ...placedHosts(text, kind),
  ...directories(text, kind),
  ...erlangNodes(text, kind),
];

function isLeakingDomain({text, before, after}: Hit, kind: TextKind): boolean {
  // The longest name that DNS knows.
  if (text.length > 253) return false;
  // Behind the code of a reply of SMTP that goes on.
  const name = text.toLowerCase().replace(/^[245]\d\d-/, '');
  if (
    isOpenDomain(name, 'documentation') ||
    isOpenService(name) ||
    isCloudService(name) ||
    isOpenInstance(name)
  )
    return false;
  const labels = name.split('.');
  // Demonstrations that prose links to are named after what they show.
  if (isTenant(name) && !(kind === 'prose' && name.endsWith('.appspot.com')))
    return !labels.some((label) => isPlaceholder(label) && label !== 'default' && label !== 'test');
  // `System.Private.CoreLib`: a namespace of .NET.
  if (labels.length > 1 && text.split('.').every((label) => /^[A-Z]\w*[a-z]/.test(label))) return false;
  if (inside.test(name)) {
    const isGeneric = kind === 'prose' && labels.length === 2 && genericHost.test(name);
    return !isGeneric && isInside(name, labels, before, after);
  }
  if (isOpenDomain(name, 'fame') || isPlaceholderDomain(name) || isFileName(name)) return false;
  if (!isPublicTop(labels)) return kind === 'capture' && isAddressed(labels, before, after);
  if (
    /^(?:\(|\\(?![rnt"0]))|^\.\*|^ ?=>/.test(after) ||
    /(?:^|\s)(?:import|package|using|require|extends|new) $/.test(before) ||
    (/(?:^|\s)(?:from|at) $/.test(before) && (kind === 'capture' || /^ import\b/.test(after)))
  )
    return false;
  if (before.endsWith('${')) return false;
  const isWritten =
    /(?:\/\/|@|\b(?:host|ssh|curl|ping|dig|dns|domain|server|url|connect(?:ed|ing)?(?: to)?)["']?[ :=]+["']?|\b(?:header\.[di]|(?:smtp\.)?mailfrom|envelope-from)=@?)$/i.test(
      before,
    );
  if (kind === 'capture' && isCodeTop(labels) && !isWritten && !/^:\d{2,5}\b|^\/\w/.test(after))
    return (
      (labels.some((label) => /[-\d]/.test(label)) || front.test(name) || hostLike(labels)) &&
      labels.length > 2
    );
  if (kind === 'capture') return isWritten || labels.length > 2 || sureTops.test(name);
  // Communities have wikis and repositories that everybody may read.
  return (
    (hostLike(labels) ||
      /(?:^|-)(?:intern|internal|corp|lan|intra)$/.test(labels.at(-2) ?? '') ||
      (labels.length > 3 && numberedName.test(name)) ||
      numberedPair.test(name)) &&
    labels.length > 2 &&
    !/^(?:wiki|git|gitlab|jira|grafana|registry|bitbucket|jenkins)\..*\.(?:org|dev)$/.test(name)
  );
}

/** A machine of iSCSI, whose name begins with a day and somebody’s domain; makers’ own are theirs. */
const target =
  /\biqn\.\d{4}-\d\d\.(?!(?:com\.(?:example|redhat|vmware|netapp|emc|dell|hp|hpe|ibm|synology|qnap|purestorage|nimblestorage|microsoft|suse|openstack)|org\.(?:linux-iscsi|debian|freenas|openstack|freebsd|truenas|gluster)|net\.(?:example|open-iscsi))\b)(?<v>[a-z]+\.[a-z\d][\w.-]*(?::[\w.:-]+)?)/dg;

/** EC2’s names of instances say their address. */
function isOpenInstance(name: string): boolean {
  const [, address] = /^ip-((?:\d{1,3}-){3}\d{1,3})\.(?:ec2|[\w-]+\.compute)\.internal$/.exec(name) ?? [];
  return address !== undefined && isOpenV4(address.replaceAll('-', '.'), '');
}

/** What companies call the machines that everybody may reach. */
const front =
  /^(?:www|api|app|mail|smtp|cdn|auth|login|sso|status|static|assets|admin|portal|gw|gateway|docs|id|ws|wss|feed|quotes?)\./;

/** Two labels are enough for a domain where the last one is no word of programs. */
const sureTops = /\.(?:com|org|bank|de|ch|fr|nl|at|eu|trade|exchange|finance|capital|markets|co\.uk)$/;

/** What everybody calls a machine in an example: `db.internal`. */
const genericHost = new RegExp(
  String.raw`^(?:${role}|database|backend|frontend|service|services|site|test|example)\.`,
);

/** Schemes, directives and ports that only a domain stands at, whatever its last label. */
function isAddressed(labels: readonly string[], before: string, after: string): boolean {
  if (!/^[a-z]{2,18}$/.test(labels.at(-1) ?? '') || labels.some((label) => label.includes('_'))) return false;
  return (
    /\b(?:https?|wss?|s?ftp|ssh|svn(?:\+ssh)?|ldaps?|tcp|rediss?|amqps?|nats|grpcs?|postgres(?:ql)?|mysql|mongodb):\/\/(?:[^\s/@]*@)?$/i.test(
      before,
    ) ||
    /\b(?:DNS|CN ?= ?|ssl|tcp):?(?:\*\.)?$/.test(before) ||
    (/(?:\bNODENAME: |^Computer: +|[.\w-]host(?:name)?=)["']?$/.test(before) &&
      labels.some((label) => /[-\d]/.test(label))) ||
    /^(?:search|domain|server|pool|nameserver|option domain-name) (?:\S+ )*$/.test(before) ||
    (labels.length > 2 && /^:(?:1433|1521|2181|27017|3306|5432|5672|6379|8443|9042|909\d|9200)\b/.test(after))
  );
}

function isInside(name: string, labels: readonly string[], before: string, after: string): boolean {
  // `aws_placement_group.cluster.id`: a resource of Terraform.
  if (/[a-z]_[a-z]\w*\.[\w.-]*\.(?:id|arn|name|zone|[a-z]+_[a-z_]+)$/.test(name)) return false;
  if (/^[(\\]|^\.\w|^ ?=[^=]|^ ?=>/.test(after) && !/^\.(?:\s|$)/.test(after)) return false;
  if (/(?:^|[^\w])(?:import|package|using|require|namespace)\s+["'(]*$/.test(before)) return false;
  if (/\.(?:in-addr|ip6)\.arpa$/.test(name))
    return /\d/.test(name) && labels.length > 4 && !isOpenReverse(name);
  if (/^(?:\d+\.)+/.test(name) && !/[a-z-].*\./.test(name)) return false;
  const first = labels.slice(0, -1).join('.');
  if (labels.slice(0, -1).every((label) => isPlaceholder(label) || codeWords.test(label))) return false;
  if (!insideOrCode.test(name)) return !codeWords.test(first);
  const isWritten = /(?:\/\/|@|\b(?:host|ssh|ping|dig|server|url)["']?[ :=]+["']?)$/i.test(before);
  if (isWritten || /^:\d{2,5}\b/.test(after)) return true;
  if (/\.(?:local|internal)$/.test(name))
    return labels.length > 2 || (/[-\d]/.test(first) && !codeWords.test(first)) || !codeWords.test(first);
  return labels.length > 2 || /[-\d]/.test(first);
}

/** Names before `.local` or `.internal` that are objects or files of programs. */
const codeWords =
  /^(?:config|settings|appsettings|application|env|environment|docker-compose|compose|values|options|opts|props|state|store|storage|this|self|super|module|exports|window|globals?|thread|threading|vite|next|nuxt|usr|var|etc|rc|bashrc|zshrc|gitconfig|gitignore|claude|package|std|sun|java|jdk|com|org|net|node|process|system|console|is|has|get|set|core|impl|api|lib|src|main|index|tsconfig|build|bazelrc|makefile|rules|override|overrides|secrets?|vars|variables|profile|scope|cache|data|context|ctx|service|foo|bar|type|types|kotlin|scala|gradle|git|my|the|an?|_+\w*|\w+_\w+)$/i;

const hostWords =
  /^(?:(?:[a-z]+-)*(?:prod|prd|stg|staging|uat|qa|preprod|nonprod|corp|intra|intranet|internal|int|dmz|vpn|mgmt|bastion|jump|oob|lan|priv|private)(?:-?[a-z\d]+)*|(?:[a-z]+-)+(?:blue|green|canary|primary|standby|active|passive|(?=\d{2}$)\d+)|jenkins|jira|confluence|wiki|gitlab|git|grafana|kibana|prometheus|artifactory|nexus|vault|consul|nomad|sonar|sonarqube|argocd|rundeck|splunk|teamcity|bamboo|bitbucket|stash|harbor|registry|ldap|adfs|sso|db|sql|kafka|redis|postgres|mysql|mongo|elastic)\d*$/i;

const numberedRole = new RegExp(String.raw`^(?:[a-z\d]+-)*${role}-?(?:\d{1,4}[a-z]?|(?<=-)[a-d])$`);

/** A machine in a site’s domain: `kfk1.fra.…`. */
const numberedName = /^(?!www|cdn|img|api|v\d|ns\d|static|docs|web\d)[a-z]{2,}\d{0,2}(?:-[a-z]+)*-?\d{1,3}\./;

/** The same under two labels: two words and a number. */
const numberedPair =
  /^(?!node|ubuntu|us|eu|ap|web|api|www|img|cdn)[a-z]{2,12}-[a-z]{2,12}-?\d{1,3}\.[a-z\d-]+\.(?!org$|edu$)[a-z]+$/;

/** True where a label before the registered name says that this is a machine or an inside tool. */
function hostLike(labels: readonly string[]): boolean {
  return labels.slice(0, -2).some((label) => hostWords.test(label) || numberedRole.test(label));
}
