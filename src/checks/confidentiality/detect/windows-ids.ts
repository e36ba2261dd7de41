import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isNothing} from './ids.ts';

/** Accounts and machines of a domain; what stands in Microsoft’s documentation is nobody’s. */
const sid = /(?<![\w-])S-1-5-21-(?<domain>\d{6,10}-\d{6,10}-\d{6,10})(?:-\d{3,10})?(?![\w-])/g;
const openDomains =
  /^(?:3623811015-3361044348-30300820|1180699209-877415012-3182924384|1004336348-1177238915-682003330|2857422465-1465058494-1690550294|1722984668-1829624581-3022101259|1559272821-92556266-1055285598|1234567890-\d+-\d+|(\d)\1+-\d+-\d+)$/;
/** What unlocks a disk: eight groups of six digits. */
const recovery = /(?<![\d-])(?:\d{6}-){7}\d{6}(?![\d-])/g;
/** What is kept of a password: NTLM, tickets of Kerberos, lines of a dump of accounts. */
const hashes: readonly RegExp[] = [
  /\b(?:NTLM|NT ?hash|LM ?hash)["']?[ \t]*[:=][ \t]*["']?(?<v>[\da-f]{32})(?!\w)/dgi,
  /:\d{3,6}:[\da-f]{32}:(?<v>[\da-f]{32}):::/dgi,
  /\$krb5(?:tgs|asrep|pa)\$\d+\$(?<v>\S{20,})/dg,
];
/** The hash of an empty password. */
const ofNothing = /^(?:31d6cfe0d16ae931b73c59d7e0c089c0|aad3b435b51404eeaad3b435b51404ee)$/i;

/** A domain or a workstation in the text of a logon’s event. */
const logon =
  /^\s*(?:Account Domain|Workstation Name|Source Workstation|Caller Computer Name|Client Name)\s*:\s+(?<v>(?!(?:NT AUTHORITY|NT SERVICE|BUILTIN|WORKGROUP|CONTOSO|FABRIKAM|ADATUM|WINDOW MANAGER|FONT DRIVER HOST|MICROSOFTACCOUNT|DOMAIN|LOCALHOST|WORKSTATION\d*)\s*$)[A-Z][A-Z\d-]{2,14})\s*$/dgm;

/** Ids and keys that Windows alone has: security identifiers, keys of recovery, hashes of passwords. */
export const windowsIds: Detector = (text) => [
  ...find('account', text, sid, ({groups}) => !openDomains.test(groups['domain'] ?? '')),
  ...find('host', text, logon),
  ...find('secret', text, recovery, ({text: key}) => !/(\d{6})-\1|123456-/.test(key)),
  ...hashes.flatMap((pattern) =>
    find('secret', text, pattern, ({text: hash}) => !ofNothing.test(hash) && !isNothing(hash)),
  ),
];
