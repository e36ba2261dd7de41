/** A `check-allow` comment where it stands; `text` is what is between the marks. */
export type CommentLine = {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** Whether nothing else is on its line, or something is, or it goes on in the next. */
  readonly stands: 'alone' | 'beside' | 'over lines';
  /** The comment of this place that says `text`. */
  readonly form: (text: string) => string;
};

type Style = {readonly open: string; readonly close: string; readonly start: RegExp};

const braces: Style = {open: '{/*', close: '*/}', start: /\{\/\*\s*check-allow/};
const angles: Style = {open: '<!--', close: '-->', start: /<!--\s*check-allow/};
const hash: Style = {open: '#', close: '', start: /#\s*check-allow/};
const slashes: Style = {open: '//', close: '', start: /\/\/\s*check-allow/};
const stars: Style = {open: '/*', close: '*/', start: /(?<!\{)\/\*\s*check-allow/};

/** How each kind of file writes a comment; a text of any other kind has `#`. JSON has none, so nothing in it can be allowed. */
const styles: Readonly<Record<string, readonly Style[]>> = {
  mdx: [braces],
  md: [braces, angles],
  html: [angles],
  svg: [angles],
  xml: [angles],
  css: [stars],
  ...Object.fromEntries(['ts', 'js', 'mjs', 'cjs', 'mts', 'cts'].map((name) => [name, [slashes, stars]])),
  ...Object.fromEntries(['tsx', 'jsx'].map((name) => [name, [slashes, stars, braces]])),
  json: [],
};

/** Every `check-allow` comment of a file, in order. Code fences of Markdown hold none: what is in them is shown. */
export function commentLines(file: string, text: string): readonly CommentLine[] {
  if (!text.includes('check-allow')) return [];
  const extension = /\.([a-z0-9]+)$/.exec(file)?.[1] ?? '';
  const lines = text.split(/\r?\n/);
  const own = styles[extension] ?? [hash];
  const stylesOf = extension === 'md' || extension === 'mdx' ? markdownStyles(lines, own) : () => own;
  return lines.flatMap((source, index) =>
    source.includes('check-allow') ? stylesOf(index).flatMap((style) => find(source, index + 1, style)) : [],
  );
}

/** The styles of each line, by its index: front matter is YAML, and a code fence has none. */
function markdownStyles(
  lines: readonly string[],
  own: readonly Style[],
): (index: number) => readonly Style[] {
  const frontMatterEnd =
    lines[0]?.trimEnd() === '---'
      ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
      : -1;
  let fence: string | undefined;
  const inFence = lines.map((line) => {
    const mark = /^\s*(?<mark>`{3,}|~{3,})/.exec(line)?.groups?.['mark'];
    if (mark === undefined) return fence !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark.startsWith(fence) && line.trim() === mark) fence = undefined;
    return true;
  });
  return (index) => {
    if (index < frontMatterEnd) return [hash];
    return inFence[index] === true ? [] : own;
  };
}

function find(source: string, line: number, {open, close, start: pattern}: Style): readonly CommentLine[] {
  const start = pattern.exec(blankCode(source));
  if (start === null) return [];
  const form = (text: string): string => [open, text, close].filter(Boolean).join(' ');
  const rest = source.slice(start.index + open.length);
  const end = close === '' ? rest.length : rest.indexOf(close);
  const before = source.slice(0, start.index).trim();
  const at = {line, column: start.index + 1, form};
  if (end < 0) return before === '' ? [{...at, text: rest.trim(), stands: 'over lines'}] : [];
  const after = rest.slice(end + close.length).trim();
  const stands = before === '' && after === '' ? 'alone' : 'beside';
  // In code and data it may be part of a value: there only a line of its own is surely a comment.
  if (stands === 'beside' && open !== '{/*' && open !== '<!--') return [];
  return [{...at, text: rest.slice(0, end).trim(), stands}];
}

/** Inline code is shown to readers: a comment in it is an example. */
function blankCode(source: string): string {
  return source.replaceAll(/(`+)(?!`).*?[^`]\1(?!`)/g, (code) => ' '.repeat(code.length));
}
