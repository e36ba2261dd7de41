import {isOpenDomain, isTenant} from '../allow/domains.ts';
import {isPlaceholder, openHosts} from '../allow/names.ts';
import type {Detector, TextKind} from '../leak.ts';
import {find, type Hit} from './find.ts';
import {isFileName, isPublicTop} from './tops.ts';

const domain =
  /(?<![\w@$%&*-]|[\w-]\.|\.\.?\/)(?:[a-z\d_](?:[a-z\d_-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d](?![\w-])/gi;
const afterAt = /(?<=\w@)(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,18}(?=[:/])/gi;

/** Last labels that only an inside network has. */
const inside =
  /\.(?:internal|local|lan|corp|intra|intranet|private|priv|localdomain|home\.arpa|in-addr\.arpa|ip6\.arpa|consul|svc|svc\.[a-z\d-]+|cluster\.[a-z]+|ad|int|prod|prd|stg|uat|qa|dmz|vpn|mgmt|infra|onprem)$/i;
/** The same, where the word is also a word of programs: a name needs two labels before it, or a digit or dash in one. */
const insideOrCode = /\.(?:local|private|prod|prd|stg|uat|qa|ad|int|dmz|vpn|infra|internal|mgmt|svc|priv)$/i;

const stage = String.raw`(?:prod|prd|production|stg|stage|staging|uat|qa|preprod|nonprod|dr|dmz|corp|int|eu|us|ap|[a-z]{2,4}\d{1,2}|lon|fra|ams|nyc|chi|sgp|tyo|hkg|zrh|par|dub|sfo|iad|ord|lax)`;
const role = String.raw`(?:db|sql|web|www|app|api|kafka|broker|redis|pg|pgsql|postgres|mysql|maria|oracle|ora|mongo|elastic|es|etcd|zk|zookeeper|cassandra|srv|server|host|bastion|jump|jumpbox|gw|gateway|proxy|haproxy|lb|nginx|cache|memcached|build|buildbot|ci|jenkins|mx|mail|smtp|dns|ns|ldap|dc|vpn|fw|sw|rtr|router|switch|nas|san|esx|esxi|hv|kvm|vm|bm|node|k8s|worker|master|match|matcher|matching|engine|oms|ems|fix|fixgw|md|mktdata|feed|feedhandler|quote|quotes|pricing|risk|ledger|pay|payments|auth|batch|etl|hadoop|spark|log|logs|mon|monitor|grafana|prom|metrics|backup|bkp|trade|trading|exch|clearing|settle|tick|ticks|bare|metal|compute|gpu|storage|ceph|nfs|ftp|sftp)`;
/** `lon3-db-04`, `prod-web-12`, `db-prod-01`, `fra1kafka03`: a role with a number, and a stage or a site. */
const sited = new RegExp(
  String.raw`(?<![\w./@=:-])(?:[a-z]+-)?(?:${stage}-(?:[a-z]+-)*${role}-?\d{1,4}[a-z]?|${stage}-?${role}\d{2,4}|${role}-(?:[a-z]+-)*${stage}-?\d{1,4}|${role}-?\d{0,3}-${stage}-?\d{1,4})(?![\w-]|\.[a-z])`,
  'gi',
);
/** `ny4-ome-02`, `eqd-prd-17`: a site with its number, or a stage, and two digits. */
const coded =
  /(?<![\w./@=:-])(?:[a-z]{2,3}\d{1,2}-[a-z]{2,8}-?\d{2,3}|[a-z]{2,10}-(?:prod|prd|stg|uat|qa|dr)-?\d{2,3})(?![\w-]|\.[a-z])/gi;
/** `\\files01\share`. */
const share = /(?<=^|[\s"'=(])\\\\(?<v>[a-z][\w-]{2,}(?:\.[\w-]+)*)\\[\w$]/dgim;
/** `kafka-01`, `db04`: a role with a padded number; threads and shards are named so too, and not meant. */
const numbered = new RegExp(
  String.raw`(?<![\w./@-])(?!node|worker|engine|feed|quote|vm|host|server|master|log|es|md|dc|sw)${role}-?0\d{1,2}(?![\w-]|\.[a-z])`,
  'gi',
);
const cloud =
  /(?<![\w.-])(?:ip-\d{1,3}(?:-\d{1,3}){3}|(?:LAPTOP|DESKTOP|WIN)-[A-Z\d]{6,12}|gke-[a-z\d-]+-[a-z\d]{4}|aks-[a-z\d]+-\d{8}-vmss\w+|EC2AMAZ-[A-Z\d]{7}|[A-Za-z]+s?-(?:MacBook(?:-(?:Pro|Air))?|MBP|iMac)(?:-\d+)?|[a-z]{2,}-(?:mbp|macbook|thinkpad|xps)\d*)(?![\w-]|\.[a-z])/g;
/** What names a host by saying so. */
const named =
  /(?:\b(?:host(?:[_.]?name)?|server(?:_?name)?|node(?:_?name)?|instance|machine|peer|upstream|backend|fqdn|nodename|computer(?:[_ ]?name)?|sysname|exported_instance|kubernetes_node|broker|replica|primary|leader)["']?(?: ?[:=] ?| is | => ?)["']?|\b(?:ssh|ping|traceroute|mtr|telnet|dig|nslookup|rsync|scp|mosh) (?:-[\w-]+ (?:\d+ )?)*|\b(?:on|from|to|at) (?:host|server|node|machine) )(?<v>[a-z][a-z\d_]*(?:-[a-z\d_]+)*)(?![\w@]|[.(/][a-z]|:\/\/| ?=)/dgi;
const syslog =
  /^(?:<\d+>)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.+Z-]+) (?<v>[a-z][\w-]*)(?= [\w./-]+(?:\[\d+\])?: )/dgim;
const uname = /^Linux (?<v>(?!version )[\w-]+)(?= \d+\.\d+)/dgm;

/** Hosts and internal domains. In captures every name that is not known to be public; in prose those whose form says inside. */
export const hosts: Detector = (text, kind) => [
  ...find('host', text, domain, (hit) => isLeakingDomain(hit, kind)),
  ...find('host', text, afterAt, (hit) => isLeakingDomain(hit, kind)),
  ...find('host', text, cloud),
  ...find('host', text, sited, ({text: name}) => isName(name)),
  ...(kind === 'prose'
    ? []
    : [
        ...find('host', text, numbered),
        ...find('host', text, coded, ({text: name}) => !/^(?:ed|md|sha|rc|x)\d/i.test(name)),
        ...find('host', text, share, ({text: name}) => isName(name)),
        ...find('host', text, named, ({text: name}) => /[-\d]/.test(name) && isName(name) && !isCommon(name)),
        ...find('host', text, syslog, ({text: name}) => isName(name)),
        ...find('host', text, uname, ({text: name}) => isName(name)),
      ]),
];

function isName(name: string): boolean {
  return !isPlaceholder(name) && !openHosts.test(name);
}

/** Words with digits or dashes that stand where a host could. */
function isCommon(name: string): boolean {
  return /^(?:(?:node|host|server|broker|replica|shard|worker|instance|peer|backend|machine|replica|leader)[-_]?[\dxna-d]{1,3}|[a-z]\d?|[a-z]+-only|read-\w+|ed25519|x86_64|utf-?8|ipv[46]|aes\d*|sha\d+|http-?\d?|grpc-\w+|not-\w+|node-?\d*\.?js|[cmrt]\d\w?-\w+|[a-z]+_[a-z]+|[a-z]+-[a-z]+)$/i.test(
    name,
  );
}

function isLeakingDomain({text, before, after}: Hit, kind: TextKind): boolean {
  const name = text.toLowerCase();
  if (isOpenDomain(name, 'documentation')) return false;
  const labels = name.split('.');
  if (isTenant(name))
    return !labels.some((label) => isPlaceholder(label) && label !== 'default' && label !== 'test');
  if (inside.test(name)) return isInside(name, labels, before, after);
  if (isOpenDomain(name, 'fame') || !isPublicTop(labels) || isFileName(name)) return false;
  if (
    /^[(\\]|^\.\*|^ ?=>/.test(after) ||
    /(?:^|\s)(?:import|package|using|require|from|at|extends|new) $/.test(before)
  )
    return false;
  if (before.endsWith('${')) return false;
  const isWritten =
    /(?:\/\/|@|\b(?:host|ssh|curl|ping|dig|dns|domain|server|url|connect(?:ed|ing)?(?: to)?)["']?[ :=]+["']?)$/i.test(
      before,
    );
  if (kind === 'capture') return isWritten || labels.length > 2 || sureTops.test(name);
  // Communities have wikis and repositories that everybody may read.
  return (
    hostLike(labels) &&
    labels.length > 2 &&
    !/^(?:wiki|git|gitlab|jira|grafana|registry|bitbucket|jenkins)\..*\.(?:org|io|dev)$/.test(name)
  );
}

/** Two labels are enough for a domain where the last one is no word of programs. */
const sureTops = /\.(?:com|org|bank|de|ch|fr|nl|at|eu|trade|exchange|finance|capital|markets|co\.uk)$/;

function isInside(name: string, labels: readonly string[], before: string, after: string): boolean {
  if (/^[(\\]|^\.\w|^ ?=[^=]|^ ?=>/.test(after) && !/^\.(?:\s|$)/.test(after)) return false;
  if (/(?:^|[^\w])(?:import|package|using|require|namespace)\s+["'(]*$/.test(before)) return false;
  if (/\.(?:in-addr|ip6)\.arpa$/.test(name)) return /\d/.test(name) && labels.length > 4;
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
  /^(?:(?:[a-z]+-)*(?:prod|prd|stg|staging|uat|qa|preprod|nonprod|corp|intra|intranet|internal|int|dmz|vpn|mgmt|bastion|jump|oob|lan|priv|private)(?:-?[a-z\d]+)*|jenkins|jira|confluence|wiki|gitlab|git|grafana|kibana|prometheus|artifactory|nexus|vault|consul|nomad|sonar|sonarqube|argocd|rundeck|splunk|teamcity|bamboo|bitbucket|stash|harbor|registry|ldap|adfs|sso|db|sql|kafka|redis|postgres|mysql|mongo|elastic)\d*$/i;

const numberedRole = new RegExp(String.raw`^(?:[a-z\d]+-)*${role}-?\d{1,4}[a-z]?$`);

/** True where a label before the registered name says that this is a machine or an inside tool. */
function hostLike(labels: readonly string[]): boolean {
  return labels.slice(0, -2).some((label) => hostWords.test(label) || numberedRole.test(label));
}
