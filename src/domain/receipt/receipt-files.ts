import {withMends, type MendedFinding} from '../content/mends.ts';
import {nearest} from '../content/nearest.ts';
import {placesIn} from '../content/yaml-places.ts';
import type {ReceiptClaim} from './claim-source.ts';
import {LATER_KINDS, revisionLine} from '../evidence/revision.ts';
import {parseReceipt, type Receipt} from './receipt.ts';

/** Which module of a note recomputes its claims, from the note’s folder. */
export const RECOMPUTATION = 'reproduce/claims.mjs';

/** Something wrong in receipt.yaml, and what to do. `missing` is the file of data that it is about. */
export type ReceiptFinding = MendedFinding & {readonly missing?: string};

const REFERENCE =
  'Every field stands in schemas/receipt.md with a line to copy; the receipts of other notes in blog/ are examples.';

/** A note’s receipt with what it refers to. */
export type ReceiptFiles = {
  /** The note’s folder, from the root of the repository. */
  readonly folder: string;
  /** receipt.yaml as text. */
  readonly source: string;
  /** Every file of the note’s folder, relative to it. */
  readonly files: ReadonlySet<string>;
  /** The ids of the note’s revisions; one that names none has r1. Undefined where its front matter has a mistake and says nothing. */
  readonly revisions: readonly string[] | undefined;
  /** Whether the repository has a file, by its path from the root. */
  readonly exists: (file: string) => boolean;
};

/** `receipt` is undefined where it cannot be read. */
export type ReceiptReading = {
  readonly receipt: Receipt | undefined;
  readonly findings: readonly ReceiptFinding[];
};

/** Reads receipt.yaml and holds it against the note’s folder. Everything that is wrong is reported at once. */
export function readReceiptFiles(note: ReceiptFiles): ReceiptReading {
  const {source, files, revisions} = note;
  const parsed = parseReceipt(source);
  if (parsed.kind === 'findings')
    return {receipt: undefined, findings: withMends(parsed.findings, REFERENCE)};
  const receipt = parsed.value;
  const placeOf = placesIn(source);
  const problems = [
    ...missingScripts(receipt.command, note),
    ...missingComputation(receipt, files),
    ...missingData(receipt, files),
    ...receipt.claims.flatMap((claim) => missingRevision(claim, revisions)),
  ];
  return {receipt, findings: problems.map(({path, ...finding}) => ({...placeOf(path), ...finding}))};
}

type Problem = Pick<ReceiptFinding, 'message' | 'fix' | 'missing'> & {readonly path: readonly string[]};

/** What `node`, `python3` or a shell is given to run. */
const SCRIPT = /\.(?:[cm]?[jt]s|sh|py|rb|pl|lua)$/;

/** Scripts of the command that are not there: a reader types it at the root, and cannot run it. */
function missingScripts(command: string, {folder, files, exists}: ReceiptFiles): readonly Problem[] {
  const own = [...files].filter((file) => SCRIPT.test(file)).map((file) => `${folder}/${file}`);
  return command
    .split(/\s+/)
    .filter((word) => SCRIPT.test(word) && !own.includes(word.replace(/^\.\//, '')) && !exists(word))
    .map((script) => ({
      path: ['command'],
      message: `The command runs ${script}, and there is no such file. A path in the command begins at the root of the repository.`,
      fix: scriptFix(script, folder, own),
    }));
}

function scriptFix(script: string, folder: string, own: readonly string[]): string {
  const scripts = own.filter((file) => file !== `${folder}/${RECOMPUTATION}`);
  const near = nearest(nameOf(script), scripts.map(nameOf));
  const meant = scripts.find((file) => nameOf(file) === near);
  if (meant !== undefined) return `Write \`${meant}\`.`;
  return scripts.length === 0
    ? `Write the script as ${folder}/reproduce/run.mjs, and name it here by that path.`
    : `Write one of ${scripts.join(', ')}; or write that script.`;
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function missingComputation(
  {claims, noise, conclusions}: Receipt,
  files: ReadonlySet<string>,
): readonly Problem[] {
  const isComputed = [claims, Object.keys(noise), Object.keys(conclusions)].some(({length}) => length > 0);
  if (!isComputed || files.has(RECOMPUTATION)) return [];
  return [
    {
      path: ['claims'],
      message: `Nothing recomputes these figures: there is no ${RECOMPUTATION}.`,
      fix: 'Write it: its default export takes the data and returns the figures (src/domain/receipt/recomputation.ts).',
    },
  ];
}

/** Files of raw data that are not there, each told at the first claim that names it. */
function missingData({claims, command}: Receipt, files: ReadonlySet<string>): readonly Problem[] {
  const named = Map.groupBy(claims, ({measurement}) => measurement.data);
  return [...named].flatMap(([data, [first, ...others]]) => {
    if (data === undefined || first === undefined || files.has(data)) return [];
    const near = nearest(data, files);
    const also = others.length === 0 ? '' : `, which ${others.length} more of the claims name`;
    return [
      {
        path: ['claims', first.name, 'data'],
        missing: data,
        message: `There is no ${data} in the note’s folder${also}.`,
        fix:
          near === undefined
            ? `Run \`${command}\`, which should write it.`
            : `If ${near} is meant, write \`data: ${near}\`. If not, run \`${command}\`, which should write ${data}.`,
      },
    ];
  });
}

function missingRevision(
  {name, revision}: ReceiptClaim,
  revisions: ReceiptFiles['revisions'],
): readonly Problem[] {
  if (revisions === undefined || revisions.includes(revision)) return [];
  return [
    {
      path: ['claims', name, 'revision'],
      message: `The note has no revision ${revision}.`,
      fix: `Write ${revisions.length === 1 ? revisions[0] : `one of ${revisions.join(', ')}`}. Or add below \`revisions:\` in the note’s front matter, which begins with r1: \`${revisionLine(revision)}\` (kinds: ${LATER_KINDS}).`,
    },
  ];
}
