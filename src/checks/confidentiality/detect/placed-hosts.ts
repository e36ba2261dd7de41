import type {Detector} from '../leak.ts';
import {find, type Hit} from './find.ts';
import {isAbbreviation, isCommon, isName, role} from './host-words.ts';

/** `fra-oms-b02`, `lon3px07`: a site or an abbreviation, what it is for, and a number. */
/** What files are called after, in front of the machine. */
const tool = '(?:core|heap|gc|jfr|perf|sar|dump|pcap|top|flame|prof|log)';
const shape = String.raw`(?!${tool}[-_.])(?<v>(?<first>[a-z]{2,4})\d{0,2}-(?:[a-z]{1,8}\d?-){0,2}[a-z]{0,4}\d{1,3}|(?<whole>[a-z]{2,4}\d{0,2}[a-z]{2,8}\d{2,3}))`;
const inFile = new RegExp(String.raw`(?<![a-z\d])${shape}(?=[._/-]|$| )`, 'dg');
/** What programs of diagnosis call their files, with the machine in the name; folders of logs by host. */
const diagnosis =
  /^(?:core|heap-?dump|heap|thread-?dump|tdump|jstack|gc|jfr|perf|sar|sosreport|supportconfig|vmcore|crash|tcpdump|strace|iostat|vmstat|mpstat|dmesg|journal|flame(?:graph)?|profile|async-profiler|backup|dump|config|inventory|facts)[._-]\S+$|^(?!\S*(?:root|ca|chain|intermediate)\b)\S+\.(?:nmon|hprof|jfr|pcap(?:ng)?|tdump|log|journal|crt|pem|cer|retry)(?:\.\S+)?$|^\S+[._-](?:heap|jstack|gc|perf|dump|core|sar|thread-?dump)[._-]\S+$/;
const logFolder = /^\S*\/(?:crash|dumps?|hosts?|host_vars|remote|rsyslog|nodes?|machines?|servers?)\/$/;
/** Behind the id of a process, a role or a client: `4117@fra-oms-b02`. */
const afterAt = new RegExp(String.raw`(?<=[\w)]@)${shape}(?=["'\s,;:)\]/>\x60]|$)`, 'dgm');
const process = /(?<![\w.@-])\d{1,7}@(?<v>[a-z][a-z\d]*(?:-[a-z\d]+)*)(?![\w@-]|\.\d)/dg;
/** At the end of the id of a client: `client-id=limits-fra-oms-b02`. */
const client = new RegExp(
  String.raw`(?<=\b(?:client|instance|member|worker|agent)[-_.]?id["']?[=:] ?["']?[\w-]{1,40}[-_])${shape}(?![\w-])`,
  'dg',
);
/** In the path of a metric, before a value. */
const metric = new RegExp(
  String.raw`(?<=^[\w.-]{1,80}\.)${shape}(?=\.[\w.-]{1,80}(?::[\d.]+\||[ \t]+[\d.]+[ \t]+\d{10}\b))`,
  'dgm',
);
/** `fra-oms-b[02-07]`: how clusters write many at once, with padded numbers. */
const range =
  /(?<![\w./@-])(?<v>(?<first>[a-z]{2,4})\d{0,2}-?(?:[a-z]{1,8}-){0,2}[a-z]{0,6}\[\d{2,4}(?:[-,]\d{2,4}){1,40}\])/dg;
/** What is numbered within one machine or one job. */
const units =
  /^(?:rank|nid|shard|part|slot|bay|port|unit|lane|tile|bank|chip|die|queue|ring|vcpu|core|disk|lun|task|job)-?\[/;
/** In the title of a drawing. */
const titled =
  /\b(?:[Ff]lame ?[Gg]raph|[Ii]cicle(?: ?[Gg]raph)?|[Hh]eat ?[Mm]ap|[Ff]lame ?[Cc]hart)s?\b[:,]? ?(?:(?:of|for|on|from|@|[-–—|(]) ?)?(?<v>(?<first>[a-z]{3,10})(?:-[a-z]{2,8}){1,2}\d{0,2}-?\d{2,3})(?![\w-])/dg;
/** A lock, a lease, or a leader names host, process and thread. */
const holder = new RegExp(
  String.raw`\b(?:by|owner|holder|holderIdentity|leader|lease)["']?(?: |[:=] ?)["']?${shape}(?=[:_]\d{2,7}\b|[_-][\da-f]{8}-)`,
  'dg',
);
/** In prose, a site with its number, where a word says that machines are meant. */
const sited = /(?<![\w./@=:-])(?<v>(?<first>[a-z]{2,4})\d{1,2}-[a-z]{2,8}\d{1,3})(?![\w-]|\.[a-z\d])/dg;
/** A site or an abbreviation, a role and a number in one word: no word of a language ends so. */
const inSentence =
  /(?<![\w./@=:-])(?<v>(?<whole>(?!pgsql|mssql|mysql|nosql|grpc|http)[a-z]{2,4}\d{0,2}[a-z]{2,8}\d{2,3}))(?![\w-]|\.[a-z\d])/dg;
/** Three letters that no word begins with, and two digits at the end. */
const consonants =
  /(?<![\w./@=:-])(?!mtls|http|xml)(?<v>[bcdfghjklmnpqrstvwxz]{3}[a-z]{1,5}\d{2})(?![\w-]|\.[a-z\d])/dg;
const aboutMachines =
  /\b(?:brokers?|hosts?|machines?|servers?|nodes?|box(?:es)?|replicas?|leader|controller|standby|primary|switch(?:es)?|datacent(?:re|er)s?|data cent(?:re|er)s?|rack)\b/i;
const roleWord = new RegExp(`^${role}$`);
const roleAtStart = new RegExp(`^[a-z]{2,4}\\d{0,2}${role}\\d{2,3}$`);

/** Hosts inside of longer names, where the rest of the name says that a machine is in it. */
export const placedHosts: Detector = (text, kind) =>
  kind === 'prose'
    ? [
        ...find('host', text, inSentence, isMachine),
        ...find('host', text, inFile, (hit) => isInFile(hit) && isMachine(hit)),
        ...find(
          'host',
          text,
          consonants,
          ({text: name, start, end}) =>
            isAbbreviation(name.slice(0, 3)) &&
            !/^[\da-f]+$/.test(name) &&
            aboutMachines.test(text.slice(Math.max(0, start - 120), end + 120)),
        ),
        ...find(
          'host',
          text,
          sited,
          ({text: name, groups, start, end}) =>
            isAbbreviation(groups['first'] ?? '') &&
            !/^(?:ed|md|sha|utf|x|arm|es|log)\d/.test(name) &&
            aboutMachines.test(text.slice(Math.max(0, start - 120), end + 120)),
        ),
      ]
    : [
        ...find('host', text, inSentence, isMachine),
        ...find(
          'host',
          text,
          range,
          ({text: name, groups}) => isAbbreviation(groups['first'] ?? '') && !units.test(name),
        ),
        ...find('host', text, inFile, (hit) => isInFile(hit) && isMachine(hit)),
        ...[afterAt, holder, client, metric, titled].flatMap((pattern) =>
          find('host', text, pattern, isMachine),
        ),
        ...find(
          'host',
          text,
          process,
          ({text: name}) =>
            /\d/.test(name) &&
            isName(name) &&
            !isCommon(name) &&
            !/^(?:container|pod|worker|runner|node|host)/.test(name),
        ),
      ];

/** True where the file around a hit, or the folder of a host’s logs, is named after machines. */
function isInFile({before, text, after}: Hit): boolean {
  const [folders = ''] = /[^\s"'`=<>()]*$/.exec(before) ?? [];
  const [rest = ''] = /^[^\s"'`<>()]*/.exec(after) ?? [];
  if (logFolder.test(folders)) return true;
  return !rest.includes('/') && diagnosis.test(folders.slice(folders.lastIndexOf('/') + 1) + text + rest);
}

/** No word and no term in front; without a dash a name has to show a site with its number, or a role. */
function isMachine({text, groups}: Hit): boolean {
  const {first, whole} = groups;
  if (
    !isName(text) ||
    isCommon(text) ||
    /(?:^|-)(?:id|no|pid|run|try|test|case|step|iter|rep|round|part|warm|cold|phase|v|g|x|p|c|t|r)\d+$/.test(
      text,
    )
  )
    return false;
  if (first !== undefined)
    return isAbbreviation(first) && /[a-z]/.test(text.slice(first.length).replace(/^\d*-/, ''));
  // Digits of hexadecimal, `rgb2lab16`, and words that a number follows.
  if (whole === undefined || /^[\da-f]+$/.test(whole)) return false;
  const {
    site = '',
    digit = '',
    rest = '',
  } = /^(?<site>[a-z]{2,4})(?<digit>\d{1,2})(?<rest>[a-z]{2,})\d{2,3}$/.exec(whole)?.groups ?? {};
  if (site !== '')
    return isAbbreviation(site) && isAbbreviation(rest) && (digit !== '2' || roleWord.test(rest));
  return roleAtStart.test(whole) && !/[aeiouy]/.test(whole.slice(0, 3)) && isAbbreviation(whole.slice(0, 3));
}
