import {nearest} from '../content/nearest.ts';
import type {SourceFinding} from '../content/finding.ts';
import {placesIn} from '../content/yaml-places.ts';
import type {ReceiptClaim} from './claim-source.ts';
import {parseReceipt, type Receipt} from './receipt.ts';

/** Which module of a note recomputes its claims, from the note’s folder. */
export const RECOMPUTATION = 'reproduce/claims.mjs';

/** A note’s receipt with what it refers to. */
export type ReceiptFiles = {
  /** The note’s folder, from the root of the repository. */
  readonly folder: string;
  /** receipt.yaml as text. */
  readonly source: string;
  /** Every file of the note’s folder, relative to it. */
  readonly files: ReadonlySet<string>;
  /** The ids of the note’s revisions; one that names none has r1. */
  readonly revisions: readonly string[];
  /** Whether the repository has a file, by its path from the root. */
  readonly exists: (file: string) => boolean;
};

/** Something wrong in receipt.yaml, and what to do. */
export type ReceiptFinding = SourceFinding & {readonly fix: string};

/** `receipt` is undefined where it cannot be read. */
export type ReceiptReading = {
  readonly receipt: Receipt | undefined;
  readonly findings: readonly ReceiptFinding[];
};

const schemaFix =
  'Every field stands in schemas/receipt.md with a line to copy; the receipts of other notes in blog/ are examples.';

/** Reads receipt.yaml and holds it against the note’s folder. Everything that is wrong is reported at once. */
export function readReceiptFiles(note: ReceiptFiles): ReceiptReading {
  const {source, files, revisions} = note;
  const parsed = parseReceipt(source);
  if (parsed.kind === 'findings')
    return {receipt: undefined, findings: parsed.findings.map((finding) => ({...finding, fix: schemaFix}))};
  const receipt = parsed.value;
  const placeOf = placesIn(source);
  const problems = [
    ...missingScripts(receipt.command, note),
    ...missingComputation(receipt, files),
    ...receipt.claims.flatMap((claim) => [
      ...missingData(claim, files, receipt.command),
      ...missingRevision(claim, revisions),
    ]),
  ];
  return {receipt, findings: problems.map(({path, ...finding}) => ({...placeOf(path), ...finding}))};
}

type Problem = {readonly path: readonly string[]; readonly message: string; readonly fix: string};

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
      message: `The command runs ${script}, and there is no such file: it is typed at the root of the repository.`,
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
