import type {Detector} from '../leak.ts';
import {find} from './find.ts';

/** `ticket HALVM-4412`, `Refs: PAYOPS-17`: a key is believed behind its word only, since standards and processors are numbered so too. */
const keyed =
  /\b(?:[Tt]ickets?|[Ii]ssues?|J(?:ira|IRA)|jira|[Ii]ncidents?|[Cc]hange(?: request)?|[Ss]tory|[Ee]pic|Refs?|[Ff]ix(?:es|ed)|[Cc]loses?|[Rr]esolves?|Relates to|[Bb]locked by)\b:? ?[`"“(#[]{0,2}(?<v>(?<prefix>[A-Z][A-Z\d]{1,9})-\d{2,6})(?![\w-])/dg;
/** “in Jira it is X”. */
const inJira =
  /\bJira\b[^.\n]{0,24}? (?:is|as|under|key) [`"“(]?(?<v>(?<prefix>[A-Z][A-Z\d]{1,9})-\d{2,6})(?![\w-])/dg;
/**
 * Words that only a tracker is meant by. Versions and parts are fixed and changed too: behind other words a key has three letters and
 * digits.
 */
const sure = /\b(?:tickets?|jira|incidents?|story|epic|blocked by|relates to)\b[^\n]{0,30}$/i;
/** A branch is named after its ticket: `feature/HALVM-4412-batch-size`. */
const branch =
  /(?<![\w-])(?:feature|feat|bugfix|hotfix|fix|bug|task|chore|story|support|improvement)\/(?<v>(?<prefix>[A-Z][A-Z\d]{1,9})-\d{2,6})(?!\d)/dg;
/** “described in HALVM-20883”: a sentence that refers to four digits or more. */
const referred =
  /\b(?:[Ii]n|[Uu]nder|[Ff]rom|[Ss]ee|[Pp]er|[Aa]s|[Bb]y|[Ww]ith|[Oo]f|and|for|into?) [`"“(]?(?<v>(?<prefix>[A-Z][A-Z\d]{2,9})-\d{4,7})(?![\w-])/dg;
/** What programs, standards and parts are numbered by. */
const numbered =
  /^(?:ORA|TNS|PLS|RMAN|SQL\w*|ERR\w*|DB2|MSG|CODE|PORT|KB|MS|EVENT|DDR\d?\w*|LPDDR\w*|JPEG|MPEG|MODBUS|PROFINET|HDMI|WPA\d?|ZIGBEE|PC\d\w*|USB|DIN|BS|MIL|STD|NIST|SP|FIPS|ECMA|ITU|EIP|ERC|BIP|BEP|MCP|CTX|VMSA|DSA|USN|ALAS|SNOW|VU|XSA|EN|FTSE|NASDAQ|FY\d*|Q\d|LTO|RJ|AM\d|LGA|SOCKET|XEON|EPYC|RTX|GTX|ISSN|ISBN)$/;
/** ServiceNow’s records. */
const record = /(?<![\w-])(?:INC|CHG|PRB|RITM|SCTASK|CTASK)(?!0{4}|00100)\d{7,10}(?![\w-])/g;
/** Trackers that everybody may read, standards, and what stands for a prefix. */
const open =
  /^(?:JDK|JEP|JSR|KAFKA|KIP|SPARK|FLINK|HADOOP|HDFS|YARN|HIVE|HBASE|CASSANDRA|ZOOKEEPER|LUCENE|SOLR|LOG4J2?|ARROW|PARQUET|BEAM|AIRFLOW|CALCITE|CAMEL|AMQ|ARTEMIS|IGNITE|STORM|NIFI|MNG|MNGSITE|SUREFIRE|NETTY|HHH|HV|SPR|BATCH|WFLY|UNDERTOW|SERVER|WT|MDEV|MXS|GRAPHQL|KT|KTIJ|IDEA|SCALA|AKKA|BAZEL|PEP|RFC|BCP|CVE|CWE|GHSA|RHSA|RHEL|BZ|ISO|IEC|IEEE|ANSI|UTF|SHA|AES|RSA|TLS|SSL|HTTP|MD|ED|PR|GH|ABC|ABCD|XYZ|XXX+|FOO|BAR|PROJ|PROJECT|KEY|TEST|DEMO|EXAMPLE|SAMPLE|ISSUE|TICKET|TASK|BUG|STORY|JIRA|INC|TEAM|ACME|MY|YOUR|MESOS|GEODE|PDFBOX|PULSAR|BOOKKEEPER|THRIFT|AVRO|NUMPY|LLVM|GCC|TIKA|POI|CXF|ORC|HUDI|KUDU|IMPALA|TEZ|OOZIE|KNOX|RANGER|ATLAS|PIG|SQOOP|MAHOUT|CURATOR|DIRMINA|FELIX|SLING|OAK|JCR|WICKET|STRUTS|TOMEE|GROOVY|GRADLE|JENKINS|LANG|IO|CODEC|COMPRESS|NET|DBCP|HTTPCLIENT|HTTPCORE|NUTCH|PHOENIX|DRILL|KYLIN|ACCUMULO|GIRAPH|CLOUDSTACK|DERBY|ISIS|JAMES|SHIRO|UIMA|VELOCITY|XERCESJ|ZEPPELIN|PCI|USB|COVID|AVX|SSE|ARM|ARMV|BF|FP|INT|UINT|H|X|EC|SM)$/;

/** Keys of tickets, whose prefix names a team or a client. */
export const tickets: Detector = (text, kind) => [
  ...[keyed, inJira].flatMap((pattern) =>
    find(
      'ticket',
      text,
      pattern,
      ({text: key, groups, before}) =>
        !open.test(groups['prefix'] ?? '') && (sure.test(before) || /^[A-Z]{3,10}-\d{3,6}$/.test(key)),
    ),
  ),
  ...find('ticket', text, branch, ({groups}) => !open.test(groups['prefix'] ?? '')),
  ...(kind === 'prose'
    ? find(
        'ticket',
        text,
        referred,
        ({groups: {prefix = ''}}) => !open.test(prefix) && !numbered.test(prefix),
      )
    : []),
  ...find('ticket', text, record),
];
