import type {Mistake, Stop} from './mdx-mistakes.ts';
import {lineAt, offsetOf} from './mdx-source.ts';

/** Text that MDX takes for JavaScript, since its paragraph starts with `import` or `export`. */
export function declarationMistake({source, at}: Stop): Mistake {
  const lines = source.split(/\r?\n/);
  let first = at.line;
  const starts = (line: number): boolean => /^(?:import|export)\b/.test(lines[line - 1] ?? '');
  while (first > 1 && !starts(first)) first -= 1;
  const isBelow = (line: number): boolean => isWhole(lines.slice(first - 1, line - 1).join('\n'));
  // `Text.` and a paragraph below it are JavaScript as well, so that the parser stops after the line that is meant.
  const between = lines.slice(first, at.line - 1).findIndex((text) => /^\p{L}[^=;(){}]*$/u.test(text));
  const wrong = between >= 0 && isBelow(first + 1 + between) ? first + 1 + between : at.line;
  const text = lineAt(source, wrong);
  if (wrong > first && text.trim() !== '' && isBelow(wrong)) {
    const start = offsetOf(source, {line: wrong, column: 1});
    return {
      message: `“${text.length > 30 ? `${text.slice(0, 30).trimEnd()}…` : text}” stands right below an \`import\` or \`export\`, and is taken for JavaScript too.`,
      fix: 'Write an empty line above it.',
      place: {line: wrong, column: 1},
      patches: [{start, end: start + text.length}],
    };
  }
  const isExport = lines[first - 1]?.startsWith('export') === true;
  const form = isExport ? 'export const name = …' : "import Name from './file'";
  return {
    message: 'A paragraph that starts with `import` or `export` is JavaScript in MDX, and this is none.',
    fix: `Write \`${form}\` with an empty line after it, or start the sentence with another word.`,
    place: {line: first, column: 1},
  };
}

/** Whether lines look like statements that are complete: with an `=` or a quoted path, and every bracket closed. */
function isWhole(code: string): boolean {
  const opened = code.replaceAll(/[^([{]/g, '').length;
  const closed = code.replaceAll(/[^)\]}]/g, '').length;
  return opened === closed && /=\s*[^\s;]|from\s*['"]|^import\s*['"]|\}\s*;?\s*$/.test(code);
}

/** A line that declares something, wherever it stands, with the names that it declares. */
const declaration =
  /^[ \t>]*(?:export\s+(?:const|let|var|(?:async\s+)?function\*?)\s+(?<own>[\w$]+)|import\s+(?<imported>[\w$]+|\{[^}]*\}|\*\s+as\s+[\w$]+)\s+from\s*['"])/;

/** The names that a line declares as JavaScript would; empty for any other line. */
export function namesDeclaredIn(line: string): readonly string[] {
  const {own, imported} = declaration.exec(line)?.groups ?? {};
  return (own ?? imported)?.match(/[\w$]+/g)?.filter((name) => name !== 'as') ?? [];
}

/** What is told of such a line where MDX takes it for text. */
export const strayDeclaration = {
  message:
    'This line is shown as text: `import` and `export` are JavaScript only at the start of a paragraph.',
  fix: 'Begin it at the left margin, with an empty line above it and below it.',
};
