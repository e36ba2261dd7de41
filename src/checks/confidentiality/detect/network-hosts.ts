import type {Detector} from '../leak.ts';
import {find, type Hit} from './find.ts';
import {isCommon, isName, isWord} from './host-words.ts';

const name = String.raw`(?<v>[a-z][a-z\d]*(?:[-_][a-z\d]+)*)`;

/** Lines in which a tool of networks or machines prints a short name: any word there is a host. */
const places: readonly RegExp[] = [
  // mtr, traceroute, ping, nmap.
  new RegExp(String.raw`^ *\d{1,2}\.\|-- ${name}(?= +[\d.]+%)`, 'dgim'),
  new RegExp(
    String.raw`^ *\d{1,2} {1,3}${name}(?= \([\da-f.:]{3,39}\) +[\d.]+ ms)|^(?:From|PING|\d+ bytes from) ${name}(?= \([\da-f.:]{3,39}\))|\bscan report for ${name}(?= \(|$)`,
    'dgim',
  ),
  // chronyc, ntpq.
  new RegExp(
    String.raw`^[\^=#][*+?x~ -] ${name}(?= +\d+ +\d+ +[0-7]+ )|^[*+#o.x -]${name}(?= +[.\w:]+ +\d+ +[ulbs] +\d)`,
    'dgim',
  ),
  // lsof, netstat.
  new RegExp(
    String.raw`(?<=\b(?:TCP|UDP) (?:\S{1,80}->)?)${name}(?=:[\w-]+(?:->| \(|$))|(?<=^(?:tcp|udp)[46]? +\d+ +\d+ +(?:\S{1,60} +)?)${name}(?=[:.](?:\d{1,5}|[a-z][a-z-]+|\*) )`,
    'dgim',
  ),
  // systemd, Kubernetes, Docker’s swarm.
  new RegExp(
    String.raw`\bSet hostname to <${name}(?=[>.])|^Node:[ \t]+${name}(?=\/[\da-f.:]+$)|\bkubelet, ${name}(?=\s|$)|\bnode\/${name}(?= (?:cordoned|uncordoned|drained|labeled|tainted|untainted|annotated|already|not labeled)|[ \t]{2,}|$)|\bkubectl (?:drain|cordon|uncordon|taint nodes?|label nodes?|annotate nodes?|describe nodes?|get nodes?|top nodes?|debug node\/|delete nodes?)(?: |(?<=\/))${name}(?=\s|$)`,
    'dgim',
  ),
  // Windows: who answers a logon, lists of machines, events, IIS.
  new RegExp(
    String.raw`(?:\blogon ?server["']?[ .]*[:=] *|\bpsexec\d*(?:\.exe)? |\bnet view |\bshutdown [^\n]{0,40}\/m )\\\\${name}(?=[\s.]|$)|<Computer>${name}<|(?<=-(?:ComputerName|VMHost) (?:[\w-]{2,20}, ?){0,8})${name}(?=[\s,]|$)|\bW3SVC\d+ ${name}(?= )|\b(?:server ?name|server|instance)["']? ?[:=] ?["']?${name}(?=\\[A-Z\d]+\b)`,
    'dgi',
  ),
  // Names that clients and brokers make of their host: ActiveMQ, Sentinel, rows of MySQL’s process list and its grants.
  new RegExp(
    String.raw`\bID:${name}(?=-\d{4,5}-\d{13}-)|\+switch-master \S+ (?:\S+ \d+ )?${name}(?= \d+)|\| +${name}(?=:\d{4,5} +\|)|'@'${name}(?=')`,
    'dgi',
  ),
  // Who builds, and members of clusters: Jenkins, runners, Ansible, etcd, Consul, Nomad, Ceph, Spark, Flink, YARN, Airflow, OpenTelemetry.
  new RegExp(
    String.raw`\b(?:Building remotely on|block manager|JobManager at|Running on host) ${name}(?=[\s:]|$)|\b(?:runner|agent|machine|worker) name: '?${name}(?='|$)|^${name}(?= ansible_(?:host|ssh|connection|port|user)\w*=)|^[\da-f]{8,16}, started, ${name}(?=,)|^${name}(?= +[\d.]+:8301 +(?:alive|left|failed))|^[\da-f]{8} +(?:\S+ +){1,3}${name}(?= +\S+ +(?:true|false) +(?:in)?eligible)|^ *-\d{1,4} +(?:\w+ +)?\d+\.\d+ +host ${name}(?=\s|$)|\bNode-Id ?: ?${name}(?=:\d)|\bhost\.name: Str\(${name}(?=\))`,
    'dgim',
  ),
  // Files of ssh and of remote desktops, leases of DHCP, SNMP.
  new RegExp(
    String.raw`\bfull address:s:${name}(?=[\s:]|$)|\bsysName\.0 = STRING: "?${name}(?=["\s]|$)|\bclient-hostname "${name}"|^${name}(?=(?:,[\da-f.:]{3,39})? (?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) AAAA)|^[ \t]+HostName[ \t]+${name}[ \t]*$`,
    'dgim',
  ),
];
/** What some of these lines have, and few texts: a quick look first. */
const mayName =
  /\|-- |\) +[\d.]+ ms|\bfrom \S+ \(|\bFrom \S+ \(|\bPING |scan report|^[\^=#*+][*+?x~a-z -]|\b(?:TCP|UDP) [a-z]|^(?:tcp|udp)[46]? |Set hostname|^Node:|\bkubelet, |\bnode\/|\bkubectl |\\\\|<Computer>|ComputerName|W3SVC|\bID:|switch-master|:\d{4,5} +\||'@'|remotely on|block manager|JobManager|on host |(?:runner|agent|machine|worker) name:|ansible_|, started, |:8301|eligible|^ *-\d+ |Node-Id|Str\(|full address:|sysName|client-hostname|\bHostName |AAAA|(?:server|instance)[^\n]{0,40}\\/im;

/** Short names of hosts in the lines that tools of networks, clusters, Windows and queues print. */
export const networkHosts: Detector = (text, kind) =>
  kind === 'prose' || !mayName.test(text)
    ? []
    : places.flatMap((pattern) => find('host', text, pattern, isHost));

function isHost({text: value}: Hit): boolean {
  return (
    value.length > 2 &&
    isName(value) &&
    !isCommon(value) &&
    !isWord(value) &&
    !/^(?:_?gateway|phc|gps|pps|nmea|shm|sock|kpps|local|dcf\w*|version|runner|agent|worker|executor|builder|jenkins|built-in|controller|router|modem|fritz|pool|time|ntp|any|all|selector|bogon|unknown|dns|kind|minikube|swarm|docker|nodes?|mymaster|sqlexpress|mssqlserver|mssqllocaldb|localdb)(?:[-_]?\d{0,2})$/i.test(
      value,
    )
  );
}
