import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {LeakKind, TextKind} from '../leak.ts';
import {mask} from '../mask.ts';
import {segmentsOf} from '../source/segment.ts';
import {scanFile} from './scan-file.ts';

/** What the rules find in a file, without the values. */
export type ScannedFile = {
  readonly file: string;
  /** Lines that hold a letter. */
  readonly lines: Readonly<Record<TextKind, number>>;
  readonly findings: readonly {
    readonly line: number;
    readonly in: TextKind;
    readonly kind: LeakKind;
    readonly masked: string;
    /** The first twelve digits of the value’s SHA-256: the same value again is the same id. */
    readonly id: string;
  }[];
};

/** Asks the detectors about each file. */
export function scanFiles(files: readonly string[]): readonly ScannedFile[] {
  return files.map((file) => {
    const text = readFileSync(file, 'utf8');
    return {
      file,
      lines: countLines(file, text),
      findings: scanFile(file, text).map(({from, in: kindOfText, kind, value}) => ({
        line: from.line,
        in: kindOfText,
        kind,
        masked: mask(value),
        id: createHash('sha256').update(value).digest('hex').slice(0, 12),
      })),
    };
  });
}

/** How many lines of a file are prose and how many a capture; empty ones, and rules without a letter, are neither. */
function countLines(file: string, text: string): ScannedFile['lines'] {
  const counts = {prose: 0, capture: 0};
  for (const {kind, view} of segmentsOf(file, text))
    counts[kind] += view.text.split('\n').filter((line) => /[a-z]/i.test(line)).length;
  return counts;
}
