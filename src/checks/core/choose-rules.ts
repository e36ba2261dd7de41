import {closest, nearest} from '../../domain/content/nearest.ts';
import type {AnyRule} from './rule.ts';

/**
 * The rules that `names` stand for: each the name of a rule, or what stands before the `/` in several. @throws Error with a name that is
 * none
 */
export function chooseRules(rules: readonly AnyRule[], names: readonly string[]): readonly AnyRule[] {
  if (names.length === 0) return rules;
  const unknown = names.find((name) => !rules.some(({id}) => isMeant(id, name)));
  if (unknown !== undefined) {
    const known = new Set(rules.flatMap(({id}) => [id, id.split('/')[0] ?? id]));
    const near = nearest(unknown, known);
    const few = near === undefined ? closest(unknown, known) : [near];
    const write = few.length === 0 ? '' : ` Write ${few.map((name) => `\`${name}\``).join(' or ')}.`;
    throw new Error(
      `There is no rule \`${unknown}\`.${write} \`npm run check -- --help\` lists the ${rules.length} rules.`,
    );
  }
  return rules.filter(({id}) => names.some((name) => isMeant(id, name)));
}

function isMeant(id: string, name: string): boolean {
  return id === name || id.startsWith(`${name}/`);
}
