import type {Detector} from '../leak.ts';
import {find} from './find.ts';
import {isNothing} from './ids.ts';

/** Cookies and parameters that hold the session of one reader: who has the id is let in. */
const cookie =
  /\b(?:(?:j|php|asp|sym|cgi)sess(?:ion)?_?id|asp\.net_sessionid|connect\.sid|laravel_session|_?session_?id|sid)["']?(?:=|%3D|: ?"?)(?:s%3A)?(?<v>(?=(?:[A-Za-z_-]*\d){3})[A-Za-z\d_-]{16,})/dgi;
/** Keys of a store: `sess:9f27…`. */
const stored =
  /(?<=["' :/])(?:sess(?:ion)?s?|sid|login|auth|basket|cart|spring:session:sessions)[:_/](?<v>(?=(?:[A-Za-z]*\d){3})(?:[\da-f]{16,40}|[A-Za-z\d]{20,40}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}))(?=["'\s:/]|$)/dgim;
/** “session a81f… logged in”, `req_8Kd2…`. */
const said =
  /\b[Ss]ession (?:id )?[`"“']?(?<v>(?=(?:[a-z]*\d){4})(?=(?:\d*[a-z]){3})[a-z\d]{16,40})(?![\w-])|(?<![\w-])(?<v>req_(?=[a-z\d]*[A-Z])(?=[A-Z\d]*[a-z])(?=\w*\d)[A-Za-z\d]{12,})(?!\w)/dg;

/** Ids of sessions and requests of one reader, by cookie, key and sentence. */
export const sessions: Detector = (text, kind) =>
  [said, ...(kind === 'prose' ? [] : [cookie, stored])].flatMap((pattern) =>
    find('trace', text, pattern, ({text: id}) => !isNothing(id) && !/example|abc123|0123456/i.test(id)),
  );
