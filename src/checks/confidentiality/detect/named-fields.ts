import type {Match} from '../leak.ts';
import {columnsOf, leakOfCell, type Column} from './columns.ts';

/** The head of a log in the extended format of W3C, of a load balancer or a flow log: names of fields, one space apart. */
const fieldsLine = /^#Fields: (?<names>\S+(?: \S+){2,})\s*$/;
/** The same without its word: eight names at least, two of which have a dash or underscore, as no sentence has. */
const bareLine = /^(?<names>[a-z][a-z-_]*(?: [a-z][a-z-_]*){7,})\s*$/;

/** Values of lines whose fields one space parts, by the head above them: as many fields as names, else a line is none of theirs. */
export function namedFields(text: string): readonly Match[] {
  const found: Match[] = [];
  let heads: readonly (readonly Column[])[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const names = headOf(line);
    if (names !== undefined)
      heads = names.map((name) => columnsOf(name.replace(/^(?:cs|sc|c|s|x)-/, '').replaceAll('-', '_')));
    else if (heads.length > 0) {
      const fields = [...line.matchAll(/\S+/g)];
      if (fields.length === heads.length)
        for (const [index, {0: value, index: at}] of fields.entries()) {
          const kind = leakOfCell(heads[index] ?? [], value);
          if (kind !== undefined) found.push({kind, start: offset + at, end: offset + at + value.length});
        }
    }
    offset += line.length + 1;
  }
  return found;
}

function headOf(line: string): readonly string[] | undefined {
  const {names} = (fieldsLine.exec(line) ?? bareLine.exec(line))?.groups ?? {};
  const list = names?.split(' ');
  const isSure = line.startsWith('#') || (list ?? []).filter((name) => /[-_]/.test(name)).length > 1;
  return isSure ? list : undefined;
}
