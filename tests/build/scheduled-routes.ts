import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

/**
 * The recorded routes (routes.txt) that come only on a later day: those of notes whose day is after that of the build, and, while there
 * is such a note, lists that may be its own.
 */
export function scheduledRoutes(built: ReadonlySet<string>): readonly string[] {
  const later = scheduledSlugs(buildDay());
  if (later.size === 0) return [];
  const recorded = readFileSync(path.join(import.meta.dirname, 'routes.txt'), 'utf8')
    .split('\n')
    .filter(Boolean);
  return recorded.filter((route) => {
    if (built.has(route)) return false;
    const [, slug = ''] = /^\/field-notes\/([^/]+)\/$/.exec(route) ?? [];
    return later.has(slug) || /^\/field-notes\/(?:tags|series|archive)\//.test(route);
  });
}

function scheduledSlugs(day: string): ReadonlySet<string> {
  const notes = readdirSync(path.join(root, 'blog')).map((name) => /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(name));
  return new Set(
    notes.flatMap((found) => (found?.[1] !== undefined && found[1] > day ? [found[2] ?? ''] : [])),
  );
}

/** As the build decides: BUILD_DAY, else the day of the commit. */
function buildDay(): string {
  const given = process.env['BUILD_DAY'];
  return given ?? execFileSync('git', ['log', '-1', '--format=%cs'], {cwd: root, encoding: 'utf8'}).trim();
}
