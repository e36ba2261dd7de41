import {isPlaceholder, openNamespaces} from '../allow/names.ts';
import type {Detector} from '../leak.ts';
import {find} from './find.ts';

/** Kubernetes makes random parts of these letters only, so that no words come of them. */
const safe = 'bcdfghjklmnpqrstvwxz2456789';
const deployment = new RegExp(
  String.raw`(?<![\w.-])[a-z][a-z\d]*(?:-[a-z\d]+)*-(?=[a-z]*\d)[a-f\d]{6,10}-[${safe}]{5}(?![\w-])|(?<![\w.-])[a-z][a-z\d]*(?:-[a-z\d]+)*-(?=\d*[a-z]\d*[a-z\d]*\d)[a-f\d]{8,10}-(?!\d{5})[a-z\d]{5}(?![\w-])|(?<![\w.-])[a-z][a-z\d]*(?:-[a-z\d]+)*-(?=[a-z]*\d)[${safe}]{7,10}-[${safe}]{5}(?![\w-])`,
  'g',
);
/** `pod/kafka-0`, `kubectl logs kafka-0`, and lines of `kubectl get pods`. */
const named =
  /(?:\bpods?\/|\bpod(?:_?name)?["']?(?: ?[:=] ?)["']?|\bkubectl (?:-n \S+ )?(?:logs|exec|describe pod|delete pod|top pod|port-forward|cp|attach|debug) (?:-[\w-]+ )*)(?<v>[a-z][a-z\d]*(?:-[a-z\d]+)+)(?![\w-])/dgi;
const listed =
  /^(?:[a-z][a-z\d-]* +)?(?<v>[a-z][a-z\d-]*-[a-z\d]+) +\d+\/\d+ +(?:Running|Pending|Completed|Error|CrashLoopBackOff|OOMKilled|Terminating|ContainerCreating|ImagePullBackOff|Evicted|Init\S*)\b/dgm;
const listedSpace =
  /^(?<v>[a-z][a-z\d-]*) +[a-z][a-z\d-]* +\d+\/\d+ +(?:Running|Pending|Completed|Error|CrashLoopBackOff|OOMKilled|Terminating|ContainerCreating|ImagePullBackOff|Evicted|Init\S*)\b/dgm;
const namespace =
  /(?:\b(?:kubernetes_|k8s[._]|pod[._]?)?namespace(?:[._]name)?["']?(?: ?[:=] ?)["']?|--namespace[ =]|\b(?:kubectl|helm|k9s|stern|kubens|oc)\b[^\n]*? -n[ =]?|\bnamespaces?\/|\bkubens )(?<v>[a-z][a-z\d-]*[a-z\d])(?![\w:.(])/dgi;
const serviceOf = /\bhttps?:\/\/[a-z\d-]+\.(?<v>[a-z][a-z\d-]+)(?=:\d+)/dg;

const traced =
  /\b(?:x-)?(?:b3-?|amzn-|cloud-|datadog-|dd[._])?(?:trace|span|parentspan|parent[-_]?span|request|req|correlation|transaction|session|invocation|operation|activity|msg|message)[-_. ]?(?:id|context)\b["']?\]?(?: ?[:=] ?|\s+(?=[\da-f]{12}))["']?(?:Root=)?(?<v>(?=[\w-]*\d)(?:\d-[\da-f]{8}-[\da-f]{24}|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[\da-f]{12,32}|(?=[\w-]*[A-Z])[A-Z\d][A-Z\d-]{9,40}|req[-_][\w-]{6,}|\d{15,20}))(?!\w)/dgi;
const traceparent = /\b00-(?<v>[\da-f]{32})-[\da-f]{16}-[\da-f]{2}\b/dgi;
const xray = /\bRoot=(?<v>1-[\da-f]{8}-[\da-f]{24})\b/dgi;
const ray = /\bcf-ray["']?[ :=]+["']?(?<v>[\da-f]{16}(?:-[A-Z]{3})?)\b/dgi;
const single = /^b3: (?<v>[\da-f]{16,32}-[\da-f]{16})/dgim;

const perfHeader =
  /^#+ *(?:hostname|captured on|os release|cmdline|total memory|node name|cpuid|host|computer name) *: *(?<v>\S.*)$/dgim;
const sized = /^#? ?\[ perf record: Captured and wrote [\d.]+ [kMG]?B (?<v>\/\S+)/dgm;

const buildId = /\bbuild[-_ ]?id(?:\[\w+\]| sha1)?["']?(?: ?[:=] ?| is | )["']?(?<v>[\da-f]{16,40})(?!\w)/dgi;
const buildIdList = /^(?<v>[\da-f]{40}) (?=[/[])/dgm;
const debugPath = /\/\.build-id\/(?<v>[\da-f]{2}\/[\da-f]{30,38})/dg;
const goBuildId = /\b(?:go[: ]?build ?id|Go BuildID)["']?[ :=]+["']?(?<v>[\w-]{20}\/[\w/-]{20,})/dgi;

/** What one run of one system leaves behind: pods, traces, headers of perf, build ids. */
export const runtime: Detector = (text, kind) => [
  ...find('pod', text, deployment, ({text: name}) => !/^(?:my|example)-/.test(name)),
  ...(kind === 'capture'
    ? [
        ...find(
          'pod',
          text,
          named,
          ({text: name}) =>
            !isPlaceholder(name) &&
            /\d|-[a-z]+-/.test(name) &&
            !/^(?:pod|web|app|example|nginx|my)-?\d?$/.test(name),
        ),
        ...find('pod', text, listed, ({text: name}) => !/^(?:pod|my|example|web|app)-[\da-z]$/.test(name)),
        ...find('pod', text, listedSpace, ({text: name}) => isOwnSpace(name)),
        ...find('pod', text, serviceOf, ({text: name}) => name.includes('-') && isOwnSpace(name)),
        ...find('build-id', text, buildIdList),
      ]
    : []),
  ...find(
    'pod',
    text,
    namespace,
    ({text: name, before}) => isOwnSpace(name) && (kind === 'capture' || /-n |--namespace/.test(before)),
  ),
  ...find('trace', text, traced, ({text: id}) => !isNothing(id)),
  ...find('trace', text, traceparent, ({text: id}) => !isNothing(id)),
  ...find('trace', text, xray, ({text: id}) => !isNothing(id)),
  ...find('trace', text, ray),
  ...find('trace', text, single),
  ...find(
    'perf-header',
    text,
    perfHeader,
    ({text: value}) => kind === 'capture' && !isPlaceholder(value.trim()),
  ),
  ...find('perf-header', text, sized, () => kind === 'capture'),
  ...find('build-id', text, buildId, ({text: id}) => !isNothing(id)),
  ...find('build-id', text, debugPath, ({text: id}) => !isNothing(id)),
  ...find('build-id', text, goBuildId),
];

function isOwnSpace(name: string): boolean {
  return (
    !isPlaceholder(name) &&
    !openNamespaces.has(name.toLowerCase()) &&
    !/^(?:http|std|my-\w+|xml|svg|the|is|of|and|for|in|to|as)$/i.test(name)
  );
}

/** Zeros, one character again and again, or counting up. */
function isNothing(id: string): boolean {
  const digits = id.replaceAll(/[-/]/g, '').toLowerCase();
  return (
    /^(.)\1+$/.test(digits) ||
    /^1?0+1?$/.test(digits) ||
    /^(?:0123456789(?:abcdef)?)+/.test(digits) ||
    /^(?:1234567890)+/.test(digits) ||
    /^(?:deadbeef)+$/.test(digits) ||
    isPlaceholder(id)
  );
}
