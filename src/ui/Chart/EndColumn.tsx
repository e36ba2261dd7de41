import type {ReactNode} from 'react';
import {LEADER, LEADER_GAP, type EndLabel} from '@site/src/domain/chart/end-labels';
import {LINE_HEIGHT} from '@site/src/domain/chart/labels';
import styles from './Chart.module.css';
import {em} from './units';

type Props = {
  readonly labels: readonly EndLabel[];
  /** In ems. */
  readonly width: number;
  readonly height: number;
};

/** The names of lines beside their ends, each led to by a piece of its line. */
export function EndColumn({labels, width, height}: Props): ReactNode {
  return (
    <svg width={em(width)} height={em(height)}>
      {labels.map(({lines, tone, from, to, baseline}, at) => (
        <g key={at} className={styles[tone]}>
          <line className={styles.leader} x2={em(LEADER)} y1={em(from)} y2={em(to)} />
          <text className={styles.name}>
            {lines.map((line, row) => (
              <tspan key={row} x={em(LEADER + LEADER_GAP)} y={em(baseline + row * LINE_HEIGHT)}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </svg>
  );
}
