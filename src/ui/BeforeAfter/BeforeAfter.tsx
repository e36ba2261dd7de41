import type {ReactNode} from 'react';
import type {Axis} from '@site/src/domain/axis/axis';
import styles from './BeforeAfter.module.css';
import {Bars, Points} from './Marks';
import {percent} from './percent';

/** A figure on the axis, and how it is set. */
export type Mark = {readonly value: number; readonly label: string};

export type Pair = {
  readonly key: string;
  /** What was measured; may be a link. */
  readonly title: ReactNode;
  readonly before: Mark;
  readonly after: Mark;
  /** The computed ratio or change, as text; empty where the figures leave none. */
  readonly ratio: string;
  /** Whether the change is for the better: decides the tone of what came after. */
  readonly improved: boolean | undefined;
};

type Props = {
  readonly axis: Axis;
  /** The unit of the axis, as a word or a symbol; empty for a count. */
  readonly unit: string;
  readonly pairs: readonly Pair[];
};

/**
 * Figures before and after on one axis: bars from zero where it is linear, points where it is logarithmic and a length would mean
 * nothing. Positions are percentages, so the drawing takes any width while its text keeps its size. It is hidden from screen readers,
 * which are given the two figures as a sentence.
 */
export function BeforeAfter({axis, unit, pairs}: Props): ReactNode {
  const Drawing = axis.kind === 'log' ? Points : Bars;
  return (
    <div className={styles.panel}>
      {pairs.map(({key, title, before, after, ratio, improved}) => (
        <div key={key} className={improved === false ? styles.worse : undefined}>
          <p className={styles.head}>
            <span>
              {title}
              <span className="visually-hidden">
                : before {before.label}, after {after.label},
              </span>
            </span>
            <span className={styles.ratio}>{ratio}</span>
          </p>
          <svg className={styles.drawing} width="100%" height="62" aria-hidden="true" focusable="false">
            <Grid axis={axis} />
            <Drawing
              axis={axis}
              before={{...before, label: `before ${before.label}`}}
              after={{...after, label: `after ${after.label}`}}
            />
          </svg>
        </div>
      ))}
      <svg className={styles.drawing} width="100%" height="18" aria-hidden="true" focusable="false">
        {axis.ticks.map(({value, position, label}) => (
          <text
            key={value}
            className={styles.tick}
            x={percent(position)}
            y="13"
            textAnchor={anchorAt(position)}
          >
            {label}
          </text>
        ))}
      </svg>
      <p className={`label ${styles.scale}`}>
        {unit && `${unit} · `}
        {axis.kind === 'log' ? 'log scale: equal distances are equal ratios' : 'linear scale from zero'}
      </p>
    </div>
  );
}

function Grid({axis}: {readonly axis: Axis}): ReactNode {
  return axis.ticks.map(({value, position}) => (
    <line
      key={value}
      className={value === 0 ? styles.zero : styles.grid}
      x1={percent(position)}
      x2={percent(position)}
      // The line of zero stands where bars begin, and leaves their words alone.
      y1={value === 0 ? '16' : '0'}
      y2={value === 0 ? '44' : '62'}
    />
  ));
}

/** At the ends a label stays within the drawing. */
function anchorAt(position: number): 'start' | 'middle' | 'end' {
  if (position < 0.04) return 'start';
  return position > 0.96 ? 'end' : 'middle';
}
