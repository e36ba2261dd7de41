import {isOpenDomain} from '../allow/domains.ts';
import {isPlaceholder} from '../allow/names.ts';
import type {Detector} from '../leak.ts';
import {find} from './find.ts';

const scpLike = /(?<![\w.-])(?:[\w.-]+@)(?<host>[\w.-]+):(?<path>[\w.~-]+\/[\w./~-]+)/g;
const gitUrl =
  /\b(?:ssh|git|https?|git\+ssh):\/\/(?:[^\s@/'"]+@)?(?<host>[\w.-]+)(?::\d+)?\/(?<path>[\w./~%-]+\.git|[\w./~%-]*_git\/[\w.%-]+|[\w./-]*\bscm\/[\w./-]+)(?![\w.-]*\w)/gi;
const sshUrl = /\b(?:git\+)?ssh:\/\/(?:[^\s@/'"]+@)(?<host>[\w.-]+)(?::\d+)?\/(?<path>[\w./~-]+)/gi;
/** What git prints of a push or fetch over SSH whose user is configured: `To git.bank.net:team/ring.git`. */
const pushed =
  /^(?:To|From|Pushing to|Fetching|Cloning|origin|upstream)\s+(?<v>(?<host>[\w-]+(?:\.[\w-]+)+):(?<path>[\w.~-]+\/[\w./~-]+))/dgm;
const others =
  /\b(?:svn(?:\+ssh)?|bzr(?:\+ssh)?|hg\+ssh):\/\/(?:[^\s@/'"]+@)?(?<host>[\w.-]+)(?::\d+)?\/(?<path>[\w./~-]+)|\bcodecommit::?[\w-]*:\/\/(?<repository>[\w@.-]+)|\bhttps:\/\/(?:\w[^\s@/'"]*@)?git-codecommit\.[\w-]+\.amazonaws\.com(?:\.cn)?\/v1\/repos\/(?<repository>[\w.-]+)|\bhttps:\/\/source\.developers\.google\.com\/p\/(?<repository>[\w-]+\/r\/[\w.-]+)|\bP4PORT=(?:ssl:|tcp:)?(?<host>[\w.-]+)/gi;
/** Pages of a forge: requests to merge, branches, runs. */
const page =
  /\bhttps?:\/\/(?<v>(?<host>[\w.-]+)(?::\d+)?\/(?<path>[\w./~-]+?)\/(?:-\/(?:merge_requests|issues|commit|blob|tree|pipelines|jobs|compare)|pull|pull-requests|browse)\/[\w.-]+)/dgi;
const rewritten = /\burl "(?<v>(?:git@|ssh:\/\/git@)(?<host>[\w.-]+)[:/](?<path>[\w.-]+)\/?)"/dg;

/** Private repositories. */
export const remotes: Detector = (text, kind) => [
  ...find(
    'remote',
    text,
    scpLike,
    ({groups, before, text: value}) =>
      !isNoticed(before) &&
      isPrivate(groups['host'], groups['path'], true) &&
      (value.startsWith('git@') ||
        value.endsWith('.git') ||
        /\b(?:git|clone|remote|origin|upstream|push|fetch|pull)\b/.test(before)),
  ),
  ...find(
    'remote',
    text,
    gitUrl,
    ({groups, before, text: value}) =>
      !isNoticed(before) &&
      isPrivate(
        groups['host'],
        groups['path'],
        /^(?:git\+)?ssh|^git@|^https?:\/\/[^/]*@/.test(value) ||
          (kind === 'capture' &&
            (/^(?:To|Pushing to) $/.test(before) || insideWords.test(groups['path'] ?? ''))),
      ),
  ),
  ...find(
    'remote',
    text,
    sshUrl,
    ({groups, before}) => !isNoticed(before) && isPrivate(groups['host'], groups['path'], true),
  ),
  ...find('remote', text, pushed, ({groups}) => isPrivate(groups['host'], groups['path'], true)),
  ...find('remote', text, rewritten, ({groups}) => isPrivate(groups['host'], groups['path'], true)),
  ...find(
    'remote',
    text,
    page,
    ({groups}) =>
      /[\w-]\/[\w-]/.test(groups['path'] ?? '') &&
      isPrivate(groups['host'], groups['path'], false) &&
      groups['host']?.endsWith('.org') !== true,
  ),
  ...find('remote', text, others, ({groups}) =>
    groups['repository'] === undefined
      ? isPrivate(groups['host'], groups['path'], true) &&
        (kind === 'capture' || groups['host']?.includes('.') === true)
      : !isPlaceholder(groups['repository']),
  ),
];

/** Words in the path of a repository at a public hoster that its owner would not publish. */
const insideWords =
  /(?:^|[-_/.])(?:internal|private|infra|confidential|prod|trading|clearing|secrets?|deploy(?:ment)?s?|onprem|corp)(?:[-_/.]|$)/i;

/** The label under which lists of licences give the source of a public package. */
function isNoticed(before: string): boolean {
  return /\b(?:repository|homepage|source):? ?<?$/i.test(before);
}

const publicOwners =
  /^\/?(?:torvalds|git|kernel|kubernetes|golang|rust-lang|bazelbuild|jlfwong|brendangregg|facebook|meta|apache|nodejs|python|llvm|google|googleapis|microsoft|mozilla|docker|moby|grafana|prometheus|elastic|hashicorp|redis|postgres|mysql|nginx|envoyproxy|istio|jemalloc|axboe|iovisor|openjdk|denoland|vercel|vitejs|withastro|typescript-eslint|async-profiler|HdrHistogram|wg|abseil|gperftools|facebookexperimental|oneapi-src|intel|nvidia|aws|azure|googletest|fmtlib|gabime|nlohmann|madler|libuv|libbpf|iree|boostorg|eclipse|spring-projects|netty|quarkusio|rabbitmq|nats-io|clickhouse|timescale|cockroachdb|duckdb|dpdk|openssl|curl|jqlang|giltene|scylladb|cncf|open-telemetry|actions|user|username|org|organi[sz]ation|owner|team|your-\w+|my-\w+|example[\w-]*|acme|foo|pub|linux|scm)\//i;

function isPrivate(host = '', path = '', isSsh: boolean): boolean {
  if (isOpenDomain(host, 'documentation') || isPlaceholder(host)) return false;
  const isPublicHost = /^(?:(?:ssh\.)?github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)$/i.test(host);
  if (isPublicHost) return isSsh && !publicOwners.test(`${path}/`);
  return !(isOpenDomain(host, 'fame') && !/(?:azure|visualstudio|amazonaws)\./.test(host));
}
