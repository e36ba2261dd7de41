import {splitMend, withMends} from '../../../domain/content/mends.ts';
import {nearest} from '../../../domain/content/nearest.ts';
import {
  parseRedirects,
  redirectMistakes,
  redirectText,
  type Redirect,
} from '../../../domain/delivery/redirects.ts';
import {site} from '../../../site.ts';
import {readAddress} from '../../core/address.ts';
import {errorAt, warningAt, type RuleFinding} from '../../core/finding.ts';
import {yourWords} from '../../core/placeholders.ts';
import type {Rule} from '../../core/rule.ts';
import type {Place, Site} from '../../core/site.ts';
import {readYaml} from '../../core/yaml.ts';
import {changedFrozen, frozenNames} from '../editions/changed-frozen.ts';
import {anchorProblem} from '../links/resolve.ts';
import {lostAddresses} from './former-addresses.ts';
import {unmendedFiles} from './unmended.ts';

const list = 'deploy/redirects.yaml';
const shape = 'Each redirect is two lines, `- from: /old-name/` and below it `  to: /new-name/`.';
const top = {line: 1, column: 1};

/**
 * An address that readers may have kept leads on for good: one that is gone since the merge base has a redirect, and each redirect leads to
 * a page.
 */
export const redirects: Rule = {
  id: 'redirects',
  about: 'An address that existed at the merge base still leads somewhere; every redirect leads to a page.',
  check: (own, {file, changes, today}) => {
    const source = file(list)?.text() ?? 'redirects: []\n';
    const parsed = parseRedirects(source);
    if (parsed.kind === 'findings') {
      return withMends(parsed.findings, shape).map(({message, fix, ...place}) =>
        errorAt(list, place, message, fix),
      );
    }
    const known = new Set(parsed.value.map(({from}) => withSlash(from)));
    // A list in brackets takes no lines below it.
    const where =
      parsed.value.length === 0
        ? `In ${list} write \`redirects:\` for \`redirects: []\`, and below it two lines`
        : `Write two lines at the end of ${list}`;
    const changed = changes();
    // A file of a frozen edition is put back, as `editions` says, and its address with it.
    const frozen = changedFrozen(frozenNames(own), changed).map((finding) => finding.file);
    const unmended = new Set([...unmendedFiles(own, today), ...frozen]);
    const deleted = new Set(changed.flatMap(({kind, file: name}) => (kind === 'deleted' ? [name] : [])));
    const lost = lostAddresses(own, changed, unmended).filter(({route}) => !known.has(withSlash(route)));
    return [
      ...lost.map(({route, file: former}) =>
        errorAt(
          former,
          top,
          `${route} was an address of the site, and nothing stands there any more.`,
          `${deleted.has(former) ? `${putBack(former)} ${where.replace(/^[IW]/, (letter) => letter.toLowerCase())}` : where}: \`  - from: ${route}\` and \`    to: ${newAddress(route, own)}\`.`,
        ),
      ),
      ...wrongRedirects(source, parsed.value, own),
    ];
  },
};

function wrongRedirects(source: string, all: readonly Redirect[], {routes}: Site): readonly RuleFinding[] {
  const open = [...routes].filter(([, {kind}]) => kind !== 'draft').map(([route]) => route);
  const yaml = readYaml(source);
  // Two entries that are the same have the same mistakes.
  const mistakes = [...new Set(redirectMistakes(all, new Set(open)))].map((mistake) => {
    const index = all.findIndex((redirect) => mistake.startsWith(`${redirectText(redirect)}, `));
    const {wrong, mend = pageFor(all[index]?.to ?? '', open)} = splitMend(mistake);
    return errorAt(list, yaml.placeOf(['redirects', index]), wrong.replace(/[^.]$/, '$&.'), mend);
  });
  const targets = all.flatMap(({to}, index) => {
    const place = yaml.placeOf(['redirects', index, 'to']);
    if (!to.startsWith('/')) return [leavingRedirect(to, place)];
    const {path, anchor} = readAddress(to);
    const target = routes.get(path);
    const problem = target?.kind === 'page' ? anchorProblem(anchor, target.page, to) : undefined;
    return problem === undefined ? [] : [errorAt(list, place, problem.message, problem.fix)];
  });
  return [...mistakes, ...targets];
}

/** A target with `https://`: our own site is written as a path, which is checked; another one is meant only where somebody says so. */
function leavingRedirect(to: string, place: Place): RuleFinding {
  const {origin, href} = new URL(to);
  if (origin === new URL(site.url).origin) {
    const path = href.slice(origin.length);
    return errorAt(list, place, `${to} is a page of this site, written in full.`, `Write \`to: ${path}\`.`);
  }
  return warningAt(
    list,
    place,
    `The target ${to} is on another site: readers who kept our old address are sent away for good.`,
    `If that is meant, write on a line of its own above this \`to:\` why, and who answers for it: \`# check-allow ${redirects.id}: WHY IT IS RIGHT — @YOUR-NAME\`, ${yourWords}. If it is not, write as \`to:\` the path of a page of this site.`,
  );
}

/** The mend for a target that is no page. */
function pageFor(to: string, open: readonly string[]): string {
  const near = nearest(to, open);
  const write =
    near === undefined
      ? 'Write as `to:` the path of a page that exists; tests/build/routes.txt lists them all.'
      : `If ${near} is meant, write \`to: ${near}\`.`;
  return `${write} If nothing took the place of the old page, take both lines out, \`from:\` and \`to:\`.`;
}

function putBack(file: string): string {
  return `If ${file} was deleted by mistake, put it back: \`git checkout origin/main -- ${file}\`. If not,`;
}

/** Where the page most likely is now. */
function newAddress(route: string, {routes}: Site): string {
  const pages = [...routes].flatMap(([own, {kind}]) => (kind === 'page' ? [own] : []));
  return nearest(route, pages) ?? '/ADDRESS-OF-THE-PAGE-THAT-TOOK-ITS-PLACE/';
}

function withSlash(route: string): string {
  return /\.\w+$/.test(route) || route.endsWith('/') ? route : `${route}/`;
}
