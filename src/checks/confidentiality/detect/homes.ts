import type {Detector} from '../leak.ts';
import {find, type Hit} from './find.ts';
import {isOwner, isPerson} from './login.ts';

/** The path of an address is none of a disk, but what its query or fragment names may be. */
const unix =
  /(?<![\w.~-])(?<!https?:\/\/[^\s'"?#&=]{0,300})\/(?:(?:(?:usr|export|data|var|mnt|nfs|srv|net|vol\d*|ifs|shared)\/)?(?:home|homes|Users)|(?:(?:mnt|cygdrive)\/)?[a-z]\/Users)\/(?<v>[^\s/:;,'"`<>()[\]{}|&\\*?#=]+|[<[{$%][^\s/]*)/dg;
const editor =
  /\b(?:vscode(?:-insiders)?|cursor|idea|webstorm|txmt):\/\/[^\s"']*?\/(?:home|Users)\/(?<v>[^\s/:;,'"`<>()?#]+)/dg;
const windows =
  /\b[a-z]:(?:\\{1,2}|\/)(?:Users|Documents and Settings|Profiles|Benutzer)(?:\\{1,2}|\/)(?<v><[^\s>]*>|[^\s\\/:;,'"`()|&*?#<>]+)/dgi;
const share = /\\\\[\w.-]+\\(?:home|homes|users?|profiles?)\$?\\(?<v>[\w.-]+)/dgi;
const tilde = /(?<=^|[\s'"=:(])~(?<v>[a-z][\w.-]+)(?=\/\w)/dgm;
/** Folders that programs name after who started them: Bazel, the JVM, cron, mail, the scratch disks of clusters. */
const named =
  /\bid_(?:rsa|ecdsa|ed25519|dsa)_(?<v>[a-z]{2,}\.[a-z]{2,})(?=\.pub|[\s"']|$)|\/_?bazel_(?<v>[\w.-]+)|\/hsperfdata_(?<v>[\w.-]+)|\/var\/(?:spool\/cron(?:\/crontabs)?|mail)\/(?<v>[\w.-]+)|(?<![\w.])\/scratch\/(?:users?\/)?(?<v>[a-z][a-z._]{3,}\d{0,3})(?=\/)/dg;

/** Home folders, whose owner they name. */
export const homes: Detector = (text, kind) => [
  ...find(
    'home-path',
    text,
    unix,
    (hit) =>
      isHome(hit) &&
      (kind === 'capture' ||
        !/\.[a-z]\w+$/i.test(hit.text) ||
        (/^[a-z]{1,12}\.[a-z]{3,24}$/.test(hit.text) && hit.after.startsWith('/'))),
  ),
  ...find('home-path', text, editor, ({text: name}) => isOwner(name)),
  ...find('home-path', text, windows, ({text: name}) => isOwner(name)),
  ...find('home-path', text, share, ({text: name}) => isOwner(name)),
  ...(kind === 'prose'
    ? []
    : [
        ...find('home-path', text, tilde, ({text: name}) => isOwner(name)),
        ...find('home-path', text, named, ({text: name}) => isPerson(name) && !folders.test(name)),
      ]),
];

/** Folders of a scratch disk that are nobody’s. */
const folders =
  /^(?:data|build|builds|cache|output|results?|runs?|temp|project|projects|local|shared|profile|profiles|traces?)$/;

/** True unless the path is a route of a server: `GET /home/feed`, `?next=/home`. */
function isHome({text, before, after}: Hit): boolean {
  const path = before.replace(/\/[\w/]*$/, '');
  if (/\b(?:GET|POST|PUT|PATCH|HEAD|DELETE|OPTIONS) $/.test(path)) return false;
  if (/^(?:index|page|home|feed|main)\b/i.test(text) && !after.startsWith('/')) return false;
  if (/[?&#]\S*=$/.test(path) && !after.startsWith('/')) return false;
  return isOwner(text);
}
