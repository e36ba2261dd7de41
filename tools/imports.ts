import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {cruise, type IConfiguration, type ICruiseResult, type IViolation} from 'dependency-cruiser';

/** What is checked: folders and single files, where they exist. */
const CHECKED = ['src', 'tools', 'tests', 'deploy', 'blog', 'docusaurus.config.ts', 'sidebars.ts'] as const;

/** One import that a rule forbids: the rule's name, why it exists, and both ends as paths from the root. */
export type ImportFinding = {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly fix: string;
};
export type ImportReport = {readonly modules: number; readonly findings: readonly ImportFinding[]};

const require = createRequire(import.meta.url);
/** The rules of .dependency-cruiser.cjs. */
export const rules = require('../.dependency-cruiser.cjs') as IConfiguration;

/** Checks every import under `root` against the rules; paths in the report are relative to it. */
export async function checkImports(root: string): Promise<ImportReport> {
  const base = resolve(root);
  const checked = CHECKED.filter((path) => existsSync(join(base, path)));
  const {output} = await cruise(
    checked,
    {...rules.options, ruleSet: {forbidden: rules.forbidden ?? []}, validate: true, baseDir: base},
    {alias: aliases(base), bustTheCache: true},
  );
  if (typeof output === 'string')
    throw new Error('dependency-cruiser answered with text instead of a result.');
  return {modules: ownModules(output), findings: output.summary.violations.map(finding)};
}

/** As webpack resolves them; `@theme/…` to the stock component, whose types a feature may name and whose code it may not. */
function aliases(base: string): Record<string, string> {
  return {'@site': base, '@theme': join(base, 'node_modules/@docusaurus/theme-classic/lib/theme')};
}

function ownModules(result: ICruiseResult): number {
  return result.modules.filter(
    ({source, coreModule, couldNotResolve}) =>
      !coreModule && !couldNotResolve && !source.includes('node_modules'),
  ).length;
}

function finding(violation: IViolation): ImportFinding {
  const path = violation.cycle?.map(({name}) => name).join(' → ') ?? violation.to;
  return {
    rule: violation.rule.name,
    from: violation.from,
    to: path,
    fix: violation.comment ?? commentOf(violation),
  };
}

function commentOf({rule}: IViolation): string {
  return rules.forbidden?.find(({name}) => name === rule.name)?.comment ?? '';
}

/** Prints every finding with its mend; one line when there is none. */
async function main(): Promise<void> {
  const {modules, findings} = await checkImports(process.cwd());
  for (const {rule, from, to, fix} of findings) console.error(`${from} → ${to}\n  ${rule}: ${fix}\n`);
  if (findings.length > 0) process.exitCode = 1;
  console.log(`imports: ${modules} modules, ${findings.length} findings`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
