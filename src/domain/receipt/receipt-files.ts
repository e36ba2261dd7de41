import {nearest, suggest} from '../content/nearest.ts';
import type {SourceFinding} from '../content/finding.ts';
import {placesIn} from '../content/yaml-places.ts';
import type {ReceiptClaim} from './claim-source.ts';
import {parseReceipt, type Receipt} from './receipt.ts';

/** Which module of a note recomputes its claims, from the note’s folder. */
export const RECOMPUTATION = 'reproduce/claims.mjs';

/** A note’s receipt with what it refers to. */
export type ReceiptFiles = {
  /** receipt.yaml as text. */
  readonly source: string;
  /** Every file of the note’s folder, relative to it. */
  readonly files: ReadonlySet<string>;
  /** The ids of the note’s revisions; one that names none has r1. */
  readonly revisions: readonly string[];
};

/** Something wrong in receipt.yaml, and what to do. */
export type ReceiptFinding = SourceFinding & {readonly fix: string};

/** `receipt` is undefined where it cannot be read. */
export type ReceiptReading = {
  readonly receipt: Receipt | undefined;
  readonly findings: readonly ReceiptFinding[];
};

const schemaFix =
  'Every field is described in schemas/receipt.schema.json; the receipts of other notes in blog/ are examples to copy.';

/** Reads receipt.yaml and holds it against the note’s folder. Everything that is wrong is reported at once. */
export function readReceiptFiles({source, files, revisions}: ReceiptFiles): ReceiptReading {
  const parsed = parseReceipt(source);
  if (parsed.kind === 'findings')
    return {receipt: undefined, findings: parsed.findings.map((finding) => ({...finding, fix: schemaFix}))};
  const receipt = parsed.value;
  const placeOf = placesIn(source);
  const problems = [
    ...missingScripts(receipt, files),
    ...receipt.claims.flatMap((claim) => [
      ...missingData(claim, files, receipt.command),
      ...missingRevision(claim, revisions),
    ]),
  ];
  return {receipt, findings: problems.map(({path, ...finding}) => ({...placeOf(path), ...finding}))};
}

type Problem = {readonly path: readonly string[]; readonly message: string; readonly fix: string};

function missingScripts(
  {command, claims, noise, conclusions}: Receipt,
  files: ReadonlySet<string>,
): readonly Problem[] {
  const script = /\breproduce\/[\w./-]+/.exec(command)?.[0];
  const scripts = [...files].filter((file) => file.startsWith('reproduce/'));
  const isComputed = [claims, Object.keys(noise), Object.keys(conclusions)].some(({length}) => length > 0);
  return [
    ...(script === undefined || files.has(script)
      ? []
      : [
          {
            path: ['command'],
            message: `There is no ${script} in the note’s folder.`,
            fix: suggest(script, scripts),
          },
        ]),
    ...(!isComputed || files.has(RECOMPUTATION)
      ? []
      : [
          {
            path: ['claims'],
            message: `Nothing recomputes these figures: there is no ${RECOMPUTATION}.`,
            fix: 'Write it: its default export takes the data and returns the figures (src/domain/receipt/recomputation.ts).',
          },
        ]),
  ];
}

function missingData(
  {name, measurement: {data}}: ReceiptClaim,
  files: ReadonlySet<string>,
  command: string,
): readonly Problem[] {
  if (data === undefined || files.has(data)) return [];
  const near = nearest(
    data,
    [...files].filter((file) => file.startsWith('data/')),
  );
  return [
    {
      path: ['claims', name, 'data'],
      message: `There is no ${data} in the note’s folder.`,
      fix: near === undefined ? `Run \`${command}\`, if it writes that file.` : `Write \`${near}\`.`,
    },
  ];
}

function missingRevision({name, revision}: ReceiptClaim, revisions: readonly string[]): readonly Problem[] {
  if (revisions.includes(revision)) return [];
  return [
    {
      path: ['claims', name, 'revision'],
      message: `The note has no revision ${revision}.`,
      fix: `Write one of ${revisions.join(', ')}, or add it to the note’s front matter.`,
    },
  ];
}
