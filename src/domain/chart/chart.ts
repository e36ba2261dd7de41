/** `percentile` takes p in [0, 1) and is drawn as 1/(1−p), so that 99 % and 99.9 % have room. */
export type Scale = 'linear' | 'log' | 'percentile';

export type ChartAxis = {
  readonly label: string;
  /** As it is printed; empty for a count or a share. */
  readonly unit: string;
  readonly scale: Scale;
  /** Where the axis begins and ends; without them it follows from the data, and a linear one of heights has its zero. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
};

/** The table behind a figure: figures as text, formatted. The first cell of a row says what the row is about. */
export type ChartTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** `accent` is what improved or what the figure is about, `warn` what got worse, `before` and `quiet` what they are compared with. */
export const tones = ['accent', 'before', 'quiet', 'warn', 'ink'] as const;
export type Tone = (typeof tones)[number];

export type Point = readonly [x: number, y: number];

export type Series = {
  /** Stands at the end of the line. */
  readonly label: string;
  readonly tone: Tone;
  /** In the order of x. */
  readonly points: readonly Point[];
  /** A value holds until the next one. */
  readonly step?: boolean | undefined;
  readonly dashed?: boolean | undefined;
  /** The lower and the upper edge of a band, at the same places of x. */
  readonly low?: readonly Point[] | undefined;
  readonly high?: readonly Point[] | undefined;
};

/** A stretch of x that is shaded and named. */
export type Span = {readonly from: number; readonly to: number; readonly label: string};

export type LinesChart = {
  readonly kind: 'lines';
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly series: readonly Series[];
  readonly spans?: readonly Span[] | undefined;
  readonly references?: readonly {readonly y: number; readonly label: string}[] | undefined;
};

/** One dot a run; the median and an interval, such as of the median, are drawn over them. */
export type DotRow = {
  readonly label: string;
  readonly tone: Tone;
  readonly values: readonly number[];
  readonly median?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
};

export type DotsChart = {
  readonly kind: 'dots';
  readonly value: ChartAxis;
  readonly rows: readonly DotRow[];
  readonly references?: readonly {readonly value: number; readonly label: string}[] | undefined;
};

/** A function with all that it calls: its children are no wider than it is. */
export type Frame = {
  readonly name: string;
  readonly value: number;
  readonly tone?: 'accent' | 'warn' | 'quiet' | undefined;
  readonly children?: readonly Frame[] | undefined;
};

export type FlameChart = {
  readonly kind: 'flame';
  /** What a value counts: `samples`, `ms`. */
  readonly unit: string;
  readonly root: Frame;
};

/** A figure as `reproduce/claims.mjs` returns it: data and words, nothing of how it is drawn. */
export type Chart = {
  readonly title: string;
  /** The text alternative: what the figure shows, in one or two sentences. */
  readonly description: string;
  readonly caption?: string | undefined;
  readonly table: ChartTable;
} & (LinesChart | DotsChart | FlameChart);
