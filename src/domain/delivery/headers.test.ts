import {describe, expect, it} from 'vitest';
import {keep} from './caching.ts';
import {contentSecurityPolicy, joinPolicies} from './content-security-policy.ts';
import {headersFor} from './header-rule.ts';
import {headerRules} from './headers.ts';

const inline = {scripts: ['sha256-b', 'sha256-a', 'sha256-b'], styles: ['sha256-c']};
const rules = headerRules(inline);

describe('the policy', () => {
  it('allows what stands in the pages by its hash, each once and in order, whatever the order they came in', () => {
    const policy = contentSecurityPolicy(inline);
    expect(policy).toContain(`script-src 'self' 'sha256-a' 'sha256-b'; style-src 'self' 'sha256-c';`);
    expect(contentSecurityPolicy({...inline, scripts: ['sha256-a', 'sha256-b']})).toBe(policy);
  });

  it('starts from nothing and has no unsafe source, no scheme and no wildcard', () => {
    const policy = contentSecurityPolicy(inline);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|:|\*/);
    for (const refused of ['base-uri', 'form-action', 'frame-ancestors'])
      expect(policy).toContain(`${refused} 'none'`);
  });
});

describe('two policies joined', () => {
  it('allow the hashes of both, and are otherwise the first', () => {
    const other = contentSecurityPolicy({scripts: ['sha256-b'], styles: ['sha256-d']});
    const joined = joinPolicies(contentSecurityPolicy(inline), other);
    expect(joined).toContain(
      `script-src 'self' 'sha256-a' 'sha256-b'; style-src 'self' 'sha256-c' 'sha256-d'; img`,
    );
    expect(joinPolicies(other, other)).toBe(other);
  });
});

describe('the headers', () => {
  it.each([
    ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'same-origin'],
  ])('say %s: %s everywhere', (name, value) => {
    for (const path of ['/', '/assets/js/reader.0a1b2c3d.js', '/nowhere'])
      expect(headersFor(rules, path)).toContainEqual({name, value});
  });

  it('refuse every feature of the browser but writing to the clipboard', () => {
    const [value = ''] = headersFor(rules, '/').flatMap((header) =>
      header.name === 'Permissions-Policy' ? [header.value] : [],
    );
    const features = value.split(', ');
    expect(features.length).toBeGreaterThan(20);
    expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual(['clipboard-write=(self)']);
    expect(new Set(features).size).toBe(features.length);
  });

  it('come once each on any path: hosts would join two values', () => {
    const paths = [
      '/',
      '/practice/',
      '/assets/images/a.0a1b2c3d.png',
      '/assets/x/atom.xml',
      '/field-notes/rss.xml',
      '/field-notes/feed.json',
    ];
    for (const path of paths) {
      const names = headersFor(rules, path).map(({name}) => name);
      expect(names, path).toEqual([...new Set(names)]);
    }
  });

  it('let nothing be kept for good but what is under assets/', () => {
    const kept = rules.filter(({headers}) => headers.some(({value}) => value === keep.forGood));
    expect(kept.map(({path}) => path)).toEqual(['/assets/*']);
  });

  it('name feeds by their type', () => {
    expect(headersFor(rules, '/field-notes/atom.xml')).toContainEqual({
      name: 'Content-Type',
      value: 'application/atom+xml; charset=utf-8',
    });
  });
});
