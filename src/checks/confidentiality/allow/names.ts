/** Words that stand for a name in examples: they name nobody. */
const placeholders =
  /^(?:user(?:name)?|you|your[-_]?[\w-]*|me|my[-_][\w-]+|my\w+|name|someone|somebody|host(?:name)?|server|machine|box|localhost|example[\w-]*|[\w-]*-example|sample|demo|test|foo|bar|baz|acme|xxx+|x+|n+|placeholder|changeme|redacted|removed|hidden|masked|anonymous|unknown|none|null|undefined|true|false|todo|tbd|shared|public|default|all users|\.{2,}|…|\*+|-+|_+|•+)$/i;
const markup = /^(?:[<[{(%$].*|.*[>\]})%]|\$\w+|~)$/;

/** True for `user`, `<name>`, `$USER`, `my-project` and what else says that a name would stand here. */
export function isPlaceholder(name: string): boolean {
  return name === '' || placeholders.test(name) || markup.test(name);
}

/** Namespaces that come with Kubernetes and its well-known parts, and words for a stage. */
export const openNamespaces = new Set(
  `default kube-system kube-public kube-node-lease kube-flannel istio-system ingress-nginx cert-manager monitoring observability logging
  argocd flux-system linkerd knative-serving tekton-pipelines gatekeeper-system local-path-storage metallb-system calico-system cilium tigera-operator
  prod production staging stage dev development test testing qa preview canary web app apps api backend frontend database db example examples demo sandbox namespace`
    .split(/\s+/)
    .filter(Boolean),
);

/** Accounts that images and installers bring along. */
export const systemUsers =
  /^(?:user|runner|linuxbrew|shared|public|default|defaultuser0|all users|guest|root|nobody|vscode|codespace|node|gitpod|circleci|jovyan|vagrant)$/i;

/** Host parts of a prompt that name no host. */
export const openHosts =
  /^(?:host(?:name)?|localhost|machine|server|box|laptop|desktop|computer|client|container|node|vm|example|test|remote|local|(?:[\w-]+\.)*(?:example(?:\.(?:com|net|org))?|test|invalid|localhost))$/i;
