import type {Finding, RuleFinding} from './finding.ts';
import type {AnyRule} from './rule.ts';

/** Findings under the name of their rule, or of the part of it that found them. */
export function nameFindings(rule: AnyRule, findings: readonly RuleFinding[]): readonly Finding[] {
  return findings.map((finding) => ({
    ...finding,
    rule: finding.part === undefined ? rule.id : `${rule.id}/${finding.part}`,
  }));
}

/** Every name that a finding of these rules may have, with what it holds. */
export function namedRules(
  rules: readonly AnyRule[],
): ReadonlyMap<string, {readonly rule: AnyRule; readonly about: string}> {
  return new Map(
    rules.flatMap((rule) => [
      [rule.id, {rule, about: rule.about}] as const,
      ...Object.entries(rule.parts ?? {}).map(
        ([part, about]) => [`${rule.id}/${part}`, {rule, about}] as const,
      ),
    ]),
  );
}
