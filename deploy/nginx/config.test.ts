import {describe, expect, it} from 'vitest';
import {headerRules} from '../../src/domain/delivery/headers.ts';
import {nginxConfig} from './config.ts';

const rules = headerRules({scripts: ['sha256-ab+/='], styles: []});
const {http, server} = nginxConfig({
  rules,
  redirects: new Map([['/old/', '/practice/']]),
  root: '/srv/site',
});

describe('nginx’s configuration', () => {
  it('sets every header of the policy at server level, on errors too', () => {
    const everywhere = rules.find(({path}) => path === '/*')?.headers ?? [];
    expect(everywhere.length).toBeGreaterThan(8);
    for (const {name, value} of everywhere)
      expect(server.split('\n')).toContain(`add_header ${name} "${value}" always;`);
  });

  it('allows the inline texts of the release that is live too, until the switch', () => {
    const before = headerRules({scripts: ['sha256-old='], styles: []});
    const both = nginxConfig({rules, before, redirects: new Map(), root: '/srv/site'}).server;
    expect(both).toContain(`script-src 'self' 'sha256-ab+/=' 'sha256-old='`);
    expect(both.match(/add_header/g)).toEqual(server.match(/add_header/g));
  });

  it('has no add_header inside of a block: it would drop the others there', () => {
    const inside = server.match(/\{[^}]*\}/g) ?? [];
    expect(inside.length).toBeGreaterThanOrEqual(6);
    expect(inside.filter((text) => text.includes('add_header'))).toEqual([]);
  });

  it('lets only 200, 206 and 304 be kept, by the address that was asked for', () => {
    expect(http).toMatch(
      /map \$status \$site_cache_control \{\n {2}default "no-store";\n {2}"200" "\$site_kept";\n {2}"206" "\$site_kept";\n {2}"304" "\$site_kept";\n\}/,
    );
    expect(http).toMatch(/map \$request_uri \$site_kept \{\n {2}default "no-cache";/);
    expect(server).toContain('add_header Cache-Control "$site_cache_control" always;');
  });

  it('knows a hashed asset by its name', () => {
    const pattern = /"~(\^\/assets\S+)"/.exec(http)?.[1] ?? '';
    expect('/assets/js/reader.0a1b2c3d.js').toMatch(new RegExp(pattern));
    expect('/assets/js/reader.0a1b2c3d.js?x').toMatch(new RegExp(pattern));
    expect('/assets/js/reader.js').not.toMatch(new RegExp(pattern));
    expect('/practice/').not.toMatch(new RegExp(pattern));
  });

  it('answers old addresses with where they are now, and what is missing with 404', () => {
    expect(http).toContain('"/old/" "/practice/";');
    expect(server).toContain('return 301 $site_moved;');
    expect(server).toContain('error_page 404 /404.html;');
    expect(server).not.toMatch(/try_files|error_page 404 =/);
  });

  it('takes pages from the live release and assets from the shared folder', () => {
    expect(server).toContain('root /srv/site/current;');
    expect(server).toContain('location /assets/ {\n  root /srv/site/shared;\n}');
  });

  it('refuses a header that a quoted string cannot carry', () => {
    const odd = [{path: '/*', headers: [{name: 'A', value: '"b"'}]}];
    expect(() => nginxConfig({rules: odd, redirects: new Map(), root: '/'})).toThrow('quotation mark');
  });
});
