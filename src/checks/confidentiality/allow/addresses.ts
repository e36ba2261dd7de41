import {isPublished} from './published-networks.ts';

/**
 * Networks that documents may name (RFC 5737, RFC 6676), that are set aside for benchmarks (RFC 2544), that name no machine (loopback,
 * netmasks, groups that every network numbers for itself), and the addresses that everybody has or knows: clouds’ own services, the
 * defaults of Docker, VirtualBox, libvirt, minikube and Kubernetes, public resolvers, example.com, the root servers of DNS.
 */
const openV4 =
  /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|198\.1[89]\.|127\.|0\.|255\.|224\.0\.[01]\.\d+$|239\.|233\.252\.0\.|169\.254\.169\.(?:25[34]|123)$|169\.254\.(?:170\.2|20\.10)$|168\.63\.129\.16$|(?:172\.1[78]\.0\.\d|172\.17\.255\.255|10\.0\.2\.(?:2|3|15)|192\.168\.122\.(?:1|2|254)|192\.168\.49\.[12]|192\.168\.65\.\d|10\.96\.0\.(?:1|10)|10\.43\.0\.1|10\.88\.0\.1|10\.244\.0\.\d+)$|(?:8\.8\.8\.8|8\.8\.4\.4|1\.1\.1\.1|1\.0\.0\.1|9\.9\.9\.9|149\.112\.112\.112|208\.67\.22[02]\.22[02]|4\.2\.2\.[1-6]|93\.184\.216\.34|198\.41\.0\.4|170\.247\.170\.2|192\.33\.4\.12|199\.7\.(?:91\.13|83\.42)|192\.203\.230\.10|192\.5\.5\.241|192\.112\.36\.4|198\.97\.190\.53|192\.36\.148\.17|192\.58\.128\.30|193\.0\.14\.129|202\.12\.27\.33)$)/;

/** Whole networks of the standards, of container engines and of clouds that nobody has changed: a definition, not a place. */
const standardNetworks =
  /^(?:\d{1,3}\.0\.0\.0\/8|172\.16\.0\.0\/12|192\.168\.0\.0\/16|100\.64\.0\.0\/10|169\.254\.0\.0\/16|198\.18\.0\.0\/15|224\.0\.0\.0\/4|240\.0\.0\.0\/4|172\.(?:17|18|20|31)\.0\.0\/16|172\.31\.(?:0|16|32|48|64|80)\.0\/20|10\.96\.0\.0\/12|10\.0\.0\.0\/(?:1[0-9]|2[0-4])|10\.0\.(?:[0-5]|1[01]|10[1-3])\.0\/24|10\.(?:1|42|43|100|244)\.0\.0\/16|10\.128\.0\.0\/9|10\.(?:128|132|138|140|142|146|148|150|152|154|156)\.0\.0\/20|192\.168\.[01]\.0\/24)(?!\d)/;

/** True for an IPv4 address that gives nothing away; `after` is what follows it. */
export function isOpenV4(address: string, after: string): boolean {
  return openV4.test(address) || standardNetworks.test(address + after) || isPublished(address, after);
}

/** What prose writes for “some address”: the first addresses of a home network. */
export function isEverybodysExample(address: string): boolean {
  return /^(?:1\.2\.3\.4|10\.0\.0\.\d|192\.168\.[01]\.(?:\d|10\d?)|169\.254\.[01]\.1)$/.test(address);
}

const openV6 =
  /^(?:2001:0?db8:|3fff:|ff0[0-9a-f]::(?:[0-9a-f]{1,2}|1:[23])$|2001:4860:4860::88(?:88|44)$|2606:4700:4700::1(?:1|00)1$|2620:fe::fe$|fd00:ec2::(?:254|253|123|23)$|fd20:ce::254$|2001:503:(?:ba3e|c27)::2:30$|2801:1b8:10::b$|2001:500:(?:200::b|2::c|2d::d|a8::e|2f::f|12::d0d|1::53|9f::42)$|2001:7f[de]::(?:1|53)$|2001:dc3::35$|fe80::1234:5678:9abc$|(?:2400:cb00|2606:4700|2803:f800|2405:b500|2405:8100|2a06:98c0|2c0f:f248|2a04:4e40|2a04:4e42|2600:2d00:1:b029|2600:2d00:1:1|2600:1901:8001)::$)/i;

/**
 * True for an IPv6 address of documentation, of a public resolver, of a cloud’s own service, of a network that its operator publishes, or
 * of a group that every machine is in.
 */
export function isOpenV6(address: string): boolean {
  return openV6.test(address);
}

/** RFC 7042 for documents; groups and broadcast, nothing, the addresses that VRRP and HSRP share, what Docker makes of 172.17.0.0/16. */
export function isOpenMac(value: string): boolean {
  const digits = value.replaceAll(/[:.\s-]/g, '').toLowerCase();
  // The lowest bit of the first byte: a group, and nobody’s card.
  if (/^[\da-f][13579bdf]/.test(digits)) return true;
  return (
    /^(?:00005e00(?:53|0[12])|00000c07ac|00000c9ff|0{12}|3333|0242ac1100|0{11}|001122334455|112233445566|0123456789ab|aabbccddeeff|deadbeef|52540012345[6-9a-f])/.test(
      digits,
    ) || /^(.)\1{11}$/.test(digits)
  );
}

/** True for the name of a reverse lookup whose address gives nothing away: `1.0.0.127.in-addr.arpa`. */
export function isOpenReverse(name: string): boolean {
  const labels = name
    .toLowerCase()
    .replace(/\.(?:in-addr|ip6)\.arpa\.?$/, '')
    .split('.')
    .toReversed();
  if (/\.in-addr\.arpa\.?$/i.test(name)) return labels.length === 4 && isOpenV4(labels.join('.'), '');
  const digits = labels.join('');
  return /^0{31}[01]$|^20010db8/.test(digits);
}
