import type {ReactNode} from 'react';
import type {FlameChart} from '@site/src/domain/chart/chart';
import {FRAME_HEIGHT, flameLayout, type DrawnFrame} from '@site/src/domain/chart/flame';
import {formatNumber, groupThousands, THIN_SPACE} from '@site/src/domain/quantity/format';
import styles from './Chart.module.css';
import {em, share} from './units';

/** A flame graph, the root at the bottom. A frame whose name was cut says it whole under the pointer. */
export function Flame({chart}: {readonly chart: FlameChart}): ReactNode {
  const {frames, highlights, height} = flameLayout(chart);
  return (
    <>
      <svg className={styles.flame} width="100%" height={em(height)}>
        {frames.map((frame, at) => (
          <FrameBox key={at} {...frame} unit={chart.unit} />
        ))}
      </svg>
      {highlights.length > 0 && (
        <p className={styles.highlights}>
          {highlights.map(({name, tone, share}, at) => (
            <span key={at}>
              <b className={styles[tone]}>{name}</b> {share}
            </span>
          ))}
        </p>
      )}
      <p className={styles.below}>
        width: share of {amount(chart.root.value, chart.unit)} · calls stand on their caller
      </p>
    </>
  );
}

function FrameBox({
  x,
  width,
  y,
  tone,
  name,
  value,
  narrow,
  wide,
  unit,
}: DrawnFrame & {readonly unit: string}): ReactNode {
  return (
    <g className={tone && styles[`frame-${tone}`]}>
      <rect x={share(x)} width={share(width)} y={em(y)} height={em(FRAME_HEIGHT)}>
        {wide !== name && <title>{`${name}, ${amount(value, unit)}`}</title>}
      </rect>
      {narrow === wide ? (
        <Name x={x} y={y} name={wide} />
      ) : (
        <>
          <Name x={x} y={y} name={narrow} className={styles.narrow} />
          <Name x={x} y={y} name={wide} className={styles.wide} />
        </>
      )}
    </g>
  );
}

type NameProps = Pick<DrawnFrame, 'x' | 'y' | 'name'> & {readonly className?: string | undefined};

function Name({x, y, name, className}: NameProps): ReactNode {
  if (name === '') return null;
  return (
    <text className={className} x={share(x)} dx=".4em" y={em(y + FRAME_HEIGHT / 2 + 0.35)}>
      {name}
    </text>
  );
}

/** Counts are exact; a time that was added up has no more than three digits worth reading. */
function amount(value: number, unit: string): string {
  const text = Number.isInteger(value) ? groupThousands(String(value)) : formatNumber(value, 3);
  return `${text}${THIN_SPACE}${unit}`;
}
