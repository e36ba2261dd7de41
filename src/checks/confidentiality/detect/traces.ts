import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isNothing} from './ids.ts';

const traced =
  /\b(?:x[-_])?(?:b3[-_]?|amzn-|cloud-|datadog-|dd[._])?(?:trace|span|parentspan|parent[-_]?span|request|req|correlation|transaction|session|invocation|operation|activity|msg|message)[-_. ]?(?:id|context)\b["']?\]?(?: ?[:=] ?|\s+(?=[\da-f]{12}))["']?(?:Root=)?(?<v>(?=[\w-]*\d)(?:\d-[\da-f]{8}-[\da-f]{24}|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[\da-f]{12,32}|(?=[\w-]*[A-Z])[A-Z\d][A-Z\d-]{9,40}|req[-_][\w-]{6,}|\d{15,20}))(?!\w)/dgi;
const traceparent = /\b00-(?<v>[\da-f]{32})-[\da-f]{16}-[\da-f]{2}\b/dgi;
const xray = /\bRoot=(?<v>1-[\da-f]{8}-[\da-f]{24})\b/dgi;
const ray = /\bcf-ray["']?[ :=]+["']?(?<v>[\da-f]{16}(?:-[A-Z]{3})?)\b/dgi;
const single = /(?<![\w-])b3["']?(?:=|: ?)["']?(?<v>[\da-f]{16,32}-[\da-f]{16})(?!\w)/dgi;
/** Headers that end in an id of their own form: Sentry, Jaeger, clouds, CDNs, GitHub. */
const headers =
  /\b(?:sentry-trace|uber-trace-id|grpc-trace-bin|sw8(?:-correlation)?|x-ot-span-context|x-[\w-]*(?:request|trace|correlation|upload|session)[\w-]*(?:id|context)|x-amz-(?:cf-id|id-2)|x-guploader-uploadid|fly-request-id|cf-request-id)["']?: ?["']?(?<v>(?=\S*\d)[\w.:|+/=-]{16,})/dgi;
/** Spring’s logs: `[quote,8c1f…,3f1e…]`. */
const bracketed = /\[[\w-]*,(?<v>[\da-f]{16,32}),[\da-f]{16}(?:,\w+)?\]/dg;
/** The same where nothing but the span was passed on: `[quote,,8c1f…]`. */
const spanAlone = /\[[\w-]*,,(?<v>[\da-f]{16})(?:,\w+)?\]/dg;
const inUrl = /\/(?:traces?|apm\/trace|zipkin\/traces)\/(?<v>[\da-f]{16,32}|\d{15,20})(?!\w)/dgi;
const short =
  /\b(?:rid|req|reqid|corr|cid|tid|trace)=["']?(?<v>(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{20,40})(?![\w-])/dgi;
/** Runs of YARN and Spark carry the time of their cluster’s start. */
const cluster =
  /\b(?<v>(?:application|container|job|attempt|task)_(?:e\d+_)?\d{13}_\d{4,}\w*|app-\d{14}-\d{4})\b/dg;
/** Lambda names a stream of its log after the machine that it runs on. */
const stream = /\/\[(?:\$LATEST|\d{1,5})\](?<v>[\da-f]{32})(?!\w)/dg;
const bare = /(?<![\w/:-])(?<v>[\da-f]{32})(?![\w-])/dgi;
/** A number of 32 digits is also a checksum, a commit or a key of a cache. */
const aboutTraces = /\b(?:trace|traces|traced|tracing|spans?|request ids?|correlation)\b/i;
const aboutOthers =
  /\b(?:md5|checksums?|sha\d*|hash(?:es)?|commits?|digests?|etags?|fingerprints?|keys?|uuids?)\b/i;

/** Ids of traces, spans and requests. */
export const traces: Detector = (text, kind) => [
  ...[traced, traceparent, xray].flatMap((pattern) =>
    find('trace', text, pattern, ({text: id}) => !isNothing(id)),
  ),
  ...find('trace', text, ray),
  ...find('trace', text, single, ({text: id}) => !isNothing(id)),
  ...find('trace', text, headers, ({text: id}) => !isNothing(id)),
  ...find('trace', text, bare, ({text: id, start, end}) => {
    const around = text.slice(Math.max(0, start - 120), end + 120);
    return /\d/.test(id) && aboutTraces.test(around) && !aboutOthers.test(around) && !isNothing(id);
  }),
  ...(kind === 'prose'
    ? []
    : [
        ...[bracketed, spanAlone, inUrl, short, stream].flatMap((pattern) =>
          find('trace', text, pattern, ({text: id}) => !isNothing(id)),
        ),
        ...find('trace', text, cluster),
      ]),
];
