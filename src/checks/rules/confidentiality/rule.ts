import type {scanFile as ScanFile} from '../../confidentiality/scan/scan-file.ts';
import {placer} from '../../confidentiality/scan/place.ts';
import type {VendorToken} from '../../confidentiality/vendor-tokens.ts';
import {leakKinds, type Leak} from '../../confidentiality/leak.ts';
import {mask} from '../../confidentiality/mask.ts';
import {reportLeak} from '../../confidentiality/report-leak.ts';
import {madeUp, publishedTexts, type PublishedText} from '../../confidentiality/texts.ts';
import type {RuleFinding} from '../../core/finding.ts';
import type {FilesRule} from '../../core/rule.ts';

const top = {line: 1, column: 1};

/** Nothing that tells of a machine, a person, an account or one run of a system is published. */
export const confidentiality: FilesRule = {
  kind: 'files',
  apart: true,
  id: 'confidentiality',
  about:
    'Nothing is published that tells of a client’s machines, people, accounts or runs: in text, data, names of files, commits.',
  help: 'Captures (fences, transcripts, data, drawings, profiles) are judged strictly, prose by a list of what is open. See src/checks/confidentiality/README.md for what may stand there.',
  parts: {
    ...Object.fromEntries(Object.entries(leakKinds).map(([kind, [what]]) => [kind, `${what}.`])),
    unreadable: 'A file whose text cannot be checked.',
  },
  check: async (input) => {
    const {texts, unreadable} = publishedTexts(input);
    const found: RuleFinding[] = unreadable.map(({file, why}) => ({
      file,
      ...top,
      severity: 'error',
      part: 'unreadable',
      message: `The file ${why}, so that nobody can say what it holds.`,
      fix: 'Publish what it shows as text (for a packet capture, the lines of tcpdump with addresses replaced), or leave it out.',
    }));
    // Their libraries are large, and loaded where they are needed: often in another thread.
    const {vendorTokens} = await import('../../confidentiality/vendor-tokens.ts');
    const {scanFile, scanPath} = await import('../../confidentiality/scan/scan-file.ts');
    for (const text of texts)
      found.push(...checkText(text, await vendorTokens(text.file, text.text), scanFile));
    return [...found, ...input.files.flatMap(({file}) => checkPath(file, scanPath(file)))];
  },
};

function checkText(
  {file, text, packed, kind}: PublishedText,
  tokens: readonly VendorToken[],
  scan: typeof ScanFile,
): readonly RuleFinding[] {
  const inner = kind === 'commit' ? 'message.md' : packed ? file.replace(/\.(?:gz|zst|br|zz)$/, '') : file;
  const place = placer(text);
  const vendors = tokens.map(({start, end, vendor}) => ({
    start,
    end,
    finding: reportLeak({
      file,
      kind: 'secret',
      from: place(start),
      to: place(end),
      value: text.slice(start, end),
      where: `(${vendor})`,
      packed,
    }),
  }));
  const leaks = madeUp.test(file) && kind === 'file' ? [] : scan(inner, text);
  const own = leaks
    .filter((leak) => !vendors.some(({start, end}) => leak.start < end && start < leak.end))
    .map((leak) => reportLeak({...leak, file, packed}));
  const found = [...vendors.map(({finding}) => finding), ...own];
  return packed ? found.map(inPacked) : found;
}

/** Packed text; what is packed and binary too has no lines. */
const packedText = /(?<!\.(?:pb|pprof|prof|jfr|data|bin))\.(?:gz|zst|br|zz)$/;

/** The lines of what was packed are no lines of the file: it is told at its start, and the line of a text in words. */
function inPacked(finding: RuleFinding): RuleFinding {
  const atTop = {...finding, ...top, end: top};
  if (!packedText.test(finding.file)) return atTop;
  return {
    ...atTop,
    message: `Unpacked, line ${finding.line}: ${finding.message}`,
    fix: `Unpack the file, mend it and pack it again. ${finding.fix}`,
  };
}

/** The finding stands at the folder or file with the value masked: a path is printed as it is. */
function checkPath(file: string, leaks: readonly Leak[]): readonly RuleFinding[] {
  return leaks.map(({kind, value}) => {
    const [what, instead] = leakKinds[kind];
    return {
      file: file.replaceAll(value, () => mask(value)),
      ...top,
      severity: 'error',
      part: kind,
      message: `${what} in the name of a file: ${mask(value)}.`,
      fix: `Rename the file, and write its new name wherever the old one stands. ${instead}`,
      secret: value,
    };
  });
}
