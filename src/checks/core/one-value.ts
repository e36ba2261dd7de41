import type {Finding} from './finding.ts';

/**
 * One finding for one value: at the very place of a value that must not be repeated, the rule that knows what it is speaks alone. A
 * prompt that names somebody is no form of a session either; whoever takes the name out has mended both.
 */
export function oneForEachValue(findings: readonly Finding[]): readonly Finding[] {
  const taken = new Set(findings.filter(({secret}) => secret !== undefined).map(placeOf));
  return findings.filter((finding) => finding.secret !== undefined || !taken.has(placeOf(finding)));
}

function placeOf({file, line, column}: Finding): string {
  return `${file}:${line}:${column}`;
}
