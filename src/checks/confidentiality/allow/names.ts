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
  /^(?:user\d?|dev|developer|runner|runneradmin|linuxbrew|shared|public|default|defaultuser0|all users|guest|root|nobody|vscode|codespace|node|gitpod|circleci|jovyan|vagrant|administrator|containeradministrator|containeruser|ubuntu|debian|ec2-user|centos|core|fedora|azureuser|opc|pi|rocky|jenkins|app|appuser|builder|buildkite-agent|gitlab-runner|coder|nixbld\d*|travis)$/i;

/** Accounts that programs run under, and those of the roles that every capture has. */
export const serviceUsers =
  /^(?:daemon|bin|sys|adm|mail|www|www-data|nginx|httpd?|apache|postgres|pgbouncer|mysql|mongod?b?|redis|memcached?|kafka|zookeeper|elasticsearch|rabbitmq|etcd|consul|vault|prometheus|grafana|oracle|systemd\S*|sshd|dockerd?|containerd|kubelet|wheel|sudo|staff|users|nogroup|syslog|admin|app|messagebus|dbus|polkitd|chrony|ntp|rpc|rtkit|avahi|colord|lp|uucp|man|games|proxy|backup|list|irc|gnats|haproxy|envoy|tomcat|jetty|git|jenkins|bench|benchmark|test|tester|load|loadgen|reader|writer|replay|report|service|server|client|worker|none|self|me|all|alice|bob|carol|dave|eve|_\w+)$/i;

/** Host parts of a prompt that name no host. */
export const openHosts =
  /^(?:host(?:name)?|localhost|machine|server|box|laptop|desktop|computer|client|container|node|vm|vagrant|devcontainer|codespace|ubuntu|debian|fedora|archlinux|raspberrypi|kali|example|test|remote|local|(?:[\w-]+\.)*(?:example(?:\.(?:com|net|org))?|test|invalid|localhost))$/i;
