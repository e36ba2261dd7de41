import {nearest} from '../../../domain/content/nearest.ts';
import {parseRedirects, redirectMistakes} from '../../../domain/delivery/redirects.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import type {Site} from '../../core/site.ts';
import {readYaml} from '../../core/yaml.ts';
import {lostAddresses} from './former-addresses.ts';

const list = 'deploy/redirects.yaml';
const top = {line: 1, column: 1};

/** An address that readers may have kept leads on for good: one that is gone since the merge base has a redirect, and each redirect leads to a page. */
export const redirects: Rule = {
  id: 'redirects',
  about: 'An address that existed at the merge base still leads somewhere; every redirect leads to a page.',
  check: (site, {file, changes}) => {
    const source = file(list)?.text() ?? 'redirects: []\n';
    const parsed = parseRedirects(source);
    if (parsed.kind === 'findings') {
      return parsed.findings.map(({message, ...place}) =>
        errorAt(
          list,
          place,
          `${message}.`,
          'Write each redirect as `- from: /old-name/` and `to: /new-name/`.',
        ),
      );
    }
    const known = new Set(parsed.value.map(({from}) => withSlash(from)));
    const lost = lostAddresses(site, changes()).filter(({route}) => !known.has(withSlash(route)));
    return [
      ...lost.map(({route, file: former}) =>
        errorAt(
          former,
          top,
          `${route} was an address of the site, and nothing stands there any more.`,
          `Write into ${list} \`- from: ${route}\` and below it \`to: \` with ${newAddress(route, site)}.`,
        ),
      ),
      ...wrongRedirects(source, parsed.value, site),
    ];
  },
};

function wrongRedirects(
  source: string,
  all: Parameters<typeof redirectMistakes>[0],
  {routes}: Site,
): readonly RuleFinding[] {
  const open = [...routes].filter(([, {kind}]) => kind !== 'draft').map(([route]) => route);
  const yaml = readYaml(source);
  return redirectMistakes(all, new Set(open)).map((mistake) => {
    const index = all.findIndex(({from, to}) => mistake.startsWith(`${from} → ${to}: `));
    return errorAt(list, yaml.placeOf(['redirects', index]), mistake, 'Mend the line, or take it away.');
  });
}

/** Where the page most likely is now. */
function newAddress(route: string, {routes}: Site): string {
  const pages = [...routes].flatMap(([own, {kind}]) => (kind === 'page' ? [own] : []));
  return nearest(route, pages) ?? 'the address that took its place';
}

function withSlash(route: string): string {
  return /\.\w+$/.test(route) || route.endsWith('/') ? route : `${route}/`;
}
