/** Top-level domains that captures of this field show. Those that are words of programs (io, net, dev, app) need more around them. */
const tops = new Set(
  `com org net io dev app cloud ai tech bank finance trade trading exchange capital markets systems network services online digital software solutions group global
  co money fund ltd gmbh ventures insurance holdings pay loans credit
  uk de fr ch at nl eu us se no dk fi be ie it es pt pl cz lu li jp sg hk au nz ca in cn kr br mx za ae il biz info edu gov mil xyz`
    .split(/\s+/)
    .filter(Boolean),
);
/** First labels of packages: a name in this order is code. */
const packages = new Set([
  'com',
  'org',
  'net',
  'io',
  'dev',
  'edu',
  'java',
  'javax',
  'jdk',
  'sun',
  'de',
  'uk',
  'ch',
  'kotlin',
  'scala',
  'akka',
  'android',
  'androidx',
  'system',
  'microsoft',
  'self',
  'this',
  'process',
  'console',
  'math',
  'std',
  'github',
]);
const codeTops = new Set([
  'io',
  'net',
  'co',
  'pay',
  'money',
  'fund',
  'loans',
  'insurance',
  'holdings',
  'ventures',
  'credit',
  'app',
  'dev',
  'in',
  'at',
  'no',
  'it',
  'is',
  'us',
  'be',
  'info',
  'group',
  'services',
  'network',
  'es',
  'online',
  'global',
  'software',
  'tech',
  'systems',
  'cloud',
  'exchange',
  'trade',
  'markets',
]);

/** True for labels that can be a public name and are no package or member of a program. */
export function isPublicTop(labels: readonly string[]): boolean {
  const first = labels[0] ?? '';
  const last = labels.at(-1) ?? '';
  if (!tops.has(last) || packages.has(first) || /^\d+$/.test(labels.at(-2) ?? '')) return false;
  if (labels.some((label) => label.startsWith('_') || /[a-z\d]_[a-z\d]/.test(label))) return false;
  return labels.length > 2 || !codeTops.has(last) || /[-\d]/.test(first);
}

/** True where the last label is also a word of programs and metrics: `system.disk.io`. */
export function isCodeTop(labels: readonly string[]): boolean {
  return codeTops.has(labels.at(-1) ?? '') && labels.at(-1) !== 'net';
}

const extensions =
  /\.(?:tar|gz|tgz|zip|conf|cfg|log|txt|json|ya?ml|xml|html?|css|m?[jt]sx?|py|rb|go|rs|java|cc?|h|hh|hpp|cpp|sh|bash|md|mdx|csv|tsv|sql|svg|png|jpe?g|gif|webp|pdf|so|a|o|dll|exe|jar|war|class|lock|toml|ini|env|proto|pb|bzl|bazel|build|data|folded|perf|pcap|prof|hlog|cpuprofile|service|socket|pl|in|am|ac|ps|it|at|no|is|us|be)$/;

/** True for what reads as the name of a file. */
export function isFileName(name: string): boolean {
  return (
    (extensions.test(name) && name.split('.').length === 2) ||
    /\.(?:iso|img|qcow2|vmdk|ova|vhdx?|deb|rpm|dmg|msi|whl|nupkg)$/.test(name) ||
    (/\.(?:br|gz|zst|map)$/.test(name) && extensions.test(name.replace(/\.\w+$/, '')))
  );
}
