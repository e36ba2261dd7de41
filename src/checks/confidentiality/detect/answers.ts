import {isPlaceholder, openNamespaces} from '../allow/names.ts';
import {isOpenWorkload} from '../allow/cluster-names.ts';
import type {Detector, LeakKind, Match} from '../leak.ts';
import {isCredential, isExample} from './credentials.ts';

/** A command of a tool that answers with a bare value, behind a prompt, and the lines below it. */
const asked =
  /^[^\n$#>%]{0,60}[$#>%] (?:[A-Za-z_]{1,30}=["']?\$\()?(?<command>(?:aws|gcloud|az|kubectl|kubectx|oc|vault|bao|op|pass|gopass|bw|security|terraform|tofu|pulumi|heroku|echo|printenv|secret-tool|sops|kubeadm|docker) [^\n]*)\n(?<answer>(?![$#>%] )[^\n]+(?:\n(?![$#>%] )[^\n]+){0,5})/dgm;
/** What each of them has, and few texts: a quick look first. */
const mayAsk =
  /[$#>%(] ?(?:aws|gcloud|az|kubectl|kubectx|oc|vault|bao|op|pass|gopass|bw|security|terraform|tofu|pulumi|heroku|echo|printenv|secret-tool|sops|kubeadm|docker) /;

type Answer = {
  readonly kind: LeakKind;
  readonly command: RegExp;
  /** What a value looks like; a value is a word of the answer, or a line of it. */
  readonly value: RegExp;
  readonly isLeak: (value: string) => boolean;
};

const answers: readonly Answer[] = [
  {
    kind: 'account',
    command: /^aws (?:sts|organizations|iam|ec2|ecr|rds) [^\n]*(?:Account|Owner|Registry|\bId\b)/,
    value: /(?<!\S)\d{12}(?!\S)/g,
    isLeak: (id) => !/^(?:123456789012|111122223333|444455556666|(.)\1{11})$/.test(id),
  },
  {
    kind: 'account',
    command:
      /^gcloud (?:config (?:get|get-value) (?:core\/)?project|projects (?:list|describe)[^\n]*value\(|config list[^\n]*value\(core\.project)/,
    value: /^(?:[a-z][a-z\d-]{4,28}[a-z\d]|\d{10,13})$/gm,
    isLeak: isOwnName,
  },
  {
    kind: 'account',
    command: /^az (?:account|group|ad|acr|aks) (?:show|list)\b[^\n]*--query [^\n]*\bname\b[^\n]*tsv/i,
    value: /^[A-Za-z][\w .-]{3,60}$/gm,
    isLeak: (name) =>
      isOwnName(name) && !/azure|pay-as-you-go|free trial|visual studio|subscription \d/i.test(name),
  },
  {
    kind: 'account',
    command: /^(?:(?:kubectl|oc) config (?:current-context|get-contexts -o ?=?name)|kubectx -c)\b/,
    value: /^[\w.@:/-]{3,}$/gm,
    isLeak: (name) =>
      isOwnName(name) &&
      !/^(?:minikube|docker-desktop|docker-for-desktop|rancher-desktop|orbstack|colima|microk8s|in-cluster|kind-\S*|k3d-\S*|(?:kubernetes-admin|admin|default)@(?:kubernetes|cluster\.local|kind\S*)|arn:\S*)$/.test(
        name,
      ),
  },
  {
    // Keys of storage, caches and registries: base64 of 32 or 64 bytes.
    kind: 'secret',
    command:
      /^az [\w ]*(?:keys? list|list-keys|credential show|admin-key show|query-key list|regenerate|renew-key|primary-?key)\b/i,
    value: /(?<![\w+/=])(?=[\w+/]*\d)(?=[\w+/]*[A-Z])[\w+/]{40,}={0,2}(?![\w+/=])/g,
    isLeak: (key) => !isExample(key),
  },
  {
    kind: 'secret',
    command:
      /^(?:(?:vault|bao) (?:kv get|read) [^\n]*-field[= ](?!version|url|host|user|name|region|path|id\b|ttl|port)|aws secretsmanager get-secret-value [^\n]*SecretString[^\n]*text|aws ssm get-parameters? [^\n]*--with-decryption[^\n]*text|kubectl [^\n]*get secrets? [^\n]*(?:base64 (?:-d|-D|--decode)|base64decode)|(?:terraform|tofu) output (?:-\S+ )*-raw [\w-]*(?:pass|secret|token|key)|pulumi (?:stack output|config get) (?:[\w-]+:)?\w*(?:pass|secret|token|key)|(?:go)?pass (?:show )?(?:-\S+ )*[\w-]+\/|op (?:read|item get)|bw get (?:password|totp|notes)|security find-[\w-]*password [^\n]*-w|heroku config:get \w*(?:PASS|SECRET|TOKEN|KEY)|gcloud secrets versions access|(?:echo|printenv) ["']?\$?\{?\w*(?:PASS|PASSWORD|PWD|SECRET|TOKEN|_KEY)\}?["']?$|secret-tool lookup)/i,
    value: /^\S{6,200}$/gm,
    isLeak: isSecret,
  },
];

/** Values that a command answers with, and nothing around them says what they are: the command does. */
export const answered: Detector = (text, kind) => {
  if (kind === 'prose' || !mayAsk.test(text)) return [];
  const found: Match[] = [];
  for (const match of text.matchAll(asked)) {
    const {command = '', answer = ''} = match.groups ?? {};
    const [from = 0] = match.indices?.groups?.['answer'] ?? [];
    for (const {kind: leak, command: pattern, value, isLeak} of answers) {
      if (!pattern.test(command)) continue;
      for (const {0: word, index} of answer.matchAll(value))
        if (isLeak(word)) found.push({kind: leak, start: from + index, end: from + index + word.length});
    }
  }
  return found;
};

function isOwnName(name: string): boolean {
  return (
    !isPlaceholder(name) &&
    !openNamespaces.has(name.toLowerCase()) &&
    !isOpenWorkload(name.toLowerCase()) &&
    !/(?:^|[-_.])(?:example|demo|my|sample|your|placeholder|sandbox|project-id|test)(?:[-_.]|$)|^\(|^error|^unset/i.test(
      name,
    )
  );
}

/** No version, address, date or sentence: somebody made it up. */
function isSecret(value: string): boolean {
  return (
    isCredential(value) &&
    /\d/.test(value) &&
    !/^(?:[a-z]+:\/\/|v?\d+\.\d|[a-z]{2}-[a-z]+-\d$|arn:|\w+@|\d+[smhd]$|[\w.-]+:\d+$|<)/.test(value)
  );
}
