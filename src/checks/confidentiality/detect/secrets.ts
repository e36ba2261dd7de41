import type {Detector} from '../leak.ts';
import {credentials, isExample} from './credentials.ts';
import {find} from './find.ts';
import {isPrintedToken} from './printed-tokens.ts';
import {kubernetesSecrets} from './kubernetes-secrets.ts';
import {saidSecrets} from './said-secrets.ts';
import {secretPlaces} from './secret-places.ts';
import {isRandom} from './secret-words.ts';

const jwt =
  /(?<![\w-])eyJ[\w-]{8,}\.(?:eyJ[\w-]{4,}\.[\w-]*|[\w-]*\.[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}|\.[\w-]{20,})/g;
const privateKey = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----(?!\s*(?:\\n)?\s*(?:\.\.\.|…|<))/g;
const inUrl = /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s:/@'"<>]*:(?<v>[^\s/@'"<>]{3,})@[\w.[-]/dgi;
const bearer = /\b(?:bearer|basic|token|apikey) (?<v>(?=[\w.~+/=-]*\d)[\w.~+/-]{16,}={0,2})/dgi;
const assigned =
  /\b[\w.-]{0,40}(?:password|passwd|passphrase|pwd|secret(?:[-_]?key)?|api[-_]?key|access[-_]?key|auth[-_]?token|access[-_]?token|private[-_]?key)["']?(?: ?[:=] ?| )["'](?<v>[^\s"'`$<>{}]{6,})["']|\b[\w-]{0,40}(?:PASSWORD|PASSWD|SECRET(?:_KEY)?|ACCESS_KEY|API_?KEY|TOKEN|password|passwd)=(?<v>[^\s"'`$<>{}&,;()]{6,})/dg;

/** Tokens by their vendor’s prefix, beside those that secretlint’s preset knows. */
const prefixed =
  /(?<![\w-])(?:(?:AKIA|ASIA|AROA|AIDA)[A-Z2-7\d]{16}|gh[opsur]_[A-Za-z\d]{36,}|github_pat_\w{40,}|glpat-[\w-]{20,}|[sr]k_live_[A-Za-z\d]{16,}|AIza[\w-]{35}|ya29\.[\w-]{20,}|hf_[A-Za-z\d]{30,}|dop_v1_[\da-f]{64}|hv[sb]\.[\w-]{24,}|SG\.[\w-]{16,}\.[\w-]{16,}|npm_[A-Za-z\d]{36}|pypi-[\w-]{50,}|xox[abeoprs]-[\w-]{10,}|xapp-[\w-]{20,}|sk-(?:ant-|proj-)?[\w-]{32,}|shp(?:at|ca|pa|ss)_[\da-f]{32}|dckr_pat_[\w-]{20,}|lin_api_\w{30,}|NRAK-[A-Z\d]{27}|glsa_\w{32,}|AGE-SECRET-KEY-1[A-Z\d]{50,}|S(?=[A-Z]{0,40}\d)[A-Z2-7]{55}(?:[A-Z2-7]{2})?)(?![\w-])/g;

/** Further ones: of trackers, builds, packages, payments and clouds. */
const further =
  /(?<![\w~.-])(?:ATATT3x[\w=-]{40,}|bkua_[\da-f]{40}|nvapi-[\w-]{40,}|LTAI(?=[A-Za-z]{0,20}\d)(?=[A-Z\d]{0,20}[a-z])[A-Za-z\d]{12,26}|key-[\da-f]{32}|(?:AC|SK)[\da-f]{32}|access_token\$production\$[a-z\d]{16}\$[\da-f]{32}|AQE[a-z]h[A-Za-z\d+/]{30,}-[\w+/=<&-]{12,}|ntn_\d{9,}[A-Za-z\d]{30,}|dp\.(?:pt|st|ct|sa)\.[\w.-]{30,}|pul-[\da-f]{40}|[A-Za-z\d]{14}\.atlasv1\.[\w-]{50,}|sk_[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|sbp_[\da-f]{40}|fm2_[\w+/=-]{30,}|rubygems_[\da-f]{48}|oy2[a-z\d]{43}|AKCp\d[A-Za-z\d]{50,}|cmVmdGtuO[A-Za-z\d]{40,}|sq[upa]_[\da-f]{40}|[A-Za-z\d]{3}\dQ~[\w~.-]{31,34})(?![\w~-])|\{AQAAABAAAA[\w+/]{10,}={0,2}\}/g;

/** What each of them has, and few texts: a quick look first. */
const mayBeFurther =
  /ATATT|bkua_|nvapi-|LTAI|key-[\da-f]{9}|AC[\da-f]{9}|SK[\da-f]{9}|access_token\$|AQE[a-z]h|ntn_|dp\.[psc][tea]\.|pul-|atlasv1|sk_[\da-f]{8}-|sbp_|fm2_|gems_|oy2|AKCp|cmVmdGtuO|sq[upa]_|Q~|AQAAABAAAA/;

/** Headers that let somebody in, and addresses that are a credential by themselves. */
const headers =
  /(?:\b(?:x-api-key|api-key|x-auth-token|x-vault-token|x-consul-token|x-nomad-token|x-honeycomb-team|dd-application-key|x-access-token|x-api-token|x-gitlab-token|private-token|x-amz-security-token)(?:: ?|=)|\b(?:set-)?cookie: [^\n]{0,600}?\b(?:session|sid|sess|auth|token|jsessionid|phpsessid)\w*=|\bhooks\.slack\.com\/services\/|\bdiscord(?:app)?\.com\/api\/webhooks\/)(?<v>(?=[\w./+-]*\d)[\w./+-]{12,}=*)/dgi;

/** Tokens and credentials that secretlint’s vendors do not cover. */
export const secrets: Detector = (text, kind) => [
  ...find('jwt', text, jwt, ({text: token}) => hasAlgorithm(token) && !isPrintedToken(token)),
  ...credentials(text, kind),
  ...secretPlaces(text, kind),
  ...saidSecrets(text, kind),
  ...kubernetesSecrets(text, kind),
  ...find('secret', text, privateKey, () => kind === 'capture'),
  ...(mayBeFurther.test(text) ? [prefixed, further] : [prefixed]).flatMap((pattern) =>
    find(
      'secret',
      text,
      pattern,
      ({text: value}) => /\d/.test(value) && !/EXAMPLE/.test(value) && !/(?<x>[\w])\k<x>{7}/.test(value),
    ),
  ),
  ...find('secret', text, headers, ({text: value}) => !isExample(value)),
  ...find('secret', text, inUrl, ({text: value}) => !isExample(value)),
  ...find(
    'secret',
    text,
    bearer,
    ({text: value, before}) =>
      (kind === 'capture' || (isRandom(value) && before.includes('`'))) &&
      !isExample(value) &&
      !value.startsWith('eyJ'),
  ),
  ...find(
    'secret',
    text,
    assigned,
    ({text: value}) => kind === 'capture' && !isExample(value) && /\d|[^\w]/.test(value),
  ),
];

/** A token’s first part is JSON that names an algorithm. */
function hasAlgorithm(token: string): boolean {
  const [header = ''] = token.split('.');
  return /"(?:alg|typ|enc|kid)"/.test(Buffer.from(header, 'base64url').toString('utf8'));
}
