/** Names that nobody owns (RFC 2606, RFC 6761) or that every machine has, and the practice’s own. */
const documentation =
  /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$|^(?:localhost\.localdomain|cluster\.local|svc\.cluster\.local|localdomain)$/i;

/** Names of the inside that are the same everywhere: they name software, not a place. */
const everywhere =
  /^(?:metadata\.google\.internal|host\.docker\.internal|gateway\.docker\.internal|kubernetes\.docker\.internal|host\.containers\.internal|kubernetes\.default(?:\.svc(?:\.cluster\.local)?)?|(?:kube|core)-?dns\.kube-system\.svc(?:\.cluster\.local)?|my-(?:svc|service|app)\.(?:my-namespace|default)\.svc(?:\.cluster\.local)?|(?:consul|vault|nomad|web|api|db|redis|postgres|mysql|my-?\w+)\.(?:service|query|connect|virtual)\.consul|(?:helm|keys|yum|apt|install|s3)\.datadoghq\.com|mm2-(?:offset-syncs|offsets|status|configs)\.(?:source|target|primary|backup|a|b)\.internal|(?:source|target|primary|backup|a|b)\.checkpoints\.internal|[\w.-]*(?:intake|agent)(?:\.logs)?\.datadoghq\.(?:com|eu)|trace\.agent\.datadoghq\.(?:com|eu))$/i;

/** Public sites that captures and prose of this field name: packages, projects, standards, vendors’ front doors. */
const publicSites = new Set(
  `github.com githubusercontent.com githubassets.com github.io ghcr.io gitlab.com codeberg.org bitbucket.org sourceforge.net sr.ht
  npmjs.org npmjs.com nodejs.org yarnpkg.com jsr.io unpkg.com jsdelivr.net esm.sh deno.land deno.com bun.sh vitejs.dev vite.dev reactjs.org react.dev
  pypi.org pythonhosted.org python.org readthedocs.io readthedocs.org conda.io anaconda.org numpy.org
  crates.io docs.rs rust-lang.org rustup.rs golang.org go.dev googlesource.com pkg.go.dev godoc.org llvm.org gnu.org gcc.gnu.org sourceware.org isocpp.org cppreference.com
  maven.org apache.org sonatype.org gradle.org java.net java.com oracle.com openjdk.org jetbrains.com kotlinlang.org scala-lang.org eclipse.org spring.io jenkins.io
  kernel.org lwn.net debian.org ubuntu.com canonical.com launchpad.net fedoraproject.org redhat.com centos.org archlinux.org alpinelinux.org opensuse.org nixos.org freebsd.org
  docker.io docker.com quay.io gcr.io k8s.io kubernetes.io cncf.io helm.sh istio.io envoyproxy.io prometheus.io grafana.com elastic.co opentelemetry.io jaegertracing.io
  google.com googleapis.com gstatic.com chromium.org android.com web.dev cloudflare.com mozilla.org mozilla.com apple.com microsoft.com azure.com windows.net live.com office.com
  amazon.com amazonaws.com aws.amazon.com intel.com amd.com arm.com nvidia.com ibm.com fastly.com akamai.com netlify.com vercel.com
  w3.org whatwg.org ietf.org rfc-editor.org iana.org iso.org unicode.org ecma-international.org schema.org purl.org json-schema.org acm.org ieee.org usenix.org arxiv.org doi.org
  wikipedia.org wikimedia.org archive.org stackoverflow.com stackexchange.com serverfault.com reddit.com medium.com ycombinator.com twitter.com x.com youtube.com linkedin.com
  letsencrypt.org digicert.com sectigo.com verisign.com openssl.org bazel.build buildbuddy.io engflow.com postgresql.org mysql.com mariadb.org mongodb.com redis.io sqlite.org
  nginx.org nginx.com haproxy.org varnish-cache.org brendangregg.com speedscope.app man7.org ntp.org pool.ntp.org die.net docusaurus.io swc.rs rspack.dev eslint.org prettier.io typescriptlang.org
  coreos.com cert-manager.io argoproj.io fluxcd.io crossplane.io keda.sh projectcalico.org longhorn.io rook.io strimzi.io external-secrets.io kyverno.io gatekeeper.sh traefik.io containo.us
  cnpg.io zalan.do tekton.dev knative.dev velero.io karpenter.sh kubevirt.io metallb.io openshift.io solo.io volcano.sh kubeflow.org ray.io dapr.io altinity.com scylladb.com percona.com min.io victoriametrics.com
  fixtrading.org quantlib.org lmax.com cloudflare-dns.com dns.google quad9.net adguard-dns.com datadoghq.com datadoghq.eu newrelic.com sentry.io pagerduty.com slack.com travis-ci.org travis-ci.com circleci.com shields.io codecov.io
  perfetto.dev firefox.com ebpf.io cilium.io bpftrace.org parca.dev polarsignals.com pyroscope.io lttng.org valgrind.org dpdk.org tokio.rs lib.rs gatling.io k6.io locust.io adoptium.net azul.com
  graalvm.org quarkus.io micronaut.io netty.io grpc.io protobuf.dev nats.io rabbitmq.com confluent.io clickhouse.com influxdata.com questdb.io duckdb.org cockroachlabs.com scylladb.com
  memcached.org etcd.io consul.io hashicorp.com terraform.io opentofu.org pulumi.com icann.org xmlsoap.org ansible.com fluxcd.io argoproj.io linkerd.io perl.org cpan.org rubygems.org ruby-lang.org php.net packagist.org nuget.org haskell.org erlang.org
  elixir-lang.org hex.pm clojure.org julialang.org r-project.org cmake.org ninja-build.org mesonbuild.com conan.io brew.sh ziglang.org tc39.es caniuse.com webkit.org v8.dev lobste.rs dev.to
  babeljs.io jestjs.io vitest.dev playwright.dev pnpm.io rollupjs.org webpack.js.org esbuild.github.io opencollective.com patreon.com tidelift.com facebook.com instagram.com discord.com discord.gg t.co goo.gl bit.ly
  gravatar.com jsfiddle.net codepen.io stackblitz.com codesandbox.io runkit.com vimeo.com gitter.im matrix.org openjsf.org linuxfoundation.org azureedge.net msecnd.net cdnjs.com bootstrapcdn.com
  elastic.co opencsw.org snyk.io deps.dev osv.dev nvd.nist.gov nist.gov mitre.org cert.org owasp.org ecs.co appspot.com cachefly.net appveyor.com coveralls.io codeclimate.com badge.fury.io fury.io
  opensource.org creativecommons.org httpbin.org skypack.dev duckduckgo.com bing.com websocket.org semver.org editorconfig.org npmtrends.com socket.io asp.net vert.x uber.org gopkg.in gonum.org modernc.org honnef.co gorm.io entgo.io mvdan.cc rsc.io go4.org gvisor.dev tailscale.com filippo.io dario.cat gotest.tools nhooyr.io oras.land
  buf.build cuelang.org gocloud.dev gioui.org starlark.net opencensus.io sigstore.dev cel.dev pgregory.net zombiezen.com root-servers.net gtld-servers.net iana-servers.net afilias-nst.info verisign-grs.com bitnami.com jetstack.io gitlab.io rancher.com konghq.com goharbor.io temporal.io apiseven.com truecharts.org chaos-mesh.org
  packagecloud.io nodesource.com launchpadcontent.net cloudflareclient.com jitpack.io bintray.com zlib.net stripe.com paypal.com adyen.com braintreegateway.com squareup.com squareupsandbox.com mollie.com twilio.com sendgrid.com
  mailgun.net openai.com anthropic.com amadeus.com ptb.de npl.co.uk time.windows.com usno.navy.mil yubico.com openebs.io projectcontour.io backstage.io milvus.io zilliz.com weaviate.io qdrant.tech dgraph.io pulsar.apache.org
  timescale.com cassandra.apache.org debezium.io strimzi.io keycloak.org pinniped.dev authelia.com dexidp.io openpolicyagent.org zipkin.io skywalking.apache.org thanos.io cortexmetrics.io kitware.com inria.fr cern.ch kde.org videolan.org gnome.org
  freedesktop.org savannah.gnu.org torproject.org wireshark.org tcpdump.org nmap.org libvirt.org qemu.org xenproject.org opnfv.org fd.io jclarity.com mechanical-sympathy.blogspot.com blogspot.com wordpress.com`
    .split(/\s+/)
    .filter(Boolean),
);

/** Last labels of a public name under which anybody may have a part: a host there belongs to somebody. */
const tenants =
  /(?:\.(?:(?:compute|rds|elb|elasticache|cache|es|eks|execute-api|s3|s3-website|ec2|lambda-url|on|dkr\.ecr|redshift|kafka)(?:[.-][a-z\d-]+)*\.amazonaws\.com(?:\.cn)?|compute(?:-\d)?\.amazonaws\.com|[a-z\d-]+\.(?:rds|elb|eks|cache|es)\.amazonaws\.com|azurewebsites\.net|onmicrosoft\.com|b2clogin\.com|azurecr\.io|azmk8s\.io|(?:database|core|vault|servicebus|documents|cloudapp|azurewebsites)\.(?:windows\.net|azure\.(?:com|net))|blob\.core\.windows\.net|vault\.azure\.net|cloudapp\.azure\.com|run\.app|cloudfunctions\.net|appspot\.com|cloudfront\.net|firebaseio\.com|ngrok(?:-free)?\.(?:io|app)|ts\.net|atlassian\.net|okta\.com|service-now\.com|sharepoint\.com|slack\.com|grafana\.net|datadoghq\.(?:com|eu)|pagerduty\.com|aivencloud\.com|mongodb\.net|redislabs\.com|confluent\.cloud|snowflakecomputing\.com|database\.windows\.net|pkg\.dev|iam\.gserviceaccount\.com|bc\.googleusercontent\.com|githubenterprise\.com|visualstudio\.com|jfrog\.io|cloud\.databricks\.com|planetscale\.com|neon\.tech|supabase\.co))$/i;
const frontDoors =
  /^(?:marketplace|code|azure|visualstudio|www|app|api|docs|status|help|support|portal|login|console|join|hooks|my|developer|events|cdn|us5|eu|agent|intake|get)\./i;

/** True for a name under a provider’s domain that belongs to one customer. */
export function isTenant(domain: string): boolean {
  return tenants.test(domain) && !(frontDoors.test(domain) && domain.split('.').length === 3);
}

/** True for a domain that gives nothing away: by documentation’s rules alone, or also because everybody knows it. */
export function isOpenDomain(domain: string, by: 'documentation' | 'fame'): boolean {
  // A search domain may stand behind an open name.
  const name = domain
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/(?<=\.example\.(?:com|org|net))(?:\.[\w-]+)?\.(?:svc\.)?cluster\.local$/, '');
  if (documentation.test(name) || everywhere.test(name)) return true;
  if (by === 'documentation' || isTenant(name)) return false;
  const labels = name.split('.').slice(-4);
  return labels.some((_, index) => publicSites.has(labels.slice(index).join('.')));
}

/** What people write for “some domain” where RFC 2606 has names for it; not such as `acme.com`, which sound made up and are a company’s. */
export function isPlaceholderDomain(domain: string): boolean {
  return /(?:^|\.)(?:(?:my|your|some|the)?-?(?:domain|company|email|mail|site|website|server|host|org|organi[sz]ation|provider|app)|foo|bar|baz|qux|foobar|test|somewhere|xxx+|[a-z])\.(?:com|net|org|io|co|tld|local|dev)$|\.tld$|(?:^|\.)foo\.bar$/i.test(
    domain,
  );
}

/** Mailboxes of machines and of public lists. */
export function isOpenMailbox(address: string): boolean {
  return /^(?:(?:[\w.+-]*no-?reply|notifications|git|bot|support)@(?:[\w-]+\.)*(?:github\.com|gitlab\.com|anthropic\.com|npmjs\.com)|[\w.+-]+@(?:users\.noreply\.github\.com|vger\.kernel\.org|lists\.[\w.-]+|googlegroups\.com)|(?:mockbuild|buildd|debian-kernel|kbuild)@[\w.-]*(?:redhat|debian|ubuntu|fedoraproject|centos|rockylinux|almalinux|oracle|suse)\.(?:com|org)|[\w.+-]+@[\w.-]+\.iam\.gserviceaccount\.com|git@(?:github\.com|gitlab\.com|bitbucket\.org|ssh\.dev\.azure\.com)|(?:root|user|postgres|admin)@localhost(?:\.localdomain)?)$/i.test(
    address,
  );
}
