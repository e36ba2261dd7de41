import type * as z from 'zod';
import {fieldsAt} from '../../src/domain/content/schema-fields.ts';
import {receiptSource} from '../../src/domain/receipt/receipt.ts';
import {computedReference} from './computed-reference.ts';
import {fieldTable} from './field-table.ts';

/** A whole receipt of a note that only computes: nothing less passes. */
export const modelledReceipt = `command: node blog/2026-11-21-slug/reproduce/run.mjs
regenerates: [The least sample of each percentile]
claims:
  least:
    metric: Requests
    statistic: count
    value: "299"
    better: lower
    grade: modelled
`;

/** A whole receipt of a note that measures. */
export const measuredReceipt = `command: node blog/2026-11-21-slug/reproduce/run.mjs
duration: 5 min 9 s
machine: {kind: virtual machine, cores: 2, memory: 4 GB, operating-system: Debian 13, kernel: Linux 6.12.48}
software: {node: 24.21.0}
runs: 6
noise:
  closed-p99: {metric: p99 latency, cv: 2.7 %, runs: 6}
regenerates: [Every claim]
needs-machine: [Absolute times]
claims:
  closed-p99:
    metric: Latency
    statistic: p99
    value: 2.3 ms
    better: lower
    n: 6 runs
    interval: {low: 2.1 ms, high: 5.0 ms, level: 96.9 %, by: range of the six runs around their median}
    conditions: {load: 200 requests a second, window: 8 s}
    data: data/closed.csv
`;

type Part = {
  readonly title: string;
  readonly about: string;
  readonly path: readonly string[];
  /** A field that case studies may have, and a receipt may not. */
  readonly without?: string;
};

const parts: readonly Part[] = [
  {
    title: 'The receipt',
    about: 'What reproduces the figures, and on what they were taken.',
    path: [],
  },
  {title: '`machine`', about: 'Nothing in it identifies a machine or its owner.', path: ['machine']},
  {title: 'Each entry of `noise`', about: 'By a name of yours: `closed-p99`.', path: ['noise', 'NAME']},
  {title: 'Each entry of `cannot-repeat`', about: 'A list.', path: ['cannot-repeat', '0']},
  {
    title: 'Each claim',
    about:
      'By a name of yours: `closed-p99` of the note `slug` is shown by `<Claim id="slug.closed-p99" />`, and in a sentence by `<ClaimText id="slug.closed-p99" />`. Its figure is `value`; or `before` with `after`, whose ratio is computed; or `multiple` alone.',
    path: ['claims', 'NAME'],
  },
  {
    title: '`conditions` of a claim',
    about:
      'What was not published is left out; without `environment` it is `machine`. There is no `sample` here: how many there were is written once, as `n` of the claim.',
    path: ['claims', 'NAME', 'conditions'],
    without: 'sample',
  },
  {
    title: '`interval` of a claim',
    about: 'All of `low`, `high`, `level` and `by`; or `none` alone.',
    path: ['claims', 'NAME', 'interval'],
  },
];

/** The reference of receipt.yaml as Markdown, from the schema that the check and the build read it by. `command` brings it up to date. */
export function receiptReference(command: string): string {
  const sections = parts.map(({title, about, path, without}) => {
    const fields: readonly (readonly [string, z.ZodType])[] = Object.entries(
      fieldsAt(receiptSource, path),
    ).filter(([name]) => name !== without);
    return [`## ${title}`, about, fieldTable(fields)].join('\n\n');
  });
  return `${[
    '# receipt.yaml',
    `\`blog/YYYY-MM-DD-slug/receipt.yaml\` says what reproduces the figures of a note; \`receipt: receipt.yaml\` in the note’s front matter names it. Made from the schemas in \`src/domain/receipt\` by \`${command}\`: change it there. \`npm run new -- note "TITLE" --receipt\` writes one with its scripts; \`npm run receipts -- SLUG\` computes its figures anew.`,
    'A claim is `measured` where the command took it, and `modelled` where arithmetic, a simulation or an estimate by rule gave it. Of both `reproduce/claims.mjs` computes the figure, by the name of the claim; what nothing here can compute is no claim of a receipt. A text with `: ` or `#` in it stands in quotes, and so does one with a comma inside of `{…}` or `[…]`.',
    'The least, of a note that only computes:',
    yaml(modelledReceipt),
    'And of one that measures:',
    yaml(measuredReceipt),
    ...sections,
    ...computedReference,
  ].join('\n\n')}\n`;
}

function yaml(text: string): string {
  return `\`\`\`yaml\n${text}\`\`\``;
}
