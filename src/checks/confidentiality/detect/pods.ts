import {isOpenWorkload} from '../allow/cluster-names.ts';
import {isPlaceholder} from '../allow/names.ts';
import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isOwnSpace} from './ids.ts';

/** Kubernetes makes random parts of these letters only, so that no words come of them. */
const safe = 'bcdfghjklmnpqrstvwxz2456789';
const deployment = new RegExp(
  String.raw`(?<![\w.-])(?=[a-z\d]+-[a-z\d-]*\d)[a-z][a-z\d]*(?:-[a-z\d]+)*-(?:(?=[a-z]*\d)[a-f\d]{6,10}-[${safe}]{5}(?![a-zA-Z\d-])|(?=\d*[a-z]\d*[a-z\d]*\d)[a-f\d]{8,10}-(?!\d{5})[a-z\d]{5}(?![a-zA-Z\d-])|(?=[a-z]*\d)[${safe}]{7,10}-[${safe}]{5}(?![a-zA-Z\d-])|[${safe}]{9,10}-(?=[a-z]*\d)[${safe}]{5}(?![a-zA-Z\d-]))`,
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
  /(?:(?:\b|[a-z][._])namespace(?:[._]name)?["']?(?: ?[:=][ \t]*)(?:Str\()?["']?|--namespace[ =]|\b(?:kubectl|helm|k9s|stern|kubens|oc)\b[^\n]{0,300}? -n[ =]?|\bnamespaces?\/|\bsystem:serviceaccount:|\/ns\/|\bkubens |\boc (?:new-)?project )(?<v>[a-z][a-z\d-]*[a-z\d])(?![\w.(]|:(?![a-z]))/dgi;
const serviceOf = /\bhttps?:\/\/[a-z\d-]+\.(?<v>[a-z][a-z\d-]+)(?=:\d+)/dg;
/** Jobs of a schedule, and sets of replicas without their pod: `settle-29371680-x7k2p`, `fan-7d9f8b6c5d`. */
const scheduled = new RegExp(
  String.raw`(?<![\w.-])[a-z][a-z\d]*(?:-[a-z\d]+)*-(?:2[7-9]|3[01])\d{6}(?:-[${safe}]{5})?(?![\w-])`,
  'g',
);
const replicaSet = new RegExp(
  String.raw`\b(?:replicasets?(?:\.apps)?\/|replica set "?|rs\/)(?<v>[a-z][a-z\d-]*-(?=[a-z]*\d)[${safe}a-f\d]{6,10})(?![\w-])`,
  'dg',
);
/** `deployment.apps/fan-out`, `statefulset/ring`, helm’s releases. */
const workload =
  /(?<!\/aws\/)\b(?:deployments?|statefulsets?|daemonsets?|cronjobs?|jobs?|ingress(?:es)?|services?|configmaps?|horizontalpodautoscalers?|hpa)(?:\.[a-z.\d]+\/| ?\/ ?)(?<v>[a-z][a-z\d]*(?:-[a-z\d]+)+)(?![\w-])/dg;
/** Paths and tags in which the kubelet names what it runs. */
const paths =
  /\/var\/log\/(?:containers|pods)\/(?<v>[a-z\d][\w.-]+)|\bk8s_(?<v>[\w.-]+_[\w.-]+)_\d\b|\bpod(?<v>[\da-f]{8}(?:[-_][\da-f]{4}){3}[-_][\da-f]{12})(?!\w)/dg;
const keyed =
  /\b(?:kube_deployment|kube_stateful_set|deployment|container_name)["']?[:=]["']?(?<v>[a-z][a-z\d]*(?:-[a-z\d]+)+)(?![\w-])|\bpod="(?<v>[a-z][a-z\d-]*\/[a-z][a-z\d-]*)"|"kind": ?"Pod", ?"name": ?"(?<v>[a-z][a-z\d-]+)"|\bUsing project "(?<v>[a-z][\w-]+)"|\bproject "(?<v>[a-z][\w-]+)" on server/dgi;
/** stern says what it follows: `+ namespace pod › container`. */
const tailed = /^[+-] (?<v>[a-z][a-z\d-]*) [a-z][\w.-]* › /dgm;
/** `kubectl describe`: a name above its namespace. */
const described = /^Name:[ \t]+(?<v>[a-z][a-z\d]*(?:-[a-z\d]+)+)\r?\nNamespace:/dgm;
/** In prose, where the words around say that Kubernetes is meant. */
const saidSpace =
  /\bnamespaces?,? (?:called |named )?(?:[`"“](?<v>[a-z][a-z\d]*(?:-[a-z\d]+)+)[`"”]|(?<v>[a-z][a-z\d]*(?:-[a-z\d]+)+-(?:prd|prod|stg|uat|live))(?![\w-]))/dg;
/** A member of a set, by what becomes of it: “`ledger-shard-2` stayed Pending”. */
const saidMember =
  /`(?<v>[a-z][a-z\d]*(?:-[a-z\d]+)+-\d{1,2})`(?=[^.\n]{0,120}\b(?:Pending|CrashLoopBackOff|OOMKilled|Terminating|evicted|rescheduled|stateful ?set)\b)/dg;
const saidPod = /\b[Pp]ods? [`"“]?(?<v>[a-z][a-z\d]*(?:-[a-z\d]+)+-\d{1,2})(?![\w-])/dg;
const saidSet =
  /(?<![\w./-])(?:deploy(?:ment)?|statefulset|sts|daemonset|ds|cronjob)(?:\.apps)?\/(?<v>[a-z][a-z\d]*(?:-[a-z\d]+)+)(?![\w/-])/dg;
const aboutKubernetes =
  /\b(?:pods?|containers?|clusters?|kubectl|kubernetes|helm|deployments?|kubelet|daemon ?sets?|(?:a |the |worst )node|shell in)\b/i;
/** The same by what happened before: “After the eviction, ledger-zk-1 came back”; and a pod of a daemon set, by its last five letters. */
const saidAfter =
  /\b(?:eviction|evicted|drain|drained|rescheduling|preemption)\b[^.\n]{0,24}? (?<v>[a-z][a-z\d]*(?:-[a-z\d]+)+-\d{1,2})(?![\w-])/dg;
const saidRandom = new RegExp(
  String.raw`(?<![\w./@-])[a-z][a-z\d]*(?:-[a-z\d]+)+-(?=[a-z]*\d)(?=\d*[a-z])[${safe}]{5}(?![\w-])`,
  'g',
);
/** Rows of `kubectl get namespaces`. */
const active = /^(?<v>[a-z][a-z\d-]*) +(?:Active|Terminating) +\d+[smhdy]/dgm;
/** Rows of `helm list`, under its head. */
const helmHead = /^NAME +NAMESPACE +REVISION/m;
const helm =
  /(?<=^NAME +NAMESPACE +REVISION[^\n]{0,200}\n(?:[^\n]{1,300}\n){0,30})[\w-]+ +(?<v>[a-z][\w-]*)(?= +\d+ )/dgm;

/** Pods, what makes them, and their namespaces. */
export const pods: Detector = (text, kind) => [
  ...find('pod', text, deployment, ({text: name}) => !/^(?:my|example)-|x{5}$/.test(name)),
  ...find(
    'pod',
    text,
    namespace,
    ({text: name, before}) =>
      isOwnSpace(name) && (kind === 'capture' || /-n |--namespace|namespace=["']?$/.test(before)),
  ),
  ...(kind === 'prose'
    ? [
        ...find(
          'pod',
          text,
          saidSet,
          ({text: name}) => isOwnPod(name) && !isOpenWorkload(name) && !openWorkloads.test(name),
        ),
        ...[saidMember, saidAfter].flatMap((pattern) =>
          find('pod', text, pattern, ({text: name}) => isOwnPod(name) && !isOpenWorkload(name)),
        ),
        ...find(
          'pod',
          text,
          saidRandom,
          ({text: name, start, end}) =>
            isOwnPod(name) && aboutKubernetes.test(text.slice(Math.max(0, start - 200), end + 200)),
        ),
        ...find('pod', text, saidPod, ({text: name}) => isOwnPod(name) && !isOpenWorkload(name)),
        ...find(
          'pod',
          text,
          saidSpace,
          ({text: name, start, end}) =>
            isOwnSpace(name) &&
            !name.split('-').every((part) => isPlaceholder(part)) &&
            !/^(?:my|your|example|demo)-/.test(name) &&
            /-.*-|-(?:prod|prd|stg|uat|qa|live|dev)$/.test(name) &&
            (/-(?:prod|prd|stg|uat|qa|live)$/.test(name) ||
              aboutKubernetes.test(text.slice(Math.max(0, start - 200), end + 200))),
        ),
      ]
    : [
        ...find('pod', text, described, ({text: name}) => isOwnPod(name)),
        ...find('pod', text, named, ({text: name}) => isOwnPod(name) && /\d|-[a-z]+-/.test(name)),
        ...find('pod', text, listed, ({text: name}) => isOwnPod(name) && !ofEveryCluster.test(name)),
        ...find('pod', text, tailed, ({text: name}) => isOwnSpace(name)),
        ...find('pod', text, listedSpace, ({text: name}) => isOwnSpace(name)),
        ...find('pod', text, serviceOf, ({text: name}) => name.includes('-') && isOwnSpace(name)),
        ...find('pod', text, scheduled),
        ...find('pod', text, replicaSet, ({text: name}) => isOwnPod(name)),
        ...[workload, keyed].flatMap((pattern) =>
          find('pod', text, pattern, ({text: name}) => isOwnPod(name) && !openWorkloads.test(name)),
        ),
        ...find('pod', text, paths, ({text: name}) => isOwnPath(name)),
        ...[active, ...(helmHead.test(text) ? [helm] : [])].flatMap((pattern) =>
          find('pod', text, pattern, ({text: name}) => isOwnSpace(name)),
        ),
      ]),
];

/** A path names a namespace, a pod and a container; in `default` the pod says whose it is. */
function isOwnPath(path: string): boolean {
  if (/(?:^|_)kube-system_/.test(path)) return false;
  const {pod} =
    /^(?<pod>[^_]+)_default_|^default_(?<pod>[^_]+)_|_(?<pod>[^_]+)_default_/.exec(path)?.groups ?? {};
  return pod === undefined || (isOwnPod(pod) && !openWorkloads.test(pod) && !ofEveryCluster.test(pod));
}

function isOwnPod(name: string): boolean {
  return (
    !isPlaceholder(name) &&
    !/(?:^|-)x{4,}(?:-|$)/.test(name) &&
    !/^(?:build|job|test|step|task|run|service|api|db|cache|worker|node|server|client|main|mixed)-\d+$/.test(
      name,
    ) &&
    !/^(?:pod|web|app|example|nginx|my|demo|test|hello)-?\d?$|^(?:my|example|hello|demo|test|nginx)-/.test(
      name,
    )
  );
}

/** What minikube, kind, kubeadm and Docker Desktop run, and one of a set of a well-known program, as its chart calls it. */
const ofEveryCluster =
  /^(?:(?:etcd|kube-[a-z-]+?)-(?:minikube(?:-m\d+)?|[a-z]*-?control-?plane\d?|master|docker-desktop|k3d-[\w-]+)|storage-provisioner|vpnkit-controller|(?:redis|kafka|zookeeper|postgres(?:ql)?|mysql|mongo(?:db)?|rabbitmq|elasticsearch|cassandra|consul|vault|etcd|nats|minio|prometheus|loki|web|db)-\d)$/;

/** Parts that come with Kubernetes and its well-known additions. */
const openWorkloads =
  /^(?:kube-[\w-]+|coredns\S*|metrics-server|nginx-[\w-]+|ingress-nginx\S*|cert-manager\S*|local-path-provisioner|node-exporter|prometheus-[\w-]+|kube-prometheus\S*|otel-collector|aws-node|ebs-csi-[\w-]+|calico-[\w-]+|web-\d|load-generator|read-only|per-\w+)$/;
