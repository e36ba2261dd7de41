import {hashedAsset, keep, keptStatuses} from '../../src/domain/delivery/caching.ts';
import {joinPolicies} from '../../src/domain/delivery/content-security-policy.ts';
import type {Header, HeaderRule} from '../../src/domain/delivery/header-rule.ts';

type Site = {
  /** What the build wrote for hosts. */
  readonly rules: readonly HeaderRule[];
  /** The same of the release that is live now: its pages are served until the switch. */
  readonly before?: readonly HeaderRule[];
  /** Old path → target. */
  readonly redirects: ReadonlyMap<string, string>;
  /** The folder on the server with `current`, `releases` and `shared` in it. */
  readonly root: string;
};

/** Two files to include: one in nginx’s `http` block, one in the site’s `server` block. */
export type NginxConfig = {readonly http: string; readonly server: string};

const EVERYWHERE = '/*';
const POLICY = 'Content-Security-Policy';

/** nginx’s configuration from the rules that `_headers` and `npm run serve` use. The traps that shape it stand in deploy/README.md. */
export function nginxConfig({rules, before = [], redirects, root}: Site): NginxConfig {
  const live = new Map(everywhereIn(before).map(({name, value}) => [name, value]));
  const everywhere = everywhereIn(rules).map(({name, value}) => {
    const old = name === POLICY ? live.get(name) : undefined;
    return {name, value: old === undefined ? value : joinPolicies(value, old)};
  });
  return {
    http: block(
      '# Included in the http block. Written by `npm run deploy:nginx`: edit src/domain/delivery instead.',
      'map_hash_bucket_size 256;',
      // $request_uri is what was asked for; $uri changes on the way to an error page.
      map('$request_uri', '$site_kept', [
        ['default', keep.checked],
        [
          `~${hashedAsset.source.replaceAll(String.raw`\/`, '/').replace(/\$$/, String.raw`(?:\?|$)`)}`,
          keep.forGood,
        ],
      ]),
      map('$status', '$site_cache_control', [
        ['default', keep.never],
        ...keptStatuses.map((status) => [String(status), '$site_kept'] as const),
      ]),
      map('$uri', '$site_moved', [['default', ''], ...redirects]),
    ),
    server: block(
      '# Included in the site’s server block. Written by `npm run deploy:nginx`: edit src/domain/delivery instead.',
      `root ${root}/current;`,
      'index index.html;',
      'server_tokens off;',
      'absolute_redirect off;',
      'charset utf-8;',
      'charset_types text/css text/csv text/plain text/javascript application/javascript application/xml text/xml;',
      'gzip_vary on;\ngzip_static on;\nbrotli_static on;',
      // At this level only: one add_header inside a location would drop all of these there.
      [...everywhere, {name: 'Cache-Control', value: '$site_cache_control'}]
        .map(({name, value}) => `add_header ${name} ${quote(value)} always;`)
        .join('\n'),
      'if ($site_moved) {\n  return 301 $site_moved;\n}',
      'error_page 404 /404.html;',
      'location ~ ^/_(?:headers|redirects)$ {\n  return 404;\n}',
      // Assets of earlier releases too: an open tab may still ask for them.
      `location /assets/ {\n  root ${root}/shared;\n}`,
      ...rules.flatMap(typeLocation),
    ),
  };
}

function everywhereIn(rules: readonly HeaderRule[]): readonly Header[] {
  return rules.filter(({path}) => path === EVERYWHERE).flatMap(({headers}) => headers);
}

function block(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function map(from: string, to: string, entries: Iterable<readonly [string, string]>): string {
  const lines = [...entries].map(
    ([key, value]) => `  ${key === 'default' ? key : quote(key)} ${quote(value)};`,
  );
  return [`map ${from} ${to} {`, ...lines, '}'].join('\n');
}

function typeLocation({path, headers}: HeaderRule): readonly string[] {
  const type = headers.find(({name}) => name === 'Content-Type')?.value;
  if (type === undefined) return [];
  const pattern = path.split('*').map(escapeForPattern).join('.*');
  return [`location ~ ${quote(`^${pattern}$`)} {\n  types {}\n  default_type ${quote(type)};\n}`];
}

function escapeForPattern(text: string): string {
  return text.replaceAll(/[.+?^$()[\]{}|\\]/g, String.raw`\$&`);
}

/** @throws {Error} for a value that a quoted string of nginx cannot carry as it is. */
function quote(value: string): string {
  if (value.includes('"') || value.includes('\n'))
    throw new Error(`nginx: “${value}” has a quotation mark or a line break; write the header without one.`);
  return `"${value}"`;
}
