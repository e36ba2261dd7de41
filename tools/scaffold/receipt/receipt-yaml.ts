import {describedAt} from '../../../src/domain/content/schema-fields.ts';
import {receiptSource} from '../../../src/domain/receipt/receipt.ts';
import {fieldGap} from '../gap.ts';

/** receipt.yaml of a note in `folder`: what is known of the worked example, and a gap for each field that only its author knows. */
export function receiptYaml(folder: string, slug: string): string {
  return `# What reproduces the figures of the note; every field with an example stands in schemas/receipt.md.
# The command writes the data and prints what belongs here: duration, machine, versions, figures. npm run receipts -- ${slug} compares.
command: node ${folder}/reproduce/run.mjs
# Where every claim is \`grade: modelled\` (arithmetic, a simulation, an estimate by rule), delete the five up to noise.
${gaps([], ['duration', 'machine', 'software', 'runs'])}
noise:
  median:
${gaps(['noise', 'median'], ['metric', 'cv', 'runs'])}
regenerates: [Every claim]
needs-machine: [Absolute times]
claims:
  # The name is that in reproduce/claims.mjs. <Claim id="${slug}.median" /> shows it, <ClaimText id="${slug}.median" /> in a sentence.
  median:
    statistic: median
    data: data/runs.csv
${gaps(['claims', 'median'], ['metric', 'value', 'better', 'n', 'interval', 'conditions'])}
`;
}

/** A gap for each of these fields of the mapping at `path`. */
function gaps(path: readonly string[], names: readonly string[]): string {
  return names.map((name) => `${'  '.repeat(path.length)}${gapOf([...path, name])}`).join('\n');
}

function gapOf(path: readonly string[]): string {
  const {description = '', example = ''} = describedAt(receiptSource, path);
  return fieldGap(path.at(-1) ?? '', `${description} For example: ${example}`);
}
