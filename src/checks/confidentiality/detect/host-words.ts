import {isPlaceholder, openHosts} from '../allow/names.ts';

/** A stage or a site, as names of hosts abbreviate them. */
export const stage = String.raw`(?:prod|prd|production|stg|stage|staging|uat|qa|preprod|nonprod|dr|dmz|corp|int|eu|us|ap|[a-z]{2,4}\d{1,2}|lon|ldn|fra|ams|nyc|chi|sgp|tyo|hkg|zrh|gva|par|dub|sfo|iad|ord|lax|muc|ber|vie|mad|mil|sto|syd|sin)`;

/** What a host is for. */
export const role = String.raw`(?:db|sql|web|www|app|api|kafka|kfk|broker|redis|pg|pgsql|postgres|mysql|maria|oracle|ora|mongo|elastic|es|etcd|zk|zookeeper|cassandra|srv|server|host|bastion|jump|jumpbox|gw|gateway|proxy|rproxy|revproxy|haproxy|lb|nginx|cache|memcached|build|buildbot|ci|jenkins|mx|mail|smtp|dns|ns|ldap|dc|vpn|edge|ingress|egress|agent|runner|replica|primary|standby|index|search|queue|mq|rabbit|nats|consul|vault|minio|s3|tape|replay|capture|tap|ptp|gm|fw|sw|rtr|router|switch|spine|leaf|tor|agg|border|fabric|nas|san|esx|esxi|hv|kvm|vm|bm|node|k8s|worker|master|match|matcher|matching|engine|oms|ems|fix|fixgw|md|mktdata|feed|feedhandler|quote|quotes|pricing|risk|ledger|pay|payments|auth|batch|etl|hadoop|spark|log|logs|mon|monitor|grafana|prom|metrics|backup|bkp|trade|trading|exch|clearing|settle|tick|ticks|bare|metal|compute|gpu|storage|ceph|nfs|ftp|sftp)`;

/** What a client’s host works for, where its name begins with it. */
export const business = String.raw`(?:trading|trades?|orders?|payments?|pay|billing|risk|pricing|quotes?|ledger|settlement|clearing|matching|mktdata|marketdata|fix|oms|ems|treasury|loans?|cards?|accounts?|customers?|claims|booking)`;

/** Words of two to four letters that begin names of other things: threads, versions, steps, files. */
const ordinary =
  /^(?:gc|io|cpu|gpu|http|tcp|udp|grpc|rpc|sql|jvm|jit|aes|sha|rsa|utf|iso|rfc|cve|gnu|gcc|llvm|arm|rust|java|node|npm|go|py|cpp|web|app|api|db|kv|mr|pr|job|run|test|case|step|task|user|main|pool|exec|nio|aio|uv|es|ts|js|css|svg|html|xml|json|yaml|csv|tls|ssl|ssh|dns|ntp|ptp|irq|nic|rx|tx|rss|xdp|bpf|ebpf|perf|gdb|log|dev|the|and|top|low|high|mid|max|min|avg|all|one|two|ten|non|pre|post|sub|re|un|in|on|of|to|up|off|out|per|day|week|part|page|line|file|disk|raid|zone|rack|row|col|slot|lane|link|book|tick|fig|eq|ch|sec|ex|lab|try|hot|cold|warm|new|old|raw|big|fast|slow|full|long|wide|deep|tail|head|left|data|meta|core|cell|root|leaf|tree|heap|slab|swap|lock|spin|read|send|recv|sync|load|save|work|next|last|base|demo|mock|fake|stub|temp|tmp|foo|bar|baz|my|our|your|item|key|val|idx|map|set|list|enum|type|word|text|font|icon|img|png|gz|kb|mb|gb|hz|ms|ns|us|ps|vs|nth|std|lvl|pkg|cmd|ctx|cfg|str|ptr|src|dst|msg|req|rsp|seq|thr|fwd|mm|vm|sys|k|ci|cd|ui|ux|ai|ml|mq|vt|kube|aks|eks|gke|aws|gcp|ecs|rds|ecr|zk|amd|x86|ipv|usb|pci|nvme|sda|eth|ens|eno|veth|br|tun|wg|md|dm|sd|hd|vd|phi|rho|tau|mu|op|os|fs|id|no|is|it|as|at|by|or|if|do|be|we|he|so|us|an|am|a|dual|quad|half|auto|self|anti|semi|mini|nano|poly|mono|open|free|lib|bin|opt|ext|bit|byte|lru|lfu|fifo|lifo|mpsc|spsc|shm|mmap|numa|smp|simd|avx|sse|fma|tsc|hpet|acpi|uefi|bios|grub|tokio|rayon|netty|akka|kafka|redis|spark|flink|nginx|envoy|istio|mysql|mongo|etcd|helm|k8s|blog|note|docs|site|page|unit|ut|e2e|poc|mvp|alpha|beta|rc|lts|stable|ctl|grp|xfs|jdk|sdk|jfr|jmh|rps|tps|qps|rtt|mtu|syn|ack|fin|rst|pkt|buf|psql|ssd|hdd|npx|dbg|pdb|wsl|ftp|sftp|smtp|wrk|ctx|plt|gtt|vfs|nfs|tsn|tsp|mds|mgr|svc|srv|drv|wq|mct|pmd|pgd|pte|slb|gpt|lts|jsx|tsx|scss|yml|toml|glx|vlc|fps|dpi|rgb|cmyk|vga|lcd|led|nbsp|xml|xsl|dtd|bzl|tgz|zst|lzma|lz4|snp|svn|csr|ssr|spa|pwa|mdx|pdf|apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|mon|tue|wed|thu|fri|sat|sun|lz|zstd|perl|pcre|gzip|zlib|crc|xxh|raft|rank|nid)$/i;

/** True for letters that are no word and no term: likely somebody’s abbreviation. */
export function isAbbreviation(letters: string): boolean {
  return !ordinary.test(letters);
}

/** True for a name that says something: no placeholder, none that everybody uses. */
export function isName(name: string): boolean {
  return !isPlaceholder(name) && !openHosts.test(name);
}

/** Words with digits or dashes that stand where a host could. */
export function isCommon(name: string): boolean {
  return /^(?:(?:cpu|numa|core|gpu|eth|nic|irq|disk|nvme|socket)-?\d{1,3}|(?:node|host|server|broker|replica|shard|worker|instance|peer|backend|machine|leader|kafka|zk|zookeeper|redis|pg|postgres|mysql|mongo|db|es|etcd|cassandra|web|app|master|cache|rabbit|minio|vault|consul|nats|proxy|lb|api|svc|service|router|cfg|client|target|box|vm|generator|loadgen|bench|sut|dut)[-_]?[\dxna-d]{1,3}|[a-z]\d?|[a-z]+-only|read-\w+|ed25519|\w*x86[-_]64\S*|aarch64\S*|utf-?8|ipv[46]|aes\d*|(?:sha|md)\d+(?:sums?)?|http-?\d?|grpc-\w+|not-\w+|node-?\d*\.?js|[cmrt]\d\w?-\w+|[a-z]+_[a-z]+|[a-z]+-[a-z]+|(?:amazon)?s3|v\d+\w*|web[34]|java\d+|python\d|es\d+|h[23]|oauth2|log4j2?|fv-az[\d-]+|kind-control-plane|kind-worker\d*|docker-desktop|minikube\S*|k3d-\S+|\w+-of-\w+|xn--\S+|ip6-\w+|arm64|armv\d\w*|ppc64\w*|s390x|riscv64|win(?:32|64)|cache-[a-z]{3}[\w-]*-[a-z]{3}|\S*(?:thread|pool|executor|fiber|wal|loop)-?\d+)$/i.test(
    name,
  );
}

/** Words that stand where the name of a host could, without a digit: types, engines, parts of a sentence. */
export function isWord(name: string): boolean {
  return /^(?:string|str|text|char|varchar|bool|boolean|int|integer|number|any|object|null|none|true|false|required|optional|missing|unknown|empty|invalid|unreachable|not|is|was|are|has|the|and|for|from|with|auto|default|custom|header|value|name|names|resolution|resolved|lookup|key|keyed|total|all|average|mean|sum|median|baseline|before|after|primary|secondary|replica|standby|leader|follower|writer|reader|main|master|worker|control|client|clients|server|servers|backend|frontend|upstream|downstream|proxy|gateway|localhost|local|remote|internal|external|public|private|nginx|apache|caddy|haproxy|envoy|varnish|cloudflare|redis|valkey|postgres|postgresql|mysql|mariadb|mongo|mongodb|kafka|zookeeper|rabbitmq|nats|etcd|consul|vault|elastic|elasticsearch|opensearch|cassandra|clickhouse|memcached|minio|prometheus|grafana|jaeger|tempo|loki|otel|collector|web|app|api|db|database|cache|queue|broker|service|test|example|demo|bench|docker|podman|kubernetes|linux|windows|darwin|macos|ubuntu|debian|fedora|alpine|arm64|aarch64|amd64|x64|intel|amd|gpu|cpu|device|guest|kernel|user|system|idle|steal|node|python|java|golang|rust|deno|bun|github|gitlab|gunicorn|uvicorn|jetty|tomcat|undertow|netty|kestrel|express|fastify|werkzeug|openresty|gws|esf|istio-envoy)$/i.test(
    name,
  );
}
