import type {LabNames} from '../new-lab.ts';

/** The island: one control and the figure, drawn on the server at the initial load. */
export function view({id, name}: LabNames): string {
  return `import {useId, useState, type ReactNode} from 'react';
import {formatNumber} from '@site/src/domain/quantity/format';
import {meanResponse} from '@site/src/domain/${id}/mean-response';
import styles from './${name}.module.css';

// gap: the parameter that your lab lets a reader change, and the value that shows its point at once.
/** Loads in per cent: whole numbers, which a control steps through without a rest. The server draws the initial one. */
const LOAD = {initial: 80, least: 5, most: 95};
const HIGHEST = meanResponse(LOAD.most / 100);

/** Height in the drawing, whose y grows downwards from 0 to 100, with two decimals: the same bytes in every build. */
function heightOf(percent: number): string {
  return (100 - (100 * meanResponse(percent / 100)) / HIGHEST).toFixed(2);
}

const points = Array.from({length: LOAD.most + 1}, (_, percent) => \`\${percent},\${heightOf(percent)}\`);

/** The mean response time over the load, and where on it the chosen load lies. */
export default function ${name}(): ReactNode {
  const id = useId();
  const [load, setLoad] = useState(LOAD.initial);
  return (
    <div className={styles.lab}>
      <p className={styles.control} data-needs-script="">
        <label htmlFor={id}>Load</label>
        <input
          id={id}
          type="range"
          autoComplete="off"
          min={LOAD.least}
          max={LOAD.most}
          value={load}
          aria-valuetext={\`\${load}\\u2009%\`}
          onChange={(event) => setLoad(event.target.valueAsNumber)}
        />
      </p>
      <output className={styles.result} htmlFor={id}>
        At a load of <span className="num">{\`\${load}\\u2009%\`}</span> a request takes{' '}
        <strong className="num">{formatNumber(meanResponse(load / 100), 2)}</strong> times its own service.
      </output>
      <svg
        className={styles.drawing}
        viewBox={\`0 0 \${LOAD.most} 100\`}
        width="100%"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <line className={styles.here} x1={load} x2={load} y1="100" y2={heightOf(load)} />
        <polyline className={styles.curve} points={points.join(' ')} />
      </svg>
      <p className={styles.scale} aria-hidden="true">
        <span>0</span>
        <span>{\`\${LOAD.most}\\u2009% load, \${formatNumber(HIGHEST, 2)} service times\`}</span>
      </p>
    </div>
  );
}
`;
}

export const styles = `.lab {
  display: grid;
  gap: calc(2 * var(--u));
  max-width: 44rem;
}
.control label {
  display: block;
  color: var(--quiet);
  font: 400 var(--text--2) / 1.5 var(--mono);
}
.control input {
  width: 100%;
  min-height: 2.75rem;
  accent-color: var(--accent);
}
.result {
  /* Two lines on a narrow screen, whatever the figures: the drawing under them stays where it is. */
  min-height: 3em;
}
.drawing {
  display: block;
  height: 15rem;
  border-block-end: 1px solid var(--line-strong);
}
.curve {
  fill: none;
  stroke: var(--accent);
  stroke-width: 2px;
  vector-effect: non-scaling-stroke;
}
.here {
  stroke: var(--line-strong);
  stroke-width: 1px;
  vector-effect: non-scaling-stroke;
}
.scale {
  display: flex;
  justify-content: space-between;
  color: var(--quiet);
  font: 400 var(--text--2) / 1.5 var(--mono);
  font-variant-numeric: tabular-nums;
}
@media (forced-colors: active) {
  .curve,
  .here {
    stroke: CanvasText;
  }
}
@media print {
  .control {
    display: none;
  }
}
`;
