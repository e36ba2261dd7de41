import type {SourceFinding} from '../content/finding.ts';

const ESCAPE = String.fromCodePoint(0x1b);
/** What a reader cannot see, or sees in another order than it is copied: control, separator and direction characters. */
const INVISIBLE = new RegExp(
  `${ESCAPE}(?:\\[[0-?]*[ -/]*[@-~])?|[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Bidi_Control}\\u200B\\u2060\\uFEFF]`,
  'gu',
);
const HOST_PROMPT = /^(?:\([^()\s]*\) ?)?\[?[\w.+-]+@[\w.-]+(?:[: ][^\s$#%>]*)?\]?\s?[$#%>](?: |$)/;

/** PowerShell and cmd begin each line with the folder: `PS D:\work> dir`, `PS ~> ls`, `D:\work>dir`. */
const FOLDER_PROMPT = /^(?:PS (?:[A-Z]:[\\/]?|[~/\\])[^>\n]*> ?|[A-Z]:\\[^>\n]*>)/i;

/** Finds what may not stand in a transcript: invisible characters, and prompts that name a user, a machine or a folder. */
export function findCharacters(lines: readonly string[]): readonly SourceFinding[] {
  return lines.flatMap((text, index) => {
    const line = index + 1;
    const found = [...text.matchAll(INVISIBLE)].map((match) => ({
      line,
      column: match.index + 1,
      message: explain(match[0]),
    }));
    if (FOLDER_PROMPT.test(text)) return [{line, column: 1, message: folderPrompt(text)}, ...found];
    if (!HOST_PROMPT.test(text)) return found;
    const message = 'The prompt names a user and a machine: write `$ ` and the command.';
    return [{line, column: text.search(/[\w.+-]+@/) + 1, message}, ...found];
  });
}

function folderPrompt(text: string): string {
  const command = text.replace(FOLDER_PROMPT, '').trim();
  return command === ''
    ? 'The prompt names a folder, and no command follows: take the line away.'
    : `The prompt names a folder: write \`$ ${command}\`.`;
}

/** The same line with a space for each invisible character, so that the rest of it can be read. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, ' ');
}

function explain(found: string): string {
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (found === '\t') return 'A tab: write spaces, so that columns stand the same everywhere.';
  if (found.startsWith(ESCAPE))
    return 'An ANSI escape sequence: take it away, colours come from the grammar.';
  if (found === '\r') return 'A carriage return within the line: write the line as it looked in the end.';
  return `The invisible character ${code}: take it away.`;
}
