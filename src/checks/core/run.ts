import {nameSources} from '../built/name-sources.ts';
import type {Apart} from './apart.ts';
import {compareFindings, type Finding, type RuleFinding} from './finding.ts';
import {isReferring} from './gone.ts';
import {textOf, type Input} from './input.ts';
import {masksOf, type Masks} from './mask.ts';
import {emptyRun} from './minimum-counts.ts';
import {namedRules, nameFindings} from './name-findings.ts';
import {oneForEachValue} from './one-value.ts';
import {folderOf, type AnyRule} from './rule.ts';
import {isWanted, type Scope} from './scope.ts';
import {applySuppressions, type Allowed, type RuleNames} from './suppression/apply.ts';

/** How much a run looked at; a run that looked at nothing is no success. */
export type Counts = {readonly files: number; readonly links: number; readonly images: number};

/** What a run found. Messages are masked; `masks` does the same for the lines that a report shows. */
export type Run = {
  readonly findings: readonly Finding[];
  readonly allowed: readonly Allowed[];
  readonly counts: Counts;
  readonly masks: Masks;
  /** Milliseconds that each rule took. */
  readonly times: ReadonlyMap<string, number>;
};

/**
 * What a run is about (everything, unless it is said), the rules that exist beside those that run, a clock in milliseconds, and another
 * thread for the rules that can do without this one.
 */
type Options = {
  readonly scope?: Scope;
  readonly known?: readonly AnyRule[];
  readonly now?: () => number;
  readonly apart?: Apart | undefined;
};

/**
 * Applies every rule, keeps the findings of the scope, takes out what a comment allows, and masks what must not be printed. A scope
 * without a checked file, and a site without a file or a link, is a finding: an empty run would pass for ever.
 */
export async function run(
  input: Input,
  rules: readonly AnyRule[],
  {scope = {kind: 'all'}, known = rules, now = () => 0, apart}: Options = {},
): Promise<Run> {
  const found: Finding[] = [];
  const times = new Map<string, number>();
  const started = apart === undefined ? new Map<string, Started>() : startApart(rules, input, apart, now);
  for (const rule of rules) {
    const start = started.get(rule.id)?.start ?? now();
    const isWide = scope.kind === 'changed' && scope.takesAway === true && isReferring(rule);
    const findings = await apply(rule, isWide ? onEverything(input) : input, started.get(rule.id)?.findings);
    const reach: Scope = isWide ? {kind: 'all'} : scope;
    found.push(...nameFindings(rule, findings).filter((finding) => isReported(finding, reach, input)));
    times.set(rule.id, now() - start);
  }
  const counts = countsOf(input);
  const judged = suppress(input, found, {
    known: new Set(namedRules(known).keys()),
    ran: new Set(namedRules(rules).keys()),
  });
  const masks = masksOf(found, (file) => textOf(input, file)?.split(/\r?\n/));
  const masked = (finding: Finding): Finding => maskFinding(finding, masks);
  // What is allowed says nothing any more: then the other rule speaks.
  const told = nameSources(oneForEachValue(judged.findings), input);
  return {
    findings: [...emptyRun(input, scope, counts), ...told.map(masked).toSorted(compareFindings)],
    allowed: judged.allowed.map(({finding, ...by}) => ({finding: masked(finding), ...by})),
    counts,
    masks,
    times,
  };
}

/** A rule at work in another thread, since when. */
type Started = {readonly start: number; readonly findings: Promise<readonly RuleFinding[]>};

/** The input of a run on every page and its files. */
function onEverything(input: Input): Input {
  const {site, file} = input;
  return {...input, pages: site.pages, files: [...site.files].flatMap((name) => file(name) ?? [])};
}

function startApart(
  rules: readonly AnyRule[],
  input: Input,
  apart: Apart,
  now: () => number,
): ReadonlyMap<string, Started> {
  return new Map(
    rules.flatMap((rule) => {
      if (rule.kind !== 'files' || rule.apart !== true) return [];
      const findings = apart(rule, input);
      // It may break before its turn to be asked, when it says so.
      findings.catch(() => undefined);
      return [[rule.id, {start: now(), findings}]];
    }),
  );
}

/** @throws Error that names the rule, since what broke in it says seldom where it was */
async function apply(
  rule: AnyRule,
  input: Input,
  started: Promise<readonly RuleFinding[]> | undefined,
): Promise<readonly RuleFinding[]> {
  try {
    if (started !== undefined) return await started;
    return rule.kind === 'files' ? await rule.check(input) : rule.check(input.site, input);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The rule \`${rule.id}\` broke: ${message}\n→ Mend src/checks/rules/${folderOf(rule)}/rule.ts; until then --only with the names of other rules runs those.`,
      {cause: error},
    );
  }
}

function maskFinding(finding: Finding, {message}: Masks): Finding {
  const {file, line, fix} = finding;
  return {
    ...finding,
    message: message(finding.message, file, line),
    ...(fix === undefined ? {} : {fix: message(fix, file, line)}),
  };
}

/** Built pages and commits are in no scope: whoever names them wants to hear of them. */
function isReported({file}: Finding, scope: Scope, {built, file: known, site}: Input): boolean {
  if (isWanted(scope, file)) return true;
  if (built?.some((page) => page.file === file) === true) return true;
  return scope.kind !== 'all' && !site.files.has(file) && known(file) === undefined;
}

function suppress(
  {files, file: known}: Input,
  found: readonly Finding[],
  names: RuleNames,
): {readonly findings: readonly Finding[]; readonly allowed: readonly Allowed[]} {
  const byFile = Map.groupBy(found, ({file}) => file);
  const wanted = new Set(files.map(({file}) => file));
  const others = [...byFile.keys()].flatMap((file) => (wanted.has(file) ? [] : (known(file) ?? [])));
  const results = [...files, ...others].map(({file, text}) => {
    const own = byFile.get(file) ?? [];
    byFile.delete(file);
    const source = text();
    if (source === undefined) return {findings: own, allowed: []};
    // Elsewhere only some rules ran: there no comment is without effect.
    return applySuppressions(file, source, own, wanted.has(file) ? names : {...names, ran: new Set()});
  });
  return {
    findings: [...results.flatMap(({findings}) => findings), ...[...byFile.values()].flat()],
    allowed: results.flatMap(({allowed}) => allowed),
  };
}

function countsOf({pages, files}: Input): Counts {
  return {
    files: files.length,
    links: pages.reduce((sum, {links}) => sum + links.length, 0),
    images: pages.reduce((sum, {images}) => sum + images.length, 0),
  };
}
