import {isPlaceholder} from '../allow/names.ts';
import type {Detector} from '../leak.ts';
import {find, type Hit} from './find.ts';

const arn =
  /\barn:aws[\w-]*:(?<service>[\w-]+):[\w-]*:(?<account>\d{12}|aws)?:(?<resource>[\w./:*@${}<>-]+)/g;
const awsAccount =
  /(?:\b(?:aws|account|acct|owner|ownerid|account[-_ ]?(?:id|number|no)|aws[-_]account(?:[-_]id)?|payer|principal|registryid|caller)\b["']?[^\n\d]{0,14}|"(?:Account|AccountId|OwnerId|Owner)": ?"|--(?:account-ids?|owner-ids?|registry-ids?)[ =])(?<v>\d{12})(?!\d|\.\d|-\d)/dgi;
const registry = /(?<![\w.])(?<v>\d{12})(?=\.dkr\.ecr|\.signin\.aws)/dg;
const dashed = /\baccount\b[^\n\d]{0,14}(?<v>\d{4}-\d{4}-\d{4})(?![\d-])/dgi;
const awsResource =
  /(?<![\w-])(?:i|vpc|subnet|sg|eni|vol|snap|rtb|acl|igw|nat|eipalloc|eipassoc|vpce|tgw|lt|fs|ami|pcx|dopt|vgw|cgw|pl|r)-(?:[\da-f]{17}|(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{8})(?![\w-])/g;
const awsKeyed = /(?<![\w/])(?:s3:\/\/|gs:\/\/|abfss?:\/\/)(?<v>[a-z\d][\w.-]+)/dg;
const gcpProject =
  /(?:\bprojects\/|--project[ =]|\bproject[-_]?id["']?[ :=]+["']?|\bGOOGLE_CLOUD_PROJECT=|\bCLOUDSDK_CORE_PROJECT=|\b(?:\w+\.)?gcr\.io\/|-docker\.pkg\.dev\/|\[core\]\s*project = |\bgcloud config set project |\bgcp project["']?[ :=]+["'`]?|\bproject["']?: ?["']?(?=[a-z][a-z-]*-\d{2}))(?<v>[a-z][a-z\d-]{4,28}[a-z\d]|\d{10,13})(?![\w])/dgi;
const serviceAccount = /(?<![\w.])[\w-]+@(?<project>[a-z][a-z\d-]+)\.iam\.gserviceaccount\.com/g;
const guid = /(?<![\w-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\w-])/gi;
const ocid = /\bocid1\.[a-z\d]+\.[a-z\d]+\.[a-z\d-]*\.[a-z\d]{20,}/g;
const keyedHex =
  /\b(?:cloudflare|cf|zone|account|organi[sz]ation|org|tenant|customer)[-_ ]?(?:id|account|zone)?\b["']?[ :=]+["']?(?<v>[\da-f]{32})(?!\w)/dgi;
const customer =
  /\b(?:customer|client|tenant|merchant|member|counterparty|subscriber)[-_ ]?(?:id|no|number|ref)\b["']?[ :=#]+["']?(?<v>[\w-]*\d[\w-]*)/dgi;

/** Ids of cloud accounts, projects, subscriptions and resources. */
export const accounts: Detector = (text, kind) => [
  ...find('account', text, arn, isLeakingArn),
  ...find('account', text, awsAccount, isAccount),
  ...find('account', text, registry, isAccount),
  ...find('account', text, dashed, isAccount),
  ...find(
    'account',
    text,
    awsResource,
    ({text: id}) => !/1234567890|0{8}|-(?:1a2b3c4d|abcd1234|12345678|a1b2c3d4)$/.test(id),
  ),
  ...find('account', text, awsKeyed, ({text: name}) => kind === 'capture' && !isOpenName(name)),
  ...find(
    'account',
    text,
    gcpProject,
    ({text: name}) =>
      !isOpenName(name) && (kind === 'capture' || /[-\d]/.test(name)) && !publicProjects.test(name),
  ),
  ...find('account', text, serviceAccount, ({groups}) => !isOpenName(groups['project'] ?? '')),
  ...find('account', text, guid, (hit) => isLeakingGuid(hit, kind === 'capture')),
  ...find('account', text, ocid),
  ...find('account', text, keyedHex, ({text: id}) => !/^(.)\1+$/.test(id)),
  ...find('account', text, customer, ({text: id}) => kind === 'capture' && id.length >= 5 && !isOpenId(id)),
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

function isOpenId(id: string): boolean {
  return isPlaceholder(id) || /^(?:0+|1234567?8?9?0?|(.)\1+)$/.test(id);
}

/** GUIDs of partition tables, of nothing, of the standard’s examples. */
const openGuids =
  /^(?:0{8}-0{4}-0{4}-0{4}-[0-9a-f]{12}|f{8}-f{4}-f{4}-f{4}-f{12}|c12a7328-f81f-11d2-ba4b-00a0c93ec93b|0fc63daf-8483-4772-8e79-3d69d8477de4|ebd0a0a2-b9e5-4433-87c0-68b6b72699c7|e6d6d379-f507-44c2-a23c-238f2a3df928|0657fd6d-a4ab-43c4-84e5-0933c84b4f4f|21686148-6449-6e6f-744e-656564454649|123e4567-e89b-12d3-a456-426614174000|6ba7b81[0-4]-9dad-11d1-80b4-00c04fd430c8|12345678-1234-1234-1234-123456789(?:abc|012)|(.)\1{7}-\1{4}-\1{4}-\1{4}-\1{12}|258eafa5-e914-47da-95ca-c5ab0dc85b11|00000003-0000-0000-c000-000000000000)$/i;
const accountWords =
  /(?:subscription|tenant|client|object|directory|app(?:lication)?|principal|account|customer|azure|organi[sz]ation|project|workspace|resource)s?[-_ ]?(?:id)?["']?[ :=/]+["'`]?$/i;
const openGuidWords =
  /(?:\b(?:part|boot|machine|disk|filesystem|fs|ns)?uuid["']?[ :=]+["']?|\btype(?:[- ]?(?:guid|id))?[ :=]+|clsid|iid|interface id[: ]|namespace[ :=]+)$/i;

function isLeakingGuid({text, before}: Hit, capture: boolean): boolean {
  if (openGuids.test(text)) return false;
  return accountWords.test(before) || (capture && !openGuidWords.test(before.slice(-24)));
}
