import type {Detector} from '../leak.ts';
import {find, type Hit} from './find.ts';
import {isCommon, isName, isWord} from './host-words.ts';

/** What names a host by saying so; the name has a digit or dash. */
const named =
  /(?:\b(?:host(?:[_.]?name)?|server(?:_?name)?|node(?:[._]?name)?|master|slave|instance|machine|peer|upstream|backend|fqdn|nodename|computer(?:[_ ]?name)?|sysname|exported_instance|kubernetes_node|broker|replica|primary|leader|master_host|(?:batch|exec|submit)_?host|x-backend(?:-server|-host)?|x-(?:served-by|node|host|server)|agent(?:[ _]name)?)["']?(?: ?[:=] ?| is | => ?)["']?|\b(?:running|build) on |\bconnecting to host |\bunable to connect to |\bCONNAME\('?|\b(?:UnknownHostException|could not resolve host(?:name)?|name or service not known): |\bunable to resolve host |\bconnect(?:ing|ion)? to (?=\S+ (?:\(|port|closed|refused|timed out))|\b(?:node|host|server|machine) (?="|[a-z]{3,}\d{2}|[a-z]{2,4}-[a-z]{2,4}-\d{2})"?|\b(?:ssh|ping|traceroute|mtr|telnet|dig|nslookup|rsync|scp|mosh) (?:-[\w-]+ (?:\d+ )?)*|\b(?:on|from|to|at) (?:host|server|node|machine) |\bAF_INET to |\bVia: \d\.\d |\bSuccessfully assigned \S+ to )(?<v>[a-z][a-z\d_]*(?:-[a-z\d_]+)*)(?![\w@]|[./][a-z\d]|\([a-z]|:\/\/| ?=|-)/dgi;
/** The same where the key can mean nothing else: any word is a name there. */
const surely =
  /(?:\b(?:static |transient |pretty )?host[_ ]?name|^computer(?= *:)|\bnodename|\bsysname|\bcomputer[_ ]?name|\bnode name|\bmachine[_ ]name)["']?(?:[ .]*[:=]|[ \t]{3,})[ \t]*["']?(?<v>[a-z][\w-]{2,})(?![\w@(]|[.(/][a-z\d]|:\/\/| ?=)/dgim;
/** A debugger’s header, and what a GC log puts before its level. */
const decorated =
  /\bMachine Name: ?\*{0,3} ?"(?<v>[A-Za-z][\w-]{2,})"|^::: \{(?<v>[a-z][\w.-]{2,})\}\{|^\[[^\]\n]{10,40}\]\[(?<v>[a-z][\w.-]{2,})\](?=\[(?:trace|debug|info|warning|error) *\]\[)/dgm;
const equals = /(?:^|[\s,{;?&(])host=["']?(?<v>[a-z][\w-]{2,})(?=[\s,;}&)"']|\.[a-z]+\d|$)/dgim;
const instance = /\b(?:instance|exported_instance|node|host)="(?<v>[a-z][\w-]{3,})(?::\d{2,5})?"/dgi;
/** Labels of Prometheus and tags of Datadog, as a sentence quotes them. */
const tagged =
  /\b(?:instance|node|host|hostname)(?:=["'“]|:)(?<v>[a-z]{3,}[\w-]*\d[a-z]?)(?=["'”\x60,})\s:]|$)/dg;
/** Options of clients: `redis-cli -h cache2`. */
const option =
  /\b(?:redis-cli|psql|pg_dump|pgbench|mysql|mysqldump|mongosh|cqlsh|wrk|ab|hey|iperf3?|nc|netcat|netperf|sockperf|fio|memtier_benchmark|redis-benchmark)\b[^\n|;&]{0,300}? (?:-h ?|-H ?|-c |--host[ =]|--server[ =])(?<v>[a-z][a-z\d-]*)(?=[\s:]|$)/dgi;
const ports =
  '(?:21|22|25|53|80|389|443|636|1099|1414|1433|1521|2049|2181|2375|2376|2379|2380|3000|3128|3306|4222|4317|4318|5000|5005|5044|5201|5432|5601|5671|5672|6379|6432|6443|7000|7001|7077|8000|8080|8081|8083|8088|8089|8125|8200|8300|8301|8443|8500|8600|8888|9000|9010|9042|9090|9091|9092|9093|9094|9100|9121|9187|9200|9300|9411|9870|10250|11211|15672|26379|27017|50051)';
/** `hvkora7:1521`, in a list or an address: a name with a digit before a port that is known. */
const withPort = new RegExp(
  String.raw`(?<=^|[\s=,@("'/[])(?<v>(?=[a-z-]*\d)[a-z][a-z\d]*(?:-[a-z\d]+)*):${ports}(?![\d.])`,
  'dgim',
);
const inUrl =
  /\b(?:https?|wss?|rediss?|amqps?|mongodb|postgres(?:ql)?|mysql|nats|tcp|rmi|grpcs?|ldaps?|smb|nfs|s?ftp|ssh|plaintext|ssl|sasl_ssl|memcache|clickhouse|tcps|mqtts?|pulsar(?:\+ssl)?|hdfs|thrift|telnet|rdp|vnc|rsync|iscsi|otlp|syslog):\/\/(?:[^\s/@]*@)?(?<v>(?=[a-z_-]*\d)[a-z][a-z\d]*(?:[-_][a-z\d]+)*)(?=[:/?\s"',;]|$)/dgi;
/** `rsync -a out/ hvk7:/srv/`. */
const copied = /\b(?:scp|rsync)\b[^\n|;&]{0,200}? (?<v>[a-z][\w-]*):(?=[/~.])/dgi;
/** SQL Server: `Server=LDNSQL04\PRD`. */
const sqlServer = /\b(?:server|data source|addr|address)=(?:tcp:)?(?<v>[a-z][\w-]{3,})(?=[\\,;])/dgi;

/** Headers of lines: syslog in its forms, `uname`, sar, nodes of Elasticsearch, tmux, kubectl. */
const level =
  '(?!(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL|NOTICE|CRIT|CRITICAL|ALERT|EMERG|INF|WRN|ERR|DBG|stdout|stderr|kernel|UTC|GMT|CET|CEST|BST|EST|PST)\\b)';
const syslog = new RegExp(
  String.raw`^(?:<\d+>)?(?:1 )?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d+)?|\d{4}-\d\d-\d\dT[\d:.+Z-]+) ${level}(?<v>[a-z][\w-]*)(?= [\w./()-]+(?:\[\d+\])?: | [\w.-]+ \d+ \w+ [-[])`,
  'dgim',
);
const lines: readonly RegExp[] = [
  /^(?:\w+: ?)?Linux (?<v>(?!version )[\w-]+)(?= \d+\.\d+)|\bLinux (?<v>(?!version )[\w-]+)(?= \d+\.\d+\S* #\d+ )/dgm,
  /^Linux \d[\w.-]+ \((?<v>[\w-]+)(?=[).])/dgm,
  /^\[\d{4}-\d\d-\d\dT[\d:,]+\]\[[A-Z]+ *\]\[[\w.]+ *\] \[(?<v>[\w-]+)(?=\])/dgm,
  /^\[\d+\] \d:\S.*"(?<v>[\w-]+)"(?= \d\d:\d\d \d\d-[A-Z][a-z]{2}-\d\d)/dgm,
  /^(?<v>[a-z][\w.-]+) +(?:NotReady|Ready)(?:,SchedulingDisabled)? +\S/dgm,
  /[$#%>] ?(?:hostname(?: -[fs])?|uname -n|hostnamectl hostname)\r?\n(?<v>[a-z][\w-]*)|^(?:hostname(?: -[fs])?|uname -n)\r?\n(?<v>[a-z][\w-]*[-\d][\w-]*)/dgim,
  /\bvalue = "(?<v>[\w-]+)" +key = "HOSTNAME"|\bkey = "HOSTNAME"\s+value = "(?<v>[\w-]+)"/dg,
  // `kubectl top nodes`.
  /^(?<v>[a-z][\w-]+) +\d+m +\d+% +\d+[KMG]i +\d+%/dgm,
  // An event of JFR; the head of `_cat/nodes` stands above.
  /^ *host = "(?<v>[a-z][\w-]{2,})"\s+address = /dgm,
  /^[\d.]+ +\d+ +\d+ .* [cdfhilmrstvw-]{1,12} +[*-] +(?<v>[a-z][\w-]+)$/dgm,
  // Ansible.
  /^(?:ok|changed|failed|fatal|skipping|unreachable|rescued): \[(?<v>[a-z][\w-]+)(?=[\].])/dgm,
  /^(?<v>[a-z][\w-]+)(?:\.[\w.-]+)?(?= +: ok=\d+ +changed=)/dgm,
  // `nvme list`.
  /^\/dev\/nvme\d+n\d+ +(?:\/dev\/ng\S+ +)?(?<v>(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{8,20})(?= )/dgm,
  // Nagios.
  /\b(?:HOST|SERVICE) (?:ALERT|NOTIFICATION): (?:[a-z]+;)?(?<v>[a-z][\w-]*[-\d][\w-]*)(?=;)/dg,
  /^(?:HOSTNAME|COMPUTERNAME|HOST)=(?<v>[a-z][\w-]+)$/dgim,
  // HAProxy names the server behind its backend; `docker info` the machine between its memory and its folder.
  /\bhaproxy(?:\[\d+\])?: \S+ \[[^\]\n]{10,40}\] \S+ [\w.-]+\/(?<v>(?=[\w-]{0,60}-[\w-]{0,60}\d|[\w-]{0,60}\d[\w-]{0,60}-)[a-z][\w-]+) [\d/+-]+ /dgi,
  /(?<=^ *Total Memory: [^\n]{1,20}\n) *Name: (?<v>[a-z][\w-]{2,})$|^ *Name: (?<v>[a-z][\w-]{2,})(?=\n(?: *ID: [^\n]*\n)? *Docker Root Dir:)/dgim,
  /"DockerRootDir"[^\n]{0,4000}"Name": ?"(?<v>[a-z][\w-]{2,})"/dgi,
  /\b(?:Node|Batch|Exec)(?:List|Host)=(?<v>[a-z][\w-]*\d*)(?=\[|\d|\s|$)/dg,
];
/** Graphite: `servers.lon3-db-04.cpu`. */
const metric =
  /\b(?:servers|hosts|machines|nodes|collectd|telegraf)\.(?<v>(?=[\w-]*\d)[a-z][\w-]{3,})(?=\.)/dgi;
/** Ids and serial numbers that one machine has. */
const machineId =
  /(?:\b(?:machine|boot|host)[-_. ]?id["']?[ :=]+(?:Str\()?["']?|\bGPU-|\bcore\.[\w-]{1,60}\.\d{1,10}\.)(?<v>[\da-f]{32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?!\w)/dgi;
const serial =
  /\b(?:[Ss]erial(?:[ _-]?(?:[Nn]umber|[Nn]o))?|[Ss]ervice [Tt]ag|[Aa]sset [Tt]ag)["']?(?:: *|=|\t+|(?<=[Nn](?:umber|o)|[Tt]ag) (?:is |was )?)["'`]?(?<v>(?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z])[A-Z\d][A-Z\d-]{5,24})(?![\w:])/dg;
/** In prose, where a word says that a machine’s name follows. */
const said =
  /\b(?:host|machine|server|box|node|bastion|jump host|broker|instance)s?,? (?:called |named )?[`"“']?(?<v>[a-z]{2,}(?:-[a-z]+)*-?\d{1,4})(?=[`"”',.;: )]|$)/dgim;

/** “recorded on fralx0412”: letters that are no term, three digits or more. */
const saidAt =
  /\b(?:recorded|captured|taken|measured|ran|runs?|running|crashed|rebooted|seen|logged in) on [`"“]?(?<v>(?!(?:rfc|sha|iso|utf|ipv|crc|http|python|java|node|win|intel|amd|epyc|xeon|ubuntu|debian|windows|linux|port|core|cpu|day|build|version|arm|zen)\d)[a-z]{4,8}\d{3,4})(?![\w-])/dg;

/** Machines by what stands around their name: keys, options, ports, the headers of logs. */
export const machines: Detector = (text, kind) => {
  if (kind === 'prose')
    return [
      ...find('host', text, serial),
      ...find(
        'host',
        text,
        said,
        ({text: name}) => /[a-z]-\d/.test(name) && isName(name) && !isCommon(name) && !software.test(name),
      ),
      ...find('host', text, saidAt),
      ...[tagged, withPort, inUrl].flatMap((pattern) =>
        find('host', text, pattern, (hit) => /[a-z]-?\d/.test(hit.text) && marked(hit)),
      ),
    ];
  return [
    ...[named, option, withPort, inUrl, copied].flatMap((pattern) => find('host', text, pattern, marked)),
    ...[surely, decorated, equals, instance, sqlServer, metric, ...lines].flatMap((pattern) =>
      find('host', text, pattern, any),
    ),
    ...find('host', text, syslog, ({text: name}) => isName(name) && !/^[A-Z][a-z]+$/.test(name)),
    ...find('host', text, machineId, ({text: id}) => !/^([\da-f])\1+$/.test(id)),
    ...find(
      'host',
      text,
      serial,
      ({text: number}) => !(isHexadecimal.test(number) && certificate.test(text)),
    ),
  ];
};

/** Certificates have serial numbers too, of hexadecimal digits. */
const isHexadecimal = /^[\dA-F]+$/;
const certificate = /\b(?:Issuer|CERTIFICATE|CKA_\w+|Validity)\b/;

function marked({text: name}: Hit): boolean {
  return /[-\d]/.test(name) && isName(name) && !isCommon(name);
}

function any({text: name}: Hit): boolean {
  return isName(name) && !isCommon(name) && !isWord(name);
}

/** What has a number as hosts have, and is a version. */
const software =
  /^(?:node|ubuntu|debian|fedora|rhel|centos|python|java|jdk|gcc|clang|llvm|php|ruby|go|rust|postgres|mysql|redis|nginx|http|ipv|utf|sha|iso|es|ecma|tls|ssl|web|vue|react|angular|webpack|rollup|vite|jest|type|level|tier|phase|step|side|part|version|v|number|no|port|id|pid|step)-\d+$/i;
