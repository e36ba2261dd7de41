import type {ReactNode} from 'react';
import type {Chart as ChartData} from '@site/src/domain/chart/chart';
import {Figure} from '@site/src/ui/Figure/Figure';
import styles from './Chart.module.css';
import {ChartTable} from './ChartTable';
import {Dots} from './Dots';
import {Flame} from './Flame';
import {Lines} from './Lines';

type Props = {
  readonly chart: ChartData;
  /** The figure’s address on the page. */
  readonly id: string;
};

/**
 * A chart as a figure: drawn on the server, one drawing for all widths and themes, without script or inline styles. Horizontal positions
 * are percentages, and paths are stretched to the width that there is, so text keeps its size. Screen readers get its description and
 * the table behind it.
 */
export function Chart({chart, id}: Props): ReactNode {
  const {title, description, caption, table} = chart;
  return (
    <div className={styles.chart} id={id}>
      <Figure
        title={title}
        caption={caption ?? description}
        table={<ChartTable title={title} table={table} />}
      >
        <div className={styles.drawing} role="img" aria-label={caption === undefined ? title : description}>
          <Drawing chart={chart} />
        </div>
      </Figure>
    </div>
  );
}

function Drawing({chart}: {readonly chart: ChartData}): ReactNode {
  switch (chart.kind) {
    case 'lines':
      return <Lines chart={chart} />;
    case 'dots':
      return <Dots chart={chart} />;
    case 'flame':
      return <Flame chart={chart} />;
  }
}
