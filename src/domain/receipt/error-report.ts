import type {SourcePlace} from '../content/yaml-places.ts';

/** What Node says of an error that nobody caught: its kind, what it says, and where it met the code of one folder. */
export type ErrorReport = {
  /** `TypeError`; undefined where what was thrown is no error. */
  readonly kind: string | undefined;
  readonly message: string;
  /** The innermost place of the folder; its file is from the root. */
  readonly at: (SourcePlace & {readonly file: string}) | undefined;
};

/** `SyntaxError: Unexpected token`, on several lines where it has several, up to the trace. */
const ERROR = /^(?:DOMException \[)?(\w*(?:Error|Exception))\]?(?: \[\w+\])?: (.*(?:\n(?! {4}at |\n).*)*)/gm;
/** A line of the trace. */
const FRAME = /^ {4}at (?:.*\()?(file:\/\/\S+?):(\d+):(\d+)\)?$/gm;
/** What a syntax mistake has instead of a trace: file and line, the line, and a mark under the place. */
const MARKED = /^(file:\/\/\S+):(\d+)\n.*\n( *)\^/gm;

/**
 * Reads what a process printed before it ended, or the stack of an error. Only places in `folder` count, a path from `root`, which is the
 * URL of a folder: who wrote the note can mend those. Undefined where no error is told.
 */
export function readErrorReport(printed: string, root: string, folder: string): ErrorReport | undefined {
  // The error that ended the process comes last.
  const [, kind, message = ''] = [...printed.matchAll(ERROR)].at(-1) ?? [];
  const own = `${root}${encodeURI(folder)}/`;
  const first = [...printed.matchAll(FRAME), ...printed.matchAll(MARKED)].find(([, url = '']) =>
    url.startsWith(own),
  );
  if (kind === undefined && first === undefined) return undefined;
  const [, url = '', line = '1', column = '1'] = first ?? [];
  const at = {
    file: decodeURI(url.slice(root.length)),
    line: Number(line),
    column: /^\d+$/.test(column) ? Number(column) : column.length + 1,
  };
  return {kind, message: message.trim(), at: first === undefined ? undefined : at};
}
