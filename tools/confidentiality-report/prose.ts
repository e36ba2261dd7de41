import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** What a person made of a finding, who looked at it: a value that names somebody, a made-up one in the form of a real one, neither. */
export type Verdict = 'identity' | 'example' | 'mistake';

/** What `npm run confidentiality -- scan` prints about a file. */
export type ScannedFile = {
  readonly file: string;
  readonly lines: {readonly prose: number; readonly capture: number};
  readonly findings: readonly {
    readonly line: number;
    readonly in: 'prose' | 'capture';
    readonly kind: string;
    readonly masked: string;
    readonly id: string;
  }[];
};

/**
 * The Markdown files of the installed packages, by their path under `folder`, sorted, each text once. Packages for one platform are left
 * out, so that one lock file gives one list.
 */
export function markdownOfPackages(folder: string): readonly string[] {
  const seen = new Set<string>();
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(?:md|markdown)$/i.test(file) && !/(?:^|\/)\./.test(file))
    .toSorted()
    .filter((file) => !isOfPlatform(folder, file))
    .filter((file) => {
      const hash = createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex');
      return !seen.has(hash) && seen.add(hash);
    });
}

/** True where the package of a file is for one system or processor. */
function isOfPlatform(folder: string, file: string): boolean {
  const [, owner = ''] = /^((?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
  try {
    return /"(?:os|cpu)":\s*\[/.test(readFileSync(path.join(folder, owner, 'package.json'), 'utf8'));
  } catch {
    return false;
  }
}

/**
 * The report on prose: each finding masked, then the counts by kind and verdict. E-mail addresses are identities until somebody says
 * otherwise; a finding of another kind that nobody judged counts as a mistake.
 */
export function proseReport(
  files: readonly ScannedFile[],
  verdicts: Readonly<Record<string, Verdict>>,
): {readonly text: string; readonly mistakes: number; readonly lines: number} {
  const lines = files.reduce((sum, file) => sum + file.lines.prose, 0);
  const found = files.flatMap(({file, findings}) =>
    findings
      .filter((finding) => finding.in === 'prose')
      .map((finding) => ({
        ...finding,
        file,
        verdict:
          verdicts[finding.id] ?? (finding.kind === 'email' ? ('identity' as const) : ('mistake' as const)),
      })),
  );
  const count = (verdict: Verdict, kind?: string): number =>
    found.filter((one) => one.verdict === verdict && (kind === undefined || one.kind === kind)).length;
  const kinds = [...new Set(found.map(({kind}) => kind))].toSorted();
  const rate = (value: number): string => ((10_000 * value) / Math.max(1, lines)).toFixed(2);
  const text = [
    ...found.map(
      ({file, line, kind, masked, id, verdict}) => `${file}:${line} ${kind} ${masked} ${id} ${verdict}`,
    ),
    '',
    '| | identities | examples | mistakes |',
    '|---|--:|--:|--:|',
    ...kinds.map(
      (kind) =>
        `| ${kind} | ${count('identity', kind)} | ${count('example', kind)} | ${count('mistake', kind)} |`,
    ),
    `| all | ${count('identity')} | ${count('example')} | ${count('mistake')} |`,
    '',
    `${files.length} files, ${lines} lines of prose: ${rate(count('mistake'))} mistakes in 10,000 lines, ${rate(count('mistake') + count('example'))} with the examples.`,
  ].join('\n');
  return {text, mistakes: count('mistake'), lines};
}
