import {isPlaceholder, openNamespaces} from './names.ts';

/** Words that names of services and pods are made of everywhere: what a thing does, and the software that does it. */
const part = String.raw`(?:[a-z]|\d{1,2}|svc|service|server|client|app|api|web|www|db|sql|cache|queue|mq|broker|worker|backend|frontend|front|back|end|ui|gateway|gw|proxy|lb|auth|user|users|agent|node|pod|primary|replica|replicas|master|slave|leader|follower|ro|rw|read|write|reader|writer|headless|cluster|operator|controller|manager|exporter|collector|sidecar|init|job|cron|test|bench|load|generator|loadgen|demo|hello|world|echo|httpbin|sleep|reviews|ratings|details|productpage|guestbook|bookinfo|k8s|kube|state|metrics|dns|coredns|server|nginx|ingress|envoy|istio|istiod|haproxy|traefik|redis|valkey|sentinel|kafka|bootstrap|brokers|zookeeper|zk|rabbitmq|rabbit|nats|postgres|postgresql|pg|pgbouncer|mysql|mariadb|mongo|mongodb|cassandra|scylla|elastic|elasticsearch|es|kibana|opensearch|prometheus|grafana|alertmanager|loki|tempo|mimir|jaeger|zipkin|otel|opentelemetry|fluentd|fluent|bit|datadog|vault|consul|etcd|minio|memcached|clickhouse|argocd|argo|repo|flux|webhook|cert|linkerd)`;
const parts = new RegExp(`^${part}(?:-${part})*$`);

/** True for the name of a service or workload that says what it does, and not whose it is: `redis-master`, `web`. */
export function isOpenWorkload(name: string): boolean {
  return isPlaceholder(name) || /^(?:my|example|your)-/.test(name) || parts.test(name);
}

/** True for a name of cluster DNS that every cluster may have: `redis.default.svc.cluster.local`, and the domain of such names. */
export function isOpenService(domain: string): boolean {
  const {space, rest = ''} =
    /^(?<rest>(?:[\w-]+\.)*)(?<space>[\w-]+)\.svc(?:\.cluster\.local)?$/.exec(domain)?.groups ?? {};
  if (space === undefined || !(openNamespaces.has(space) || isPlaceholder(space))) return false;
  return rest
    .split('.')
    .filter((label) => label !== '' && !label.startsWith('_'))
    .every((label) => isOpenWorkload(label));
}
