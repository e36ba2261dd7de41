import {numberOf, numberWords} from './number-words.ts';

/** A figure that a text says in words; `index` is where the words start, `figure` is what they say in digits: `3×`, `12 ms`. */
export type WordedFigure = {readonly text: string; readonly index: number; readonly figure: string};

const comparison =
  'faster|slower|quicker|cheaper|higher|lower|larger|smaller|bigger|longer|shorter|better|worse|as (?:fast|slow|quick(?:ly)?|slowly|cheap|high|low|large|small|big|short|good|bad)';
/** Of a change that came out: “halved the p99”. The bare verb states a rule of arithmetic, as in “double the load”. */
const changed = [
  ['halv', 2],
  ['doubl', 2],
  ['tripl', 3],
  ['trebl', 3],
  ['quadrupl', 4],
] as const;
const object = String.raw`(?= (?:the|its|our|your|their|his|her|p\d))`;

const unitNames: Readonly<Record<string, string>> = {
  nanosecond: 'ns',
  microsecond: 'µs',
  millisecond: 'ms',
  second: 's',
  'per cent': '%',
  percent: '%',
  byte: 'B',
  kilobyte: 'kB',
  megabyte: 'MB',
  gigabyte: 'GB',
  terabyte: 'TB',
};
const unit = `(?<unit>${Object.keys(unitNames).join('|')})s?(?!-)`;
/** A text that says “about” gives no figure, but its order; “every two seconds” is a rhythm that somebody chose. */
const vague = String.raw`(?<!\b(?:about|around|roughly|nearly|almost|some|over|under|every|each|last|first|next|(?:more|less) than) )`;

type Shape = {
  readonly pattern: RegExp;
  readonly figureOf: (groups: Readonly<Record<string, string>>) => string | undefined;
};

const shapes: readonly Shape[] = [
  shape(
    String.raw`(?:(?<twice>twice|thrice)|(?<count>${numberWords}) times) (?:${comparison})`,
    ({twice, count = ''}) =>
      times(twice === undefined ? numberOf(count) : twice.toLowerCase() === 'twice' ? 2 : 3),
  ),
  shape(
    String.raw`(?<!\b(?:reason|purpose|aim|answer|goal)s? (?:is|are|was|were) )(?<count>${numberWords}|(?:hundred|thousand))[ -]?fold`,
    ({count = ''}) => times(numberOf(count)),
  ),
  ...changed.map(([stem, multiple]) =>
    shape(String.raw`${stem}(?:ed(?! (?:up|over|back))|(?<!\b(?:two|both|the|of) ${stem})es${object})`, () =>
      times(multiple),
    ),
  ),
  shape(String.raw`(?:cut|cuts|cutting) [\w ’-]{1,30} (?:in|by) half`, () => times(2)),
  shape(String.raw`${vague}(?<count>${numberWords}) ${unit}`, ({count = '', unit = ''}) =>
    quantity(numberOf(count), unit),
  ),
  shape(String.raw`${vague}(?<!and )(?:half an?|an? half) ${unit}`, ({unit = ''}) => quantity(0.5, unit)),
];

/**
 * Ratios and short times, sizes and shares that a text says in words: “three times faster”, “threefold”, “halved the p99”, “half a second”,
 * “twelve milliseconds”. Counts are none (“two threads”), nor is what lasts minutes and more, which tells how somebody worked.
 */
export function wordedFigures(text: string): readonly WordedFigure[] {
  // Where a line ends, a space does; each character stays in its place.
  const line = text.replaceAll(/\s/g, ' ');
  return shapes
    .flatMap(({pattern, figureOf}) =>
      [...line.matchAll(pattern)].flatMap(({0: found, index, groups = {}}) => {
        const figure = figureOf(groups);
        return figure === undefined ? [] : [{text: found, index, figure}];
      }),
    )
    .toSorted((a, b) => a.index - b.index);
}

function shape(source: string, figureOf: Shape['figureOf']): Shape {
  return {pattern: new RegExp(String.raw`\b(?:${source})\b`, 'gi'), figureOf};
}

function times(multiple: number | undefined): string | undefined {
  return multiple === undefined ? undefined : `${multiple}×`;
}

function quantity(value: number | undefined, name: string): string | undefined {
  const written = unitNames[name.toLowerCase()];
  return value === undefined || written === undefined ? undefined : `${value} ${written}`;
}
