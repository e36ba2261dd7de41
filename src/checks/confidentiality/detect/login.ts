import {isOpenV4} from '../allow/addresses.ts';
import {isPlaceholder, openHosts, serviceUsers, systemUsers} from '../allow/names.ts';
import {isWord, role} from './host-words.ts';

/** The source of a pattern for `user@host`, with groups of these names; Kali writes another sign. */
export const login = String.raw`(?<user>[a-z_][\w.-]*\$?)[@㉿](?<host>[a-z\d][\w.-]*)`;

/** What stands behind an `@` and is no host: versions, tags of releases, sections of binaries, units of systemd, hashes of objects. */
const noHost =
  /^(?:plt|got|nohost|if\d+|(?:eth|bond|br|vlan|team|wlan|lo|docker|veth)\d*|en[opsx]\w+|v?\d+(?:\.\d+)*(?:[-+.]\w+)*|latest|next|beta|alpha|canary|rc|lts|stable|main|master|head|glibc_\S+|(?=[a-f]*\d)[\da-f]{5,8}|\S+\.(?:service|socket|timer|scope|slice|mount)|github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)$/i;

/** True where a login says who or where: neither both parts open, nor a package with its version. */
export function isSomebody(user = '', host = ''): boolean {
  if (noHost.test(host) && !/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return false;
  // `ssh-remote+host`, where nobody is named.
  if (user === '') return !openHosts.test(host);
  // `postgres@db`, `user@bastion`: what each is for.
  if (isPurpose(host) && !isPerson(user)) return false;
  if (openHosts.test(host) || isOpenV4(host, ''))
    return isOwner(user) && !/^(?:git|admin|postgres|alice|bob)$/i.test(user);
  return true;
}

const purpose = new RegExp(`^(?:${role}|target|database|jumphost)$`);

function isPurpose(host: string): boolean {
  return purpose.test(host) || isWord(host);
}

/** True for a name of a person or of a client’s own account: no placeholder, none that an image or installer makes. */
export function isOwner(name: string): boolean {
  const clean = name.replace(/[.…!]+$/, '');
  return !(isPlaceholder(clean) || systemUsers.test(clean) || systemUsers.test(clean.replace(/\..*$/, '')));
}

/** The same for names that logs and commands show, among those of programs. */
export function isPerson(name: string): boolean {
  return name.length > 2 && /[a-z]/i.test(name) && isOwner(name) && !serviceUsers.test(name);
}
