import {keep} from './caching.ts';
import {contentSecurityPolicy, type InlineHashes} from './content-security-policy.ts';
import {feedTypes} from './file-types.ts';
import type {Header, HeaderRule} from './header-rule.ts';
import {permissionsPolicy} from './permissions-policy.ts';

const YEAR_S = 365 * 24 * 60 * 60;

/** The headers of every response, errors included. */
export function siteHeaders(inline: InlineHashes): readonly Header[] {
  return [
    {name: 'Content-Security-Policy', value: contentSecurityPolicy(inline)},
    // Two years, as the preload list asks; `preload` itself is the owner's decision: it cannot be taken back soon.
    {name: 'Strict-Transport-Security', value: `max-age=${2 * YEAR_S}; includeSubDomains`},
    {name: 'Cross-Origin-Opener-Policy', value: 'same-origin'},
    {name: 'Cross-Origin-Embedder-Policy', value: 'require-corp'},
    {name: 'Cross-Origin-Resource-Policy', value: 'same-origin'},
    {name: 'X-Content-Type-Options', value: 'nosniff'},
    {name: 'X-Frame-Options', value: 'DENY'},
    {name: 'Referrer-Policy', value: 'same-origin'},
    {name: 'Permissions-Policy', value: permissionsPolicy},
  ];
}

/**
 * Every header that differs from what a static host sends by itself. Hosts revalidate by ETag what no rule names, and so do nginx and
 * `npm run serve`: `Cache-Control` stands here only for what may be kept.
 */
export function headerRules(inline: InlineHashes): readonly HeaderRule[] {
  return [
    {path: '/*', headers: siteHeaders(inline)},
    {path: '/assets/*', headers: [{name: 'Cache-Control', value: keep.forGood}]},
    ...feedTypes.map(({path, type}) => ({path, headers: [{name: 'Content-Type', value: type}]})),
  ];
}
