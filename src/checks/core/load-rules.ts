import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {CannotRun} from './git.ts';
import type {AnyRule} from './rule.ts';

/**
 * The rules of the list that `load` imports; `checks` is the folder that it stands in. Where that fails, Node says which import failed and
 * shows a trace: here each rule is tried for itself.
 * @throws {CannotRun} with the names of the rules that cannot be imported, and why
 */
export async function loadRules(
  load: () => Promise<{readonly rules: readonly AnyRule[]}>,
  checks: string,
): Promise<readonly AnyRule[]> {
  try {
    return (await load()).rules;
  } catch (error) {
    const broken = await brokenRules(checks);
    throw new CannotRun(
      broken.length > 0 ? broken.join('\n') : `src/checks/list.ts cannot be imported: ${reasonOf(error)}`,
      {cause: error},
    );
  }
}

async function brokenRules(checks: string): Promise<readonly string[]> {
  const tried = readdirSync(path.join(checks, 'rules')).map(async (name) => {
    const file = path.join(checks, 'rules', name, 'rule.ts');
    if (!existsSync(file)) return `The rule \`${name}\` has no src/checks/rules/${name}/rule.ts.`;
    try {
      await import(pathToFileURL(file).href);
      return undefined;
    } catch (error) {
      return `The rule \`${name}\` cannot be imported (src/checks/rules/${name}/rule.ts): ${reasonOf(error)}`;
    }
  });
  return (await Promise.all(tried)).filter((line) => line !== undefined);
}

/** The first line: what follows it is the trace, or the source once more. */
function reasonOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
