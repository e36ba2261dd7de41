import type {Detector} from '../leak.ts';
import {find, type Hit} from './find.ts';
import {isNothing} from './ids.ts';

/** A trace with its span: 32 and 16 digits, whatever signs stand around them. */
const pair = /(?<![\w-])(?<v>[\da-f]{32})(?=[\])}>]?[ ,/|:-]{1,2}[[({<]?[\da-f]{16}(?!\w))/dgi;
/** The same alone, in the brackets that a layout of a log puts it in. */
const framed = /(?<=[[({<])(?<v>[\da-f]{32}|[\da-f]{16})(?=[\])}>,|])/dgi;
const inLog = /\d\d:\d\d:\d\d|\b(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL|level=)\b/;
const aboutOthers =
  /\b(?:(?:md5|checksums?|sha\d*|hash(?:es)?|commits?|digests?|etags?|fingerprints?|keys?|csum|build[-_ ]?id|address|ptr|0x)\b[^[({<]{0,20}|(?:download\w*|uploaded|files?|assets?|chunks?|emitted|cached?|layers?|blobs?|artifacts?|raft|peers?|members?|wwn|wwid|disks?|guid|volumes?|pools?|frames?|symbols?|at)\b[^[({<]*)[[({<]$/i;
/** `[checkout,49ef…]`: the name of a service before its trace, where a layout has no span. */
const named = /(?<=[[({<][a-z][\w.-]{1,40}[,|] ?)(?<v>[\da-f]{32})(?=[\])}>,|])/dgi;
/** Nothing, as MD5 has it. */
const ofNothing = 'd41d8cd98f00b204e9800998ecf8427e';
/** World-wide names of disks and ports. */
const wwn = /^(?:500[\da-f]{13}|20[\da-f]{2}00[\da-f]{10})$/i;
const pointer = /^(?:0{3}|f{4})[\da-f]{12,13}$|^0+[\da-f]{1,4}$/i;
/** ULIDs of this century, whose first figures are a time. */
const ulid = /(?<![\w-])01(?=(?:[A-Z]*\d){3})(?=(?:\d*[A-Z]){4})[\dA-HJKMNP-TV-Z]{24}(?![\w-])/g;
/** X-Ray’s ids carry the time in their second part. */
const xray = /(?<![\w-])1-[\da-f]{8}-[\da-f]{24}(?!\w)/gi;
/** At the end of a line of an access log. */
const access = /HTTP\/\d(?:\.\d)?" \d{3} [^\n]{0,300}?(?<![\w/=-])(?<v>[\da-f]{32})(?=["\])]?[ \t]*$)/dgim;

/** Ids of requests by their place in a line of a log, where no word introduces them. */
export const logIds: Detector = (text, kind) => [
  ...[xray, pair].flatMap((pattern) => find('trace', text, pattern, isOwn)),
  ...find(
    'trace',
    text,
    ulid,
    ({text: id}) => id !== '01ARZ3NDEKTSV4RRFFQ69G5FAV' && !isNothing(id.slice(2)),
  ),
  ...(kind === 'prose'
    ? []
    : [
        ...find(
          'trace',
          text,
          named,
          (hit) =>
            isOwn(hit) &&
            inLog.test(hit.before + hit.after) &&
            !aboutOthers.test(hit.before.replace(/[\w.-]*[,|] ?$/, '')),
        ),
        ...find(
          'trace',
          text,
          framed,
          (hit) =>
            isOwn(hit) &&
            inLog.test(hit.before + hit.after) &&
            !aboutOthers.test(hit.before) &&
            !pointer.test(hit.text) &&
            !wwn.test(hit.text),
        ),
        ...find('trace', text, access, isOwn),
      ]),
];

function isOwn({text: id}: Hit): boolean {
  return /\d/.test(id) && /[a-f]/i.test(id) && !isNothing(id) && id !== ofNothing;
}
