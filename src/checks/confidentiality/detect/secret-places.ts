import type {Detector} from '../leak.ts';
import {isCredential, isExample, isStrong} from './credentials.ts';
import {find} from './find.ts';
import {isOpenGuid} from './open-guids.ts';

/** What names a credential in any spelling: `nexusPassword`, `MDGW_ENTITLEMENT_KEY`, `bindpw`. */
const word = String.raw`(?:pass(?:word|wd|phrase|code)?|pwd|bindpw|rootpw|secret|(?:secret|client|api|access|auth|private|signing|encryption|licen[cs]e|entitlement|activation|product|unseal|recovery|master|shared|pre[-_]?shared|storage|account|deploy|webhook|hmac|ingest|session)[-_. ]?(?:secret|key|code|token)|psk|token)`;
/** Names of secrets, of files that hold them, and what is no secret though it ends so. */
const pointer = String.raw`(?!\w*(?:existing|public[-_.]?key|pull|next|page|cancell?ation|continuation|csrf|stop|eos|bos|pad|sort|group)[-_.]?(?:secret|token))`;

const places: readonly RegExp[] = [
  // Properties, environments, `-D` options: without quotes, in any case.
  new RegExp(
    String.raw`(?<![\w.?&;-])(?:-D|export )?${pointer}[\w.-]*?${word}(?:[-_.](?:hex|b64|base64)|\(\d+\))?[ \t]*=[ \t]*(?<v>[^\s"'\x60$<>{}&,;()\]]{6,})(?!\S*\()`,
    'dgi',
  ),
  // YAML with names in camel case.
  new RegExp(
    String.raw`^[ \t]*(?:- )?["']?${pointer}[\w.-]*?${word}(?:[-_.](?:hex|b64|base64))?["']?[ \t]*:[ \t]+["']?(?<v>[^\s"'{}$<>!|&*#\[\]][^\s"'{}<>]{5,})["',]*[ \t]*$`,
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

/** In prose, what a word such as “password” introduces in quotes; a token has to look like one. */
const quoted =
  /\b(?:pass(?:word|phrase|code)|pwd|shared secret|licen[cs]e key|community string|secret(?= (?:is|was) ))s?,?(?: (?:is|was|were|of|to|still|being|set|called|simply|just|always|once)){0,3} ?[:=]? ?["'`“‘](?<v>[^\s"'`“”’$<>{}()=,]{6,})["'`”’]/dgi;
/** A line of a file, as code within a sentence: `password: …`, `DB_PASSWORD=…`. */
const inCode = new RegExp(
  String.raw`\x60[^\x60\n]{0,60}?${pointer}(?:\b|[\w.-])${word}["']?[ \t]*[:=][ \t]*["']?(?<v>[^\s"'\x60$<>{}&,;()]{6,})["']?(?=[\s;,\x60])`,
  'dgi',
);
/** A directive of a program, as code within a sentence. */
const directive =
  /`[^`\n]{0,60}?\b(?:requirepass|masterauth|auth_pass|bindpw|rootpw|wpa_passphrase) ["']?(?<v>[^\s"'`$<>{}]{6,})["']?`/dg;
/** A login in a chat, a token of an access list, and a password in the sentence after the word. */
const chatted =
  /\b(?:login|credentials?|account)\b[^"“”\n]{0,60}? [\w.@-]+ ?\/ ?(?<v>(?=\S*\d)(?=\S*[A-Za-z])[^\s"”`,;)]{8,})/dgi;
const listed =
  /\b(?:management|acl|access|bootstrap|root|agent|api|auth|secret) tokens? [`"“]?(?<v>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?!\w)/dgi;
const madeOfWords =
  /\b(?:credentials?|password|passphrase|secret)s?\b[^\n]{0,160}?(?<![\w-])(?<v>[A-Z][a-z]{2,}[-_!#.+][A-Z][a-z]{2,}[-_!#.+]?\d{2,6})(?![\w-])/dg;
/** As code, some words behind what it is; an option of a JVM; a key or token between commas. */
const laterCode =
  /\b(?:password|secret|credential|passphrase)s?\b[^\n]{0,200}?`(?<v>(?=[^`\s]*\d)(?=[^`\s]*[A-Z])(?=[^`\s]*[a-z])(?=[^`\s]*[-_!#.+@])[A-Za-z\d][^\s`$<>{}()=,/:]{9,40})`/dg;
const option = /-D[\w.]{0,60}[Pp]assword=(?<v>[^\s`"',;$<>{}]{6,})/dg;
const betweenCommas = /\b(?:key|token|secret), `?(?<v>(?=[\w-]*\d)[A-Za-z\d_-]{20,64})`?(?=,|\.(?:\s|$))/dg;
const laterToken =
  /\btokens?\b[^\n]{0,140}?(?<![\w-])(?<v>[a-z]{2,6}_(?=[A-Za-z]*\d)[A-Za-z\d]{24,})(?![\w-])/dg;
/** A key in the query of an address. */
const queried =
  /(?:\bhttps?:\/)?\/[^\s`<>]{1,200}[?&](?:api_?key|key|token|access_token|apikey|sig|secret)=(?<v>[A-Za-z\d_-]{20,})/dgi;
const accountKey =
  /(?<![\w-])(?:AccountKey|SharedAccessKey|SharedAccessSignature)=(?<v>(?=[\w+/]*\d)[\w+/]{30,}={0,2})/dg;
/** Without quotes, between commas or at the end: “the admin password of the broker, Kx…, was in the wiki”. */
const bare =
  /\b(?:pass(?:word|phrase)s?\b(?: (?:of|for) [^,.\n]{1,40})?(?:,| is| was| were| still| to|:)+|(?:with|had|has|uses?|used|knew|under) (?:the|a|this) pass(?:word|phrase)) (?<v>(?=\S*\d)(?=\S*[A-Za-z])[^\s"'`“”’$<>{}()=,]{8,})(?=[\s,.;]|$)/dgi;
/** Words that leave no doubt: small letters and digits are enough behind them. */
const quotedKey =
  /\b(?:api|access|secret|auth|private) (?:key|token)s?,?(?: (?:is|was))? ?[:=]? ?["'`“‘](?<v>[A-Za-z\d_-]{20,})["'`”’]/dgi;
const passphrase = /\bpassphrase\b[^"“`\n]{0,40}["“`](?<v>[^"”`\n$<>{}]{8,60})["”`]/dgi;
const quotedToken =
  /\b(?:secret|token|api key|access key|key)s?,?(?: (?:is|was))? ?[:=]? ?["'`“‘](?<v>[A-Za-z\d+/_-]{20,}={0,2})["'`”’]/dgi;

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
    ? [
        ...find('secret', text, quoted, ({text: value}) => isMadeUp(value)),
        ...find('secret', text, inCode, ({text: value}) => isMadeUp(value)),
        ...find('secret', text, directive, ({text: value}) => isMadeUp(value)),
        ...find('secret', text, queried, ({text: value}) => isRandom(value) && !isExample(value)),
        ...[betweenCommas, laterToken].flatMap((pattern) =>
          find('secret', text, pattern, ({text: value}) => isRandom(value) && !isExample(value)),
        ),
        ...[chatted, madeOfWords, laterCode, option].flatMap((pattern) =>
          find('secret', text, pattern, ({text: value}) => isStrong(value) && isMadeUp(value)),
        ),
        ...find('secret', text, listed, ({text: value}) => !isOpenGuid(value, '', '')),
        ...find('secret', text, accountKey, ({text: value}) => !isExample(value)),
        ...find('secret', text, bare, ({text: value}) => isStrong(value) && isMadeUp(value)),
        ...find('secret', text, quotedKey, ({text: value}) => /(?:\d\D*){4}/.test(value) && isMadeUp(value)),
        ...find('secret', text, passphrase, ({text: value}) => /\d/.test(value) && isMadeUp(value)),
        ...find('secret', text, quotedToken, ({text: value}) => isRandom(value) && !isExample(value)),
      ]
    : [
        ...places.flatMap((pattern) =>
          find('secret', text, pattern, ({text: value}) => isCredential(value) && !isNoValue.test(value)),
        ),
        ...find('secret', text, anyKey, ({text: value}) => isRandom(value) && !isExample(value)),
      ]),
];

/** Calls, members, addresses and sentences that stand where a value could. */
const isNoValue =
  /^(?:[\w.]+\[|[a-z]+[A-Z]?\w*\.[a-z]\w*(?:\.|$)|https?:|\w+:\/\/|oauth2?|[\w.-]+\/[\w./-]+\.(?:[cm]?[jt]sx?|py|go|rs|java|rb|php)$|sha-?\d+|bcrypt|base64|utf-?8|v\d+$)/;

/** What a person makes up for a password, behind its word: letters and digits, no algorithm, call or path. */
function isMadeUp(value: string): boolean {
  return (
    isCredential(value) &&
    /\d/.test(value) &&
    !isNoValue.test(value) &&
    !/[[\]]|^(?:\w+-?(?:128|256|512)\w*|argon2\w*|pbkdf2\S*|\S*sha-?\d{1,3}\S*|rfc\S*|\w+\/\S*|[a-z][\w.]*-v?\d+(?:\.\d+)+)$/i.test(
      value,
    )
  );
}

/** Both cases and digits without order. */
export function isRandom(value: string): boolean {
  return /[a-z]/.test(value) && /[A-Z]/.test(value) && (value.match(/\d/g) ?? []).length >= 2;
}
