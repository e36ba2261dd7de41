import {area, curveLinear, curveStepAfter, line} from 'd3-shape';
import type {LinesChart, Point, Series, Tone} from './chart.ts';
import {endLabels, marginOf, type EndLabel} from './end-labels.ts';
import {fitTicks, type FittedTick} from './fitting.ts';
import {widthOf} from './labels.ts';
import {EXTENT, shortPath} from './path.ts';
import {plotScale, type PlotScale, type Tick} from './scale.ts';
import {stripOf, type Strip} from './strip.ts';

/** The height of the drawing, in ems of its labels; more where the labels at its end need it. */
const HEIGHT = 22;
/** Between the labels of the y axis and the drawing. */
const GUTTER_GAP = 0.6;

/** A series as it is drawn: paths in thousandths of the drawing (`path.ts`), its end as shares of it. */
export type DrawnSeries = {
  readonly tone: Tone;
  readonly dashed: boolean;
  readonly path: string;
  readonly band: string | undefined;
  readonly end: {readonly x: number; readonly y: number};
};

/** Where everything of a chart of lines stands. Positions are shares of the drawing’s width, counted from its left, or ems from its top. */
export type LinesLayout = {
  readonly height: number;
  /** The widths of the columns at the left and at the right, and the labels over the drawing, in ems. */
  readonly gutter: number;
  readonly margin: number;
  readonly strip: Strip;
  /** The horizontal lines of the grid as one path, of zero where the axis has one, and of the references. */
  readonly grid: string;
  readonly zero: string;
  readonly references: string;
  readonly spans: readonly {readonly x: number; readonly width: number}[];
  readonly series: readonly DrawnSeries[];
  readonly labels: readonly EndLabel[];
  readonly x: readonly FittedTick[];
  /** Positions in ems from the top of the drawing. */
  readonly y: readonly Tick[];
};

/** Lays out a chart of lines once for all widths: what is placed free of overlaps on a phone stays so on anything wider. */
export function linesLayout({x, y, series, spans = [], references = []}: LinesChart): LinesLayout {
  const drawn = series.flatMap(({points, low = [], high = []}) => [...points, ...low, ...high]);
  const xs = plotScale(x, [...drawn.map(([px]) => px), ...spans.flatMap(({from, to}) => [from, to])]);
  const heights = [...drawn.map(([, py]) => py), ...references.map((one) => one.y)];
  const ys = plotScale(y, y.scale === 'linear' ? [0, ...heights] : heights, {round: true});
  const lines = series.map((one) => drawSeries(one, xs, ys));
  const ends = [
    ...lines.map(({tone, end}, at) => ({label: series[at]?.label ?? '', tone, end})),
    ...references.map((one) => ({
      label: one.label,
      tone: 'quiet' as const,
      end: {y: 1 - ys.positionOf(one.y)},
    })),
  ];
  const {labels, height} = endLabels(ends, HEIGHT);
  const gutter = Math.max(...ys.ticks.map(({label}) => widthOf(label))) + GUTTER_GAP;
  const margin = marginOf(labels);
  const named = spans.map(({from, to, label}) => ({from: xs.positionOf(from), to: xs.positionOf(to), label}));
  return {
    height,
    gutter,
    margin,
    strip: stripOf(named, {left: gutter, right: margin}),
    grid: rules(ys.ticks.map(({position}) => position)),
    zero:
      y.scale === 'linear' && ys.positionOf(0) >= 0 && ys.positionOf(0) <= 1 ? rules([ys.positionOf(0)]) : '',
    references: rules(references.map((one) => ys.positionOf(one.y))),
    spans: named.map(({from, to}) => ({x: from, width: to - from})),
    series: lines,
    labels,
    x: fitTicks(x, xs, gutter + margin),
    y: ys.ticks.map(({position, label}) => ({position: (1 - position) * height, label})),
  };
}

function drawSeries(
  {points, tone, step, dashed, low, high}: Series,
  xs: PlotScale,
  ys: PlotScale,
): DrawnSeries {
  const curve = step === true ? curveStepAfter : curveLinear;
  const px = ([x]: Point): number => xs.positionOf(x) * EXTENT;
  const py = ([, y]: Point): number => (1 - ys.positionOf(y)) * EXTENT;
  const drawLine = line<Point>(px, py).curve(curve);
  const band =
    low &&
    high &&
    area<readonly [Point, Point]>(
      ([below]) => px(below),
      ([below]) => py(below),
      ([, above]) => py(above),
    ).curve(curve)(low.flatMap((below, at) => (high[at] === undefined ? [] : [[below, high[at]] as const])));
  const [endX, endY] = points.at(-1) ?? [0, 0];
  return {
    tone,
    dashed: dashed ?? false,
    path: shortPath(drawLine(points) ?? ''),
    band: band ? shortPath(band) : undefined,
    end: {x: xs.positionOf(endX), y: 1 - ys.positionOf(endY)},
  };
}

/** Horizontal lines over the whole width. */
function rules(positions: readonly number[]): string {
  return positions.map((position) => `M0 ${Math.round((1 - position) * EXTENT)}h${EXTENT}`).join('');
}
