import {createHash} from 'node:crypto';
import type {Finding} from '../finding.ts';
import type {Masks} from '../mask.ts';

/**
 * What stays the same of each finding while lines move: its rule, its file and the text of its line, and which of the equal ones it
 * is. The line is masked first: a short value could be guessed from its hash.
 */
export function fingerprints(
  findings: readonly Finding[],
  masks: Masks,
  textOf: (file: string) => string | undefined,
): readonly string[] {
  const lines = new Map<string, readonly string[]>();
  const seen = new Map<string, number>();
  return findings.map(({rule, file, line}) => {
    const own = lines.get(file) ?? textOf(file)?.split(/\r?\n/) ?? [];
    lines.set(file, own);
    const text = masks
      .line(own[line - 1] ?? '', file, line)
      .trim()
      .replaceAll(/\s+/g, ' ');
    const hash = createHash('sha256').update([rule, file, text].join('\0')).digest('hex').slice(0, 16);
    const nth = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, nth);
    return `${hash}:${nth}`;
  });
}
