/** What the rules found in one labelled text: the kinds, without the values. */
export type Judged = {
  readonly id: string;
  readonly half: string;
  readonly context: 'capture' | 'prose';
  readonly label: 'leak' | 'look-alike';
  readonly kind: string;
  readonly found: readonly string[];
  readonly lines: number;
};

/** A row of the report: of the leaks how many were found, of the look-alikes how many were taken for one. */
export type Score = {
  readonly name: string;
  readonly leaks: number;
  readonly found: number;
  readonly lookAlikes: number;
  readonly mistaken: number;
};

/** Counts the cases of a group. A leak counts as found whatever the rules call it: the gate has closed. */
export function score(name: string, cases: readonly Judged[]): Score {
  const leaks = cases.filter(({label}) => label === 'leak');
  const others = cases.filter(({label}) => label === 'look-alike');
  return {
    name,
    leaks: leaks.length,
    found: leaks.filter(({found}) => found.length > 0).length,
    lookAlikes: others.length,
    mistaken: others.filter(({found}) => found.length > 0).length,
  };
}

/**
 * The rows of a report: each context, each context of each half, that without the list of clients where a half has one, then each kind.
 */
export function scores(cases: readonly Judged[]): readonly Score[] {
  const withList = new Set(cases.filter(({found}) => found.includes('client')).map(({half}) => half));
  const patternsAlone = cases
    .filter(({half}) => withList.has(half))
    .map((one) => ({...one, found: one.found.filter((kind) => kind !== 'client')}));
  const groups = (name: (one: Judged) => string, of = cases): readonly Score[] =>
    [...Map.groupBy(of, name)]
      .map(([key, group]) => score(key, group))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    score('all', cases),
    ...groups(({context}) => `${context}s`.replace('proses', 'prose')),
    ...groups(({half, context}) => `${half}, ${context}`),
    ...groups(({half, context}) => `${half}, ${context}, without the list of clients`, patternsAlone),
    ...groups(({kind, context}) => `${kind}, ${context}`),
  ];
}

/** The report as a Markdown table. A share of nothing is a dash. */
export function scoreTable(rows: readonly Score[]): string {
  const lines = rows.map(
    ({name, leaks, found, lookAlikes, mistaken}) =>
      `| ${name} | ${leaks} | ${found} | ${share(found, leaks)} | ${lookAlikes} | ${mistaken} | ${share(mistaken, lookAlikes)} |`,
  );
  return [
    '| | leaks | found | recall | look-alikes | mistaken | false positives |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...lines,
  ].join('\n');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** True where the aim is met on captures: at least 98 % recall, at most 2 % false positives. */
export function meetsAim(cases: readonly Judged[]): boolean {
  const {leaks, found, lookAlikes, mistaken} = score(
    'captures',
    cases.filter(({context}) => context === 'capture'),
  );
  return leaks > 0 && lookAlikes > 0 && found >= 0.98 * leaks && mistaken <= 0.02 * lookAlikes;
}
