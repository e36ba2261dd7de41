import {isPlaceholder} from '../allow/names.ts';
import type {Detector} from '../leak.ts';
import {billing} from './billing.ts';
import {clusters} from './clusters.ts';
import {customers} from './customers.ts';
import {find, type Hit} from './find.ts';
import {isOpenGuid, isOpenGuidPlace} from './open-guids.ts';

const arn =
  /\barn:aws[\w-]*:(?<service>[\w-]+):[\w-]*:(?<account>\d{12}|aws)?:(?<resource>[\w./:*@${}<>-]+)/g;
const awsAccount =
  /(?:\b(?:aws|account|acct|owner|ownerid|account[-_ ]?(?:id|number|no)|aws[-_]account(?:[-_]id)?|payer|principal|registryid|caller)\b["']?[^\n\d]{0,14}|"(?:Account|AccountId|OwnerId|Owner)": ?"|--(?:account-ids?|owner-ids?|registry-ids?)[ =])(?<v>\d{12})(?!\d|\.\d|-\d)/dgi;
/** “counted per account, and 740… ran the export”: in its sentence. */
const saidAccount =
  /\baccounts?\b[^.\n]{0,120}?\b(?:in|and|under|of|by|to|from|with|called|is|was|account) `?(?<v>\d{12})(?![\d-]|\.\d| (?:(?:nano|micro|milli)?seconds|[nµm]s|bytes|cycles|events)\b)/dgi;
/** The same in groups, and a project after its stage: “in hldm-claims-prod-391846 the log was on”. */
const saidGroups = /\baccounts?\b[^.\n]{0,120}?\b(?<v>\d{4}-\d{4}-\d{4})(?![\d-])/dgi;
const saidProject =
  /(?<![\w./@-])[a-z][a-z\d]*(?:-[a-z\d]+){1,3}-(?:prod|prd|stg|uat|live|dev|test|qa)-(?=[a-f]*\d)[\da-f]{4,6}(?![\w-])|(?<=`)[a-z][a-z\d]*(?:-[a-z\d]+){1,4}-[1-9]\d{5}(?=`)/g;
/** The same bare, where a quota is spoken of. */
const saidQuota =
  /\b(?:quotas?|projects?)\b[^.\n]{0,80}? (?:of|in|for|is|was|by) (?<v>[a-z][a-z\d]*(?:-[a-z\d]+){1,3}-[1-9]\d{5})(?![\w-])/dg;
/** Where a terminal has cut an address. */
const cutAccount = /\bsqs\.[\w-]+\.amazonaws\.com\/(?<v>(?=(?:\n?\d){12}\/)\d{1,11}\n\d{1,11})\//dg;
/** Who issued a token of Entra. */
const issuer =
  /\b(?:sts\.windows\.net|login\.microsoftonline\.com)\/(?<v>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?!\w)/dgi;
const registry = /(?<![\w.])(?<v>\d{12})(?=\.dkr\.ecr|\.signin\.aws)/dg;
const dashed = /\baccount\b[^\n\d]{0,14}(?<v>\d{4}-\d{4}-\d{4})(?![\d-])/dgi;
const awsResource =
  /(?<![\w-])(?:i|vpc|subnet|sg|eni|vol|snap|rtb|acl|igw|nat|eipalloc|eipassoc|vpce|tgw|lt|fs|ami|pcx|dopt|vgw|cgw|pl|r)-(?:[\da-f]{17}|(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{8})(?![\w-])/g;
const awsKeyed = /(?<![\w/])(?:s3[an]?:\/\/|gs:\/\/|(?:abfs|wasb)s?:\/\/)(?<v>[a-z\d][\w.-]+)/dg;
/** `bucket = "…"` of Terraform, `"Bucket": "…"`, `--bucket …`; a bucket of a histogram has no such name. */
const bucket =
  /(?:\b(?:\w+[_.-])?bucket(?:[-_.]?name)?["']?\s*[:=]\s*["']?|--bucket(?:-name)?[ =]["']?)(?<v>(?=[a-z\d.-]*[a-z]{3})[a-z\d]+(?:[.-][a-z\d]+)+)(?![\w/.(-])/dgi;
/** Data that everybody may read: of offices, of clouds, of projects, and what calls itself open. */
const openData =
  /^(?:noaa|nasa|usgs|esa|sentinel|landsat|commoncrawl|nyc-tlc|open|public|aws|gcp|amazon\w*|elasticmapreduce|google\w*|bigquery|kubernetes|spacenet|tpcds|tpch|clickhouse)\b|(?:^|[-.])(?:open-?data|public|public-data(?:sets?)?|datasets?-public)(?:[-.]|$)|-pds$/;
/** Who asks without signing reads what everybody may read. */
const unsigned = /--no-sign-request\b/;
const gcpProject =
  /(?:(?<![\w~]\/|\.\/)\bprojects\/|(?<=googleapis\.com\/\S{0,200})\bprojects\/|--project[ =]|\bproject[-_]?id["']?[ :=]+["']?|\bGOOGLE_CLOUD_PROJECT=|\bCLOUDSDK_CORE_PROJECT=|\b(?:\w+\.)?gcr\.io\/|-docker\.pkg\.dev\/|\[core\]\s*project = |\bgcloud config set project |\bgcp project["']?[ :=]+["'`]?|\bproject["']? ?[:=] ?["']?(?=[a-z][a-z-]*-(?:\d{2}|(?:prod|prd|stg|uat|live)\b)))(?<v>[a-z][a-z\d-]{4,28}[a-z\d]|\d{10,13})(?![\w]|\/(?!\w+\/)[\w-]*\.)/dgi;
const serviceAccount = /(?<![\w.])[\w-]{1,64}@(?<project>[a-z][a-z\d-]+)\.iam\.gserviceaccount\.com/g;
/** A client of Kafka has its name before it: `consumer-settle-1-d1274887-…`. */
const guid =
  /(?<!\w|(?<!\b(?:consumer|producer|connector|streams?|client|admin)-[\w.-]{0,60}|\b(?:req|request|trace|corr|session|job|task))-)[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\w-])/gi;
const ocid = /\bocid1\.[a-z\d]+\.[a-z\d]+\.[a-z\d-]*\.[a-z\d]{20,}/g;
const keyedHex =
  /\b(?:cloudflare|cf|zone|account|organi[sz]ation|org|tenant|customer)[-_ ]?(?:id|account|zone)?\b["']?[ :=]+["']?(?<v>[\da-f]{32})(?!\w)/dgi;
/** Names within an account: groups of Azure, profiles, contexts of kubectl, queues, zones, tasks, tenants. */
const within: readonly RegExp[] = [
  /\bresourceGroups?[/=:]["']?(?<v>[\w.-]{3,})|\baz [^\n|;&]{0,300}? (?:-g|--resource-group|-rg)[ =](?<v>[\w.-]{3,})|--resource-group[ =](?<v>[\w.-]{3,})/dgi,
  /\b(?:AWS_PROFILE|AWS_DEFAULT_PROFILE)=(?<v>[\w.-]+)|\baws [^\n|;&]{0,300}?--profile[ =](?<v>[\w.-]+)/dg,
  /\bgke_(?<v>[a-z][a-z\d-]+)_[a-z\d-]+_[\w-]+/dg,
  /\bsqs\.[\w-]+\.amazonaws\.com\/(?<v>\d{12})\b/dg,
  /\bhosted[ _-]?zone(?:s|[-_ ]?id)?["']?[ /:="]+(?<v>Z[A-Z\d]{12,24})\b/dgi,
  /\b(?:task|cluster|service|container-instance)\/(?<v>[\w-]+\/[\da-f]{32})\b/dg,
  /(?<![\w.-])(?<v>[a-z\d][\w-]+)\.(?:onmicrosoft|b2clogin)\.com/dgi,
  /\bSessionId["']?: ?["']?(?<v>[\w.@+=-]{3,64}-[\da-f]{17})\b/dg,
  /\bDB ?I[Dd]["']?[ :=]+(?<v>[1-9]\d{8,10})(?!\d)/dg,
  /\borgani[sz]ation[ \t]*=[ \t]*"(?<v>[a-z][a-z\d-]{2,})"\s*\n[^}]{0,200}\bworkspaces\b/dg,
  /\bapp\.(?:pulumi\.com|terraform\.io\/app)\/(?<v>(?!(?:new|signin|signup|login|docs)\/)[a-z][\w-]+)\//dg,
  /(?<![\w-])(?<v>vol[\da-f]{17})(?!\w)/dg,
  /\bzone_id["']?[ :=]+["']?(?<v>Z[A-Z\d]{12,24})\b/dg,
  /\bdash\.cloudflare\.com\/(?<v>[\da-f]{32})\b/dg,
  /`(?<v>[a-z][a-z\d-]{4,28}-(?:\d{2,}|prod|prd|stg|uat|live))\.\w+\.\w+`/dg,
];

/** Ids of cloud accounts, projects, subscriptions and resources. */
export const accounts: Detector = (text, kind) => [
  ...find('account', text, arn, isLeakingArn),
  ...find('account', text, awsAccount, isAccount),
  ...find('account', text, registry, isAccount),
  ...(kind === 'prose'
    ? [
        ...[saidAccount, saidGroups].flatMap((pattern) => find('account', text, pattern, isAccount)),
        ...find('account', text, saidQuota, ({text: name}) => !isOpenName(name) && !name.endsWith('000')),
        ...find('account', text, saidProject, ({text: name}) => !isOpenName(name) && !name.endsWith('000')),
      ]
    : find('account', text, cutAccount)),
  ...find('account', text, issuer, (hit) => !isOpenGuid(hit.text, hit.before, '')),
  ...find('account', text, dashed, isAccount),
  ...find(
    'account',
    text,
    awsResource,
    ({text: id}) => !/1234567890|0123456789abcdef|0{8}|-(?:1a2b3c4d|abcd1234|12345678|a1b2c3d4)$/.test(id),
  ),
  ...find(
    'account',
    text,
    awsKeyed,
    ({text: name, before, after}) =>
      !isOpenName(name) &&
      !openData.test(name) &&
      !unsigned.test(before + after) &&
      (kind === 'capture' || (/-.*-|-.*\d/.test(name) && !/\$|\{/.test(name))),
  ),
  ...find(
    'account',
    text,
    bucket,
    ({text: name}) =>
      kind === 'capture' &&
      name.length > 8 &&
      !isOpenName(name) &&
      !openData.test(name) &&
      !/^(?:token|leaky|hash|histogram|time|le)-/.test(name),
  ),
  ...find(
    'account',
    text,
    gcpProject,
    ({text: name}) =>
      !isOpenName(name) && (kind === 'capture' || /[-\d]/.test(name)) && !publicProjects.test(name),
  ),
  ...find('account', text, serviceAccount, ({groups}) => !isOpenName(groups['project'] ?? '')),
  ...find('account', text, guid, (hit) => isLeakingGuid(hit, text, kind === 'capture')),
  ...find('account', text, ocid),
  ...find('account', text, keyedHex, ({text: id}) => !/^(.)\1+$/.test(id)),
  ...within.flatMap((pattern) =>
    find(
      'account',
      text,
      pattern,
      ({text: name}) =>
        !isOpenName(name) && !openAccounts.test(name) && (kind === 'capture' || /\d/.test(name)),
    ),
  ),
  ...billing(text, kind),
  ...clusters(text, kind),
  ...customers(text, kind),
];

/** The accounts of AWS’s documentation, and the one of no account. */
const openAccounts = /^(?:123456789012|111122223333|0{12})$/;

function isAccount({text}: Hit): boolean {
  return !openAccounts.test(text.replaceAll('-', ''));
}

function isLeakingArn({groups}: Hit): boolean {
  const account = groups['account'];
  if (account === 'aws' || (account !== undefined && openAccounts.test(account))) return false;
  return account !== undefined || (groups['service'] === 's3' && !isOpenName(groups['resource'] ?? ''));
}

function isOpenName(name: string): boolean {
  return (
    isPlaceholder(name) ||
    /(?:^|[-_./])(?:example|demo|my|sample|your|placeholder|project-id|bucket|bucket-name)(?:[-_./]|$)/i.test(
      name,
    )
  );
}

const publicProjects =
  /^(?:google-containers|google-samples|google[-_]containers|distroless|cloud-builders|k8s-[\w-]+|cloudrun|debian-cloud|ubuntu-os-cloud|cos-cloud|rhel-cloud|kaniko-project|knative-releases|istio-release|projectcalico-org|bazel-public|tekton-releases|gke-release|cadvisor|pause\w*|heptio-images)$/;

const accountWords =
  /(?:subscription|tenant|client|object|directory|app(?:lication)?|principal|account|customer|azure|organi[sz]ation|project|workspace|resource)s?[-_ ]?(?:id)?["']?(?: (?:is|was|of) |[ :=/]+)["'`]?$/i;

/** The same a little before in its sentence, or right behind: words that only a cloud’s account is meant by. */
const accountSaid =
  /\b(?:subscriptions?|tenants?|workspaces?|service principals?|managed identit(?:y|ies)|app(?:lication)? registrations?|(?:app|application)s? (?:that (?:was|is) )?registered|Entra(?: ID)?|Azure AD|key vaults?)\b(?![^.!?]{0,120}\b(?:such as|like|for example|e\.g|samples?|examples?|random|class|interface|types?)\b)[^!?]{0,100}$/i;
const accountAfter =
  /^[`"'”’)\]]{0,2},? (?:(?:is|was|being|which is) )?(?:(?:the|our|their|its|a|another) )?(?:\w+ )?(?:subscription|tenant|workspace|service principal)\b/i;

function isLeakingGuid({text, before, start, end}: Hit, whole: string, capture: boolean): boolean {
  if (isOpenGuid(text, before, whole.slice(Math.max(0, start - 160), end + 160))) return false;
  if (capture) return accountWords.test(before) || !isOpenGuidPlace(before);
  return (
    accountWords.test(before) ||
    (accountSaid.test(whole.slice(Math.max(0, start - 120), start)) && !isOpenGuidPlace(before)) ||
    accountAfter.test(whole.slice(end, end + 60))
  );
}
