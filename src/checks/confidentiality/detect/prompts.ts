import {openHosts} from '../allow/names.ts';
import {isOwner, isPerson, isSomebody, login} from './login.ts';
import type {Detector} from '../leak.ts';
import {find} from './find.ts';

/** What ends a prompt: the shells’ own signs, and those of themes and of Powerline. */
const sign = String.raw`[$#%>❯➜»›λ❱⟩〉▶→✗✔⚡±\uE0A0-\uE0D7]`;

/** bash, zsh and fish, at the start of a line, after a frame, or quoted in a sentence: `anna@lon3:~$`, `[anna@lon3 ~]$`, `anna@mbp ~ %`. */
const shell = new RegExp(
  String.raw`(?:^|[[(\s>\x60"'“])(?<v>${login})(?=[: ] ?(?:[~/a-z_][\w~/.-]*)?(?: \([^)\n]*\))?\]? ?${sign}(?:[\s\x60"'”]|$))`,
  'dgim',
);
/** The same with anything of a theme before and behind: frames, a clock, branches; or a path that ends the line. */
const themed = new RegExp(
  String.raw`^[^\w\n@]{0,8}(?:\d\d:\d\d(?::\d\d)? )?[^\w\n@]{0,4}(?<v>${login})(?=[\s:)\]][^\n]{0,80}?${sign}|${sign} ?\S|[:\s)\]-]+\[?[~/][^\n@]*$|: [a-z])`,
  'dgim',
);
const gitBash = new RegExp(String.raw`(?<=^|\s)(?<v>${login})(?= MINGW\d\d )`, 'dgim');
/** Starship: `anna in lon3 in ~/src`. */
const starship =
  /^[^\w\n]{0,4}(?!(?:running|building|compiling|found|checking|installed|located|mounted|saved|written) )(?<user>[a-z][\w.-]*) (?:in|on|at) (?:🌐 )?(?<host>[\w.-]+)(?= in [~/])/gimu;
/** `lon3:src anna$` and `[lon3:~] anna%`. */
const hostFirst = /^\[?(?<v>(?<host>[a-z][\w.-]+):[~\w/.-]*\]? (?<user>[a-z][\w.-]*))(?=[$%#>] )/dgim;
/** `lon3-db:~ # `, `[lon3-db]: PS C:\>`. */
const hostOnly =
  /^(?:(?<v>(?=[a-z][\w.-]{0,60}[-\d])[a-z][\w.-]{1,80})(?=:(?:~|\/)[\w/.~-]* ?[#$%>] )|\[(?<v>[\w.-]+)\](?=: PS ))/dgim;
/** Switches and routers: `RTR-LON-01#show`, `sw1(config)#`. */
const network =
  /^(?<v>(?=[a-z][\w-]{0,40}-[\w-]{0,40}\d)[a-z][\w-]{1,80})(?:\([\w-]{1,40}\))?[#>] ?(?=(?:sh|show|conf|configure|ping|term|terminal|exit|disp|display|en|enable|no|interface|traceroute|set|request|monitor)\b)/dgim;
const remoteLogin = new RegExp(
  String.raw`\b(?:ssh|scp|sftp|rsync|mosh|ssh-copy-id)\b[^\n|;&]{0,300}?\s(?<v>${login})(?=[\s:\x60"'”)]|$)`,
  'dgi',
);
/** Emacs and VS Code name the machine that a file is on. */
const editor = new RegExp(
  String.raw`\/(?:ssh|sshx|scp|sudo|su):(?<v>${login})(?=[:|])|\bssh-remote(?:\+|%2B)(?<v>[\w.-]+)`,
  'dgi',
);
/** A theme that sets spaces; git where nobody set an address; PuTTY’s question. */
const spaced = /^# (?<v>(?<user>[a-z][\w.-]*) @ (?<host>[\w.-]+)) in /dgim;
const unset = new RegExp(String.raw`<(?<v>${login})\.\(none\)>`, 'dgi');
const asked = /^login as: (?<v>(?<user>[a-z][\w.-]+))$/dgim;
/** `lon3-db% make`, of csh and tcsh. */
const csh = /^(?<v>(?!(?:ba|z|k|da|c|tc)?sh-|nix-shell|python)[a-z][a-z\d]*-[a-z\d-]+)[%$#] (?=[./a-z])/dgim;
const keyComment = new RegExp(
  String.raw`\b(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+) AAAA[\w+/=]+ (?<v>${login})`,
  'dgi',
);
/** The same in a list of keys, whatever is shown of each. */
const listedKey = new RegExp(
  String.raw`\bssh-(?:rsa|ed25519|dss)\b[^\n]{0,200}?\s(?<v>${login})(?=\s|$)`,
  'dgim',
);
/** “a terminal opened as X”: a host with a number, and somebody’s name. */
const said = new RegExp(
  String.raw`\b(?:as|by|from|of|for|user|login|logged in as|(?:[Ss]omebody|[Ss]omeone|colleague),) [\x60"“]?(?<v>(?<user>[a-z][a-z.]{3,24})@(?<host>[a-z][a-z\d-]*\d))(?=[.,;)\s\x60"”]|$)`,
  'dgm',
);
/** A title of a terminal, as code within a sentence. */
const titled =
  /`(?<v>(?!(?:rabbit|ejabberd|couchdb|emqx|riak|vernemq)@)(?<user>[a-z][a-z.]{3,24})@(?<host>[a-z][a-z\d-]*-\d[a-z\d-]*|[a-z][a-z-]*\d[a-z\d-]*))(?=:|`)/dg;
/** The builders of distributions are public. */
const openBuilder =
  '(?!(?:buildd|mockbuild|linuxkit|debian-kernel)@|(?:build|builder|kbuild)@(?![a-z-]*\\d))';
/** The sequence that sets a terminal’s title; who built something, in a sentence. */
const title = new RegExp(String.raw`\][012];(?<v>${login})(?=:)`, 'dgi');
/** The same as a sentence shows a kernel’s banner. */
const saidBuilder = new RegExp(
  String.raw`\b(?:kernel|banner)\b[^\n]{0,80}?[\x60(](?<v>${openBuilder}${login})(?=[\x60)])`,
  'dg',
);
const builtBy = new RegExp(
  String.raw`\bbuilt (?:by|on|at) [\x60"“]?(?<v>${openBuilder}${login})(?=[\x60"”\s,.;]|$)`,
  'dgm',
);
/** Who built a kernel. */
const kernel = new RegExp(String.raw`^(?:.*\s)?Linux version \S+ \((?<v>${openBuilder}${login})`, 'dgm');

/** Prompts and logins: who worked on which machine. */
export const prompts: Detector = (text, kind) => {
  const somebody = (pattern: RegExp): ReturnType<Detector> =>
    find('prompt', text, pattern, ({groups}) => isSomebody(groups['user'], groups['host']));
  const isLogin = /[@㉿]/.test(text);
  return [
    ...(isLogin
      ? [gitBash, shell, remoteLogin, keyComment, listedKey, title, builtBy, saidBuilder].flatMap(somebody)
      : []),
    ...(isLogin
      ? [said, titled].flatMap((pattern) =>
          find('prompt', text, pattern, ({groups}) => isPerson(groups['user'] ?? '')),
        )
      : []),
    ...(kind === 'prose'
      ? []
      : [
          ...[themed, starship, hostFirst, editor, kernel, spaced, unset].flatMap(somebody),
          ...find('prompt', text, hostOnly, ({text: host}) => !openHosts.test(host) && host.length > 2),
          ...find('prompt', text, network),
          ...find('prompt', text, csh),
          ...find('prompt', text, asked, ({groups}) => isOwner(groups['user'] ?? '')),
        ]),
  ];
};
