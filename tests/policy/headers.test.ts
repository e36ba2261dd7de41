import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, inject, it} from 'vitest';
import {headersFor} from '../../src/domain/delivery/header-rule.ts';
import {parseHeadersFile} from '../../src/domain/delivery/headers-file.ts';
import {parseRedirectsFile} from '../../src/domain/delivery/redirects-file.ts';
import {buildDir, builtFiles} from '../support/build.ts';

const rules = parseHeadersFile(readFileSync(join(buildDir, '_headers'), 'utf8'));

function get(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(inject('siteUrl') + path, {redirect: 'manual', ...init});
}

describe('what is served', () => {
  it('carries the headers that the build wrote for hosts, errors and redirects included', async () => {
    const paths = builtFiles().map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    for (const path of [...paths, '/practice', '/nowhere/', '/assets/js/gone.0a1b2c3d.js']) {
      if (path === '/_headers' || path === '/_redirects') continue;
      const {status, headers} = await get(path);
      const expected = headersFor(rules, path).filter(({name}) => status === 200 || name !== 'Cache-Control');
      expect(expected.length, path).toBeGreaterThanOrEqual(9);
      for (const {name, value} of expected) expect(headers.get(name), `${name} of ${path}`).toBe(value);
      if (![200, 304].includes(status)) expect(headers.get('cache-control'), path).toBe('no-store');
    }
  });

  it('allows nothing unsafe and nobody else, in any directive', () => {
    const policy = headersFor(rules, '/').find(({name}) => name === 'Content-Security-Policy')?.value ?? '';
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
    expect(policy.match(/'sha256-[\w+/]{43}='/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it.each(['/_headers', '/_redirects'])('does not serve %s, which is for hosts', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('leads from every old address to a page in one step', async () => {
    for (const [from, to] of parseRedirectsFile(readFileSync(join(buildDir, '_redirects'), 'utf8'))) {
      const response = await get(from);
      expect([response.status, response.headers.get('location')]).toEqual([301, to]);
      if (to.startsWith('/')) expect((await get(to)).status, to).toBe(200);
    }
  });
});
