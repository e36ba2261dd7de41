import type {Page, Place, Site} from '../../core/site.ts';

/** A place that names a claim. `table` is the same for all that a reader sees side by side: one table, one terminal session. */
export type ClaimReference = {
  readonly file: string;
  readonly id: string;
  readonly place: Place;
  readonly table: string | undefined;
};

/** Every place of these texts that names a claim: `<Claim id>` and `<ClaimText id>` in pages, `{claim:…}` in fences and in transcripts. */
export function claimReferences({
  pages,
  transcripts,
}: Pick<Site, 'pages' | 'transcripts'>): readonly ClaimReference[] {
  return [
    ...pages.flatMap((page) => [
      ...elementReferences(page),
      ...page.fences.flatMap(({value, place}) => textReferences(page.file, value, place)),
    ]),
    ...transcripts.flatMap(({file, source}) => textReferences(file, source, {line: 1, column: 1})),
  ];
}

function elementReferences({file, source, elements}: Page): readonly ClaimReference[] {
  const lines = source.split(/\r?\n/);
  return elements.flatMap(({name, attributes, place}) => {
    const id = name === 'Claim' || name === 'ClaimText' ? attributes.get('id') : undefined;
    if (id?.text === undefined) return [];
    return [{file, id: id.text, place: id.place, table: tableAt(lines, place.line)}];
  });
}

/** The first line of the Markdown table in which a line stands; undefined outside of one. */
function tableAt(lines: readonly string[], line: number): string | undefined {
  const isRow = (number: number): boolean => lines[number - 1]?.trimStart().startsWith('|') === true;
  if (!isRow(line)) return undefined;
  let first = line;
  while (isRow(first - 1)) first -= 1;
  return `table ${first}`;
}

/** `{claim:…}` in a terminal session, whose first character stands at `start`. */
function textReferences(file: string, text: string, start: Place): readonly ClaimReference[] {
  return text.split(/\r?\n/).flatMap((line, index) =>
    [...line.matchAll(/\{claim:([^{}\s]+)\}/g)].map(({1: id = '', index: at}) => ({
      file,
      id,
      place: {line: start.line + index, column: start.column + at},
      table: `session ${start.line}`,
    })),
  );
}
