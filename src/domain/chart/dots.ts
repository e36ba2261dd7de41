import {formatNumber, THIN_SPACE} from '../quantity/format.ts';
import type {DotsChart, Tone} from './chart.ts';
import {fitTicks, type FittedTick} from './fitting.ts';
import {plotScale} from './scale.ts';
import {stripOf, type Strip} from './strip.ts';

/** The height of a row, in ems: a line of text, its dots, and the space to the next one. */
export const ROW_HEIGHT = 3.6;

/** A row as it is drawn; positions are shares of the drawing’s width. */
export type DrawnDots = {
  readonly label: string;
  readonly tone: Tone;
  readonly values: readonly number[];
  readonly median: number | undefined;
  readonly interval: {readonly from: number; readonly to: number} | undefined;
  /** The median as it is set. */
  readonly figure: string | undefined;
};

export type DotsLayout = {
  readonly rows: readonly DrawnDots[];
  readonly references: readonly number[];
  readonly strip: Strip;
  readonly ticks: readonly FittedTick[];
  /** Of all rows, in ems. */
  readonly height: number;
};

/** The digits of a median on the drawing; the table has it as it is claimed. */
const DIGITS = 3;

/** Lays out rows of dots on one axis, each under its label. */
export function dotsLayout({value: axis, rows, references = []}: DotsChart): DotsLayout {
  const all = rows.flatMap(({values, median, low, high}) => [...values, median, low, high]);
  const shown = [...all, ...references.map(({value}) => value)].filter((one) => one !== undefined);
  const scale = plotScale(axis, shown, {round: true});
  const unit = axis.unit === '' ? '' : `${THIN_SPACE}${axis.unit}`;
  return {
    rows: rows.map(({label, tone, values, median, low, high}) => ({
      label,
      tone,
      values: values.map(scale.positionOf),
      median: median === undefined ? undefined : scale.positionOf(median),
      interval:
        low === undefined || high === undefined
          ? undefined
          : {from: scale.positionOf(low), to: scale.positionOf(high)},
      figure: median === undefined ? undefined : `${formatNumber(median, DIGITS)}${unit}`,
    })),
    references: references.map(({value}) => scale.positionOf(value)),
    strip: stripOf(
      references.map(({value, label}) => ({
        from: scale.positionOf(value),
        to: scale.positionOf(value),
        label,
      })),
      {left: 0, right: 0},
    ),
    ticks: fitTicks(axis, scale, 0),
    height: rows.length * ROW_HEIGHT,
  };
}
