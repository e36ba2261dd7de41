import type {Detector} from '../leak.ts';
import {isCredential, isExample, isStrong} from './credentials.ts';
import {find} from './find.ts';
import {isNoValue, isRandom, pointer, secretWord} from './secret-words.ts';

const places: readonly RegExp[] = [
  // Properties, environments, `-D` options: without quotes, in any case.
  new RegExp(
    String.raw`(?<![\w.?&;-])(?:-D|export )?${pointer}[\w.-]*?${secretWord}(?:[-_.](?:hex|b64|base64)|\(\d+\))?[ \t]*=[ \t]*(?<v>[^\s"'\x60$<>{}&,;()\]]{6,})(?!\S*\()`,
    'dgi',
  ),
  // YAML with names in camel case.
  new RegExp(
    String.raw`^[ \t]*(?:- )?["']?${pointer}[\w.-]*?${secretWord}(?:[-_.](?:hex|b64|base64))?["']?[ \t]*:[ \t]+["']?(?<v>[^\s"'{}$<>!|&*#\[\]][^\s"'{}<>]{5,})["',]*[ \t]*$`,
    'dgim',
  ),
  // A user and a password together.
  /(?<![\w-])(?:[\w.-]{0,60}[._-])?(?:auth|credentials?|creds|basic[-_]?auth|userpass|login)["']?[ \t]*[:=][ \t]*["']?[\w.@\\/-]{2,}:(?<v>(?!\/\/)[^\s"'$<>{}]{6,})/dgi,
  // Directives with a space: LDAP, Redis, keepalived, hostapd, SNMP, routers.
  /^[ \t]*(?:set )?(?:(?:root)?bindpw|root(?:bind)?pw|requirepass|masterauth|auth_pass|wpa[-_]psk|wpa_passphrase|passphrase|password|r[ow]community6?|snmp-server community)[ \t]+(?:[057] )?["']?(?<v>[^\s"'$<>{}]{5,})/dgim,
  /\b(?:password|secret|key) [057] (?<v>[\w$./]{6,})/dg,
  /(?<=\bcreateUser (?:-e \S{1,60} )?\S{1,60} (?:[^\n]{0,200} )?(?:MD5|SHA[-\d]*|DES|AES[-\d]*) ["']?)(?<v>[^\s"'$<>]{8,})/dg,
  /\b(?:unseal|recovery|root|master) (?:key|token)(?: share)?(?: \d+)?: +(?<v>[\w+/.=-]{16,})/dgi,
  // ASP.NET’s keys of a farm.
  /\b(?:validation|decryption)Key["']?(?:=|: ?)["']?(?<v>[\dA-F]{32,128})(?!\w)/dgi,
  // A comment that says what stands in base64, and arguments as strace prints them.
  /\b(?:pw|pass(?:word|wd)?|secret|token|key) ?[([](?:in )?(?:b64|base64)[)\]][^\n]{0,12}[:=] ?["']?(?<v>[A-Za-z\d+/]{12,}={0,2})/dgi,
  /\["(?:mysql|maria)\w*"[^\]\n]{0,300}, "-p(?<v>[^"\n]{5,})"/dg,
  // What WebSphere, Spring and Jasypt write of a password.
  /\{(?:xor|aes|hash|cipher)\}(?<v>[A-Za-z\d+/]{8,}={0,2})/dgi,
  // `REDIS_AUTH=…` of an environment.
  /^(?:export )?[A-Z][A-Z\d_]*_AUTH=["']?(?!\S*SHA-)(?<v>[^\s"'`$<>{}:]{6,})/dgm,
  // Go’s names of a data source: `user:password@(host)/`.
  /(?<![\w./-])[\w.-]{1,60}:(?<v>[^\s:@/]{5,100})@(?:tcp|unix)?\([\w./:-]{1,80}\)\//dg,
  // kdb+ names a server, a user and a password in one symbol; Postfix a relay.
  /`:[\w.-]*:\d{2,5}:[\w.-]+:(?<v>[^\s:;`)"]{4,})/dg,
  /^(?:\[[\w.-]+\]|[\w-]+(?:\.[\w-]+)+)(?::\d{2,5})?[ \t]+[\w.@+-]+:(?<v>(?=\S*\d)(?=\S*[A-Za-z])[^\s:/]{8,})[ \t]*$/dgm,
  /[{;][ \t]*(?:auth_pass|password|secret)[ \t]+["']?(?<v>[^\s"'$<>{};]{5,})/dgi,
  // Oracle’s tools, and what sets a password on Unix.
  /\b(?:sqlplus|sqlldr|expdp|impdp|rman|dgmgrl|sqlcl) (?:-[\w-]+ ){0,4}["']?[\w.]+\/(?<v>[^\s@/"'$<>{}]{4,})@/dg,
  /["' ][\w.-]+:(?<v>[^\s"'|$<>{}]{5,})["']? *\| *(?:sudo )?chpasswd\b/dg,
  /\bhtpasswd (?:-\w+ ){0,3}-\w*b\w* (?:\S+ ){2}(?<v>[^\s"'$<>{}]{5,})/dg,
  // What clients say: Redis, its monitor, FTP and mail.
  /"AUTH"(?: "[^"\n]*")? "(?<v>[^"\s]{5,})"(?!\s*")|(?:^|> |- )AUTH (?!PLAIN|LOGIN|NTLM|TLS|SSL)(?:\w+ )?["']?(?<v>[^\s"']{6,})["']?$/dgm,
  /(?:^|[>\]] |C: |\bconfig set )(?:PASS|requirepass|masterauth) ["']?(?<v>[^\s"'$<>]{5,})/dgim,
];

/** Programs whose short options take a password; one pattern an option, so that each value of a line is found. */
const programs: readonly (readonly [names: string, options: string])[] = [
  [String.raw`snmp\w+`, '-[AXc] ?'],
  [String.raw`ipmi\w+|sqlcmd|bcp|racadm|lftp`, '-[Pp] ?'],
  [String.raw`unzip|zip`, '-P ?'],
  [String.raw`ldap\w+`, '-w ?'],
  [
    String.raw`mongo\w*|cqlsh|kcadm\S*|7z|(?:az|docker|podman|skopeo|oc|helm registry|crane auth) login`,
    '-p ?',
  ],
  [String.raw`mysql\w*|mariadb\S*|xtrabackup`, '-p'],
  [String.raw`redis-cli|valkey-cli`, '-a '],
  [String.raw`sdkperf\w*`, '-cp='],
  [String.raw`keytool|jarsigner`, '-(?:store|key|dest|src)(?:store|key)?pass '],
  [String.raw`openssl`, '(?:-(?:passin|passout|pass) pass:|-k )'],
  [String.raw`smbclient|rpcclient|net|smbget`, String.raw`-U ?["']?[\w.\\/-]+%`],
  [String.raw`xfreerdp|rdesktop`, '(?:/p:|-p )'],
  [String.raw`vault`, '(?:operator unseal|login) '],
  [String.raw`rabbitmqctl`, String.raw`(?:add_user|change_password) \S+ `],
];
const options = programs.map(
  ([names, option]) =>
    new RegExp(
      String.raw`(?<=(?<![\w.-])(?:${names}) (?:[^\n|;&\x60]{0,300} )?${option}["']?)(?<v>[^\s"'$<>{}\x60-][^\s"'$<>{}\x60]{4,})`,
      'dg',
    ),
);

/** Any name that ends so, where the value is nothing but chance. */
const anyKey =
  /(?<![\w.-])[\w.-]*(?:_KEY|[a-z]Key|\.key)["']?[ \t]*[:=][ \t]*["']?(?<v>[A-Za-z\d+/]{20,}={0,2})(?![\w-])/dg;

/** Credentials by the setting, directive, option or word in front of them, beyond what `credentials.ts` knows. */
export const secretPlaces: Detector = (text, kind) => [
  ...options.flatMap((pattern) =>
    find(
      'secret',
      text,
      pattern,
      ({text: value, before}) =>
        isCredential(value) &&
        (kind === 'capture' || isStrong(value)) &&
        (kind === 'capture' || before.includes('`')),
    ),
  ),
  ...(kind === 'prose'
    ? []
    : [
        ...places.flatMap((pattern) =>
          find('secret', text, pattern, ({text: value}) => isCredential(value) && !isNoValue.test(value)),
        ),
        ...find('secret', text, anyKey, ({text: value}) => isRandom(value) && !isExample(value)),
      ]),
];
