import type {SourceFinding} from './finding.ts';

/** Something wrong in a source, and what to do. */
export type MendedFinding = SourceFinding & {readonly fix: string};

/** With which words a mend begins in what a schema says: `“1.1×” is no bound: write …`. */
const MEND =
  /^(.*?)(?:: |[;,.] )(?:so )?((?:write|give|take|publish|return|use|put|say|keep|list|move|freeze|run|add|correct|indent|did you mean) .*)$/isu;

/** A message that says only where it is: `` `claims.p99.better` ``, `` `kind` of entry 2 of `revisions` ``. */
const PLACE = /^(?:`[^`]+`|(?:`[^`]+` of )?entry \d+ of `[^`]+`)$/;

/** How the mend of an empty mapping begins. */
const NAMES_FIELDS = 'Write its fields';

const YAML_MEND =
  'Mend the YAML in this line or the one before; a text with `: ` or `#` in it stands in quotes.';

/**
 * What a schema says in one sentence as what is wrong and what to do. `reference` says where every field stands: where a message has no
 * mend of its own, or where the mend is to write a whole mapping.
 */
export function withMends(findings: readonly SourceFinding[], reference: string): readonly MendedFinding[] {
  const inOrder = findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return inOrder.map(({message, ...place}) => {
    const {wrong, mend} = splitMend(message);
    const isYaml = message.startsWith('YAML: ');
    const own = mend ?? (isYaml ? YAML_MEND : undefined);
    const needsReference = own === undefined || own.startsWith(NAMES_FIELDS);
    return {
      ...place,
      message: sentence(PLACE.test(wrong) ? `${wrong} says something else than it may` : wrong),
      fix: [...(own === undefined ? [] : [own]), ...(needsReference ? [reference] : [])].join(' '),
    };
  });
}

/** A sentence that ends with what to do, as what is wrong, which it begins with, and the mend as a sentence of its own, if it has one. */
export function splitMend(message: string): {readonly wrong: string; readonly mend: string | undefined} {
  const [, wrong = message, mend] = MEND.exec(message) ?? [];
  return {wrong, mend: mend === undefined ? undefined : sentence(mend)};
}

function sentence(text: string): string {
  const meant = /^did you mean (.*)\?$/i.exec(text)?.[1];
  const whole = meant === undefined ? text : `Write ${meant}`;
  // A sentence may begin with the name of a file, which stays as it is.
  const first = /^[\w-]+\.(?:ya?ml|json)\b/.test(whole) ? whole.charAt(0) : whole.charAt(0).toUpperCase();
  return `${first}${whole.slice(1)}`.replace(/[^.?!]$/, '$&.');
}
