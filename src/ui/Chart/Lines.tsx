import type {ReactNode} from 'react';
import type {LinesChart} from '@site/src/domain/chart/chart';
import {linesLayout, type DrawnSeries, type LinesLayout} from '@site/src/domain/chart/lines';
import styles from './Chart.module.css';
import {EndColumn} from './EndColumn';
import {Stretched} from './Stretched';
import {StripLabels} from './StripLabels';
import {AxisTitle, XTicks} from './XAxis';
import {em, share} from './units';

/** Lines over two axes: the scale at the left, the drawing, and the names of the lines at their ends. */
export function Lines({chart}: {readonly chart: LinesChart}): ReactNode {
  const layout = linesLayout(chart);
  const {height, strip, labels, margin, x} = layout;
  return (
    <>
      <AxisTitle axis={chart.y} />
      <div className={styles.columns}>
        <StripLabels strip={strip} />
        <YTicks {...layout} />
        <Plot {...layout} />
        <EndColumn labels={labels} width={margin} height={height} />
        <XTicks ticks={x} />
      </div>
      <AxisTitle axis={chart.x} below />
    </>
  );
}

function YTicks({y, gutter, height}: LinesLayout): ReactNode {
  return (
    <svg className={styles.gutter} width={em(gutter)} height={em(height)}>
      {y.map(({position, label}) => (
        // Half of a figure’s height under the middle.
        <text key={label} x={em(gutter - 0.6)} y={em(position + 0.35)}>
          {label}
        </text>
      ))}
    </svg>
  );
}

function Plot({height, spans, grid, zero, references, series}: LinesLayout): ReactNode {
  return (
    <svg width="100%" height={em(height)}>
      {spans.map(({x, width}) => (
        <rect key={x} className={styles.span} x={share(x)} width={share(width)} height="100%" />
      ))}
      <Stretched>
        <path className={styles.grid} d={grid} />
        {zero !== '' && <path className={styles.zero} d={zero} />}
        {references !== '' && <path className={styles.reference} d={references} />}
        {series.map((one, at) => (
          <Line key={at} {...one} />
        ))}
      </Stretched>
      {series.map((one, at) => (
        <End key={at} {...one} />
      ))}
    </svg>
  );
}

function Line({tone, dashed, path, band}: DrawnSeries): ReactNode {
  return (
    <g className={styles[tone]}>
      {band !== undefined && <path className={styles.band} d={band} />}
      <path className={dashed ? `${styles.line} ${styles.dashed}` : styles.line} d={path} />
    </g>
  );
}

/** The end of a line as a dot, and where it ends early the way to the edge, where its name stands. */
function End({tone, end}: DrawnSeries): ReactNode {
  const y = share(end.y);
  return (
    <g className={styles[tone]}>
      {end.x < 1 && <line className={styles.way} x1={share(end.x)} x2="100%" y1={y} y2={y} />}
      <circle className={styles.dot} cx={share(end.x)} cy={y} r=".22em" />
    </g>
  );
}
