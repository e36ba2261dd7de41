import {isPlaceholder, openHosts, systemUsers} from '../allow/names.ts';
import type {Detector} from '../leak.ts';
import {find} from './find.ts';

const login = String.raw`(?<user>[a-z_][\w.-]*\$?)@(?<host>[a-z\d][\w.-]*)`;
/** bash, zsh and fish, at the start of a line or after a frame: `anna@lon3:~$`, `[anna@lon3 ~]$`, `anna@mbp ~ %`. */
const shell = new RegExp(
  String.raw`(?:^|[[(\s>])(?<v>${login})(?=[: ] ?(?:[~/a-z_][\w~/.-]*)?(?: \([^)\n]*\))?\]? ?[$#%>❯](?:\s|$))`,
  'dgim',
);
const remoteLogin = new RegExp(
  String.raw`\b(?:ssh|scp|sftp|rsync|mosh|ssh-copy-id)\b[^\n|;&]*?\s(?<v>${login})(?=[\s:]|$)`,
  'dgi',
);
const keyComment = new RegExp(
  String.raw`\b(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+) AAAA[\w+/=]+ (?<v>${login})`,
  'dgi',
);
const home =
  /(?<![\w.~-])(?<!https?:\/\/[^\s'"]*)\/(?:(?:usr|export|data|var|mnt|nfs)\/)?(?:home|Users)\/(?<v>[^\s/:;,'"`<>()[\]{}|&\\*?#=]+|[<[{$%][^\s/]*)/dg;
const windowsHome =
  /\b[a-z]:(?:\\{1,2}|\/)(?:Users|Documents and Settings)(?:\\{1,2}|\/)(?<v>[^\s\\/:;,'"`()|&*?#]+)/dgi;
const tilde = /(?<=^|[\s'"=:(])~(?<v>[a-z][\w.-]+)(?=\/\w)/dgm;

const gitBash = new RegExp(String.raw`(?<=^|\s)(?<v>${login})(?= MINGW\d\d )`, 'dgim');
/** `uid=1001(anna)`, `USER=anna`, and the owner in a line of `ls -l`. */
const owner =
  /\b(?:[eg]?uid|gid|groups)=\d+\((?<v>[\w.-]+)\)|\b(?:USER|LOGNAME|SUDO_USER|USERNAME)=(?<v>[a-z][\w.-]+)|^[-dlbcps][rwxsStT-]{9}[.+@]? +\d+ (?<v>[a-z][\w.-]*)(?= )/dgm;

/** Prompts, logins and home folders: who worked on which machine. */
export const logins: Detector = (text, kind) => [
  ...find('prompt', text, gitBash, ({groups}) => isSomebody(groups['user'], groups['host'])),
  ...find(
    'prompt',
    text,
    owner,
    ({text: name}) => kind === 'capture' && isOwner(name, true) && !services.test(name),
  ),
  ...find('prompt', text, shell, ({groups}) => isSomebody(groups['user'], groups['host'])),
  ...find('prompt', text, remoteLogin, ({groups}) => isSomebody(groups['user'], groups['host'])),
  ...find('prompt', text, keyComment, ({groups}) => isSomebody(groups['user'], groups['host'])),
  ...find(
    'home-path',
    text,
    home,
    ({text: name, after}) =>
      isOwner(name, kind === 'prose') &&
      (after.startsWith('/') || kind === 'capture' || !/\.\w+$/.test(name)),
  ),
  ...find('home-path', text, windowsHome, ({text: name}) => isOwner(name, kind === 'prose')),
  ...find('home-path', text, tilde, ({text: name}) => kind === 'capture' && isOwner(name, false)),
];

/** Accounts that programs run under. */
const services =
  /^(?:daemon|bin|sys|adm|mail|www-data|nginx|http|postgres|mysql|redis|systemd-\w+|sshd|docker|wheel|sudo|staff|users|nogroup|syslog|admin|app|messagebus|ubuntu|git|jenkins|_\w+)$/;

function isSomebody(user = '', host = ''): boolean {
  if (openHosts.test(host))
    return !(
      isPlaceholder(user) ||
      systemUsers.test(user) ||
      cloudUsers.test(user) ||
      /^(?:git|admin|postgres|alice|bob)$/i.test(user)
    );
  return !/^(?:plt|got|github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)$/i.test(host);
}

const cloudUsers = /^(?:ubuntu|debian|ec2-user|centos|admin|core|fedora|azureuser|opc|pi)$/i;

function isOwner(name: string, prose: boolean): boolean {
  const clean = name.replace(/[.…!]+$/, '');
  return !(isPlaceholder(clean) || systemUsers.test(clean) || (prose && cloudUsers.test(clean)));
}
