import {isScalar, visit, type Document, type YAMLError} from 'yaml';
import {yamlMessage} from './yaml-message.ts';

/** A mistake of YAML: the offset at which it is told, and what it says to who wrote it. */
export type YamlMistake = {readonly offset: number; readonly message: string};

/**
 * The mistakes of a YAML text that are worth telling: a key that stands twice, a text with `: ` in it, and the first of all others, which
 * makes mistakes of the lines after it. `linesBefore` are the lines of the file above the text.
 */
export function yamlMistakes(source: string, document: Document, linesBefore = 0): readonly YamlMistake[] {
  const found: YamlMistake[] = [];
  for (const error of document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const own = twice(source, document, error, linesBefore) ?? unquoted(source, error);
    found.push(own ?? indent(source, error) ?? {offset: error.pos[0], message: yamlMessage(error)});
    if (own === undefined) break;
  }
  return found;
}

function twice(
  source: string,
  document: Document,
  {code, pos: [offset]}: YAMLError,
  linesBefore: number,
): YamlMistake | undefined {
  if (code !== 'DUPLICATE_KEY') return undefined;
  let first: {readonly name: string; readonly offset: number} | undefined;
  visit(document, {
    Map(_, map) {
      const keys = map.items.flatMap(({key}) =>
        isScalar(key) && key.range ? [{name: String(key.value), offset: key.range[0]}] : [],
      );
      const second = keys.find((key) => key.offset === offset);
      if (second !== undefined) first = keys.find(({name}) => name === second.name);
    },
  });
  if (first === undefined) return undefined;
  const line = linesBefore + lineAt(source, first.offset) + 1;
  return {offset, message: `YAML: \`${first.name}\` stands in line ${line} already: take one of the two out`};
}

/** `title: one: two`, with the author’s own line in quotes. */
function unquoted(source: string, {code, pos: [offset]}: YAMLError): YamlMistake | undefined {
  const line = source.split(/\r?\n/)[lineAt(source, offset)] ?? '';
  const [, key, text] = /^\s*(?:- )?([\w-]+): (.*: .*?)\s*$/.exec(line) ?? [];
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || key === undefined || text === undefined || /["'{[]/.test(text))
    return undefined;
  const message = `YAML: the text of \`${key}\` holds \`: \`, which starts another field: put the text in quotes, \`${key}: "${text}"\``;
  return {offset, message};
}

function indent(source: string, {code, pos: [offset]}: YAMLError): YamlMistake | undefined {
  const lines = source.split('\n');
  const at = lineAt(source, offset);
  if (code === 'TAB_AS_INDENT')
    return {offset, message: 'YAML: a tab stands at the start of this line: write spaces in its place'};
  if (code !== 'BAD_INDENT' && code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  // The line itself, where those around it agree; else the one below a value, which cannot lie deeper.
  const isOwn = code === 'BAD_INDENT' || widthOf(lines[at - 1]) === widthOf(lines[at + 1]);
  const wrong = isOwn ? at : at + 1;
  const [is, wanted] = [widthOf(lines[wrong]), widthOf(lines[wrong - 1])];
  const opens = /:\s*$/.test(lines[wrong - 1] ?? '');
  if (is === undefined || wanted === undefined || is === wanted || opens) return undefined;
  const start = lines.slice(0, wrong).join('\n').length + Math.min(1, wrong);
  const message = `YAML: this line is indented by ${is}, and the one before by ${wanted}: indent this line by ${wanted}, as the one before`;
  return {offset: start + is, message};
}

/** With how many blanks a line begins; undefined where there is none. */
function widthOf(line: string | undefined): number | undefined {
  return line?.search(/\S/) === -1 ? undefined : line?.search(/\S/);
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length - 1;
}
