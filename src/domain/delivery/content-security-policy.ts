import {speculationPolicy} from './speculation-rules.ts';

/** `sha256-…` of the text of each script and each style sheet that stands in a page. */
export type InlineHashes = {readonly scripts: readonly string[]; readonly styles: readonly string[]};

/** The Trusted Types policy that makes addresses of chunks and workers: rspack’s `output.trustedTypes.policyName`. */
export const chunkPolicy = 'islands';

/**
 * The policy of every response (https://www.w3.org/TR/CSP3/). What no page needs is not listed, and so refused: fonts, frames, media,
 * plug-ins, manifests, connections. The same inline texts in any order give the same policy.
 */
export function contentSecurityPolicy({scripts, styles}: InlineHashes): string {
  const directives: readonly (readonly [string, ...string[]])[] = [
    ['default-src', `'none'`],
    ['script-src', `'self'`, ...sources(scripts)],
    ['style-src', `'self'`, ...sources(styles)],
    ['img-src', `'self'`],
    ['worker-src', `'self'`],
    // No page posts a form: the composer writes a link.
    ['form-action', `'none'`],
    ['base-uri', `'none'`],
    ['frame-ancestors', `'none'`],
    ['require-trusted-types-for', `'script'`],
    ['trusted-types', chunkPolicy, speculationPolicy],
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/**
 * One policy that allows what either of two allows in the same directives: while a release follows another, pages of both are served.
 * It is for the two policies of one site, which differ in their hashes.
 */
export function joinPolicies(policy: string, other: string): string {
  const others = new Map(
    other.split('; ').map((directive) => [nameOf(directive), directive.split(' ').slice(1)]),
  );
  return policy
    .split('; ')
    .map((directive) =>
      [...new Set([...directive.split(' '), ...(others.get(nameOf(directive)) ?? [])])].join(' '),
    )
    .join('; ');
}

function nameOf(directive: string): string {
  return directive.split(' ')[0] ?? '';
}

function sources(hashes: readonly string[]): readonly string[] {
  return [...new Set(hashes)].toSorted().map((hash) => `'${hash}'`);
}
