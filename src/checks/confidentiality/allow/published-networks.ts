/**
 * Networks that operators publish so that everybody lets them through: probes and front ends of Google, Cloudflare, Fastly, GitHub. Whole
 * networks only: an address within one is a machine’s, or a client’s.
 */
const networks = new Set(
  `35.191.0.0/16 130.211.0.0/22 209.85.152.0/22 209.85.204.0/22 35.235.240.0/20 199.36.153.4/30 199.36.153.8/30 35.199.192.0/19 34.118.224.0/20
  173.245.48.0/20 103.21.244.0/22 103.22.200.0/22 103.31.4.0/22 141.101.64.0/18 108.162.192.0/18 190.93.240.0/20 188.114.96.0/20
  197.234.240.0/22 198.41.128.0/17 162.158.0.0/15 104.16.0.0/13 104.24.0.0/14 172.64.0.0/13 131.0.72.0/22
  151.101.0.0/16 146.75.0.0/17 23.235.32.0/20 43.249.72.0/22 103.244.50.0/24 103.245.222.0/23 103.245.224.0/24 104.156.80.0/20 157.52.64.0/18
  167.82.0.0/17 167.82.128.0/20 167.82.160.0/20 167.82.224.0/20 172.111.64.0/18 185.31.16.0/22 199.27.72.0/21 199.232.0.0/16
  192.30.252.0/22 185.199.108.0/22 140.82.112.0/20 143.55.64.0/20`.split(/\s+/),
);
/** Services at one address for everybody: private front ends of Google, clouds’ own services, resolvers and clocks. */
const services = new Set(
  `199.36.153.4 199.36.153.5 199.36.153.6 199.36.153.7 199.36.153.8 199.36.153.9 199.36.153.10 199.36.153.11
  100.100.100.200 100.100.2.136 100.100.2.138 100.100.100.100 1.1.1.2 1.1.1.3 1.0.0.2 1.0.0.3 94.140.14.14 94.140.15.15 64.6.64.6 64.6.65.6
  216.239.35.0 216.239.35.4 216.239.35.8 216.239.35.12 162.159.200.1 162.159.200.123`.split(/\s+/),
);

/** True for a network or an address that its operator publishes; `after` is what follows it. */
export function isPublished(address: string, after: string): boolean {
  return services.has(address) || networks.has(address + (/^\/\d{1,2}(?!\d)/.exec(after)?.[0] ?? ''));
}
