import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isPlainWord} from './plain-words.ts';
import {business, isAbbreviation, isName, role, stage} from './host-words.ts';

/** `lon3-db-04`, `prod-web-12`, `db-prod-01`, `fra1kafka03`: a role with a number, and a stage or a site. */
const sited = new RegExp(
  String.raw`(?<![\w./@=:-])(?=[a-z\d-]*\d)(?:[a-z]+-)?(?:${stage}-(?:[a-z]+-)*${role}-?\d{1,4}[a-z]?|${stage}-?${role}\d{2,4}|${role}-(?:[a-z]+-)*${stage}-?[a-z]?\d{1,4}|${role}-?\d{0,3}-${stage}-?\d{1,4})(?![\w-]|\.[a-z])`,
  'gi',
);
/** `ny4-ome-02`, `eqd-prd-17`: a site with its number, or a stage, and two digits. */
const coded =
  /(?<![\w./@=:-])(?:[a-z]{2,3}\d{1,2}-[a-z]{2,8}-?\d{2,3}|[a-z]{2,10}-(?:prod|prd|stg|uat|qa|dr)-?\d{2,3})(?![\w-]|\.[a-z])/gi;
/** `\\files01\share`. */
const share = /(?<=^|[\s"'=(\x60])\\\\(?<v>[a-z][\w-]{2,}(?:\.[\w-]+)*)\\[\w$]/dgim;
/** `kafka-01`, `db04`: a role with a padded number; threads and shards are named so too, and not meant. */
const numbered = new RegExp(
  String.raw`(?<![\w./@-])(?!node|worker|engine|feed|quote|vm|host|server|master|log|es|md|dc|sw)${role}-?0\d{1,2}(?![\w-]|\.[a-z])`,
  'gi',
);
const cloud =
  /(?<![\w.-])(?:ip-\d{1,3}(?:-\d{1,3}){3}|(?:LAPTOP|DESKTOP|WIN)-[A-Z\d]{6,12}|gke-[a-z\d-]+-[a-z\d]{4}|aks-[a-z\d]+-\d{8}-vmss\w+|EC2AMAZ-[A-Z\d]{7}|[A-Za-z]+s?-(?:MacBook(?:-(?:Pro|Air))?|MBP|iMac)(?:-\d+)?|[a-z]{2,}-(?:mbp|macbook|thinkpad|xps)\d*)(?![\w-]|\.[a-z])/g;
/** `fnm-db-primary-01`, `bwk-edge-07`: somebody’s abbreviation, what the host is for, a number of two digits. */
const abbreviated =
  /(?<![\w./@=:-])(?<first>[a-z]{2,4}\d?)-(?<middle>[a-z]{2,}(?:\d(?!\d))?(?:-[a-z]+(?:\d(?=-))?){0,2})-?(?<number>\d{1,3})[a-z]?(?![\w-]|\.\d)/g;
const roleWord = new RegExp(String.raw`^${role}$`);
/** `LDNSQL04`, `HVKWS114`: how Windows’ administrators call them. */
const capitals =
  /(?<![\w./@=:\\$-])(?!MYSQL|MSSQL|PGSQL|NOSQL|CVE|RFC|SHA)[A-Z]{3,5}(?:SRV|SVR|SQL|APP|WEB|DB|DC|FS|WS|WKS|VM|ORA|KFK|ESX)[A-Z]?\d{2,3}(?!\w)/g;

/** `SRVMATCH-LD4B`: what it is, what for, and where. */
const rack =
  /(?<![\w-])(?:SRV|SVR|SQL|APP|WEB|DC|FS|VM|HV|ESX|CTX|RDS|EXC)[A-Z]{2,10}-[A-Z]{2,3}\d{1,2}[A-Z]?(?![\w-])/g;
/** `VSQLHAM03`. */
const capitalsSited = /(?<![\w./@=:$-])[VPT]?(?:SQL|SRV|APP|WEB|ORA|ESX)(?!DB|LOG|JOB)[A-Z]{3}\d{2}(?!\w)/g;
/** `esx-haarlem-17`: what it is, where, and a number; the place is no word of this field. */
const placed =
  /(?<![\w./@=:-])(?:esxi?|hv|kvm|srv|db|sql|ora|app|web|lb|gw|fw|sw|rtr|es|kfk|mq|bld|ci|k8s|nas|san|prx)-(?:[a-z]{2,4}-)?(?<word>[a-z]{4,14})-?\d{2}(?![\w-]|\.\d)/g;
/** `KONTOR-FS9`: a company or a place, and what the machine is for. */
const forRole =
  /(?<![\w./@=:\\$-])[A-Z]{4,10}-(?:FS|DC|SQL|APP|WEB|RDS|TS|EX|PRT|NAS|FILE|PRINT|ADFS)\d{1,3}(?![\w-])/g;
/** `ordgw-r4-01`: what it is for, its rack and its number. */
const inRack =
  /(?<![\w./@=:-])[a-z]{2,10}\d{0,2}-(?:r|rack|row|u|c|pod|cab)\d{1,3}-(?:[nsu]?\d{2,3}|(?:tor|sw|leaf|acc|mgmt|oob)-?(?:[a-d]|\d{1,2}))(?![\w-]|\.\d)/g;
/** `WKS-LDN-0412`: notebooks and desks. */
const desk =
  /(?<![\w-])(?:(?:WKS|WS|LT|NB|PC|LAP|DT|VM|SRV)-[A-Z]{2,5}|[A-Z]{2,5}-(?:WKS|WS|LT|NB|PC|LAP|DT|VM|SRV|TRD))-?\d{2,5}(?![\w-])/g;

/** `bastion7`, `jumphost-2`: what lets people in is called so in no example of a program. */
const entrance = /(?<![\w./@=:-])(?:bastion|jump(?:host|box|server|srv))-?\d{1,3}(?![\w-]|\.[a-z])/gi;
/** `trading-gw-a`, `payments-db-2`: a business, what the host is for, and which of them. */
const ofBusiness = new RegExp(
  String.raw`(?<![\w./@=:-])${business}-(?:[a-z]+-)?(?:db|gw|gateway|redis|kafka|broker|cache|proxy|lb|mq|node|host|srv|bastion|jump|vpn|edge)-(?:[a-d]|\d{1,3})(?![\w-]|\.[a-z])`,
  'gi',
);

/** Names that have the form of a host’s, wherever they stand. */
export const hostShapes: Detector = (text, kind) => [
  ...find('host', text, cloud),
  ...find('host', text, sited, ({text: name}) => isName(name)),
  ...find('host', text, abbreviated, ({text: name, groups, before}) => {
    const {first = '', middle = '', number = ''} = groups;
    if (
      !isAbbreviation(first.replace(/\d$/, '')) ||
      /(?:thread|pool|exec|executor|dispatcher|run|case|step|test|phase|stage|fig|part)$/.test(middle)
    )
      return false;
    if (/\b(?:uses|branch|tag|version|crate|npm|package)[ :=]+$/.test(before)) return false;
    const hasRole = middle.split('-').some((word) => roleWord.test(word));
    const isConsonants = !/[aeiouy]/.test(first) && first.length > 2;
    // `ora-kol-12b`: steps and figures are not numbered so within a name.
    if (/\d\d[a-d]$/.test(name)) return true;
    if (number.length < 2 && !(isConsonants && kind === 'capture')) return false;
    return kind === 'capture' ? hasRole || isConsonants : isConsonants || (hasRole && number.startsWith('0'));
  }),
  ...find('host', text, capitals),
  ...[rack, inRack, forRole, capitalsSited].flatMap((pattern) => find('host', text, pattern)),
  ...find(
    'host',
    text,
    placed,
    ({groups: {word = ''}}) =>
      !isPlainWord(word) &&
      isAbbreviation(word) &&
      !roleWord.test(word) &&
      !/^(?:version|number|level|phase|chapter|shard)$/.test(word),
  ),
  ...find(
    'host',
    text,
    share,
    ({text: name}) => isName(name) && (kind === 'capture' || /\d$|\.[a-z]+$/.test(name)),
  ),
  ...(kind === 'prose'
    ? []
    : [
        ...find('host', text, numbered),
        ...find('host', text, entrance),
        ...find('host', text, ofBusiness),
        ...find('host', text, desk),
        ...find('host', text, coded, ({text: name}) => !/^(?:ed|md|sha|rc|x)\d/i.test(name)),
      ]),
];
