import {nearest} from '../../../domain/content/nearest.ts';
import {parseRedirects, redirectMistakes} from '../../../domain/delivery/redirects.ts';
import {readAddress} from '../../core/address.ts';
import {errorAt, warningAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import type {Site} from '../../core/site.ts';
import {readYaml} from '../../core/yaml.ts';
import {anchorProblem} from '../links/resolve.ts';
import {lostAddresses} from './former-addresses.ts';
import {unmendedFiles} from './unmended.ts';

const list = 'deploy/redirects.yaml';
const top = {line: 1, column: 1};

/** An address that readers may have kept leads on for good: one that is gone since the merge base has a redirect, and each redirect leads to a page. */
export const redirects: Rule = {
  id: 'redirects',
  about: 'An address that existed at the merge base still leads somewhere; every redirect leads to a page.',
  check: (site, {file, changes, today}) => {
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
    // A list in brackets takes no lines below it.
    const begin = parsed.value.length === 0 ? '`redirects:` for `redirects: []`, and indented below it ' : '';
    const lost = lostAddresses(site, changes(), unmendedFiles(site, today)).filter(
      ({route}) => !known.has(withSlash(route)),
    );
    return [
      ...lost.map(({route, file: former}) =>
        errorAt(
          former,
          top,
          `${route} was an address of the site, and nothing stands there any more.`,
          `Write into ${list} ${begin}\`- from: ${route}\` and below it \`to: \` with ${newAddress(route, site)}.`,
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
  const mistakes = redirectMistakes(all, new Set(open)).map((mistake) => {
    const index = all.findIndex(({from, to}) => mistake.startsWith(`${from} → ${to}: `));
    return errorAt(list, yaml.placeOf(['redirects', index]), mistake, 'Mend the line, or take it away.');
  });
  const targets = all.flatMap(({to}, index) => {
    const place = yaml.placeOf(['redirects', index, 'to']);
    if (!to.startsWith('/')) return [warningAt(list, place, `${to} is another site: ${why}.`, own)];
    const {path, anchor} = readAddress(to);
    const target = routes.get(path);
    const problem = target?.kind === 'page' ? anchorProblem(anchor, target.page, to) : undefined;
    return problem === undefined ? [] : [errorAt(list, place, problem.message, problem.fix)];
  });
  return [...mistakes, ...targets];
}

const why = 'readers who kept an address of ours are led there for good';
const own = 'Write the path of a page of this site.';

/** Where the page most likely is now. */
function newAddress(route: string, {routes}: Site): string {
  const pages = [...routes].flatMap(([own, {kind}]) => (kind === 'page' ? [own] : []));
  return nearest(route, pages) ?? 'the address that took its place';
}

function withSlash(route: string): string {
  return /\.\w+$/.test(route) || route.endsWith('/') ? route : `${route}/`;
}
