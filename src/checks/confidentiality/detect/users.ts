import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isPerson} from './login.ts';

const name = String.raw`(?<v>[a-z_][\w.-]*)`;

/** Lines that name who was logged in, ran a program or owns a file. */
const lines: readonly RegExp[] = [
  // `id`, the environment, units of systemd, properties of a JVM.
  /\b(?:[eg]?uid|gid|groups)=\d+\((?<v>[\w.-]+)\)|\b(?:USER|LOGNAME|SUDO_USER|USERNAME)=(?<v>[a-z][\w.-]+)|^User=(?<v>[\w.-]+)$|\buser\.name(?: ?[=:] ?)["']?(?<v>[\w.-]+)/dgm,
  // JFR prints each property over two lines.
  /\bkey = "user\.name"\s+value = "(?<v>[\w.-]+)"|\bvalue = "(?<v>[\w.-]+)"\s+key = "user\.name"/dg,
  // `ls -l`.
  /^[-dlbcps][rwxsStT-]{9}[.+@]? +\d+ (?<v>[a-z][\w.-]*)(?= )/dgm,
  // `who` and `last`; `ps aux`, `ps -ef`, `top`.
  /^(?<v>[a-z_][\w.-]*) +(?:pts\/\d+|ttys?\d+|console(?=  )|:\d)(?= )/dgm,
  /^(?<v>[a-z_][\w.-]*)\+? +\d+ +\d+\.\d +\d+\.\d +\d+ +\d+ /dgm,
  /^(?<v>[a-z_][\w.-]*) +\d+ +\d+ +\d+ +(?:\d\d:\d\d|[A-Z][a-z]{2}\d\d) \S+ +\d\d:\d\d:\d\d /dgm,
  /^ *\d+ (?<v>[a-z_][\w.-]*)\+? +(?:-?\d+|rt) +-?\d+ +[\d.]+[mgkt]? +[\d.]+[mgkt]? +[\d.]+[mgkt]? +[RSDTZI] /dgm,
  // PostgreSQL's complaints, Subversion's log, consoles, kubectl.
  /\b(?:role|user|owner) "(?<v>[a-z][\w.-]+)" (?:does not exist|is not|cannot|already|has no)/dgi,
  /^r\d+ \| (?<v>[a-z][\w.-]+)(?= \| \d{4}-)/dgm,
  /^(?:[\w-]+ )?login: (?<v>[a-z][\w.-]+)(?= |$)/dgm,
  /^User ?name:? +(?<v>[a-z][\w.-]+)$/dgim,
  // An initial or a name, a dot, a surname.
  /(?:\b(?:by|for|user|owner|from|of) |(?:OWNER|USER|USERNAME|AUTHOR)=)(?<v>[a-z]\.[a-z]{4,24})(?![\w.@(-])/dg,
  // LDAP; the realm and the rest of the name are looked at elsewhere.
  /\b(?:uid|sAMAccountName|userPrincipalName)[=:] ?(?<v>[a-z][a-z.]{2,}\d{0,3})(?=,ou=|,cn=|$)/dgim,
  // sshd, PAM, cron, sudo, PostgreSQL.
  new RegExp(
    String.raw`\b(?:Accepted|Failed|Postponed) [\w/-]+ for (?:invalid user )?${name}(?= from )`,
    'dgi',
  ),
  new RegExp(
    String.raw`\bsession (?:opened|closed) for user ${name}|\bof user ${name}\.?$|\bfor user "${name}"|\) by ${name}(?=\(uid=)|\bCRON\S*: \(${name}(?=\) CMD)`,
    'dgm',
  ),
  /\b(?:user(?:[_-]?name)?|login|principal)["']?(?:=|: )["']?(?<v>[a-z]{1,12}\.[a-z]{3,24})(?=[\s,;&"']|$)/dgm,
  /\bsudo(?:\[\d+\])?: +(?<v>[a-z_][\w.-]*)(?= : )/dg,
  // The slow log of MySQL, Slurm.
  /^# User@Host: (?<v>[\w.-]+)(?=\[)/dgm,
  /\b[Pp]assword for (?:user )?(?<v>[a-z][\w.-]+)(?=:)/dg,
  // `svn blame`.
  /^ *\d{1,7} +(?<v>[a-z]\.[a-z]{4,24})(?= )/dgm,
  /\bUserId=(?<v>[\w.-]+)(?=\(\d+\))/dg,
  // What a command answers, and who it runs as.
  /(?:^|[$#%>] ?)(?:whoami|logname|id -un|echo \$USER|git config (?:--get )?user\.name)\r?\n(?<v>[\w.\\-]+)/dgm,
  /\b(?:psql|pg_dump|pgbench|pg_basebackup|mysql|mysqldump|ssh|kinit|docker login|curl|oc login|svn|sqlcmd|clickhouse-client|sudo)\b[^\n|;&]{0,300}? (?:-[uUl] ?|--user(?:name)?[ =])(?<v>[a-z][\w.-]+)(?=\s|$)/dg,
  /(?:^|[$#%>] )(?:sudo )?su (?:- |-l )?(?<v>[a-z][\w.-]+)\s*$/dgm,
];
/** `ACME\anna`: an account of Windows’ domains. After a backslash `n` and its like are escapes. */
const domainAccount =
  /(?<![\w\\:./%$-])(?<v>(?!HK|NT\b|BUILTIN|SYSTEM|LOCAL|IIS|SRV|C)[A-Z][A-Z\d-]{2,14}\\(?![ntrbfuvxdsw0])[a-z][\w.-]{2,})(?![\\\w])|\b(?:account|user(?:name)?|logon|owner|login)(?: name)?["']?[ :=]+["']?(?<v>[A-Za-z][\w-]{2,14}\\{1,2}[a-z][\w.-]{2,})(?![\\\w])/dg;

/** Accounts of services, whose first letter could be an escape’s: the word after it says that they are none. */
const serviceAccount =
  /(?<![\w\\:./%$-])(?<v>(?!HK|NT\b|BUILTIN|LOCAL|IIS|C\\)[A-Z][A-Z\d-]{2,14}\\(?:svc|srv|sql|adm|usr|app|iis|bat|tsk)[-_.][\w.-]+\$?)(?![\\\w])/dg;

/** The same where an escape could begin, but for the dot of a first and a last name; and by its word, in a sentence too. */
const dotted =
  /(?<![\w\\:./%$-])(?<v>[A-Z][A-Z\d-]{2,14}\\[a-z]\.[a-z]{3,24})(?![\\\w])|\b(?:user|account|login|owner) [`"'“]?(?<v>[a-z]\.[a-z]{4,24})(?![\w.@(-])/dg;

/** Names of accounts in the logs and listings of machines. */
export const users: Detector = (text, kind) =>
  kind === 'prose'
    ? [dotted, domainAccount].flatMap((pattern) =>
        find('prompt', text, pattern, ({text: user}) => isPerson(user) && /[.\\]\w{4}/.test(user)),
      )
    : [
        ...find('prompt', text, dotted, ({text: user}) => isPerson(user)),
        ...lines.flatMap((pattern) => find('prompt', text, pattern, ({text: user}) => isPerson(user))),
        ...[domainAccount, serviceAccount].flatMap((pattern) => find('prompt', text, pattern)),
      ];
