import {nearest} from '../content/nearest.ts';
import {indexOfField} from './field-index.ts';
import type {SourcePlace} from '../content/yaml-places.ts';
import {beyondData} from './beyond-data.ts';
import {readErrorReport} from './error-report.ts';
import type {NoteProblem} from './note-problem.ts';
import {RECOMPUTATION, type ReceiptFiles} from './receipt-files.ts';
import {readRecomputation, type Recomputation} from './recomputation.ts';
import {commandOf} from './receipt-command.ts';
import type {ModuleAnswer} from './run-module.ts';

/** How the process ended in which `reproduce/claims.mjs` ran: with an answer, without one, or not in time. */
export type ModuleRun =
  | ModuleAnswer
  | {readonly kind: 'ended'; readonly code: number | null; readonly printed: string}
  | {readonly kind: 'late'; readonly seconds: number};

/** The note of the module, the text of each of its files by the path in its folder, and where it ran: the URL of the repository’s root. */
export type ModuleNote = ReceiptFiles & {
  readonly text: (file: string) => string | undefined;
  readonly root: string;
};

/** What the data gives, or everything that kept it from being computed, each at its place in the note’s folder. */
export type ComputedReading =
  | {readonly kind: 'ok'; readonly value: Recomputation}
  | {readonly kind: 'problems'; readonly problems: readonly NoteProblem[]};

/** Reads how the module of a note ended. */
export function readModuleRun(run: ModuleRun, note: ModuleNote): ComputedReading {
  if (run.kind !== 'answer') return {kind: 'problems', problems: [problemOf(run, note)]};
  const reading = readRecomputation(run.answer);
  if (reading.kind === 'ok') {
    const named = beyondData(note.text(RECOMPUTATION) ?? '');
    return named === undefined ? reading : {kind: 'problems', problems: [beyond(named, note)]};
  }
  return {
    kind: 'problems',
    problems: reading.problems.map(({path, message, fix}) => ({
      ...placeAt(note, indexOfField(note.text(RECOMPUTATION) ?? '', path)),
      message: sentence(`What it returns cannot be read: ${message}`),
      fix,
    })),
  };
}

/** What gives another number each time. */
const CHANCE = /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\brandomUUID\b/;

/** Whether code names what gives another number each time. */
export function namesChance(code: string): boolean {
  return CHANCE.test(code);
}

function beyond({name, index}: NonNullable<ReturnType<typeof beyondData>>, note: ModuleNote): NoteProblem {
  return {
    ...placeAt(note, index),
    message: `${RECOMPUTATION} names \`${name}\`, and its figures must follow from the files of the note’s folder alone.`,
    fix: `Compute from the data alone: take it away. A file of the folder is read by \`data.text('data/NAME.csv')\`; random numbers that are the same each time come from src/domain/stats/random.ts.`,
  };
}

type Failure = Exclude<ModuleRun, {readonly kind: 'answer'}>;

function problemOf(run: Failure, note: ModuleNote): NoteProblem {
  switch (run.kind) {
    case 'no function':
      return {
        ...place(note, /^export\b/m),
        message: `${RECOMPUTATION} exports no function as its default${run.exported.length === 0 ? '' : `, but ${run.exported.join(', ')}`}: nothing computes the figures.`,
        fix: 'Write `export default function recompute(data) { … }`, which returns them.',
      };
    case 'promise':
      return {
        ...place(note, /^export default\b/m),
        message: `${RECOMPUTATION} returns a promise, which nobody waits for.`,
        fix: 'Take `async` and `await` away: `data.text(…)` gives the text at once.',
      };
    case 'chance':
      return {
        ...place(note, namesChance(note.text(RECOMPUTATION) ?? '') ? CHANCE : /^export default\b/m),
        message: `Two computations gave different figures, in ${run.where}.`,
        fix: 'Compute from the data alone: take `Math.random()`, `Date.now()` and the like away. Random numbers that are the same each time come from src/domain/stats/random.ts.',
      };
    case 'no file':
      return noFile(run, note);
    case 'late':
      return {
        ...place(note, /^export default\b/m),
        message: `${RECOMPUTATION} computed for ${run.seconds} s without an answer, and was ended.`,
        fix: 'Look for a loop without an end, or compute less: measuring is the command’s work, and its data is read here.',
      };
    case 'ended':
      return ended(run, note);
  }
}

/** A file that the module reads, and the experiment has not written. */
function noFile({file, stack}: Extract<Failure, {readonly kind: 'no file'}>, note: ModuleNote): NoteProblem {
  const at = readErrorReport(stack, note.root, note.folder)?.at ?? place(note, file);
  const near = nearest(file, note.files);
  const command = commandOf(note);
  return {
    ...at,
    missing: file,
    message: `The code reads ${file}, and there is no such file in the note’s folder.`,
    fix:
      near === undefined
        ? `Run \`${command}\`, which should write it.`
        : `Write \`${near}\`; or run \`${command}\`, if it writes ${file}.`,
  };
}

/** `import` of what is not there has no trace: Node says which file asked for it. */
const NOT_FOUND = /^Cannot find (module|package) '(.+?)' imported from (.+)$/;

function ended({code, printed}: Extract<Failure, {readonly kind: 'ended'}>, note: ModuleNote): NoteProblem {
  const report = readErrorReport(printed, note.root, note.folder);
  const [, what, wanted = '', importer = ''] = NOT_FOUND.exec(report?.message ?? '') ?? [];
  if (what !== undefined) return notFound(wanted, importer, note);
  if (report !== undefined) {
    const {kind, message, at} = report;
    const isData = !message.includes('could not be cloned');
    const why = isData
      ? `${kind ?? 'something was thrown'}: ${message}`
      : `what is returned is more than data: ${message}`;
    return {
      ...(at ?? place(note, /^export default\b/m)),
      message: sentence(`The figures cannot be computed: ${why}`),
      fix: isData
        ? `Mend the code here, and compute again: \`npm run receipts -- ${noteSlug(note.folder)}\`.`
        : 'Return numbers, texts, lists and mappings alone.',
    };
  }
  return {
    ...place(note, /\bprocess\.exit\b/),
    message: `The process of ${RECOMPUTATION} ended with code ${code ?? 'none'} before it gave an answer.`,
    fix: 'Take `process.exit` away, and each `throw` of what is no Error: the default export returns the figures.',
  };
}

function notFound(wanted: string, importer: string, note: ModuleNote): NoteProblem {
  const own = [...note.files].find((file) => importer.endsWith(`${note.folder}/${file}`)) ?? RECOMPUTATION;
  const near = nearest(
    nameOf(wanted),
    [...note.files].filter((file) => /\.[cm]?[jt]s$/.test(file) && file !== own).map(nameOf),
  );
  return {
    ...place(note, nameOf(wanted), own),
    message: `This file imports ${nameOf(wanted)}, and there is no such module.`,
    fix:
      near === undefined
        ? 'Correct its path, write that module, or take the import away.'
        : `Write \`${near}\`.`,
  };
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** The address of a note, by its folder. */
function noteSlug(folder: string): string {
  return nameOf(folder).replace(/^\d{4}-\d{2}-\d{2}-/, '');
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Where a file of the note first has what is looked for; its start where it has it nowhere. */
function place(
  note: ModuleNote,
  mark: string | RegExp,
  file = RECOMPUTATION,
): SourcePlace & {readonly file: string} {
  const source = note.text(file) ?? '';
  const at = typeof mark === 'string' ? source.indexOf(mark) : source.search(mark);
  return placeAt(note, Math.max(0, at), file);
}

function placeAt(
  {text, folder}: ModuleNote,
  index: number,
  file = RECOMPUTATION,
): SourcePlace & {readonly file: string} {
  const before = (text(file) ?? '').slice(0, index).split('\n');
  return {file: `${folder}/${file}`, line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}
